import {once} from '../../dossier/once.js';
import type {Paragraph} from '../article/article.js';
import {plainText} from '../typography.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is compared: without typography and capitals. */
  readonly letters: string;
}

/** The words of a paragraph, as its spaces divide it. */
export const wordsOf = once((paragraph: Paragraph): readonly Word[] =>
  [...paragraph.text.matchAll(/\S+/g)].map(({0: text, index}) => ({
    start: index,
    end: index + text.length,
    letters: plainText(text).toLowerCase(),
  })),
);
