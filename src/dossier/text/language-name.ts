import {primary} from '../language.js';

/** What a language is called in English. */
export const languageName = (tag: string) =>
  new Intl.DisplayNames('en', {type: 'language'}).of(primary(tag)) ?? primary(tag);
