import {remedyOf} from '../../../dossier/remedy.js';
import {numberWritten} from './number-advice.js';
import {expectedIn} from './expected-words.js';
import type {Faulty} from './faulty.js';
import {phraseOf, withDoubt} from './phrase-words.js';
import {inWords, neededColumns, purposeOf} from './needed-columns.js';
import type {CellAdvice} from './cell-advice.js';

const quoted = (found: string) => found.replace(/^"(row \d+)"$/, '$1').replace(/^"([^]*)"$/, '“$1”');

/** The number that a column is a part of: `amount` of `amount.best`. */
const numberOf = (field: string) => field.replace(/\.\w+$/, '');

const NONE = 'Where the source gives no number, write n/a.';

function numberAdvice({found, field, isValue}: Faulty): string {
  if (field === 'evidence.paragraph') return 'Count the paragraphs below the heading, and write the number: 1.';
  if (/^-?\d+(\.\d+)?$/.test(found)) return 'Look for a sign or a point that is too many.';
  if (/\d/.test(found)) return numberWritten(found.replace(/^"([^]*)"$/, '$1'), field);
  const number = numberOf(field);
  if (isValue) return `Write the number in digits: none is 0. ${NONE}`;
  return `Write the number in digits: none is 0. Where the source gives no number, empty this cell, and write not-stated into a column ${number}.missing.`;
}

const wrongType = (fault: Faulty): string => {
  const {expected, field} = fault;
  if (/^(whole )?number/.test(expected)) return numberAdvice(fault);
  if (/^true/.test(expected)) return 'Write true for yes, and nothing for no.';
  if (/^"high"/.test(expected)) return 'Write high for “more than”, and nothing else.';
  if (/^"not-stated"/.test(expected))
    return 'Write not-stated where the source gives no number, and nothing where it does.';
  if (field === 'outcome') return 'Write the words in small letters; semicolons between several: killed; missing.';
  if (/^"/.test(expected)) return 'Write one of these words, in small letters.';
  return 'Write what is expected.';
};

/** What to do in a table, where that is another thing than in JSON. */
const ADVICE: Readonly<Record<string, (fault: Faulty) => string>> = {
  'wrong-type': wrongType,
  'bad-time': () =>
    'Write 2020, 2020-09 or 2020-09-27, and a stretch of time with a slash: 2016/2020. A ~ behind it says about.',
  'bad-id': () => 'Write it without spaces, with hyphens if need be.',
  'duplicate-id': () => 'Write another, or leave the column out: rows need no id.',
  // Whom the article credits is not whom a remark from elsewhere is from: that would put words into its mouth.
  'unknown-source': ({field}) =>
    field === 'note.source'
      ? 'A table cannot bring other sources. A remark that is not from the article needs a dossier as JSON, which lists its source; in a table, leave the whole remark out.'
      : 'Leave the cell empty where it is the article, and name whom the article itself credits in a column “Credited to”. A table cannot bring other sources: a figure that is not in the article needs a dossier as JSON.',
  'no-value': () => `Write the number. ${NONE}`,
  'value-and-missing': () => 'Keep the number or the word, and empty the other cell.',
  'open-without-bound': ({field}) =>
    `Write the number that it is more than into ${numberOf(field)}.low, or empty this cell.`,
  'reversed-range': () => 'Swap the two, or look for a digit too many.',
  'zero-without-words': () => `Quote the words that say none. ${NONE}`,
  'unmarked-doubt': (fault) =>
    withDoubt(fault, 'about” or “nearly') ??
    `Write true into a column ${numberOf(fault.field)}.approximate. For nearly, and words like it, also move the number into ${numberOf(fault.field)}.high.`,
  'bound-as-value': (fault) =>
    withDoubt(fault, 'at least”, “up to”, “nearly” or “fewer than') ??
    `For at least, move the number into a column ${numberOf(fault.field)}.low. For at most, move it into ${numberOf(fault.field)}.high; for nearly, too, with true in ${numberOf(fault.field)}.approximate.`,
  'unmarked-open': (fault) =>
    withDoubt(fault, 'more than') ??
    `Write the number into ${numberOf(fault.field)}.low instead, and high into a column ${numberOf(fault.field)}.open.`,
  'unplanned-future': () => 'Write true into a column planned, or correct the time.',
};

const asPhrase = (fault: Faulty) => {
  const phrase = phraseOf(fault);
  return phrase ? `${phrase}, as its phrase has it` : expectedIn(fault.expected);
};

const EXPECTED_OF: Readonly<Record<string, (fault: Faulty) => string>> = {
  'unmarked-doubt': asPhrase,
  'bound-as-value': asPhrase,
  'unmarked-open': asPhrase,
  'reversed-range': ({field, isValue}) =>
    isValue ? 'a lower end that is no more than the upper one' : `no more than in ${numberOf(field)}.high`,
  'best-outside-range': ({field}) => `a number from ${numberOf(field)}.low to ${numberOf(field)}.high`,
  'value-and-missing': () => 'an empty cell beside a number',
  'open-without-bound': () => 'a number beside it',
  'unplanned-future': () => 'true in a column planned, as the article is older',
  'zero-without-words': () => 'a phrase that says none',
  'amounts-below-million': () => 'an amount in whole units of its currency',
  'small-amount': () => 'an amount in whole units of its currency',
};

const isEmpty = ({code, found}: Faulty) => found === 'nothing' && /^(missing-field|no-value)$/.test(code);

/** What to do about cells that a spreadsheet had merged. */
export const MERGED = 'Where cells were merged, the table has the text of the first alone: repeat it in each row.';

function emptyWords(fault: Faulty, hasAbove: boolean): CellAdvice {
  const {code, field, section, isValue} = fault;
  if (isValue) return {text: 'This cell is empty.', advice: `Write the number. ${NONE}`};
  const cells = neededColumns(section, field);
  if (code === 'missing-field' && cells[1])
    return {text: 'This cell and those that belong to it are empty.', advice: `Fill in ${inWords(cells)}.`};
  const advice = ADVICE[code]?.(fault) ?? `Fill it in. ${purposeOf(section, field)}`;
  return {text: 'This cell is empty.', advice: hasAbove ? `${advice} ${MERGED}` : advice};
}

/** Whether two columns fill one field. */
export const isTwice = ({code, field, found, expected}: Pick<Faulty, 'code' | 'field' | 'found' | 'expected'>) =>
  code === 'wrong-type' &&
  (field === 'note' ? /record/.test(expected) : found === 'a list' && !/^a record/.test(expected));

/** What is wrong with a cell and what to do, for editors who know tables and no JSON. */
export function cellWords(fault: Faulty, hasAbove: boolean): CellAdvice {
  const {code, found, expected, field} = fault;
  if (isEmpty(fault)) return emptyWords(fault, hasAbove);
  if (isTwice(fault))
    return field === 'note'
      ? {
          text: 'There is more than one remark.',
          advice: 'Put them into one column “Note”, and take the other column out.',
        }
      : {
          text: 'Two columns have this name.',
          advice: `Give one of them the name of what it has${/\.best$/.test(field) ? `, such as ${numberOf(field)}.low or ${numberOf(field)}.high for the ends of a range` : ''}; if both have the same, one is enough.`,
        };
  if (code === 'wrong-type' && expected === 'a record')
    return {
      text: 'The name of this column is not whole.',
      advice: `Call it “${neededColumns(fault.section, field)[0]}”.`,
    };
  return {
    text: `Found ${quoted(found)}, expected ${EXPECTED_OF[code]?.(fault) ?? expectedIn(expected)}.`,
    advice: ADVICE[code]?.(fault) ?? remedyOf(fault),
  };
}
