import type {Doubt} from '../../../dossier/text/doubt-words.js';
import {doubtAfter, doubtBefore} from './doubt-words.js';

/** A number as a cell has it, and what stands around it. */
interface Written {
  readonly before: string;
  readonly digits: string;
  /** A word such as "million". */
  readonly scale: string;
  readonly after: string;
}

const DIGITS = /\d{1,3}(?:[ ,.'’\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g;

// A lone k or m beside a count can be killed or missing, which is asked about.
const SCALE =
  /^\s*(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|mln|mio|bn|bln|mrd|tsd|tausend|millionen|milliarden?|milliards?|billionen|millions?|mil millones|mil|mill(?:ones|ón)|mila|mil(?:ione|ioni)|miliardi?o?|mille|тыс|млн|млрд)(?![\p{L}\d])\.?/iu;
const LETTER = /^\s*[kmb](?![\p{L}\d])/iu;

// Currencies and percent signs have columns of their own.
const UNIT = /^(?:us\$|[\p{Sc}%*†‡]|[A-Z]{3}|per ?cent|percent)+$/iu;

/** What joins the two ends of a range, alone or after a word before the first; "500 and 200" may be a sum. */
const JOINT = /^(?:[-–—]|to|bis|à|a|al|до|tot|até)$/iu;
const JOINT_BETWEEN = /^(?:and|und|et|y|e|en|и)$/iu;
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen|между)$/iu;
const FROM = /^(?:from|von|de|da|van|от|с)?$/iu;

function writtenIn(text: string, hasLetters: boolean): readonly Written[] {
  const found = [...text.matchAll(DIGITS)];
  let end = 0;
  return found.map(({0: digits, index}, i) => {
    const rest = text.slice(index + digits.length, found[i + 1]?.index);
    const [scale = ''] = SCALE.exec(rest) ?? (hasLetters ? LETTER.exec(rest) : null) ?? [];
    const before = text.slice(end, index).trim();
    end = index + digits.length + scale.length;
    return {before, digits, scale, after: rest.slice(scale.length).trim()};
  });
}

/** The number as a cell may have it, where that is certain. */
function numberIn({digits, scale}: Written): string {
  if (scale) return 'the number with all its zeros (2.5 million as 2500000)';
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)
    ? digits
    : 'the number in digits alone (3900)';
}

/** Into which columns a number goes that is not certain; `field` is the one in which it stands. */
function doubtAdvice(doubt: Doubt, written: Written, field: string): string {
  const base = field.replace(/\.\w+$/, '');
  const part = field.slice(base.length + 1);
  const number = numberIn(written);
  // At the upper end of a range more than it is open, and so is what it is at least.
  if (part === 'high' && /over|at-least/.test(doubt))
    return `Write ${number} here, and high into a column ${base}.open.`;
  const bound = {over: 'low', 'at-least': 'low', 'at-most': 'high', below: 'high', nearly: 'high', about: part}[doubt];
  const more = {
    over:
      part === 'low'
        ? `; where the row has no ${base}.high, high into a column ${base}.open`
        : `, and high into a column ${base}.open`,
    'at-least': '',
    'at-most': '',
    below: '',
    nearly: `, and true into a column ${base}.approximate`,
    about: `, and true into a column ${base}.approximate`,
  }[doubt];
  const said = doubt === 'below' ? ' Readers see “at most”, the nearest that there is.' : '';
  return bound === part
    ? `Write ${number} here${more}.${said}`
    : `Empty this cell, and write ${number} into a column ${base}.${bound}${more}.${said}`;
}

/** Both ends of a range, where the two numbers are that and nothing else. */
function rangeAdvice([first, second]: readonly Written[], base: string): string | undefined {
  const [, joint = '', words = ''] = /^(\S*)\s*(.*)$/.exec(second!.before) ?? [];
  const isAbout = doubtBefore(first!.before) === 'about';
  const isRange = BETWEEN.test(first!.before)
    ? JOINT_BETWEEN.test(joint) || JOINT.test(joint)
    : JOINT.test(joint) && (isAbout || FROM.test(first!.before));
  const doubt = words ? doubtBefore(words) : (doubtAfter(second!.after) ?? '');
  if (!isRange || doubt === undefined) return undefined;
  const more = [
    isAbout && `, and true into a column ${base}.approximate`,
    /over|at-least/.test(doubt || '') && `, and high into a column ${base}.open`,
    '.',
    (first!.scale || second!.scale) && ` ${ZEROS}`,
  ];
  return `Empty this cell, and write its ends into columns ${base}.low and ${base}.high${more.filter(Boolean).join('')}`;
}

/** Where words beside a number are not known here, they may say that it is not certain. */
const asked = (base: string, digits: string) =>
  `${digits} Do not lose what is written beside the number: “at least” goes into ${base}.low in place of ${base}.best, “at most” into ${base}.high, “more than” into ${base}.low with high in ${base}.open, “about” is true in ${base}.approximate.`;

const PLAIN = 'Write digits alone, with a point for decimals and without separators, signs and units: 3900.';
const ZEROS = 'Write digits with all the zeros: 2.5 million as 2500000.';
const LETTERS =
  'If the letter stands for thousands or millions, write the number with all its zeros: 2.5 million as 2500000. If it says what was counted, leave it out.';

/**
 * What to do with a cell that has digits, and is no number. A number that its source leaves open stays so: the columns are
 * those of data/README.md.
 */
export function numberWritten(text: string, field: string): string {
  const base = field.replace(/\.\w+$/, '');
  const all = writtenIn(text, !field.startsWith('count'));
  const [only, second, third] = all;
  if (second) {
    const range = third ? undefined : rangeAdvice(all, base);
    return (
      range ??
      `Write one number into a cell. Where they are the ends of a range, write them into ${base}.low and ${base}.high.`
    );
  }
  if (/^\s*[[(].*[\])]\s*$/.test(text))
    return `Write ${numberIn(only!)} here. Where the brackets mark it as uncertain, write true into a column ${base}.approximate.`;
  const before = doubtBefore(only!.before);
  const after = doubtAfter(only!.after);
  if (before && !after) return doubtAdvice(before, only!, field);
  const isUnit = !only!.after || UNIT.test(only!.after.replace(/\s/g, ''));
  if (after && before === false) return doubtAdvice(after, only!, field);
  const isNothingElse = isUnit && !after && (before === false || UNIT.test(only!.before.replace(/\s/g, '')));
  if (isNothingElse && /%/.test(text))
    return `Write the number without the %: ${numberIn(only!).replace(/^the .*/, '69')}.`;
  const digits = only!.scale ? ZEROS : LETTER.test(only!.after) ? LETTERS : PLAIN;
  return isNothingElse ? digits : asked(base, digits);
}
