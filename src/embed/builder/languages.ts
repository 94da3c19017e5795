import type {Catalogue} from '../catalogue.js';
import {languageOf} from '../language.js';

const names = new Intl.DisplayNames('en', {type: 'language'});

/** A language by its English name, such as “Dutch” for `nl`. */
export const languageName = (tag: string) => names.of(tag) ?? tag;

/** The languages that the figures can speak: English, and each that a script has the words of. */
export const languagesIn = ({scripts}: Catalogue): readonly string[] => [
  'en',
  ...new Set(scripts.flatMap(({languages}) => Object.keys(languages))),
];

/** What an editor should know who has chosen a language that there are no words in; empty where there is nothing to say. */
export function wordlessHint(tag: string, languages: readonly string[]): string {
  const language = languageOf(tag);
  if (!language || languages.includes(language)) return '';
  return `There are no words in ${languageName(language)}: the figure will speak English.`;
}
