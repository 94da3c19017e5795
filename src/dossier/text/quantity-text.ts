import {FOOTNOTE, LONGEST, tidy} from './cell-text.js';
import {patternsIn, unitOf} from './quantity-patterns.js';
import {powerOf} from './scale-after.js';
import {DIGITS, isAmbiguous, readNumber, type DecimalSign} from './number-text.js';

/** A cell that was read as a quantity: its fields as plain texts, and what of the cell they do not hold. */
export interface QuantityText {
  readonly fields: Readonly<Record<string, string>>;
  /** A currency as a sign or as a code in lower case, or a percent sign. */
  readonly unit: string;
  /** What an editor must know of the reading. */
  readonly remark?: string;
}

/** How a cell is to be read: the decimal sign of its column, and the power of ten that its numbers are in. */
export interface QuantityRule {
  readonly sign: DecimalSign | undefined;
  readonly power: number;
  /** Of the dossier; nothing where nobody has said it. */
  readonly language?: string | undefined;
}

const MARKS = new RegExp(` ?(?:${FOOTNOTE}|\\[[a-z\\d]{1,2}\\])$`);

/** What an editor must know of "fewer than". */
export const BELOW = '"fewer than" becomes "at most", the nearest that a dossier has';

/** All numbers of a cell, from which the decimal sign of its column is found. */
export const numbersIn = (text: string): readonly string[] => tidy(text).match(new RegExp(DIGITS, 'g')) ?? [];

/** Whether a cell is a number in round brackets: less than nothing to accountants, an uncertain number to others. */
export const isInRoundBrackets = (text: string, rule: QuantityRule) => {
  const [, inner] = /^\((.+)\)$/.exec(tidy(text)) ?? [];
  return inner !== undefined && !!readQuantity(inner, rule);
};

/** Whether a cell cannot be read for one reason only: nobody has said which sign its decimals have. */
export const isUndecided = (text: string, rule: QuantityRule) =>
  !rule.sign && numbersIn(text).some(isAmbiguous) && !!readQuantity(text, {...rule, sign: '.'});

/** A number in plain digits, times what the word of scale behind it or else its column says; nothing where either is unclear. */
export function numberOf(digits: string, word: string | undefined, {sign, power: usual, language}: QuantityRule) {
  const power = word ? powerOf(word, language) : usual;
  const [plain, exponent = '0'] = readNumber(digits, sign)?.split('e') ?? [];
  // The power goes into the text: 634.254 times a million would not be exact.
  return plain && power !== undefined ? String(Number(`${plain}e${+exponent + power}`)) : undefined;
}

function readRange(text: string, rule: QuantityRule): Readonly<Record<string, string>> | undefined {
  const {between, first, firstPower, and, more, second, secondPower, plus} =
    patternsIn(rule.language).range.exec(text)?.groups ?? {};
  // "And" joins two numbers of one range only after "between".
  if (!first || !and !== !between) return undefined;
  // "2-3 million": the word is for both, unless the first would then be the larger.
  const shared = numberOf(first, firstPower ?? secondPower, rule);
  const high = numberOf(second!, secondPower, rule);
  if (!shared || !high || (!firstPower && secondPower && +shared > +high)) return undefined;
  return {low: shared, high, ...((more || plus) && {open: 'high'})};
}

function readSingle(text: string, rule: QuantityRule): Readonly<Record<string, string>> | undefined {
  for (const [pattern, field, more] of patternsIn(rule.language).single) {
    const [found, digits, power] = pattern.exec(text) ?? [];
    const number = found && numberOf(digits!, power, rule);
    if (number) return {[field]: number, ...more};
  }
  return undefined;
}

/** Reads a cell as a quantity; nothing where that cannot be done with certainty. */
export function readQuantity(text: string, rule: QuantityRule): QuantityText | undefined {
  if (text.length > LONGEST) return undefined;
  const tidied = tidy(text);
  const {missing, unit: units, about: beforeAbout, isBelow} = patternsIn(rule.language);
  if (missing.test(tidied)) return {fields: {missing: 'not-stated'}, unit: ''};
  const [mark = ''] = (/\d/.test(tidied.replace(MARKS, '')) && MARKS.exec(tidied)) || [];
  const bare = tidied.slice(0, tidied.length - mark.length);
  const [, bracketed] = /^\[(.+)\]$/.exec(bare) ?? [];
  const inner = bracketed ?? bare;
  const [unit = '', ...others] = new Set(inner.match(units)?.map(unitOf));
  const unitless = inner.replace(units, ' ').replace(/ +/g, ' ').trim();
  const about = beforeAbout.exec(unitless)?.[0] ?? '';
  const core = unitless.slice(about.length).trim();
  const fields = others.length ? undefined : (readRange(core, rule) ?? readSingle(core, rule));
  if (!fields) return undefined;
  const remarks = [
    mark && `the mark ${mark.trim()} is not carried over`,
    bracketed && 'the brackets are read as the mark of an estimate',
    isBelow.test(core) && BELOW,
  ].filter(Boolean);
  return {
    fields: {...fields, ...((about || bracketed) && {approximate: 'true'})},
    unit,
    ...(remarks.length && {remark: remarks.join('; ')}),
  };
}
