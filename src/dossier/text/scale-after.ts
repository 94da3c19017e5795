import {END, powerIn, scalePattern, START} from './scale-words.js';

/** Any word of scale right after a number of a cell, with its point, be it read or not. */
export const SCALE_AFTER = new RegExp(`^\\s*(?<word>${scalePattern('words', 'unsure')})${END}\\.?`, 'iu');

/** A letter or two that are no scale where people are counted. */
export const LETTER_AFTER = new RegExp(`^\\s*(?<word>${scalePattern('letters')})${END}\\.?`, 'iu');

const LETTER = new RegExp(`\\d ?(?:${scalePattern('letters')})${END}`, 'iu');
const WORD = new RegExp(`\\d ?(?:${scalePattern('words', 'letters')})${END}`, 'iu');

/** Whether a number of a cell has a letter after it, which says more than a scale where people are counted. */
export const hasLetter = (text: string) => LETTER.test(text);

/** Whether a number of a cell has a word or a letter of scale after it. */
export const hasScale = (text: string) => WORD.test(text);

const ALONE = new RegExp(`${START}(?:${scalePattern('words')})${END}`, 'iu');

/** Whether a text has a word of scale, such as a unit of million barrels. */
export const hasScaleWord = (text: string) => ALONE.test(text);

/** The power of a word of scale as a cell has it; nothing of one that is not read. */
export function powerOf(word: string, language?: string): number | undefined {
  const plain = word.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  return powerIn(plain, language);
}
