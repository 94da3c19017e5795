import type {Faulty} from './faulty.js';
import {readValue} from './value-cells.js';

/** The phrase of the article whose doubt a number lacks: the words that a cell may have, if they can be read in it. */
export function phraseOf({expected, section, isValue}: Faulty): string | undefined {
  const [, printed = ''] = /, for “(.+)”$/.exec(expected) ?? [];
  return isValue && readValue(printed, {section, sign: undefined, power: 0}) ? `“${printed}”` : undefined;
}

/** How a doubt is written into a cell that may have a number in words. */
export function withDoubt(fault: Faulty, words: string): string | undefined {
  if (!fault.isValue) return undefined;
  const phrase = phraseOf(fault);
  return phrase ? `Write ${phrase} into this cell.` : `Write “${words}” before the number, as the article does.`;
}
