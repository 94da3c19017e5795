import {en, type Words} from './en.js';

export type {Words};

interface Language {
  readonly words: Words;
  /** The BCP 47 tag that numbers and dates follow. */
  readonly locale: string;
}

// A bare "en" would print dates the American way; "en-US" asks for that.
const english: Language = {words: en, locale: 'en-GB'};
const languages: Record<string, Language> = {en: english};

/**
 * Adds a language, by its BCP 47 tag such as `de`, before anything is said in it. Words that are not given are English,
 * and the new ones of a later version are.
 */
export function addWords(language: string, words: Partial<Words>) {
  languages[language] = {words: {...en, ...words}, locale: language};
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
