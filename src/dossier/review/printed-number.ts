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

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

// Spaces and apostrophes separate thousands only; commas and points may be either. Files of data have powers of ten: 6.5E+08.
const NUMBER =
  /(?<!\d|\d[.,])(?:\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:e[+-]?\d{1,3}(?![\p{L}\p{N}]))?/giu;
const SCALE = new RegExp(`^[\\s-]*(${Object.keys(SCALES).join('|')})s?(?![\\p{L}\\p{N}])`, 'iu');

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
export const significantDigits = (digits: string) =>
  digits
    .replace(/e.*/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** A value's own significant digits. */
export const digitsOf = (value: number) => significantDigits(value.toExponential().split('e')[0]!);

/** The product of the words of scale after a number: 1e6 for "million"; 1e5 for "hundred thousand". */
function scaleAfter(text: string): {readonly factor: number; readonly length: number; readonly isSure: boolean} {
  let [factor, length, isSure] = [1, 0, true];
  for (let found; (found = SCALE.exec(text.slice(length))); length += found[0].length) {
    const name = found[1]!.toLowerCase();
    factor *= SCALES[name]!;
    // A single letter may be a unit: "221 m".
    isSure = name.length > 1;
  }
  return {factor, length, isSure};
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
    const inherited = next && scale.factor === 1 && RANGE.test(after) ? next.scale.factor : 1;
    return {
      significant: significantDigits(digits),
      values: [
        value * scale.factor,
        ...(scale.isSure ? [] : [value]),
        ...(inherited > 1 ? [value * inherited] : []),
        // Tables of other countries; beside a word of scale the text is English.
        ...(other !== undefined && scale.factor * inherited === 1 ? [other] : []),
      ],
      before: text.slice(last?.end ?? 0, index),
      after,
    };
  });
}
