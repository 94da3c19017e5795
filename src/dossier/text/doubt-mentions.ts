import {once} from '../once.js';
import {isTopicAt} from './doubt-topics.js';
import {DOUBTS, knowsDoubt, wordsAfter, wordsBefore, type Doubt} from './doubt-words.js';

/** Words of doubt and where they stand in the text. */
export interface DoubtMention {
  readonly doubt: Doubt;
  readonly start: number;
  readonly end: number;
  /** "A dispute over 1,350 prisoners" need not be about more of them. */
  readonly isTopic: boolean;
}

/** What may stand between the words and the number: "nearly another 700", "more than an estimated 700". */
const FILLER = 'the|an?|another|a further|weitere|les|des|le|la|el|los|las|i|gli';

/** What may stand right before the digits: a quotation mark or a bracket, a currency. */
const RIGHT_BEFORE = /[\p{Ps}\p{Pi}"]?(?<!\p{L})(?:\p{Lu}{0,2}\p{Sc}\s?|[A-Z]{3}\s|Rs\.?\s?)?$/u;

/** Between words; behind signs and abbreviations it may be left out. */
const GAP = '(?:\\s+|(?<!\\p{L}))';

/** How far words of doubt may stand from their number, in letters. */
const REACH = 40;

interface DoubtPatterns {
  readonly before: readonly (readonly [Doubt, RegExp])[];
  readonly after: readonly (readonly [Doubt, RegExp])[];
}

const patterns = once((language: string): DoubtPatterns => {
  const filler = `(?:(?:${FILLER}|${wordsBefore('about', language)})${GAP})?`;
  return {
    before: DOUBTS.map((doubt) => [
      doubt,
      new RegExp(`(?<![\\p{L}\\p{N}])(?<words>${wordsBefore(doubt, language)})${GAP}${filler}$`, 'iu'),
    ]),
    after: DOUBTS.flatMap((doubt) => {
      const words = wordsAfter(doubt, language);
      // "700 killed and more than 200 hurt" says nothing of the 700.
      return words
        ? [[doubt, new RegExp(`\\s?(?:${words})(?![\\p{L}\\d]|\\s(?:than|als|d[ei])\\b)`, 'iuy')] as const]
        : [];
    }),
  };
});

interface Found extends DoubtMention {
  /** Where the words alone begin and end. */
  readonly words: readonly [from: number, to: number];
}

const lengthOf = ({words: [from, to]}: Found) => to - from;

const isInside = ({words: [from, to]}: Found, {words}: Found) => words[0] <= from && to <= words[1];

/**
 * All words of doubt beside a number, first those that count: the outermost before it, as "at least" in "at least about
 * 700", or longer ones behind it. Of "no more than", "more than" is no part.
 */
export function doubtsAt(
  text: string,
  {start, end}: Pick<DoubtMention, 'start' | 'end'>,
  language: string,
): readonly DoubtMention[] {
  if (!knowsDoubt(language)) return [];
  const known = patterns(language);
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start).replace(RIGHT_BEFORE, '');
  const before = known.before.flatMap(([doubt, pattern]): Found | [] => {
    const match = pattern.exec(near);
    if (!match) return [];
    const first = from + match.index;
    const to = first + match.groups!['words']!.length;
    const isTopic = isTopicAt(text.slice(Math.max(0, from - REACH), to), text.slice(end, end + 2 * REACH), language);
    return {doubt, start: first, end: start, words: [first, to], isTopic};
  });
  const after = known.after.flatMap(([doubt, pattern]): Found | [] => {
    pattern.lastIndex = end;
    const [match] = pattern.exec(text) ?? [];
    return match ? {doubt, start: end, end: end + match.length, words: [end, end + match.length], isTopic: false} : [];
  });
  const own = before
    .filter((each) => !before.some((other) => other !== each && isInside(each, other)))
    .sort((one, other) => one.start - other.start);
  const [first, last] = [own[0], after.sort((one, other) => lengthOf(other) - lengthOf(one))[0]];
  return first && last && lengthOf(last) > lengthOf(first) ? [last, ...own] : [...own, ...after];
}

/** A word of the phrase that a number begins, with what is before it. */
const NEXT_WORD = /\s[^\s.,;:!?()\p{N}]+/uy;

/** How many words of a noun may stand before words of doubt that belong to its number. */
const NOUN_WORDS = 4;

/** The doubt of words behind the noun of a number, as in "700 soldats au moins": it may be that of the number. */
export function doubtsBehind(text: string, end: number, language: string): readonly Doubt[] {
  if (!knowsDoubt(language)) return [];
  const found: Doubt[] = [];
  NEXT_WORD.lastIndex = end;
  for (let i = 0; i < NOUN_WORDS && NEXT_WORD.test(text); i++)
    for (const [doubt, pattern] of patterns(language).after) {
      pattern.lastIndex = NEXT_WORD.lastIndex;
      if (pattern.test(text)) found.push(doubt);
    }
  return found;
}

/** The words of doubt beside a number that count. */
export const doubtAt = (...where: Parameters<typeof doubtsAt>): DoubtMention | undefined => doubtsAt(...where)[0];
