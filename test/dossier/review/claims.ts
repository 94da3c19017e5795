import type {SupplierEntry} from '../../../src/dossier/shape.js';
import {casualty, rivalCounts, unsureCounts} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {event, manyDates} from '../../documents/dates.js';
import {spent} from '../../documents/spending.js';
import {fullShares, manySmallShares, roundedShares, supplied, twoPeriods} from '../../documents/suppliers.js';
import {quoted, type Case} from './case.js';

const registry = {evidence: quoted('as the registry has it', {source: 'registry'})};
const ministry = {evidence: quoted('as a ministry has it', {creditedTo: 'a ministry'})};

const length = (id: string, best: number, label = 'Length of the border') => ({
  id,
  label,
  value: {unit: 'km', best},
  evidence: quoted('its length'),
});

const shares = (...suppliers: SupplierEntry[]) => ({
  suppliers: suppliers.map((each, i) => ({...each, id: `share-${i}`})),
});

/** The parties of the invented war, one of them with another name. */
const named = (id: string, name: string) =>
  dossierWith().parties.map((party) => (party.id === id ? {id, name} : party));

export const claimCases: readonly Case[] = [
  [
    'shares whose upper ends exceed the whole',
    shares(supplied('PTC', {low: 45, high: 60}), supplied('PTD', {low: 30, high: 45})),
    'shares-without-bar /suppliers/1/share',
  ],
  [
    'shares whose upper ends make the whole',
    shares(supplied('PTC', {low: 45, high: 60}), supplied('PTD', {low: 30, high: 40})),
  ],
  [
    'shares by two claimants',
    shares(supplied('PTC', {best: 60}, registry), supplied('PTD', {best: 60}, {...ministry, id: 'x'})),
    'shares-exceed-whole /suppliers/1/share',
  ],
  [
    'one count by three sources',
    {casualties: rivalCounts.casualties!},
    'rival-claims /casualties/1',
    'rival-claims /casualties/2',
  ],
  ['ten different counts', {casualties: unsureCounts.casualties!}],
  [
    'one count at two times',
    {
      casualties: [
        casualty({id: 'a', count: {best: 1}, asOf: '2031'}),
        casualty({id: 'b', count: {best: 2}, asOf: '2032-01'}),
      ],
    },
    'rival-claims /casualties/1',
  ],
  [
    'one source with two numbers',
    {casualties: [casualty({id: 'a', count: {best: 1}}), casualty({id: 'b', count: {best: 2}})]},
    'contradicting-claims /casualties/1',
  ],
  [
    'one source with two numbers, its outcomes in another order',
    {
      casualties: [
        casualty({id: 'a', count: {best: 1}, outcome: ['killed', 'missing']}),
        casualty({id: 'b', count: {best: 2}, outcome: ['missing', 'killed']}),
      ],
    },
    'contradicting-claims /casualties/1',
  ],
  [
    'one number twice',
    {
      casualties: [
        casualty({id: 'a', count: {best: 1}}),
        casualty({id: 'b', count: {best: 1, asPrinted: '1'}, evidence: quoted('1 soldier')}),
      ],
    },
    'repeated-entry /casualties/1',
  ],
  [
    'one source and another',
    {casualties: [casualty({id: 'a', count: {best: 1}}), casualty({id: 'b', count: {best: 1}, ...registry})]},
    'rival-claims /casualties/1',
  ],
  [
    'the source itself and whom it credits',
    {casualties: [casualty({id: 'a', count: {best: 1}}), casualty({id: 'b', count: {best: 2}, ...ministry})]},
    'rival-claims /casualties/1',
  ],
  ['two years', {spending: [spent('PTA', 2030, {best: 5e6}), spent('PTA', 2031, {best: 5e6})]}],
  [
    'one year twice',
    {spending: [spent('PTA', 2031, {best: 5e6}), {...spent('PTA', 2031, {best: 6e6}), id: 'again'}]},
    'contradicting-claims /spending/1',
  ],
  [
    'one year by two sources',
    {spending: [spent('PTA', 2031, {best: 5e6}), {...spent('PTA', 2031, {best: 6e6}), id: 'again', ...registry}]},
    'rival-claims /spending/1',
  ],
  [
    'one year in two currencies',
    {spending: [spent('PTA', 2031, {best: 5e6}), {...spent('PTA', 2031, {best: 6e6, currency: 'EUR'}), id: 'again'}]},
    'mixed-currencies /spending/1/amount/currency',
  ],
  [
    'one supplier for two recipients',
    shares(supplied('PTC', {best: 50}), supplied('PTC', {best: 40}, {recipient: 'PTB'})),
  ],
  [
    'one share twice',
    shares(supplied('PTC', {best: 50}), supplied('PTC', {best: 40})),
    'contradicting-claims /suppliers/1',
  ],
  [
    'one figure twice',
    {figures: [length('a', 221), length('b', 221, 'length of the border.')]},
    'repeated-entry /figures/1',
  ],
  ['one figure with two numbers', {figures: [length('a', 221), length('b', 231)]}, 'contradicting-claims /figures/1'],
  ['two figures', {figures: [length('a', 221), length('b', 221, 'Length of the pipeline')]}],
  ['sixty dates', {dates: manyDates.dates!}],
  [
    'one event twice',
    {
      dates: [
        event('2031-03-02', 'The war begins'),
        {...event('2031-03-02', 'The war begins'), id: 'again', ...registry},
      ],
    },
    'repeated-entry /dates/1',
  ],

  ['shares that are all of it', {suppliers: fullShares.suppliers!}],
  ['shares rounded one by one', {suppliers: roundedShares.suppliers!}],
  ['many shares', {suppliers: manySmallShares.suppliers!, parties: manySmallShares.parties}],
  [
    'shares above all of it',
    shares(supplied('PTC', {best: 69}), supplied('PTD', {best: 40})),
    'shares-exceed-whole /suppliers/1/share',
  ],
  [
    'shares above what decimals explain',
    shares(supplied('PTC', {best: 69.5}), supplied('PTD', {best: 31.5})),
    'shares-exceed-whole /suppliers/1/share',
  ],
  [
    'shares that reach all of it with their lower bounds',
    shares(supplied('PTC', {low: 50, high: 90}), supplied('PTD', {low: 40, open: 'high'})),
    'shares-without-bar /suppliers/1/share',
  ],
  [
    'shares above it with their lower bounds',
    shares(supplied('PTC', {low: 60, high: 90}), supplied('PTD', {low: 45})),
    'shares-exceed-whole /suppliers/1/share',
  ],
  [
    'a share at most',
    shares(supplied('PTC', {high: 90}), supplied('PTD', {best: 60})),
    'shares-without-bar /suppliers/1/share',
  ],
  [
    'rival shares, each with the others inside the whole',
    shares(supplied('PTC', {best: 70}), supplied('PTC', {best: 60}, registry), supplied('PTD', {best: 30})),
    'rival-claims /suppliers/1',
  ],
  [
    'rival shares of one supplier',
    shares(supplied('PTC', {best: 70}), supplied('PTC', {best: 60}, registry), supplied('PTD', {best: 38})),
    'rival-claims /suppliers/1',
    'shares-without-bar /suppliers/2/share',
  ],
  [
    'shares as parts of 1',
    shares(supplied('PTC', {best: 0.69}), supplied('PTD', {best: 0.17}), supplied('PTE', {best: 0.14})),
    'share-as-fraction /suppliers/0/share/best',
  ],
  [
    'shares as parts of 1, rounded, beside one that is not stated',
    shares(supplied('PTC', {low: 0.6, high: 0.7}), supplied('PTD', {missing: 'not-stated'})),
    'share-as-fraction /suppliers/0/share/high',
  ],
  [
    'a small share as a part of 1, by its phrase',
    shares(supplied('PTC', {best: 0.07}, {evidence: quoted('7 percent of its arms')})),
    'share-as-fraction /suppliers/0/share/best',
  ],
  [
    'parts of 1 of one recipient only',
    shares(supplied('PTC', {best: 69}), supplied('PTC', {best: 0.94}, {recipient: 'PTB'})),
    'share-as-fraction /suppliers/1/share/best',
  ],
  [
    'parts of 1 with a row for all',
    {
      ...shares(supplied('PTC', {best: 0.8}), supplied('PTD', {best: 0.2}), supplied('PTE', {best: 1})),
      parties: named('PTE', 'Total'),
    },
    'share-as-fraction /suppliers/0/share/best',
    'total-as-party /suppliers/2/supplier',
  ],
  ['one percent in words', shares(supplied('PTC', {best: 1}, {evidence: quoted('a mere one per cent')}))],
  [
    'none and one percent',
    shares(supplied('PTC', {best: 0}, {evidence: quoted('none from there')}), supplied('PTD', {best: 1})),
  ],
  ['half a percent in German', shares(supplied('PTC', {best: 0.5}, {evidence: quoted('0,5 Prozent der Einfuhren')}))],
  [
    'less than one in French',
    shares(supplied('PTC', {best: 0.7}, {evidence: quoted('0.7 pour cent des importations')})),
  ],
  [
    'parts of 1, one of them zero',
    shares(supplied('PTC', {best: 0}, {evidence: quoted('none from there')}), supplied('PTD', {best: 0.6})),
    'share-as-fraction /suppliers/1/share/best',
  ],
  ['a large share beside a small one', shares(supplied('PTC', {best: 99}), supplied('PTD', {best: 0.6}))],
  ['shares far below one percent', shares(supplied('PTC', {best: 0.04}), supplied('PTD', {best: 0.2}))],
  [
    'shares below one percent, as their phrases say',
    shares(
      supplied('PTC', {best: 0.69}, {evidence: quoted('0.69% of its arms')}),
      supplied('PTD', {best: 0.3}, {evidence: quoted('0.3 percent of its arms')}),
    ),
  ],
  [
    'a share of everything beside its parts',
    shares(supplied('PTC', {best: 69}), supplied('PTD', {best: 31}), supplied('PTE', {best: 100})),
    'total-as-party /suppliers/2/supplier',
  ],
  ['a share that is two others by chance', shares(...[50, 30, 20].map((best, i) => supplied(`PT${'CDE'[i]}`, {best})))],
  ['shares of two periods', {suppliers: twoPeriods.suppliers!}],
  ['periods that touch', shares(supplied('PTC', {best: 55}, {period: '2022/2026'}), supplied('PTD', {best: 31}))],
  [
    'periods that overlap',
    shares(
      supplied('PTC', {best: 69}),
      supplied('PTD', {best: 60}, {period: '2022/2031'}),
      supplied('PTE', {best: 5}, {period: '2022/2031'}),
    ),
    'overlapping-periods /suppliers/0/period',
  ],
  [
    'overlapping periods of two recipients',
    shares(supplied('PTC', {best: 69}), supplied('PTD', {best: 60}, {period: '2022/2031', recipient: 'PTB'})),
  ],
  [
    'an overlapping period without a share',
    shares(supplied('PTC', {best: 69}), supplied('PTD', {missing: 'not-stated'}, {period: '2022/2031'})),
  ],
  [
    'shares of two wholes',
    shares(supplied('PTC', {best: 69}, {of: 'arsenal'}), supplied('PTD', {best: 10}, {of: 'arms imports'})),
    'different-wholes /suppliers/1/of',
  ],
  [
    'a share of what is not said',
    shares(supplied('PTC', {best: 69}, {of: 'arsenal'}), supplied('PTD', {best: 10})),
    'different-wholes /suppliers/1/of',
  ],
  [
    'shares of two wholes in two periods',
    shares(
      supplied('PTC', {best: 69}, {of: 'arsenal'}),
      supplied('PTC', {best: 10}, {of: 'arms imports', period: '2022/2026'}),
    ),
  ],
  [
    'another whole without a share',
    shares(supplied('PTC', {best: 69}, {of: 'arsenal'}), supplied('PTD', {missing: 'not-stated'})),
  ],
];
