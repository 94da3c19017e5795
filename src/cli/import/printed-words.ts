import {patternsIn} from '../../dossier/text/quantity-patterns.js';
import {tidy} from '../../dossier/text/cell-text.js';
import {scalePattern} from '../../dossier/text/scale-words.js';
import {findWhole} from '../article/find-phrase.js';

const NUMBER = new RegExp(
  `\\d[\\d.,'’\\s]*(?:e[+-]?\\d+)?(?:\\s?(?:${scalePattern('words', 'letters', 'unsure')})(?!\\p{L}))?`,
  'giu',
);
/** Whether a cell has words beside its number and unit: "nearly 700" and "<700", not "700", "51%" or "$2.2 billion". */
export function hasWords(text: string, language?: string): boolean {
  const {unit, joined} = patternsIn(language);
  const bare = tidy(text).replace(/\[[a-z\d]{1,2}\]$/, '');
  const rest = bare.replace(unit, ' ').replace(NUMBER, ' ').replace(joined, ' ');
  return /\p{L}|<(?!=)/u.test(rest);
}

/** The words of a table as its source prints them; nothing where the phrase of the evidence does not have them. */
export const printedWords = (words: string, quote: string) =>
  findWhole([{section: '', number: 1, text: quote}], words, 'caseless')[0]?.text;
