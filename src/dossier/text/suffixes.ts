import {once} from '../once.js';
import {anyOf} from './language.js';
import {isScaleAfterYear, scalesAfterDigits} from './scale-words.js';

// With its point, a word begins no other one: "30 Bio.-Läden".
const scalePattern = once(
  (language: string) => new RegExp(`^[-\\s]?(${anyOf(scalesAfterDigits(language).keys())})(?!\\p{L}|(?<=\\.)-)`, 'iu'),
);

/** The words for percent, of all languages together: none of them means anything else elsewhere. */
const PERCENT = new RegExp(
  `^[-\\s]?(?:[%٪﹪％]|(?:${anyOf(
    'percent|per cent|pct|percentage point|percentage points|percentage-point|Prozent|pour cent|por ciento|por cento|per cento|procent|prosent|prosenttia|процент|процента|процентов|відсотків'.split(
      '|',
    ),
  )})(?!\\p{L}))`,
  'iu',
);

/** A letter that is a scale beside the sign of a currency behind it, in any language: "600 M€". */
const LETTER_BEFORE_SIGN = /^\s?([kKM])(?=\p{Sc})/u;

/** Digits that may be a year. */
const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d$/;

export interface Suffix {
  readonly end: number;
  readonly scale: number;
  /** The scale may be a unit: 5m may be metres. */
  readonly isUnsure: boolean;
  readonly isPercent: boolean;
}

/** What stands behind a number: words that multiply it, and whether it is a percentage. */
export function suffixAt(text: string, start: number, language: string): Suffix {
  let end = start;
  let scale = 1;
  let isUnsure = false;
  for (;;) {
    const [found, word = ''] = scalePattern(language).exec(text.slice(end, end + 24)) ?? [];
    // A letter is a scale only where it touches the number.
    const plain = word.toLowerCase().replace(/\s/g, ' ');
    if (
      end === start &&
      found &&
      YEAR.test(text.slice(Math.max(0, end - 5), end)) &&
      !isScaleAfterYear(plain, language)
    )
      break;
    if (!found || (word.length === 1 && /[a-z]/i.test(word) && found !== word)) break;
    isUnsure ||= /^[a-z]$/.test(word);
    scale *= scalesAfterDigits(language).get(plain) ?? 1;
    end += found.length;
  }
  const [letter, sign] = LETTER_BEFORE_SIGN.exec(text.slice(end, end + 4)) ?? [];
  if (letter) return {end: end + letter.length, scale: scale * (sign === 'M' ? 1e6 : 1e3), isUnsure, isPercent: false};
  const [percent] = PERCENT.exec(text.slice(end, end + 16)) ?? [];
  return {end: end + (percent?.length ?? 0), scale, isUnsure, isPercent: !!percent};
}
