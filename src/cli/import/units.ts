import {POWER_NAMES} from '../../dossier/text/scale-words.js';

/** The powers of ten that numbers of money and of people are given in, besides single units. */
const POWERS = [3, 5, 6, 7, 9, 12] as const;

const names = POWERS.map((power) => POWER_NAMES[power]!);

/** What `--unit` may say, and the powers of ten. */
export const UNITS: Readonly<Record<string, number>> = {
  units: 0,
  ...Object.fromEntries(POWERS.map((power) => [POWER_NAMES[power]!, power])),
  percent: 0,
  fractions: 2,
};

/** The units of money and of people, as they are listed. */
export const unitsInWords = `units, ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
