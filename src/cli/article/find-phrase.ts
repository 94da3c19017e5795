import type {Article, Paragraph} from './article.js';
import {fold, type Folded, type Strictness} from '../typography.js';

/** A phrase as it stands in a paragraph. */
export interface Hit {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** The text there, character for character. */
  readonly text: string;
  /** It begins or ends inside a word or a number: neither readers nor links to text would find it so. */
  readonly cuts?: 'word' | 'number';
}

const folded = {plain: new WeakMap<Paragraph, Folded>(), caseless: new WeakMap<Paragraph, Folded>()};

function foldedOf(paragraph: Paragraph, strictness: 'plain' | 'caseless'): Folded {
  const kept = folded[strictness].get(paragraph) ?? fold(paragraph.text, strictness);
  folded[strictness].set(paragraph, kept);
  return kept;
}

// Writing without spaces has no words to cut.
const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether two texts that follow each other are one number or one word. */
function joint(before: string, after: string): Hit['cuts'] {
  const [left, right] = [before.slice(-2), after.slice(0, 2)];
  if (/\d$/.test(left) && /^[.,'’\u00A0\u202F]?\d/.test(right)) return 'number';
  if (/\d[.,'’\u00A0\u202F]$/.test(left) && /^\d/.test(right)) return 'number';
  const [last = '', first = ''] = [left.slice(-1), right.slice(0, 1)];
  return WORD.test(last) && WORD.test(first) && !SPACELESS.test(last + first) ? 'word' : undefined;
}

function hitAt(paragraph: Paragraph, start: number, end: number): Hit {
  const text = paragraph.text.slice(start, end);
  const cuts = [joint(paragraph.text.slice(0, start), text), joint(text, paragraph.text.slice(end))];
  const cut = cuts.find((each) => each === 'number') ?? cuts.find(Boolean);
  return {paragraph, start, end, text, ...(cut && {cuts: cut})};
}

function* startsOf(text: string, part: string): Generator<number> {
  for (let i = text.indexOf(part); part && i >= 0; i = text.indexOf(part, i + 1)) yield i;
}

/** Every place in the paragraphs where a phrase stands. */
export function findPhrase(paragraphs: Article, phrase: string, strictness: Strictness): Hit[] {
  if (strictness === 'exact')
    return paragraphs.flatMap((paragraph) =>
      [...startsOf(paragraph.text, phrase)].map((start) => hitAt(paragraph, start, start + phrase.length)),
    );
  const part = fold(phrase.trim(), strictness).text;
  return paragraphs.flatMap((paragraph) => {
    const {text, starts, ends} = foldedOf(paragraph, strictness);
    return [...startsOf(text, part)].map((i) => hitAt(paragraph, starts[i]!, ends[i + part.length - 1]!));
  });
}

/** Every place where a phrase stands as whole words, as a link to the text finds it. */
export const findWhole = (paragraphs: Article, phrase: string, strictness: Strictness) =>
  findPhrase(paragraphs, phrase, strictness).filter(({cuts}) => !cuts);
