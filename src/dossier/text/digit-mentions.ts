import {DIGITS, valuesOf} from './number-format.js';
import type {NumberMention} from './number-mention.js';
import {suffixAt} from './suffixes.js';

/** Numbers do not begin inside a word, but may follow some capitals: USD634, FY2020. */
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}_])(?<code>[A-Z]{2,3})?(?<digits>${DIGITS})`, 'gu');

const ORDINAL = /^(?:st|nd|rd|th|º|ª|er|ère|ème|e)(?![\p{L}\p{N}])/u;

/** "The 1990s": a time, not a number. */
const DECADE = /^[’']?s(?!\p{L})/u;

/** A part of one more behind a whole number: "2½ million", "2 1/2 thousand". "1/2/2020" is a day. */
const FRACTION = /^(?:\s?(?<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞])|[\s-](?<part>[1-7])[/⁄](?<of>[2-58])(?!\p{N}|[/⁄.,]\p{N}))/u;

/** Digits as they stand in a text, with what part of one more stands behind them. */
interface Digits {
  readonly start: number;
  readonly digits: string;
  readonly fraction: {readonly value: number; readonly length: number};
}

function fractionAt(text: string, start: number): Digits['fraction'] {
  const {0: found = '', groups = {}} = FRACTION.exec(text.slice(start, start + 6)) ?? {};
  // Unicode spells "½" as "1⁄2".
  const [part = 0, of = 1] = groups['sign']
    ? groups['sign'].normalize('NFKC').split('⁄').map(Number)
    : [Number(groups['part'] ?? 0), Number(groups['of'] ?? 1)];
  return part < of ? {value: part / of, length: found.length} : {value: 0, length: 0};
}

function mentionOf({start, digits, fraction}: Digits, text: string, language: string): NumberMention {
  const last = start + digits.length + fraction.length;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(last)];
  const {end, scale, isUnsure, isPercent} = suffixAt(text, last, language);
  const plain = valuesOf(digits, language, scale > 1).map((value) => value + fraction.value);
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
export function digitMentions(text: string, language: string): NumberMention[] {
  let taken = 0;
  return [...text.matchAll(NUMBER)].flatMap(({index, groups}) => {
    const {code, digits = ''} = groups!;
    const start = index + (code?.length ?? 0);
    // The digits of a fraction are no numbers of their own.
    if (start < taken) return [];
    const fraction = /^\d{1,3}$/.test(digits) ? fractionAt(text, start + digits.length) : {value: 0, length: 0};
    if (fraction.length) taken = start + digits.length + fraction.length;
    const found = {start, digits, fraction};
    const whole = mentionOf(found, text, language);
    return digits.includes(' ') ? [whole, ...apart(whole, found)] : whole;
  });
}
