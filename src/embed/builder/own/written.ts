import type {Doubt} from '../../../dossier/text/doubt-words.js';
import {RANGE_WORDS} from '../../../dossier/text/number-mentions.js';
import {LETTER_AFTER, SCALE_AFTER} from '../../../dossier/text/scale-after.js';
import {doubtAfter, doubtBefore} from './doubt-words.js';

/** A number as a cell has it, and what stands around it. */
export interface Written {
  readonly before: string;
  readonly digits: string;
  /** A word such as "million". */
  readonly scale: string;
  readonly after: string;
}

/** What the words of a range say besides its two ends. */
export interface WrittenRange {
  readonly isAbout: boolean;
  readonly isOpen: boolean;
}

const DIGITS = /\d{1,3}(?:[ ,.'’\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g;

/** What joins the two ends of a range, alone or after a word before the first; "500 and 200" may be a sum. */
const JOINT = new RegExp(`^(?:[-–—]|${RANGE_WORDS.replaceAll(' ', '|')}|tot|até)$`, 'iu');
const JOINT_BETWEEN = /^(?:and|und|et|y|e|en|и)$/iu;
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen|между)$/iu;
const FROM = /^(?:from|von|del?|da[il]?|van|от|с)?$/iu;

/** The numbers of a cell. A lone k or m beside a count can be killed or missing, which is asked about. */
export function writtenIn(text: string, hasLetters: boolean): readonly Written[] {
  const found = [...text.matchAll(DIGITS)];
  let end = 0;
  return found.map(({0: digits, index}, i) => {
    const rest = text.slice(index + digits.length, found[i + 1]?.index);
    const [scale = ''] = SCALE_AFTER.exec(rest) ?? (hasLetters ? LETTER_AFTER.exec(rest) : null) ?? [];
    const before = text.slice(end, index).trim();
    end = index + digits.length + scale.length;
    return {before, digits, scale, after: rest.slice(scale.length).trim()};
  });
}

/** What two numbers are as the ends of a range, where they are that and nothing else. */
export function rangeIn(first: Written, second: Written): WrittenRange | undefined {
  const [, joint = '', words = ''] = /^(\S*)\s*(.*)$/.exec(second.before) ?? [];
  const isAbout = doubtBefore(first.before) === 'about';
  const isRange = BETWEEN.test(first.before)
    ? JOINT_BETWEEN.test(joint) || JOINT.test(joint)
    : JOINT.test(joint) && (isAbout || FROM.test(first.before));
  const doubt = words ? doubtBefore(words) : (doubtAfter(second.after) ?? '');
  if (!isRange || doubt === undefined) return undefined;
  return {isAbout, isOpen: /over|at-least/.test(doubt || '')};
}

/** The doubt that the words around a number have and nothing else; false where there are none, nothing where they say more. */
export function doubtOf({before, after}: Written): Doubt | false | undefined {
  const first = doubtBefore(before);
  if (!after) return first;
  return first === false ? doubtAfter(after) : undefined;
}
