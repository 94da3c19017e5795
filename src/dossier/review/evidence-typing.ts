import type {Dossier, Evidence} from '../shape.js';
import {entriesOf, isDerived, placed, quotesOf, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {matches, printsOf} from './printed.js';
import {printedNumbers} from './printed-number.js';
import {folded} from './spelling.js';

/** Every item of evidence; without a `source` it is the article. */
const evidenceOf = (dossier: Dossier): Placed<Evidence & {readonly source: string}>[] =>
  entriesOf(dossier)
    .flatMap(({pointer, it}) => placed(it.evidence, `${pointer}/evidence`))
    .map(({pointer, it}) => ({pointer, it: {...it, source: it.source ?? dossier.sources[0]!.id}}));

/** The phrase must show the number that it is to prove: readers open it for nothing else. */
export function* quoteWithoutDigits(dossier: Dossier): Findings {
  for (const print of printsOf(dossier)) {
    if (isDerived(print.entry)) continue;
    const quoted = new Set(printedNumbers(quotesOf(print.entry)).map(({significant}) => significant));
    if (matches(print).some(([, printed]) => printed && !quoted.has(printed.significant)))
      yield finding(
        'quote-without-digits',
        print.pointer.replace(/\w+$/, 'evidence/0/quote'),
        print.entry.evidence[0]!.quote,
        `a phrase with “${print.text}”`,
      );
  }
}

/** One phrase or heading in two spellings: one of them cannot be found in the source, and no link leads to it. */
function* typedDifferently(
  dossier: Dossier,
  field: 'quote' | 'section',
  code: 'quote-typed-differently' | 'section-typed-differently',
): Findings {
  // Of cells such as "..." and ". ." nothing is left to compare.
  const worded = evidenceOf(dossier).filter(({it}) => folded(it[field]));
  for (const same of groupsOf(worded, ({it}) => [it.source, folded(it[field])]))
    for (const [one] of groupsOf(same, ({it}) => it[field]).slice(1))
      yield finding(
        code,
        `${one!.pointer}/${field}`,
        one!.it[field],
        `“${same[0]!.it[field]}”, as at ${same[0]!.pointer}`,
      );
}

export const quoteTypedDifferently = (dossier: Dossier) =>
  typedDifferently(dossier, 'quote', 'quote-typed-differently');
export const sectionTypedDifferently = (dossier: Dossier) =>
  typedDifferently(dossier, 'section', 'section-typed-differently');

/** Readers see a phrase within quotation marks. */
export function* quoteInMarks(dossier: Dossier): Findings {
  for (const {pointer, it} of evidenceOf(dossier)) {
    const quote = it.quote.trim();
    // Marks in the middle belong to the phrase, and a pair of them may stand at an end: by the “separatists”.
    const inside = quote.replace(/^["“„«]|[”“»]$|(?<!\d)"$/gu, '');
    if (inside !== quote && !/["“”„«»]/u.test(inside))
      yield finding('quote-in-marks', `${pointer}/quote`, it.quote, `the words alone: ${inside}`);
  }
}

const LONG_ENOUGH = 4;

/** A phrase of some length stands once; "of 2016" may well stand twice. */
export function* quoteInTwoPlaces(dossier: Dossier): Findings {
  const long = evidenceOf(dossier).filter(({it}) => it.quote.trim().split(/\s+/).length >= LONG_ENOUGH);
  for (const same of groupsOf(long, ({it}) => [it.source, folded(it.quote)]))
    for (const [one] of groupsOf(same, ({it}) => [folded(it.section), it.paragraph]).slice(1)) {
      const {pointer, it} = same[0]!;
      yield finding(
        'quote-in-two-places',
        `${one!.pointer}/paragraph`,
        one!.it.paragraph,
        `paragraph ${it.paragraph} of “${it.section}”, as at ${pointer}`,
      );
    }
}
