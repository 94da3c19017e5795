import type {CasualtyEntry} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
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
const deadOrMissing: Facts = {outcome: ['killed', 'missing']};
const missing: Facts = {outcome: ['missing']};
const credited = (creditedTo: string): Facts => ({evidence: quoted('as counted', {creditedTo})});

const withoutParty = (facts: Facts = {}) => {
  const {party, ...entry} = casualty({id: 'undivided', count: {best: 900}, ...facts});
  return entry;
};

const FIRST = 'total-differs /casualties/0/count';

export const totalCases: readonly Case[] = [
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
    'counts of different days',
    counts([{best: 200}, {...all, asOf: '2031-04'}], [{best: 300}, {...civilians, asOf: '2032'}]),
  ],
  [
    'counts of one day',
    counts([{best: 200}, {...all, asOf: '2032'}], [{best: 300}, {...civilians, asOf: '2032'}]),
    FIRST,
  ],
  ['both parties', counts([{best: 1000}, both], [{best: 600}], [{best: 400}, ptb])],
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
