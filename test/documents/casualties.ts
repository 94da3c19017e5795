import type {CasualtyEntry} from '../../src/dossier/shape.js';
import {dossierWith, evidenceOf} from './dossier.js';

/** An entry with the given facts: killed soldiers of Party A, unless these say otherwise. */
export const casualty = (facts: Partial<CasualtyEntry> & Pick<CasualtyEntry, 'id' | 'count'>): CasualtyEntry => ({
  conflict: 'war',
  group: 'military',
  outcome: ['killed'],
  ...(facts.group === 'all' ? {} : {party: 'PTA'}),
  evidence: evidenceOf('as reported by the parties'),
  ...facts,
});

const withCasualties = (...casualties: CasualtyEntry[]) => dossierWith({casualties});

/** Three counts of the same people, each by someone else and each sure in its own way. */
export const rivalCounts = withCasualties(
  casualty({
    id: 'by-party-a',
    count: {best: 1200, asPrinted: '1,200'},
    evidence: [
      {section: 'Lead', paragraph: 1, quote: 'its ministry counts 1,200', creditedTo: 'the ministry of Party A'},
    ],
  }),
  casualty({
    id: 'by-party-b',
    count: {low: 3000, open: 'high', asPrinted: 'more than 3,000'},
    evidence: [
      {section: 'Lead', paragraph: 2, quote: 'more than 3,000 of them', creditedTo: 'the ministry of Party B'},
    ],
  }),
  casualty({
    id: 'by-registry',
    count: {low: 1450, high: 1900, asPrinted: '1,450 to 1,900'},
    evidence: [{section: 'Counting', paragraph: 4, quote: '1,450 to 1,900 names', creditedTo: 'Invented Institute'}],
    note: {
      text: 'The low count names the dead; the high one adds reports that could not be verified.',
      source: 'registry',
    },
  }),
);

/** Each way in which a count can be sure or unsure, on one scale. */
export const unsureCounts = withCasualties(
  casualty({id: 'exact', count: {best: 800}}),
  casualty({id: 'about', party: 'PTB', count: {best: 800, approximate: true}}),
  casualty({id: 'nearly', party: ['PTA', 'PTB'], group: 'civilians', count: {high: 700, approximate: true}}),
  casualty({id: 'at-most', outcome: ['missing'], count: {high: 300}}),
  casualty({id: 'at-least', party: 'PTB', outcome: ['missing'], count: {low: 300}}),
  casualty({id: 'range', outcome: ['wounded'], count: {low: 500, high: 900}}),
  casualty({id: 'best-of-range', party: 'PTB', outcome: ['wounded'], count: {low: 500, best: 650, high: 900}}),
  casualty({id: 'open-range', conflict: 'raid', group: 'all', count: {low: 500, high: 1000, open: 'high'}}),
  casualty({id: 'open', conflict: 'raid', outcome: ['captured'], count: {low: 40, open: 'high'}}),
  casualty({id: 'not-stated', conflict: 'raid', party: 'PTB', outcome: ['captured'], count: {missing: 'not-stated'}}),
);

/** Civilians of both sides, "nearly 700" of them. */
export const nearlySevenHundred = withCasualties(
  casualty({id: 'pta', outcome: ['killed', 'missing'], count: {best: 2100}}),
  casualty({id: 'ptb', outcome: ['killed', 'missing'], party: 'PTB', count: {best: 1600}}),
  casualty({
    id: 'civilians',
    group: 'civilians',
    party: ['PTA', 'PTB'],
    count: {high: 700, approximate: true, asPrinted: 'nearly 700'},
    evidence: evidenceOf('nearly 700 civilians'),
    note: 'Civilians are not split by side.',
  }),
);

export const oneCount = withCasualties(casualty({id: 'only', count: {best: 12}}));

/** Zero was counted, which is not the same as nothing being stated. */
export const noneKilled = withCasualties(
  casualty({id: 'none', conflict: 'raid', count: {best: 0}}),
  casualty({id: 'not-stated', conflict: 'raid', party: 'PTB', count: {missing: 'not-stated'}}),
);

const longNames = [
  'The Provisional Administration of the Northern and Eastern Districts of Party A',
  'Confederation-of-the-Seven-United-Mountain-Municipalities',
];

export const longPartyNames = dossierWith({
  parties: longNames.map((name, i) => ({id: `long-${i}`, name})),
  conflicts: [{id: 'war', name: 'The War that Both Sides Call by the Name of the River Between Them'}],
  casualties: longNames.map((_, i) =>
    casualty({
      id: `long-names-${i}`,
      party: `long-${i}`,
      outcome: ['killed', 'missing', 'wounded', 'captured'],
      count: {low: 123456, high: 234567},
    }),
  ),
});
