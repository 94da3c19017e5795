import {DIGITS, valuesOf} from './number-format.js';
import type {NumberMention} from './number-mention.js';
import {suffixAt} from './suffixes.js';

/** Numbers do not begin inside a word, but may follow some capitals: USD634, FY2020. */
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}_])(?<code>[A-Z]{2,3})?(?<digits>${DIGITS})`, 'gu');

const ORDINAL = /^(?:st|nd|rd|th|º|ª|er|ère|ème|e)(?![\p{L}\p{N}])/u;

/** "The 1990s": a time, not a number. */
const DECADE = /^[’']?s(?!\p{L})/u;

/** Digits as they stand in a text. */
interface Digits {
  readonly start: number;
  readonly digits: string;
}

function mentionOf({start, digits}: Digits, text: string, language: string): NumberMention {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(start + digits.length)];
  const {end, scale, isUnsure, isPercent} = suffixAt(text, start + digits.length, language);
  const plain = valuesOf(digits, language, scale > 1);
  const scaled = plain.map((value) => value * scale);
  return {
    start,
    end,
    values: isUnsure ? [...scaled, ...plain] : scaled,
    scale,
    isPercent: isPercent || /[%٪]$/.test(before),
    isOrdinal: ORDINAL.test(after) || DECADE.test(after),
  };
}

/** Where digits have spaces: a space may as well stand between two numbers. */
function apart(whole: NumberMention, {start, digits}: Digits): NumberMention[] {
  const [first = '', last = ''] = [/^\d+/.exec(digits)?.[0], /\d+$/.exec(digits)?.[0]];
  return [
    {...whole, end: start + first.length, values: [Number(first)], scale: 1, isPercent: false},
    {...whole, start: start + digits.length - last.length, values: [Number(last) * whole.scale]},
  ];
}

/** The numbers that a text prints in digits. */
export const digitMentions = (text: string, language: string): NumberMention[] =>
  [...text.matchAll(NUMBER)].flatMap(({index, groups}) => {
    const {code, digits = ''} = groups!;
    const found = {start: index + (code?.length ?? 0), digits};
    const whole = mentionOf(found, text, language);
    return digits.includes(' ') ? [whole, ...apart(whole, found)] : whole;
  });
