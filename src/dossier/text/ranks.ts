import type {NumberMention} from './number-mention.js';

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const RANK = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<word>${WORDS.join('|')})|(?<digits>\\d{1,3})(?:st|nd|rd|th))(?!\\p{L})`,
  'giu',
);

/** The ranks that an English text names, in words or digits: "second largest" is 2, as is "2nd". */
export const rankMentions = (text: string): NumberMention[] =>
  [...text.matchAll(RANK)].map(({0: printed, index: start, groups}) => {
    const {word, digits} = groups!;
    const value = word ? WORDS.indexOf(word.toLowerCase()) + 1 : Number(digits);
    return {start, end: start + printed.length, values: [value], scale: 1, isPercent: false};
  });
