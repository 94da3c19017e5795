import {POWER_NAMES} from '../../dossier/text/scale-words.js';

/** The powers of ten that numbers of money and of people are given in, besides single units. */
const POWERS = [3, 5, 6, 7, 9, 12] as const;

const SCALES: Readonly<Record<string, number>> = {
  units: 0,
  ...Object.fromEntries(POWERS.map((power) => [POWER_NAMES[power]!, power])),
};

const SHARES: Readonly<Record<string, number>> = {percent: 0, fractions: 2};

/** What `--unit` may say, and the powers of ten. */
export const UNITS: Readonly<Record<string, number>> = {...SCALES, ...SHARES};

const listed = (units: Readonly<Record<string, number>>) =>
  new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(Object.keys(units));

/** The units of money and of people, as they are listed. */
export const unitsInWords = listed(SCALES);

/** The units of shares, as they are listed. */
export const sharesInWords = listed(SHARES);
