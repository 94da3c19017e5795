import {once} from '../once.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  {month: 'long'},
  {month: 'short'},
  // Where months are inflected, a day puts them in another case.
  {day: 'numeric', month: 'long'},
];

function* namesOf(language: string): Generator<readonly [string, number]> {
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {...form, timeZone: 'UTC'});
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
      const name = parts.find(({type}) => type === 'month')?.value.replace(/\.$/, '') ?? '';
      if (/^\p{L}{3,}/u.test(name)) yield [name, month];
    }
  }
}

const inCapitals = (language: string) => (name: string) => [name, name.toLocaleUpperCase(language)];

/** What Intl does not know of German as Austrians print it. */
const AUSTRIAN: readonly (readonly [string, number])[] = [
  ['Jänner', 1],
  ['Jän', 1],
  ['Feber', 2],
];

/**
 * The names of the months in a language, with the month's number. Where they begin with a capital, so must the text:
 * "may" and "march" are verbs as well.
 */
export const monthNames = once((language: string): ReadonlyMap<string, number> => {
  const names = new Map([...namesOf(language), ...(primary(language) === 'de' ? AUSTRIAN : [])]);
  if (names.get('Sep') === 9) names.set('Sept', 9);
  return new Map([...names].flatMap(([name, month]) => inCapitals(language)(name).map((each) => [each, month])));
});

/** Short names that are written small, and so may be other words: "sept" is seven in French. */
export const shortMonths = once((language: string): ReadonlySet<string> => {
  const names = [...namesOf(language)].map(([name]) => name);
  const [long, short] = [new Set([...names.slice(0, 12), ...names.slice(24)]), names.slice(12, 24)];
  return new Set(short.filter((name) => /^\p{Ll}/u.test(name) && !long.has(name)).flatMap(inCapitals(language)));
});

/** Whether a language has days behind their month: "July 12". */
export const hasDaysAfter = once((language: string) => {
  const format = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'});
  const types = format.formatToParts(0).map(({type}) => type);
  return primary(language) === 'en' || types.indexOf('month') < types.indexOf('day');
});

/** A pattern for the months of a language. */
export const monthPattern = once(
  (language: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(monthNames(language).keys())})(?![\\p{L}\\p{M}])\\.?`, 'gu'),
);
