import type {SpendingEntry} from '../../src/dossier/shape.js';
import {dossierWith, evidenceOf, numbers} from './dossier.js';

type Amount = SpendingEntry['amount'];

/** What a party spent in a year: exact, in US dollars of that year, unless `amount` says otherwise. */
export const spent = (party: string, time: string | number, amount: Partial<Amount>): SpendingEntry => ({
  id: `${party}-${time}`,
  party,
  time: `${time}`,
  amount: {currency: 'USD', prices: 'current', ...amount},
  evidence: evidenceOf(`what ${party} spent in ${time}`),
});

/** Whole millions that rise and waver, the same at every run. */
const rising = (party: string, years: readonly number[], base: number, step: number) =>
  years.map((year, i) =>
    spent(party, year, {
      best: Math.round(base + step * i + (base / 4) * Math.sin(year)) * 1e6,
      prices: 'constant 2030',
    }),
  );

export const oneYear = dossierWith({
  spending: [
    spent('PTA', 2031, {best: 640e6, asPrinted: '$640 million'}),
    spent('PTB', 2031, {best: 2_240e6, asPrinted: '$2.24 billion'}),
  ],
});

export const oneUnsureYear = dossierWith({
  spending: [
    spent('PTA', 2031, {low: 500e6, high: 700e6}),
    spent('PTB', 2031, {best: 2_000e6, approximate: true}),
    spent('PTC', 2031, {missing: 'not-stated'}),
  ],
});

/** Amounts that must not share a scale. */
export const twoCurrencies = dossierWith({
  spending: [spent('PTA', 2031, {best: 640e6}), spent('PTB', 2031, {best: 2_100e6, currency: 'EUR'})],
});
export const twoPriceBases = dossierWith({
  spending: [spent('PTA', 2031, {best: 640e6}), spent('PTB', 2031, {best: 2_100e6, prices: 'constant 2020'})],
});

/** Party A has no figure for 2004, for 2012 to 2014 and for 2016; its figure for 2015 stands alone. */
export const yearsWithGaps = dossierWith({
  spending: [
    ...rising(
      'PTA',
      numbers(2002, 2030).filter((year) => ![2004, 2012, 2013, 2014, 2016].includes(year)),
      140,
      20,
    ),
    ...rising('PTB', numbers(2002, 2030), 100, 75),
  ],
});

/** Not one year stands beside another: there is nothing that a line could join. */
export const yearsApart = dossierWith({
  spending: [...rising('PTA', [2001, 2005, 2009, 2030], 300, 60), ...rising('PTB', [2003, 2007, 2030], 200, 250)],
});

export const seventyYears = dossierWith({
  spending: [...rising('PTA', numbers(1961, 2030), 120, 9), ...rising('PTB', numbers(1961, 2030), 90, 31)],
});
