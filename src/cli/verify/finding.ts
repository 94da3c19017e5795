import type {Paragraph} from '../article/article.js';

/** A fault is wrong and ends the command with 1; a warning may be right, and somebody has to look. */
export type Severity = 'fault' | 'warning';

/** Every kind of finding, with what it says. The codes are stable, for programs. */
export const CODES = {
  'phrase-missing': ['fault', 'a phrase is nowhere in the article'],
  'phrase-moved': ['fault', 'a phrase is in another section or paragraph'],
  'phrase-typography': ['fault', 'a phrase has other quotation marks, dashes, spaces or capitals'],
  'phrase-cut': ['fault', 'a phrase begins or ends inside a word or a number'],
  'phrase-repeated': ['warning', 'a phrase stands several times, so that a link may jump elsewhere'],
  'section-typography': ['fault', 'a heading has other quotation marks, dashes, spaces or capitals'],
  'credit-unsupported': ['warning', 'no word of "creditedTo" is in the article'],
  'number-missing': ['fault', 'a number is not in the paragraph'],
  'number-not-in-phrase': ['fault', 'a number is in the paragraph, but the phrase has another'],
  'number-elsewhere': ['warning', 'a number is not in the paragraph, but may be where the command cannot look'],
  'number-not-percent': ['warning', 'a percentage is printed without a percent sign'],
  'currency-differs': ['fault', 'an amount is printed in another currency'],
  'printed-missing': ['fault', '"asPrinted" is not in the paragraph'],
  'printed-typography': ['warning', '"asPrinted" has other quotation marks, dashes, spaces or capitals'],
  'printed-differs': ['fault', '"asPrinted" says another number than the values beside it'],
  'date-missing': ['fault', 'a date is not in the paragraph'],
  'date-not-in-phrase': ['fault', 'the phrase has another date'],
  'date-elsewhere': ['warning', 'a date is not in the paragraph, but may be in the other source'],
  'date-left-out': ['warning', 'the phrase is more precise than the time'],
  'derivation-differs': ['fault', 'what was worked out comes to another date'],
  'year-not-stated': ['warning', 'the paragraph leaves out the year, and "derived" does not say so'],
  'year-doubtful': ['warning', 'nothing suggests the year that was worked out'],
  'day-not-stated': ['warning', 'the paragraph leaves out the day of an approximate date'],
  'planned-missing': ['warning', 'a date is after publication, but not marked as planned'],
  'planned-past': ['warning', 'a date is before publication, but marked as planned'],
  'doubt-missing': ['warning', 'the article says about, nearly or more than, the dossier does not'],
  'doubt-unsupported': ['warning', 'the dossier says about, at least and the like, the article does not'],
  'bound-differs': ['warning', 'the article means another of best, low and high'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingCode = keyof typeof CODES;

/** Something that a dossier says otherwise than its article. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Where in the dossier: a JSON pointer. */
  readonly pointer: string;
  /** What is wrong and what to do, for people. */
  readonly message: string;
  /** What to write at the pointer. */
  readonly suggestion?: string | number;
  /** Where in the article. */
  readonly place?: Place;
}

export interface Place {
  readonly section: string;
  readonly paragraph: number;
}

/** A finding as severe as its code is. */
export function finding(
  code: FindingCode,
  pointer: string,
  message: string,
  more: Pick<Finding, 'suggestion' | 'place'> = {},
): Finding {
  return {severity: CODES[code][0], code, pointer, message, ...more};
}

/** The place of a paragraph, as evidence names it. */
export const placeOf = ({section, number}: Paragraph): Place => ({section, paragraph: number});

/** A place in words: "Lead, paragraph 3". */
export const placeName = ({section, paragraph}: Place) => `${section}, paragraph ${paragraph}`;

const MOST_NAMED = 3;

/** Some places in words, each once; of many, the first ones. */
export function listed(places: readonly string[], word: 'and' | 'or' = 'and'): string {
  const names = [...new Set(places)];
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(` ${word} in `);
  return more > 0 ? `${shown} and in ${more} more` : shown;
}

const hidden = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text as it is shown in a message: what cannot be seen is written as JSON escapes it. */
export const shown = (text: string) =>
  `“${text.replace(/\p{C}|[^\S ]/gu, (signs) => signs.split('').map(hidden).join(''))}”`;
