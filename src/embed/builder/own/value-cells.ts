import type {Section} from '../../../dossier/shape.js';
import type {DecimalSign} from '../../../dossier/text/number-text.js';
import {DIGITS, decimalSignOf, isAmbiguous} from '../../../dossier/text/number-text.js';
import {FIELDS} from '../../../dossier/text/quantity-patterns.js';
import {
  BELOW,
  numberOf,
  readQuantity,
  type QuantityRule,
  type QuantityText,
} from '../../../dossier/text/quantity-text.js';
import {tidy} from '../../../dossier/text/cell-text.js';
import {hasLetter, hasScale} from '../../../dossier/text/scale-after.js';
import {doubtAfter} from './doubt-words.js';
import {doubtOf, rangeIn, writtenIn} from './written.js';

/** How the numbers of a column are to be read. */
export interface NumberRule extends QuantityRule {
  readonly section: Section;
}

const numbersOf = (text: string) => [...tidy(text).matchAll(new RegExp(DIGITS, 'g'))];

/** The decimal sign of a column, from those of its numbers that can be read in one way only. */
export const signOf = (cells: readonly string[]): DecimalSign | undefined =>
  decimalSignOf(
    cells.flatMap((cell) => numbersOf(cell).map(([digits]) => digits)),
    false,
  );

/**
 * Whether a sign that can be one of thousands or of decimals stands between thousands: other numbers of the column say so,
 * or people are counted, who are whole. A point is not taken for that in a count: a spreadsheet writes `590.000` for 590, too.
 */
function isThousands(digits: string, rest: string, {section, sign, power}: NumberRule): boolean {
  const isWhole = section === 'casualties' && !power && !hasScale(`0${rest}`);
  return digits.includes(',') ? sign === '.' || (isWhole && sign !== ',') : sign === ',';
}

/** The numbers of a cell that may be thousands or decimals. */
export const undecidedIn = (text: string, rule: NumberRule): readonly string[] =>
  numbersOf(text).flatMap(({0: digits, index}) =>
    isAmbiguous(digits) && !isThousands(digits, tidy(text).slice(index + digits.length), rule) ? digits : [],
  );

/** A number whose reading is decided, in plain digits. */
const decided = (text: string) =>
  text.replace(new RegExp(DIGITS, 'g'), (digits) => (isAmbiguous(digits) ? digits.replace(/[.,]/g, '') : digits));

const UNIT = /(?:us)?\p{Sc}|\b(?:usd|eur|gbp)\b/iu;
const PERCENT = /\s*(?:%|per ?cent(?!\p{L}))/giu;

/** Reads words of doubt in more languages than the rules for texts have. */
function readMore(text: string, rule: NumberRule): QuantityText | undefined {
  const [first, second, third] = writtenIn(rule.section === 'suppliers' ? text.replace(PERCENT, '') : text, true);
  if (!first || third) return undefined;
  // "2 bis 3 Millionen": the word is for both, unless the first would then be the larger.
  const shared = first.scale || !second ? first : {...first, scale: second.scale};
  const [low, high] = [shared, second].map((each) => each && numberOf(each.digits, each.scale, rule));
  if (second) {
    const range = second.after && doubtAfter(second.after) === undefined ? undefined : rangeIn(first, second);
    if (!range || !low || !high || (second.scale && !first.scale && +low > +high)) return undefined;
    return {
      fields: {low, high, ...(range.isAbout && {approximate: 'true'}), ...(range.isOpen && {open: 'high'})},
      unit: UNIT.exec(text)?.[0].toLowerCase() ?? '',
    };
  }
  const doubt = doubtOf(first);
  return doubt && low
    ? {
        fields: {[FIELDS[doubt][0]]: low, ...FIELDS[doubt][1]},
        unit: UNIT.exec(text)?.[0].toLowerCase() ?? '',
        ...(doubt === 'below' && {remark: BELOW}),
      }
    : undefined;
}

/** What a cell says of a number, by the rules of the command; nothing where that is not certain. */
export function readValue(text: string, rule: NumberRule): QuantityText | undefined {
  if (undecidedIn(text, rule)[0] || (rule.section === 'casualties' && hasLetter(text))) return undefined;
  const plain = decided(text.replace(/\s+/g, ' ').trim());
  return readQuantity(plain, rule) ?? readMore(plain, rule);
}
