import {en, type Words} from './en.js';

export type {Words};

interface Language {
  readonly words: Words;
  /** The BCP 47 tag that numbers and dates follow. */
  readonly locale: string;
}

// A bare "en" would print dates the American way; "en-US" asks for that.
const languages: Readonly<Record<string, Language>> = {en: {words: en, locale: 'en-GB'}};

/** The words for a BCP 47 tag: English where the language has none yet. */
export function wordsFor(tag: string): Language {
  const language = tag.split('-')[0]!.toLowerCase();
  if (!Object.hasOwn(languages, language)) return languages['en']!;
  const {words, locale} = languages[language]!;
  try {
    return {words, locale: tag.length > language.length ? new Intl.Locale(tag).baseName : locale};
  } catch {
    // Formats would throw at a tag that is none.
    return {words, locale};
  }
}
