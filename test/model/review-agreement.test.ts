// That what the review says of a chart is what the model draws. Both have the rules, since to share them would make the
// script longer. Does not cover the shares of one supplier in rival claims, nor rows for all, which are told as such.
import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import {mixedCurrencies, mixedLengths, mixedPrices} from '../../src/dossier/review/money.js';
import {sharesExceedWhole, sharesWithoutBar} from '../../src/dossier/review/shares.js';
import type {Dossier, SpendingEntry} from '../../src/dossier/shape.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {dossierWith} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {supplied} from '../documents/suppliers.js';
import {speech} from './bundled.js';

const missing = {missing: 'not-stated'} as const;

/** Every way to take one of each list. */
const product = <T>(...lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((some) => list.map((each) => [...some, each])), [[]]);

const codesOf = (dossier: Dossier, ...rules: readonly (typeof mixedPrices)[]) =>
  rules.flatMap((rule) => [...rule(dossier)].map(({code}) => code));

const shown = ({spending = [], suppliers = []}: Dossier) =>
  JSON.stringify([
    ...spending.map(({time, amount}) => [time, amount]),
    ...suppliers.map(({supplier, share}) => [supplier, share]),
  ]);

describe('what the review says of the spending chart', () => {
  const mixed = (spending: readonly SpendingEntry[]) => {
    const dossier = dossierWith({spending});
    const told = codesOf(dossier, mixedCurrencies, mixedPrices, mixedLengths);
    const {refusal} = spendingFigure(dossier, speech, {});
    assert.equal(!!told[0], !!refusal, `${shown(dossier)}: ${told.join() || 'nothing'} is told`);
    return told;
  };

  it('is that it is refused, where a currency, a price basis or a length is another one', () => {
    const times = ['2031', '2026/2030', '2031-07', '2031-07-05', '2026/..', '../2030', '2031/2031'];
    const amounts: readonly Partial<SpendingEntry['amount']>[] = [
      {best: 5e6},
      {low: 5e6, open: 'high'},
      {best: 5e6, currency: 'EUR'},
      {best: 5e6, prices: 'constant 2030'},
      {...missing},
      {...missing, currency: 'EUR'},
      {...missing, prices: 'constant 2030'},
    ];
    const entries = times.flatMap((time) => amounts.map((amount) => [time, amount] as const));
    const met = product(entries, entries).map((pair) =>
      mixed(pair.map(([time, amount], i) => spent(i ? 'PTB' : 'PTA', time, amount))),
    );
    assert.isAbove(met.filter(([code]) => code).length, 100);
    assert.isAbove(met.filter(([code]) => !code).length, 100);
  });

  it('does not count what is missing, before others or behind them', () => {
    const three = [spent('PTA', 2031, {best: 6e6}), spent('PTB', 2031, {best: 2e9})];
    const euros = spent('PTC', 2031, {...missing, currency: 'EUR'});
    assert.deepEqual(mixed([...three, euros]), []);
    assert.deepEqual(mixed([euros, ...three]), []);
    assert.deepEqual(mixed([...three, spent('PTC', 2031, {best: 1e6, currency: 'EUR'})]), ['mixed-currencies']);
  });
});

describe('what the review says of the bars of shares', () => {
  it('is that one is refused, where it has no room for all of them', () => {
    const shares: readonly Quantity[] = [
      ...[
        {best: 33.4},
        {best: 34},
        {best: 34.5},
        {best: 50, low: 20, high: 70},
        {best: 33, approximate: true as const},
      ],
      ...[{low: 20, high: 33}, {low: 20, high: 60}, {high: 35}, {high: 34, approximate: true as const}],
      ...[{low: 33}, {low: 30, open: 'high' as const}, {best: 0}, missing],
    ];
    const counts = {refused: 0, drawn: 0};
    for (const three of product(shares, shares, shares)) {
      const dossier = dossierWith({suppliers: three.map((share, i) => supplied(`PT${'CDE'[i]!}`, share))});
      const isRefused = supplierFigure(dossier, speech, {}).bars.some(({refusal}) => refusal);
      // By their decimals shares may be too many, and still have room: "33.4" three times.
      const hasNoRoom =
        !!codesOf(dossier, sharesWithoutBar)[0] || (isRefused && !!codesOf(dossier, sharesExceedWhole)[0]);
      counts[isRefused ? 'refused' : 'drawn']++;
      assert.equal(hasNoRoom, isRefused, shown(dossier));
    }
    assert.isAbove(counts.refused, 100);
    assert.isAbove(counts.drawn, 100);
  });
});
