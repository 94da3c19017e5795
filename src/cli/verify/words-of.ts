import type {Paragraph} from '../article/article.js';
import {plainText} from '../typography.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is compared: without typography and capitals. */
  readonly letters: string;
}

const kept = new WeakMap<Paragraph, readonly Word[]>();

/** The words of a paragraph, as its spaces divide it. */
export function wordsOf(paragraph: Paragraph): readonly Word[] {
  const words =
    kept.get(paragraph) ??
    [...paragraph.text.matchAll(/\S+/g)].map(({0: text, index}) => ({
      start: index,
      end: index + text.length,
      letters: plainText(text).toLowerCase(),
    }));
  kept.set(paragraph, words);
  return words;
}
