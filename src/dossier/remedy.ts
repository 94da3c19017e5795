import {codes, type ProblemCode} from './codes.js';
import type {Problem} from './problem.js';

type Told = Pick<Problem, 'code' | 'pointer' | 'found' | 'expected'>;

const isText = (found: string) => found.startsWith('"');

function numberRemedy({found, expected}: Told): string {
  // Digits alone would make certain what is not.
  if (/^"(?=.*\d).*[\p{L}<>≤≥~≈±+?]/u.test(found))
    return 'Write digits with all their zeros, 2.5 million as 2500000, and keep what is said beside them: at least is `low` in place of `best`, at most `high`, more than `low` with `"open": "high"`, about `"approximate": true`.';
  if (isText(found)) return 'Write digits alone, without quotation marks, separators and units: 3900.';
  if (found.startsWith('-')) return 'No number is below zero here. Look for a sign that is too many.';
  if (/^\d/.test(found) && expected.startsWith('whole'))
    return 'Write a whole number that is not below the least. If its point stands between thousands, leave the point out: 1250.';
  return 'Write digits alone. Where the source gives no number, take the field out, and write `"missing": "not-stated"`.';
}

/** What to do about a value of the wrong kind, by the kind that is expected. */
function wrongTypeRemedy(told: Told): string | undefined {
  const {found, expected} = told;
  if (/^(?:whole )?number/.test(expected)) return numberRemedy(told);
  if (expected.startsWith('true')) return 'Write true without quotation marks, or take the field out.';
  if (isText(expected)) return 'Write one of the words that are expected, in the same letters.';
  if (expected.startsWith('a list'))
    return /list/.test(found) ? 'Put into it what belongs there.' : 'Put square brackets around it: [ and ].';
  if (expected.startsWith('a record')) return 'Write its fields between { and }, each with its name.';
  if (/^"\s*"$/.test(found)) return 'Write a text between the quotation marks: an empty one says nothing.';
  if (/^[-\d]|^true$|^false$/.test(found)) return 'Put quotation marks around it.';
  return undefined;
}

/** What to do about a problem: the remedy of its code, or one that fits this value better. */
export function remedyOf(told: Told): string {
  const {code, pointer} = told;
  if (!pointer && code === 'wrong-type') return 'A dossier is one record, from { to }; entries stand in its lists.';
  if (code === 'missing-field' && !/\/evidence\b/.test(pointer)) return 'Add it.';
  return (code === 'wrong-type' && wrongTypeRemedy(told)) || codes[code as ProblemCode].remedy;
}
