import type {Quantity} from '../quantity.js';
import type {Dossier} from '../shape.js';
import {wordsAfter, wordsBefore, type Doubt} from '../text/doubt-words.js';
import {valuesOf, type ValueKey} from '../text/facts.js';
import {isClose} from '../text/is-close.js';
import {hasScaleWord} from '../text/scale-after.js';
import {PLURALS} from '../text/scale-table.js';
import {isDerived, isEnglish, quantitiesOf, quotesOf, type PlacedQuantity} from './entries.js';
import {finding, type Findings} from './finding.js';
import {digitsOf, printedNumbers, RANGE, type PrintedNumber} from './printed-number.js';

/** A number of a dossier beside the words in which its source prints it. */
export interface Print extends PlacedQuantity {
  readonly text: string;
  readonly numbers: readonly PrintedNumber[];
  readonly isEnglish: boolean;
}

/** Where the numbers of a quantity stand in its printed words. */
export function matches({it, numbers, isEnglish}: Print): [bound: ValueKey, printed: PrintedNumber | undefined][] {
  // "1.2" of a unit of "million barrels" is as right as 1200000 barrels; in other languages nobody knows here what a
  // comma or a word of scale means.
  const anyScale = !isEnglish || hasScaleWord(it.unit ?? '');
  const isIt = (value: number) => (printed: PrintedNumber) =>
    anyScale ? printed.significant === digitsOf(value) : printed.values.some((each) => isClose(each, value));
  return valuesOf(it).map(([bound, value]) => [bound, numbers.find(isIt(value))]);
}

/** Every number that has printed words. */
export function printsOf(dossier: Dossier): Print[] {
  return quantitiesOf(dossier).flatMap((each) => {
    const text = each.it.asPrinted;
    return text === undefined ? [] : {...each, text, numbers: printedNumbers(text), isEnglish: isEnglish(dossier)};
  });
}

/** A number that is not in its source's own words was mistyped or worked out; what was worked out says how. */
export function* digitsDiffer(dossier: Dossier): Findings {
  for (const print of printsOf(dossier)) {
    if (!print.numbers[0] || isDerived(print.entry)) continue;
    for (const [bound, printed] of matches(print))
      if (!printed)
        yield finding('digits-differ', `${print.pointer}/${bound}`, print.it[bound], `a number of “${print.text}”`);
  }
}

/** "500 to 900" has no best value: to keep one end is to choose a side, and a mean is a number that nobody counted. */
export function* rangeAsValue(dossier: Dossier): Findings {
  for (const print of printsOf(dossier)) {
    const {best, low, high} = print.it;
    if (best === undefined || low !== undefined || high !== undefined || !print.isEnglish) continue;
    const isRange = print.numbers.some(({before, after, values}, i) => {
      const next = print.numbers[i + 1];
      const joined = RANGE.exec(after)?.[0].trim();
      if (!next || !joined || /\bfrom\b/i.test(before) || (joined === 'and' && !/\bbetween\b/i.test(before)))
        return false;
      return [...values, ...next.values].some((value) => isClose(value, best));
    });
    if (isRange) yield finding('range-as-value', `${print.pointer}/best`, best, `low and high for “${print.text}”`);
  }
}

/** Everything that the source says around a number. */
const wordsAround = ({text, entry}: Print) => `${text}\n${quotesOf(entry)}`;

const anyBefore = (...doubts: Doubt[]) => doubts.map((doubt) => wordsBefore(doubt, 'en')).join('|');

// Whoever does not know may say so in many more ways, and anywhere. Square brackets are how SIPRI prints its own estimates.
const DOUBT = new RegExp(
  `(?<!\\p{L})(?:${anyBefore('about', 'nearly', 'over', 'at-most', 'below')}|${wordsAfter('about', 'en')})(?!\\p{L})` +
    '|\\b(?:rough|near|almost|close|several|scores|estimat|believ|thought|perhaps|maybe|possibl|probabl|likely)' +
    `|\\b(?:dozens|${Object.values(PLURALS).join('|')}|quarter|third|half)|^\\[.*\\]$`,
  'imu',
);
const MORE = new RegExp(
  `(?<!\\p{L})(?:${anyBefore('over', 'at-least')})(?!\\p{L})|\\d\\s*\\+` +
    '|\\b(?:more|least|excess|beyond|plus|greater|surpass|top|so far|counting)',
  'iu',
);

const unsaid = (
  key: 'approximate' | 'open',
  code: 'doubt-not-printed' | 'open-not-printed',
  words: RegExp,
  say: string,
) =>
  function* (dossier: Dossier): Findings {
    for (const print of printsOf(dossier))
      if (print.it[key] && print.isEnglish && !isDerived(print.entry) && !words.test(wordsAround(print)))
        yield finding(code, `${print.pointer}/${key}`, print.it[key], `a word like “${say}” in “${print.text}”`);
  };

/** Doubt that the source does not have is as wrong as certainty that it does not have. */
export const doubtNotPrinted = unsaid('approximate', 'doubt-not-printed', DOUBT, 'about');
export const openNotPrinted = unsaid('open', 'open-not-printed', MORE, 'more than');

const ZERO = /\b(?:no|none|zero|nil|0|nobody|no one|nothing|without|neither|never|any)\b/i;

/** Missing is not zero: a zero that no phrase states is mostly an empty cell of a table. */
export function* zeroWithoutWords(dossier: Dossier): Findings {
  if (!isEnglish(dossier)) return;
  for (const {pointer, it, entry} of quantitiesOf(dossier)) {
    const bound = (['best', 'high'] as const).find((key) => (it as Quantity)[key] === 0);
    if (bound && !ZERO.test(`${it.asPrinted ?? ''}\n${quotesOf(entry)}`))
      yield finding(
        'zero-without-words',
        `${pointer}/${bound}`,
        0,
        'a phrase that says none, or missing: "not-stated"',
      );
  }
}
