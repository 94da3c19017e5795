import type {Passage} from './context.js';
import {primary} from './language.js';

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** How a language says that there was none: "no fewer than 500" and "No. 5" say something else. */
const NONE: Readonly<Record<string, RegExp>> = {
  en: words(String.raw`no(?!\.| (?:fewer|less|more)\b)|none|nobody|nil|neither|not (?:a|one) single|not any|without`),
  de: words('kein(?:e[mnrs]?)?|niemand|ohne'),
  fr: words('aucune?|personne|sans'),
  es: words('ning(?:ún|un[oa])|nadie|sin'),
  it: words("nessun(?:[oa]|')?|senza"),
};

/** Whether a phrase that was found says none: a zero need not stand there in digits. */
export const saysNone = (passages: readonly Passage[], language: string) =>
  passages.some(({paragraph, hit}) => hit && NONE[primary(language)]?.test(paragraph.text.slice(hit.start, hit.end)));
