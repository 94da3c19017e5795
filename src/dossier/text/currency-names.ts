import {once} from '../once.js';
import {ADJECTIVES, CODES, FILLERS, MORE, ODD, ORDINARY} from './currency-words.js';
import {primary} from '../language.js';

/** A currency as a language calls it. */
export interface CurrencyName {
  readonly code: string;
  /** What is counted, in all its forms: "dollar", "dollars". */
  readonly nouns: ReadonlySet<string>;
  /** What tells it from others of that noun: "South", "Sudanese". */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** The currencies of a language: by their nouns, and what else may stand around those. */
export interface CurrencyNames {
  readonly byNoun: ReadonlyMap<string, readonly CurrencyName[]>;
  /** Whether adjectives stand before the noun. */
  readonly isNounLast: boolean;
}

/** A word without accents and capitals. */
export const folded = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

const wordsOf = (name: string) =>
  name
    .replace(/\(.*?\)/g, '')
    .split(/[\s\p{Pd}'’&]+/u)
    .map(folded)
    .filter(Boolean);

/** The name of a currency with every ending that numbers give it. */
function formsOf(code: string, language: string): string[][] {
  const name = new Intl.DisplayNames(language, {type: 'currency'}).of(code) ?? code;
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    ...{style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 1, minimumFractionDigits: 0},
  });
  const counted = [1, 2, 5, 1.5].map(
    (count) => format.formatToParts(count).find(({type}) => type === 'currency')?.value ?? name,
  );
  // Firefox has no name for a few in some languages, and gives nothing, or what stands in brackets.
  return [...new Set([name, ...counted])].map(wordsOf).filter(([word]) => word);
}

/** Words, and how often each is there. */
type Tally = Map<string, number>;

/** How often each word stands first, or last, in the names of currencies. */
function tallyOf(names: readonly string[][], end: 0 | -1): Tally {
  const tally: Tally = new Map();
  for (const name of names) tally.set(name.at(end)!, (tally.get(name.at(end)!) ?? 0) + 1);
  return tally;
}

const most = (tally: Tally) => Math.max(...tally.values());

/** The place of the noun in a name: "dollar" is one in many names, so it is the noun of "new dollar of Taiwan", too. */
function nounAt(name: readonly string[], tally: Tally, isNounLast: boolean): number {
  const order = name.map((_, i) => (isNounLast ? name.length - 1 - i : i));
  return order.reduce((best, i) => ((tally.get(name[i]!) ?? 0) > (tally.get(name[best]!) ?? 0) ? i : best));
}

/** The words of the names of one currency: its noun, and what stands around it. */
function nameOf(code: string, forms: readonly string[][], at: number, language: string): CurrencyName {
  const alike = forms.filter(({length}) => length === forms[0]!.length);
  const around = (from: number, to?: number) => alike.flatMap((form) => form.slice(from, to));
  const nouns = alike.map((form) => form[at]!);
  const more = primary(language) === 'en' ? nouns.filter((noun) => !noun.endsWith('s')).map((noun) => `${noun}s`) : [];
  const telling = (words: readonly string[]) => new Set(words.filter((word) => !FILLERS.has(word)));
  return {
    code,
    nouns: new Set([...nouns, ...more].filter((noun) => !ORDINARY.includes(noun) || primary(language) !== 'en')),
    before: telling(around(0, at)),
    after: telling(around(at + 1)),
  };
}

/**
 * The names by each of their nouns. In some languages Intl has all forms of a noun for a few of its currencies only, so
 * that those which share one form share all.
 */
function byNounOf(names: readonly CurrencyName[], language: string): Map<string, CurrencyName[]> {
  const families: {nouns: Set<string>; names: CurrencyName[]}[] = [];
  for (const name of names) {
    const family = {nouns: new Set(name.nouns), names: [name]};
    for (const other of families.filter(({nouns}) => [...name.nouns].some((noun) => nouns.has(noun)))) {
      families.splice(families.indexOf(other), 1);
      other.nouns.forEach((noun) => family.nouns.add(noun));
      family.names.unshift(...other.names);
    }
    families.push(family);
  }
  // Icelandic has the dollar of the United States as one word.
  const withCompounds = (noun: string, family: readonly CurrencyName[]) => [
    ...family,
    ...names.filter((name) => !family.includes(name) && [...name.nouns].some((each) => each.endsWith(noun))),
  ];
  const byNoun = new Map(
    families.flatMap(({nouns, names}) => [...nouns].map((noun) => [noun, withCompounds(noun, names)] as const)),
  );
  const more = Object.entries(MORE[primary(language)] ?? {}).flatMap(([word, meant]) => {
    const found = meant
      .split(' ')
      .flatMap((each) => byNoun.get(each) ?? names.filter(({code}) => code === each))
      .filter((name, i, all) => all.indexOf(name) === i);
    return [word, ...(primary(language) === 'en' ? [`${word}s`] : [])].map((each) => [each, found] as const);
  });
  return new Map([...byNoun, ...more]);
}

/** The names that a language has for the currencies of ISO 4217, as Intl knows them. */
export const currencyNames = once((language: string): CurrencyNames => {
  const codes = [...CODES].filter((code) => !ODD.includes(code));
  const forms = new Map(codes.map((code) => [code, formsOf(code, language)] as const).filter(([, [name]]) => name));
  const names = [...forms.values()].map(([name]) => name!);
  const [first, last] = [tallyOf(names, 0), tallyOf(names, -1)];
  const isNounLast = most(last) >= most(first);
  const all = [...forms].map(([code, each]) => {
    const {before, after, ...name} = nameOf(
      code,
      each,
      nounAt(each[0]!, isNounLast ? last : first, isNounLast),
      language,
    );
    const more = ADJECTIVES[code] ?? [];
    return isNounLast
      ? {
          ...name,
          before: new Set([...before, ...more]),
          after: new Set([...after, ...more.filter((word) => word === 'sterling')]),
        }
      : {...name, before, after: new Set([...after, ...more])};
  });
  return {byNoun: byNounOf(all, language), isNounLast};
});
