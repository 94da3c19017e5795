import {once} from '../once.js';
import {compactWords} from './compact-words.js';
import {anyOf, primary} from './language.js';
import {MONEY, NAMES, ORDINARY, PLURALS, UNSURE, WORDS, type ByPower} from './scale-table.js';

const listed = (words: ByPower): (readonly [string, number])[] =>
  Object.entries(words).flatMap(([power, list]) => list.split('|').map((word) => [word, Number(power)] as const));

/** Words and their powers where the language is not known, without what two languages use for different powers. */
const SHARED: ReadonlyMap<string, number> = (() => {
  const english = new Map([...listed(WORDS['en']!), ...listed(PLURALS)]);
  const others = Object.entries(WORDS).flatMap(([language, words]) => (language === 'en' ? [] : listed(words)));
  const isSame = ([word, power]: readonly [string, number]) =>
    !(word in UNSURE) && !others.some(([other, another]) => other === word && another !== power);
  return new Map([...others.filter(isSame), ...english]);
})();

const LETTERS: ReadonlyMap<string, number> = new Map(Object.values(MONEY).flatMap(listed));

/** How a scale may be written in a table, and of which words. */
export const tableScales = {
  /** In cells and names. */
  words: SHARED,
  /** In both, but of money only. */
  letters: LETTERS,
  /** In names only. */
  names: new Map(listed(NAMES)) as ReadonlyMap<string, number>,
  /** What nobody can read for certain. */
  unsure: new Map(Object.entries(UNSURE)) as ReadonlyMap<string, readonly number[]>,
};

/** What the powers are called that a table can be in. */
export const POWER_NAMES: Readonly<Record<number, string>> = {
  2: 'hundreds',
  3: 'thousands',
  5: 'lakhs',
  6: 'millions',
  7: 'crores',
  8: 'hundred millions',
  9: 'billions',
  12: 'trillions',
};

/** All words of one kind, as a pattern without brackets. */
export const scalePattern = (...kinds: readonly (keyof typeof tableScales)[]) =>
  anyOf(kinds.flatMap((kind) => [...tableScales[kind].keys()]));

const asFactors = (words: Iterable<readonly [string, number]>) =>
  [...words].map(([word, power]) => [word, 10 ** power] as const);

/** The words and abbreviations by which a language multiplies numbers, in lower case: "million" is 1,000,000. */
export const scaleWords = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([
      ...compactWords(language),
      ...asFactors(listed(MONEY[primary(language)] ?? {})),
      ...asFactors(listed(WORDS[primary(language)] ?? {})),
    ]),
);

/** The same after digits, with what a text cites in other languages: "1,2 Mrd. Euro". */
export const scalesAfterDigits = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([
      ...asFactors([...SHARED].filter(([word]) => !ORDINARY[primary(language)]?.includes(word))),
      ...scaleWords(language),
    ]),
);

const PLURAL = new Set(listed(PLURALS).map(([word]) => word));

/** Abbreviations without vowels and long words are no others in any language, as "mio" and "mila" are. */
const isPlain = (word: string) => /^[^aeiouy\s]{2,}$/.test(word) || /^[\p{L}\p{M}]{6,}$/u.test(word);

/** Whether a word is one of scale even after what may be a year: "in 2022 millions fled", "nel 2022 mio padre". */
export const isScaleAfterYear = (word: string, language: string) =>
  scaleWords(language).has(word) || (isPlain(word) && !PLURAL.has(word));
