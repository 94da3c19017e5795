import {en, type Doubt, type Words} from './en.js';

export type {Doubt, Words};

interface Language {
  readonly words: Words;
  /** The BCP 47 tag that numbers and dates follow. */
  readonly locale: string;
}

// A bare "en" would print dates the American way; "en-US" asks for that.
const english: Language = {words: en, locale: 'en-GB'};
const languages: Record<string, Language> = {en: english};

/**
 * Adds a language, by its BCP 47 tag such as `de`, before anything is said in it; of one with several, such as `pt-BR` and
 * `pt-PT`, the last. Words that are not given are English, and so are the new ones of a later version. Throws a
 * `RangeError` where the tag is none.
 */
export function addWords(tag: string, words: Partial<Words>) {
  const {language, baseName} = new Intl.Locale(tag);
  const given = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined));
  languages[language] = {words: {...en, ...given}, locale: languages[language]?.locale ?? baseName};
}

/** The words for a BCP 47 tag: English where the language has none, or where the tag is none. */
export function wordsFor(tag: string): Language {
  try {
    const {language, baseName} = new Intl.Locale(tag);
    const {words, locale} = languages[language]!;
    return {words, locale: baseName === language ? locale : baseName};
  } catch {
    return english;
  }
}
