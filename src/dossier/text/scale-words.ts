import {once} from '../once.js';
import {compactWords} from './compact-words.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import {languageName} from './language-name.js';
import {BEGINNINGS, HOMONYMS, MONEY, NAMES, PLURALS, POINTED, UNSURE, WORDS, type ByPower} from './scale-table.js';

const listed = (words: ByPower): (readonly [string, number])[] =>
  Object.entries(words).flatMap(([power, list]) => list.split('|').map((word) => [word, Number(power)] as const));

const ENGLISH: ReadonlyMap<string, number> = new Map([...listed(WORDS['en']!), ...listed(PLURALS)]);

/**
 * Words and their powers where the language is not known: all English ones, as English has them, and of other languages
 * those that no two of them use for different powers.
 */
const SHARED: ReadonlyMap<string, number> = (() => {
  const others = Object.entries(WORDS).flatMap(([language, words]) => (language === 'en' ? [] : listed(words)));
  const isSame = ([word, power]: readonly [string, number]) =>
    !(word in UNSURE) && !others.some(([other, another]) => other === word && another !== power);
  return new Map([...others.filter(isSame), ...ENGLISH]);
})();

const LETTERS: ReadonlyMap<string, number> = new Map(Object.values(MONEY).flatMap(listed));

/** How a scale may be written in a table, and of which words. */
interface TableScales {
  /** In cells and names. */
  readonly words: ReadonlyMap<string, number>;
  /** In both, but of money only. */
  readonly letters: ReadonlyMap<string, number>;
  /** In names only. */
  readonly names: ReadonlyMap<string, number>;
  /** What nobody can read for certain. */
  readonly unsure: ReadonlyMap<string, readonly number[]>;
}

/** Those of a table whose language nobody has said. */
export const tableScales: TableScales = {
  words: SHARED,
  letters: LETTERS,
  names: new Map(listed(NAMES)),
  unsure: new Map(Object.entries(UNSURE)),
};

const scalesOf = once((language: string): TableScales => {
  const words = new Map(SHARED);
  const unsure = new Map(tableScales.unsure);
  for (const [word, power] of listed(WORDS[language] ?? {})) {
    const english = ENGLISH.get(word) ?? power;
    // English has its way no longer: whoever types "billion" in German may have had an English table.
    if (english !== power) {
      words.delete(word);
      unsure.set(word, [english, power]);
    } else if (!UNSURE[word]) words.set(word, power);
    else if (!UNSURE[word].includes(0)) unsure.set(word, [power]);
  }
  return {...tableScales, words, unsure};
});

/** The same of a table in a language: words are read as they are there, or not at all where English has another power. */
export const scalesIn = (language = '') => scalesOf(primary(language));

/** The power of a word of a cell; nothing of one that is not read. */
export function powerIn(word: string, language?: string): number | undefined {
  const {words, letters, unsure} = scalesIn(language);
  const [power, another] = unsure.get(word) ?? [];
  return words.get(word) ?? letters.get(word) ?? (another === undefined ? power : undefined);
}

/** The digits from 0 to 9. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (power: number) => [...String(power)].map((digit) => SUPERSCRIPTS[+digit]).join('');

const AFTER_NUMBER = once(
  (words: string) => new RegExp(`(?:\\d[\\s\u00ad-]*|^)(?<word>${words})(?![\\p{L}\\p{N}])`, 'iu'),
);

/** What a word of a cell, or a word alone, is in English and in a language, where these are two powers: "10⁹ in English". */
export function twoOrders(text: string, language = ''): string | undefined {
  const {unsure} = scalesIn(language);
  const words = [...unsure].flatMap(([word, [power]]) => (ENGLISH.get(word) === power ? word : []));
  const word = words[0] && AFTER_NUMBER(anyOf(words)).exec(text)?.groups!['word']!.toLowerCase();
  if (!word) return undefined;
  const [english, other] = unsure.get(word)!.map((power) => `10${superscript(power)}`);
  return `${english} in English and ${other} in ${languageName(language)}`;
}

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
  18: 'quintillions',
};

/** Where a word of scale begins and ends. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;

/** All words of one kind, as a pattern without brackets. */
export const scalePattern = (...kinds: readonly (keyof typeof tableScales)[]) =>
  anyOf(kinds.flatMap((kind) => [...tableScales[kind].keys()]));

const asFactors = (words: Iterable<readonly [string, number]>) =>
  [...words].map(([word, power]) => [word, 10 ** power] as const);

const inText = (language: string) =>
  listed(WORDS[language] ?? {}).map(
    ([word, power]) => [POINTED[language]?.includes(word) ? `${word}.` : word, power] as const,
  );

/** The words and abbreviations by which a language multiplies numbers, in lower case: "million" is 1,000,000. */
export const scaleWords = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([
      ...compactWords(language),
      ...asFactors(listed(MONEY[primary(language)] ?? {})),
      ...asFactors(inText(primary(language))),
    ]),
);

/** The same after digits, with what a text cites in other languages: "1,2 Mrd. Euro". */
export const scalesAfterDigits = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([
      ...asFactors([...SHARED].filter(([word]) => !HOMONYMS[primary(language)]?.includes(word))),
      ...scaleWords(language),
    ]),
);

const PLURAL = new Set(listed(PLURALS).map(([word]) => word));

const BEGINS = new RegExp(`^(?:${BEGINNINGS})(?!\\p{L})`, 'u');

/** Abbreviations without vowels and long words are no others in any language, as "mio" and "mila" are. */
const isPlain = (word: string) => /^[^aeiouy\s]{2,}$/.test(word) || /^[\p{L}\p{M}]{6,}$/u.test(word);

/** Whether a word is one of scale even after what may be a year: not in "in 2022 millions fled", "en 2022 mille soldats". */
export const isScaleAfterYear = (word: string, language: string) =>
  !BEGINS.test(word) && (scaleWords(language).has(word) || (isPlain(word) && !PLURAL.has(word)));
