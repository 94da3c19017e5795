import {GROUPS, isListed, keyIn, keyOf, OUTCOMES} from './column-words.js';
import {currencyOf} from './currency-code.js';
import {unitOf} from './quantity-patterns.js';
import {tableWords} from './table-words.js';

/** A cell for yes or no as the dossier has it: `true` or nothing. What else it says stays, for the parser to refuse. */
export function flagOf(text: string, language?: string): string {
  const {yes = '', no = ''} = tableWords(language) ?? {};
  const word = text.toLowerCase();
  if (/^(?:true|yes|y|x|1|[✓✔])$/.test(word) || (word && isListed(yes, word))) return 'true';
  return /^(?:false|no?|0|[-–—])$/.test(word) || isListed(no, word) ? '' : text;
}

const inSmall = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A cell's words for who was counted, as the dossier has them. */
export const groupOf = (text: string, language?: string) =>
  keyOf(GROUPS, text.trim().toLowerCase()) ?? keyIn(tableWords(language)?.groups, inSmall(text));

/** A cell's words for what happened to people, as a list of the dossier's own; nothing where one of them is unknown. */
export function outcomeOf(text: string, language?: string): string | undefined {
  const own = tableWords(language);
  const keys = text
    .toLowerCase()
    .split(new RegExp(`[;,/+&]|(?<![\\p{L}\\d])(?:and|or${own ? `|${own.joints}` : ''})(?![\\p{L}\\d])`, 'u'))
    .map(inSmall)
    .filter(Boolean)
    .map((word) => keyOf(OUTCOMES, word) ?? keyIn(own?.outcomes, word));
  return keys.length && keys.every(Boolean) ? [...new Set(keys)].join('; ') : undefined;
}

/** A cell's words for a price basis, as the dossier has them; as it is, where it says something else. */
export function pricesOf(text: string, language?: string): string {
  const word = inSmall(text);
  if (/^(?:current|constant \d{4}|not stated)$/.test(word)) return word;
  const own = tableWords(language);
  if (!own) return text;
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').exec(word.normalize('NFC'));
  const years = is(own.constant)?.slice(1).filter(Boolean);
  if (years) return `constant ${years[0]}`;
  return is(own.current) ? 'current' : is(own.missing) ? 'not stated' : text;
}

/** A cell of a field that is neither a number nor a time, as the dossier has it; nothing where its words are not known. */
export function fieldText(field: string, text: string, language?: string): string | undefined {
  if (/^(?:planned|leading|\w+\.approximate)$/.test(field)) return flagOf(text, language);
  if (field === 'group') return groupOf(text, language);
  if (field === 'outcome') return outcomeOf(text, language);
  if (field === 'kind') return text.toLowerCase().replace(/\s+/g, '-');
  if (field === 'amount.currency') return currencyOf(unitOf(text.toLowerCase())) ?? text;
  return field === 'amount.prices' ? pricesOf(text, language) : text;
}
