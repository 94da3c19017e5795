import type {Article} from '../article/article.js';
import {findWhole, type Hit} from '../article/find-phrase.js';
import {wordsOf} from './words-of.js';

/** What the contract allows for a phrase. */
const MOST_WORDS = 8;

/** The shortest phrase around one that stands several times which stands only once, where eight words are enough. */
export function longerPhrase(article: Article, {paragraph, start, end}: Hit): string | undefined {
  const words = wordsOf(paragraph);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  for (let length = last - first + 2; length <= MOST_WORDS; length++)
    for (let from = first; from >= Math.max(0, last - length + 1); from--) {
      const [left, right] = [words[from], words[from + length - 1]];
      if (!left || !right) continue;
      const text = paragraph.text.slice(left.start, right.end).replace(/[.,;:]+$/, '');
      if (findWhole(article, text, 'caseless').length === 1) return text;
    }
  return undefined;
}
