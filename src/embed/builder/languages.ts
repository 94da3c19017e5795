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

/**
 * What an editor should know who has chosen a language: that there are no words in it, or that the figures' own texts are in
 * the language of their dossier; empty where there is nothing to say.
 */
export function languageHint(tag: string, languages: readonly string[], dossier?: {readonly language: string}): string {
  const language = languageOf(tag);
  if (!language) return '';
  if (!languages.includes(language))
    return `There are no words in ${languageName(language)}: the figure will speak English.`;
  const own = languageOf(dossier?.language ?? '');
  return own && own !== language
    ? `Names, events and notes stay in ${languageName(own)}, as the figures have them.`
    : '';
}
