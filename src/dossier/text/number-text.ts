/** The sign before the decimals. */
export type DecimalSign = '.' | ',';

/** Digits as printed, with whatever stands between thousands or before decimals. */
export const DIGITS = String.raw`\d+(?:[.,'’ ]\d+)*(?:e[+-]?\d+)?`;

const PATTERNS: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(\d+|[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\2\d{3})*)(?:\.(\d+))?(e[+-]?\d+)?$/,
  ',': /^(\d+|[1-9]\d{0,2}(?:([.'’ ])\d{3})(?:\2\d{3})*)(?:,(\d+))?(e[+-]?\d+)?$/,
};

/** The number in plain digits, if its decimals come after `sign`. */
function plainNumber(text: string, sign: DecimalSign): string | undefined {
  const [found, whole = '', , decimals, power = ''] = PATTERNS[sign].exec(text) ?? [];
  return found && whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : '') + power;
}

/** The ways in which a number can be read: `1.234` is either 1234 or 1.234. */
function readingsOf(text: string): ReadonlyMap<DecimalSign, string> {
  const readings = (['.', ','] as const).map((sign) => [sign, plainNumber(text, sign)] as const);
  return new Map(readings.filter((reading): reading is [DecimalSign, string] => reading[1] !== undefined));
}

/** Whether a printed number can be read in two ways: 1.234, but not 1.2. */
export const isAmbiguous = (text: string) => new Set(readingsOf(text).values()).size > 1;

/**
 * The decimal sign of a column, from those of its numbers that can be read in one way only; nothing where there are none,
 * or where they contradict each other. Among counts of people there are no decimals: where no number has any, a sign
 * stands between thousands.
 */
export function decimalSignOf(numbers: readonly string[], isCount: boolean): DecimalSign | undefined {
  const signed = numbers.filter((text) => /[.,]/.test(text));
  const clear = signed.map(readingsOf).filter(({size}) => size === 1);
  const signs = new Set(clear.flatMap((readings) => [...readings.keys()]));
  if (signs.size) return signs.size === 1 ? [...signs][0] : undefined;
  const between = new Set(signed.map((text) => /[.,]/.exec(text)![0]));
  if (isCount && between.size === 1) return between.has('.') ? ',' : '.';
  return undefined;
}

/** A printed number in plain digits; nothing where it is none, or where it can be read in two ways. */
export function readNumber(text: string, sign: DecimalSign | undefined): string | undefined {
  if (sign) return plainNumber(text, sign);
  return isAmbiguous(text) ? undefined : [...readingsOf(text).values()][0];
}
