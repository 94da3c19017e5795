import {scalePattern, tableScales} from '../text/scale-words.js';

/** A number as it stands in a text. */
export interface PrintedNumber {
  /** Its digits without separators, and without zeros at either end: "3,900" and "3.9 thousand" have the same. */
  readonly significant: string;
  /** What it may mean in English; "15" of "15 to 20 million" is most likely 15 million. */
  readonly values: readonly number[];
  /** The text between it and its neighbours. */
  readonly before: string;
  readonly after: string;
}

const {words: WORDS, letters: LETTERS, unsure: UNSURE} = tableScales;

// Spaces and apostrophes separate thousands only; commas and points may be either. Files of data have powers of ten: 6.5E+08.
const NUMBER =
  /(?<!\d|\d[.,])(?:\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:e[+-]?\d{1,3}(?![\p{L}\p{N}]))?/giu;
const SCALE = new RegExp(`^[\\s-]*(dozens?|${scalePattern('words', 'letters', 'unsure')})(?![\\p{L}\\p{N}])`, 'iu');

/** What stands between the two ends of a range, before any words such as "nearly". */
export const RANGE = /^\s*(?:(?:to|and|or)\s|[-–—])/i;

/** The value of digits in the English way: commas between thousands, a point before decimals. */
function englishValue(digits: string): number {
  const [number = '', power = '0'] = digits.split(/e/i);
  if (/e/i.test(digits)) return +`${englishValue(number)}e${+power}`;
  const tight = digits.replace(/[^\d.,]/g, '');
  if (/^\d+(\.\d{3}){2,}$/.test(tight)) return +tight.replaceAll('.', '');
  return +(/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(tight) ? tight.replaceAll(',', '') : tight.replace(',', '.'));
}

/** The value in the other way, points between thousands and a comma before decimals; nothing where it cannot be read so. */
function otherValue(digits: string): number | undefined {
  const [, whole, decimals = ''] =
    /^([1-9]\d{0,2}(?:[. \u00a0\u2007\u2009\u202f'’]\d{3})+|\d+)(?:,(\d+))?$/.exec(digits) ?? [];
  return whole === undefined ? undefined : +`${whole.replace(/\D/g, '')}.${decimals}`;
}

/** The digits of a number that do not depend on its scale. */
const significantDigits = (digits: string) =>
  digits
    .replace(/e.*/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** A value's own significant digits. */
export const digitsOf = (value: number) => significantDigits(value.toExponential().split('e')[0]!);

/** What a word of scale may multiply a number by, the likeliest first. */
function factorsOf(word: string): readonly number[] {
  if (word.startsWith('dozen')) return [12];
  const power = WORDS.get(word) ?? LETTERS.get(word);
  // A letter may be a unit: "221 m".
  const powers = power === undefined ? UNSURE.get(word)! : LETTERS.has(word) ? [power, 0] : [power];
  return powers.map((each) => 10 ** each);
}

/** The product of the words of scale after a number, in the ways in which it can be read: 1e5 for "hundred thousand". */
function scaleAfter(text: string): {readonly factors: readonly number[]; readonly length: number} {
  let [factors, length]: [readonly number[], number] = [[1], 0];
  for (let found; (found = SCALE.exec(text.slice(length))); length += found[0].length) {
    const more = factorsOf(found[1]!.toLowerCase().replace(/\s+/g, ' '));
    factors = factors.flatMap((factor) => more.map((each) => factor * each));
  }
  return {factors, length};
}

/** The numbers of a text that are written in digits, in their order. */
export function printedNumbers(text: string): PrintedNumber[] {
  const matches = [...text.matchAll(NUMBER)].map(({0: digits, index}) => {
    const scale = scaleAfter(text.slice(index + digits.length));
    return {digits, index, scale, end: index + digits.length + scale.length};
  });
  return matches.map(({digits, index, scale, end}, i) => {
    const [last, next] = [matches[i - 1], matches[i + 1]];
    const other = otherValue(digits);
    const english = englishValue(digits);
    const value = Number.isNaN(english) ? (other ?? english) : english;
    const after = text.slice(end, next?.index);
    const {factors} = scale;
    const inherited = next && factors[0] === 1 && RANGE.test(after) ? next.scale.factors[0]! : 1;
    return {
      significant: significantDigits(digits),
      values: [
        ...factors.map((factor) => value * factor),
        ...(inherited > 1 ? [value * inherited] : []),
        // Tables of other countries; beside a word of scale the text is English.
        ...(other !== undefined && factors[0]! * inherited === 1 ? [other] : []),
      ],
      before: text.slice(last?.end ?? 0, index),
      after,
    };
  });
}
