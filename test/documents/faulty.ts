import {casualty} from './casualties.js';
import {event} from './dates.js';
import {dossierWith} from './dossier.js';
import {spent} from './spending.js';
import {supplied} from './suppliers.js';

/** One good and one bad entry in each section: the good ones can be shown. */
export const partlyFaulty: unknown = {
  ...dossierWith(),
  casualties: [
    casualty({id: 'good', count: {best: 300}}),
    {...casualty({id: 'bad', count: {}}), count: {best: '3,900'}},
  ],
  spending: [spent('PTA', 2031, {best: 640e6}), {...spent('PTB', 2031, {best: 1}), party: 'nobody'}],
  suppliers: [supplied('PTC', {best: 40}), {...supplied('PTD', {low: 30, high: 20}), evidence: []}],
  dates: [event('2031-03-02', 'The war begins'), event('2031-02-30', 'A day that no calendar has')],
};

/** Nothing of it can be trusted: it has no parties, no sources and no article. */
export const unreadable: unknown = {
  id: 'unreadable',
  title: 'An unreadable dossier',
  casualties: [casualty({id: 'lost', count: {best: 300}})],
};
