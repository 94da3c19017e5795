import type {Article, Paragraph} from '../article/article.js';
import {plainText} from '../typography.js';
import {wordsOf} from './words-of.js';

/** A phrase of the article that comes close to one that is not in it. */
export interface Near {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** 1 for the same letters, 0 for none in common. */
  readonly likeness: number;
}

/** Some words of a paragraph that follow each other, and the share of words that they have in common with a phrase. */
interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly shared: number;
}

/** Below this, two phrases have little more than small words in common. */
const LEAST_LIKENESS = 0.6;

/** Letters are compared in the most promising stretches only: it takes long. */
const MOST_COMPARED = 200;

const lettersOf = (text: string) => plainText(text).toLowerCase();

/** The number of letters to change, put in or take out between two texts (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** The stretches of about as many words as a phrase that share a third of them. */
function* stretchesOf(paragraph: Paragraph, wanted: ReadonlySet<string>, count: number): Generator<Stretch> {
  const words = wordsOf(paragraph);
  for (let length = Math.max(1, count - 1); length <= count + 1; length++) {
    let common = 0;
    for (let to = 0; to < words.length; to++) {
      if (wanted.has(words[to]!.letters)) common++;
      const from = to - length + 1;
      if (from > 0 && wanted.has(words[from - 1]!.letters)) common--;
      const shared = common / Math.max(length, count);
      if (from >= 0 && shared >= 1 / 3) yield {paragraph, from, to, shared};
    }
  }
}

/** A stretch as it is printed, without the marks around it. */
function textOf({paragraph, from, to}: Stretch): string {
  const words = wordsOf(paragraph);
  const text = paragraph.text.slice(words[from]!.start, words[to]!.end);
  return text.replace(/^[("“„«‘']+|[.,;:!?)"”»’']+$/gu, '');
}

/** The stretch of an article that is most like a phrase. */
export function nearestPhrase(paragraphs: Article, phrase: string): Near | undefined {
  const letters = lettersOf(phrase);
  const words = letters.split(' ');
  const stretches = paragraphs.flatMap((paragraph) => [...stretchesOf(paragraph, new Set(words), words.length)]);
  let best: Near | undefined;
  for (const stretch of stretches.sort((one, other) => other.shared - one.shared).slice(0, MOST_COMPARED)) {
    const text = textOf(stretch);
    const other = lettersOf(text);
    const likeness = 1 - distance(letters, other) / Math.max(letters.length, other.length, 1);
    if (likeness > (best?.likeness ?? LEAST_LIKENESS)) best = {paragraph: stretch.paragraph, text, likeness};
  }
  return best;
}
