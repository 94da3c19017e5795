import {scalePattern} from '../../dossier/text/scale-words.js';
import {findWhole} from '../article/find-phrase.js';

const NUMBER = new RegExp(
  `\\d[\\d.,'’\\s]*(?:e[+-]?\\d+)?(?:\\s?(?:${scalePattern('words', 'letters')})(?!\\p{L}))?`,
  'giu',
);
/** What joins the ends of a range says no more than they do. */
const JOINED = /(?<!\p{L})(?:between|from|to|and)(?!\p{L})/giu;

/** Whether a cell has words beside its number and unit: "nearly 700" and "<700", not "700", "51%" or "$2.2 billion". */
export function hasWords(text: string, unit: string): boolean {
  const bare = text.toLowerCase().replace(/\[[a-z\d]{1,2}\]$/, '');
  const rest = bare
    .replaceAll(unit || '\0', ' ')
    .replace(NUMBER, ' ')
    .replace(JOINED, ' ');
  return /\p{L}|<(?!=)/u.test(rest);
}

/** The words of a table as its source prints them; nothing where the phrase of the evidence does not have them. */
export const printedWords = (words: string, quote: string) =>
  findWhole([{section: '', number: 1, text: quote}], words, 'caseless')[0]?.text;
