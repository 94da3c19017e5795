import type {Doubt} from '../../../dossier/text/doubt-words.js';
import {FIELDS} from '../../../dossier/text/quantity-patterns.js';
import {LETTER_AFTER, powerOf} from '../../../dossier/text/scale-after.js';
import {doubtAfter, doubtBefore} from './doubt-words.js';
import {rangeIn, writtenIn, type Written} from './written.js';

// Currencies and percent signs have columns of their own.
const UNIT = /^(?:[Uu][Ss]\$|[\p{Sc}%*†‡]|[A-Z]{3}|[Pp]er ?cent)+$/u;

/** The number as a cell may have it, where that is certain. */
function numberIn({digits, scale}: Written): string {
  if (scale) return 'the number with all its zeros (2.5 million as 2500000)';
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)
    ? digits
    : 'the number in digits alone (3900)';
}

const WORDS: Readonly<Record<Doubt, string>> = {
  over: 'more than',
  'at-least': 'at least',
  'at-most': 'up to',
  below: 'fewer than',
  nearly: 'nearly',
  about: 'about',
};

/** What to write into a cell of one end of a range, whose number is not certain; `field` is that of the end. */
function boundAdvice(doubt: Doubt, written: Written, field: string): string {
  const base = field.replace(/\.\w+$/, '');
  const part = field.slice(base.length + 1);
  const number = numberIn(written);
  // At the upper end of a range more than it is open, and so is what it is at least.
  if (part === 'high' && /over|at-least/.test(doubt))
    return `Write ${number} here, and high into a column ${base}.open.`;
  const [own, {open, approximate} = {}] = FIELDS[doubt];
  const bound = own === 'best' ? part : own;
  const more = open
    ? `; where the row has no ${base}.high, high into a column ${base}.open`
    : approximate
      ? `, and true into a column ${base}.approximate`
      : '';
  const said = doubt === 'below' ? ' Readers see “at most”, the nearest that there is.' : '';
  return bound === part
    ? `Write ${number} here${more}.${said}`
    : `Empty this cell, and write ${number} into a column ${base}.${bound}${more}.${said}`;
}

const PLAIN = 'Write digits alone, with a point for decimals and without separators, signs and units: 3900.';
const ZEROS = 'Write digits with all the zeros: 2.5 million as 2500000.';
const LETTERS =
  'If the letter stands for thousands or millions, write the number with all its zeros: 2.5 million as 2500000. If it says what was counted, leave it out.';

/** What to write where two numbers or more stand in one cell. */
function severalAdvice([first, second, third]: readonly Written[], isValue: boolean): string {
  const range = third ? undefined : rangeIn(first!, second!);
  if (!isValue) return 'Write one number into this cell.';
  if (!range) return 'Write one number, or the two ends of a range and nothing else: 500–900.';
  const zeros = first!.scale || second!.scale ? ` ${ZEROS}` : '';
  return `Write the two ends and nothing else, with a dash between them: 500–900.${zeros}`;
}

/** What an amount or a count has beside it that its column cannot have. */
const elsewhere = (field: string) =>
  field.startsWith('amount') ? ', and the code of its currency, such as USD, into the column “Currency”' : '';

/** What to write into a cell that may have a number in words, and has one with other words. */
function valueAdvice({digits, scale, after}: Written, number: string, field: string): string {
  if (LETTER_AFTER.test(after)) return LETTERS;
  if (powerOf(scale) !== undefined) return `Write “${digits} ${scale.trim()}” alone${elsewhere(field)}.`;
  return `Write ${number}; where the article says that it is not certain, with “about”, “nearly”, “more than”, “at least”, “up to” or “fewer than” before it.`;
}

/** What to do with a cell that has digits, and is no number that can be read: a number that its source leaves open stays so. */
export function numberWritten(text: string, field: string): string {
  const isValue = field.endsWith('.best');
  const base = field.replace(/\.\w+$/, '');
  const all = writtenIn(text, !field.startsWith('count'));
  const [only, second] = all;
  if (second) return severalAdvice(all, isValue);
  const number = numberIn(only!);
  if (/^\s*[[(].*[\])]\s*$/.test(text))
    return isValue
      ? `Write ${number}; where the brackets mark it as uncertain, with “about” before it.`
      : `Write ${number} here. Where the brackets mark it as uncertain, write true into a column ${base}.approximate.`;
  const before = doubtBefore(only!.before);
  const after = doubtAfter(only!.after);
  const doubt = before && !after ? before : before === false ? after : undefined;
  if (doubt)
    return isValue ? `Write “${WORDS[doubt]}” before ${number}, and nothing else.` : boundAdvice(doubt, only!, field);
  const isUnit = !only!.after || UNIT.test(only!.after.replace(/\s/g, ''));
  const isNothingElse = isUnit && !after && (before === false || UNIT.test(only!.before.replace(/\s/g, '')));
  if (isNothingElse && /%/.test(text)) return `Write the number without the %: ${number.replace(/^the .*/, '69')}.`;
  if (isValue && !isNothingElse) return valueAdvice(only!, number, field);
  const digits = only!.scale ? ZEROS : LETTER_AFTER.test(only!.after) ? LETTERS : PLAIN;
  return isNothingElse
    ? digits
    : `${digits} Do not lose what is written beside the number: “about” is true in ${base}.approximate, “more than” is high in ${base}.open.`;
}
