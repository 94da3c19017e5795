import {once} from '../once.js';

/** The decimal mark of a language: a point or a comma. */
const decimalMark = once((language: string) => {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1.5);
  return parts.find(({type}) => type === 'decimal')?.value === ',' ? ',' : '.';
});

const SPACES = `' ’\u00A0\u2009\u202F`;

/** Digits with their separators: "3,900", "3 900", "12,34,567", "2.238", "1.234.567,89". */
export const DIGITS = [
  `\\d{1,3}(?<mark>[.,${SPACES}])\\d{3}(?!\\d)(?:\\k<mark>\\d{3}(?!\\d))*(?:[.,]\\d+)?`,
  `\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?`,
  `\\d+(?:[.,]\\d+)?`,
].join('|');

/** Unicode has the ten digits of each script in a row. */
const ZEROS = ['\u0660', '\u06F0', '\u0966', '\u09E6', '\uFF10'].map((zero) => zero.charCodeAt(0));

/** A text with its digits as 0 to 9, and as long as before. */
export const westernDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - ZEROS.findLast((zero) => zero <= code)!);
    })
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',');

/**
 * What digits with separators can stand for, the likeliest first. One mark before exactly three digits is read as its
 * language uses it; where that makes it a decimal mark, it may still have been meant to group: nobody counts 3.900
 * people. Before "million" it is not: 2.238 million is never 2,238 million.
 */
export function valuesOf(printed: string, language: string, isScaled: boolean): number[] {
  const digits = printed.replace(new RegExp(`[${SPACES}]`, 'g'), '');
  const marks = digits.match(/[.,]/g) ?? [];
  const decimal = decimalMark(language);
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const [last] = marks.slice(-1);
  if (!last) return [grouped];
  const at = digits.lastIndexOf(last);
  const split = Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`);
  const isOnly = marks.filter((mark) => mark === last).length === 1;
  if (marks.length > 1) return isOnly ? [split] : [grouped];
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) || digits !== printed) return [split];
  if (last !== decimal) return [grouped];
  return isScaled ? [split] : [split, grouped];
}
