import type {CasualtyEntry} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {spent} from '../../documents/spending.js';
import type {Case} from './case.js';
import {quoted} from './case.js';

type Facts = Partial<CasualtyEntry>;
type Count = CasualtyEntry['count'];

/** Counts of Party A's people in the order in which they are given; the first is the total. */
const counts = (...entries: (readonly [count: Count, facts?: Facts])[]) => ({
  casualties: entries.map(([count, facts], i) => casualty({id: `count-${i}`, count, party: 'PTA', ...facts})),
});

const military: Facts = {group: 'military'};
const civilians: Facts = {group: 'civilians'};
const all: Facts = {group: 'all', party: 'PTA'};
const both: Facts = {party: ['PTA', 'PTB']};
const ptb: Facts = {party: 'PTB'};
const ptc: Facts = {party: 'PTC'};
const deadOrMissing: Facts = {outcome: ['killed', 'missing']};
const missing: Facts = {outcome: ['missing']};
const credited = (creditedTo: string): Facts => ({evidence: quoted('as counted', {creditedTo})});

const withoutParty = (facts: Facts = {}) => {
  const {party, ...entry} = casualty({id: 'undivided', count: {best: 900}, ...facts});
  return entry;
};

/** The same, with the third party under another name. */
const withTotal = (name: string, ...amounts: readonly number[]) => ({
  ...counts(...amounts.map((best, i) => [{best}, {party: `PT${'ABCDE'[i]}`}] as const)),
  parties: dossierWith().parties.map((party) => (party.id === 'PTC' ? {id: 'PTC', name} : party)),
});

const THIRD = 'total-as-party /casualties/2/party';
const FIRST = 'total-differs /casualties/0/count';

export const totalCases: readonly Case[] = [
  ['a party that is the sum of the others', withTotal('Party C', 3900, 2900, 6800), THIRD],
  ['a party that is the sum of four others', withTotal('Party C', 3900, 2900, 7300, 400, 100), THIRD],
  ['a party that is nearly the sum of the others', withTotal('Party C', 3900, 2900, 6801)],
  ['a small sum', withTotal('Party C', 1, 2, 3)],
  ['a total of so many', withTotal('Total', 1, 2, 3), THIRD],
  ['a total in capitals, of more', withTotal('GRAND TOTAL', 3900, 2900, 8000), THIRD],
  ['a total in German', withTotal('Gesamt', 3900, 2900, 6795), THIRD],
  ['a total of two that is less than the first', withTotal('Total', 3900, 2900, 3000)],
  ['a party whose name begins like one', withTotal('Totalia', 3900, 2900, 8000)],
  ['two parties with one number', counts([{best: 500}], [{best: 500}, ptb])],
  [
    'a sum of other outcomes',
    counts([{best: 3900}], [{best: 2900}, ptb], [{best: 6800}, {party: 'PTC', outcome: ['wounded']}]),
  ],
  [
    'a total in every year',
    {
      spending: [2030, 2031].flatMap((year) => [1e9, 2e9, 3e9].map((best, i) => spent(`PT${'ABC'[i]}`, year, {best}))),
    },
    'total-as-party /spending/2/party',
  ],
  [
    'the world beside two of its parties',
    {
      spending: [2e12, 1e9, 2e9].map((best, i) => spent(`PT${'CAB'[i]}`, 2031, {best})),
      parties: withTotal('World').parties,
    },
    'total-as-party /spending/0/party',
  ],
  [
    'a sum in another currency',
    {
      spending: [
        spent('PTA', 2031, {best: 1e9}),
        spent('PTB', 2031, {best: 2e9}),
        spent('PTC', 2031, {best: 3e9, currency: 'EUR'}),
      ],
    },
    'mixed-currencies /spending/2/amount/currency',
  ],
  ['a total of its groups', counts([{best: 1000}, all], [{best: 700}, military], [{best: 300}, civilians])],
  ['a total above its groups', counts([{best: 1001}, all], [{best: 700}, military], [{best: 300}, civilians]), FIRST],
  ['a total below its groups', counts([{best: 999}, all], [{best: 700}, military], [{best: 300}, civilians]), FIRST],
  [
    'a total that is named last',
    counts([{best: 700}, military], [{best: 300}, civilians], [{best: 5000}, all]),
    'total-differs /casualties/2/count',
  ],
  [
    'a total that meets the range of its groups',
    counts([{best: 1000}, all], [{low: 500, high: 800}, military], [{low: 100, high: 250}, civilians]),
  ],
  [
    'a total beyond the range of its groups',
    counts([{best: 1100}, all], [{low: 500, high: 800}, military], [{low: 100, high: 250}, civilians]),
    FIRST,
  ],
  [
    'an approximate total',
    counts([{best: 1000, approximate: true}, all], [{best: 750}, military], [{best: 300}, civilians]),
  ],
  ['an open part', counts([{best: 5000}, all], [{low: 700, open: 'high'}, military], [{best: 300}, civilians])],
  ['an open total', counts([{low: 900, open: 'high'}, all], [{best: 700}, military], [{best: 300}, civilians])],
  [
    'an open total above its groups',
    counts([{low: 1100, open: 'high'}, all], [{best: 700}, military], [{best: 300}, civilians]),
    FIRST,
  ],
  [
    'a part that is not stated',
    counts([{best: 5000}, all], [{missing: 'not-stated'}, military], [{best: 300}, civilians]),
  ],
  [
    'a total that is not stated',
    counts([{missing: 'not-stated'}, all], [{best: 700}, military], [{best: 300}, civilians]),
  ],
  ['one part only, below the total', counts([{best: 1000}, all], [{best: 300}, civilians])],
  ['one part only, above the total', counts([{best: 200}, all], [{best: 300}, civilians]), FIRST],
  ['another conflict', counts([{best: 200}, all], [{best: 300}, {...civilians, conflict: 'raid'}])],
  ['another outcome', counts([{best: 200}, all], [{best: 300}, {...civilians, outcome: ['wounded']}])],
  ['another party', counts([{best: 200}, all], [{best: 300}, {...civilians, ...ptb}])],
  [
    'another source',
    counts([{best: 200}, all], [{best: 300}, {...civilians, evidence: quoted('300', {source: 'registry'})}]),
  ],
  [
    'another person credited',
    counts(
      [{best: 200}, {...all, ...credited('a ministry')}],
      [{best: 300}, {...civilians, ...credited('a registry')}],
    ),
  ],
  [
    'nobody credited for the part',
    counts([{best: 200}, {...all, ...credited('a ministry')}], [{best: 300}, civilians]),
    FIRST,
  ],
  [
    'one person credited for both',
    counts(
      [{best: 200}, {...all, ...credited('a ministry')}],
      [{best: 300}, {...civilians, ...credited('a ministry')}],
    ),
    FIRST,
  ],
  [
    'nobody credited for the total',
    counts([{best: 200}, all], [{best: 300}, {...civilians, ...credited('a ministry')}]),
    FIRST,
  ],
  ['a total without a day', counts([{best: 200}, all], [{best: 300}, {...civilians, asOf: '2032'}]), FIRST],
  ['a part without a day', counts([{best: 200}, {...all, asOf: '2032'}], [{best: 300}, civilians]), FIRST],
  [
    'counts of different days',
    counts([{best: 200}, {...all, asOf: '2031-04'}], [{best: 300}, {...civilians, asOf: '2032'}]),
  ],
  [
    'counts of one day',
    counts([{best: 200}, {...all, asOf: '2032'}], [{best: 300}, {...civilians, asOf: '2032'}]),
    FIRST,
  ],
  ['both parties', counts([{best: 1000}, both], [{best: 600}], [{best: 400}, ptb])],
  ['both parties above their sum', counts([{best: 1200}, both], [{best: 600}], [{best: 400}, ptb]), FIRST],
  ['both parties beside a third', counts([{best: 1000}, both], [{best: 600}], [{best: 400}, ptb], [{best: 300}, ptc])],
  [
    'both parties in another order',
    counts([{best: 900}, {party: ['PTB', 'PTA']}], [{best: 600}], [{best: 400}, ptb]),
    FIRST,
  ],
  ['both parties above one that is counted alone', counts([{best: 1000}, both], [{best: 600}])],
  ['both parties below one that is counted alone', counts([{best: 500}, both], [{best: 600}]), FIRST],
  ['all sides above the parties that are counted', {casualties: [withoutParty(), ...counts([{best: 600}]).casualties]}],
  [
    'all sides below the parties that are counted',
    {casualties: [withoutParty(), ...counts([{best: 600}], [{best: 400}, ptb]).casualties]},
    FIRST,
  ],
  ['two outcomes', counts([{best: 1000}, deadOrMissing], [{best: 800}], [{best: 200}, missing])],
  [
    'two outcomes that do not add up',
    counts([{best: 1000}, deadOrMissing], [{best: 800}], [{best: 100}, missing]),
    FIRST,
  ],
  [
    'two outcomes in another order',
    counts(
      [{best: 1000}, {...all, outcome: ['missing', 'killed']}],
      [{best: 800}, {...military, ...deadOrMissing}],
      [{best: 100}, {...civilians, ...deadOrMissing}],
    ),
    FIRST,
  ],
];
