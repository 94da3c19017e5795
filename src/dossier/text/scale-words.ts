import {once} from '../once.js';
import {primary} from './language.js';

/** What Intl does not know of English as newspapers print it. */
const ENGLISH: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
];

function* compactWords(language: string): Generator<readonly [string, number]> {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
      maximumFractionDigits: 1,
    });
    for (let power = 3; power < 15; power++)
      // Plural forms differ by the last digits, and by the fraction.
      for (const count of [1, 1.5, 2, 5, 21]) {
        const parts = format.formatToParts(count * 10 ** power);
        const digits = parts
          .filter(({type}) => /^(integer|decimal|fraction)$/.test(type))
          .map(({type, value}) => (type === 'decimal' ? '.' : value))
          .join('');
        const word = parts.find(({type}) => type === 'compact')?.value;
        const scale = Number(digits) && (count * 10 ** power) / Number(digits);
        if (word && Number.isInteger(Math.log10(scale))) yield [word.toLowerCase(), scale];
      }
  }
}

/** The words and abbreviations by which a language multiplies numbers, in lower case: "million" is 1,000,000. */
export const scaleWords = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([...compactWords(language), ...(primary(language) === 'en' ? ENGLISH : [])]),
);
