import type {Dossier} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {event} from '../../documents/dates.js';
import {dossierWith} from '../../documents/dossier.js';
import {spent} from '../../documents/spending.js';
import {supplied} from '../../documents/suppliers.js';
import {quoted, type Case} from './case.js';

const parties = (...ids: string[]) => ({parties: ids.map((id) => ({id, name: `The ${id}`}))});
const {sources} = dossierWith();
const article = {sources: sources.slice(0, 1), conflicts: []};
const count = (facts: Parameters<typeof casualty>[0] | object = {}) =>
  casualty({id: 'count', count: {best: 12}, ...facts});

/** Nothing is passed over here: each of these dossiers declares what it needs and no more, unless it says so. */
export const unusedCases: readonly Case[] = [
  [
    'a party of each list',
    {
      ...article,
      ...parties('PTA', 'PTB', 'PTC', 'PTD'),
      spending: [spent('PTA', 2031, {best: 5e6})],
      suppliers: [supplied('PTC', {best: 5}, {recipient: 'PTB'}), supplied('PTC', {best: 5}, {recipient: 'PTD'})],
    },
  ],
  [
    'parties that are counted together',
    {...article, ...parties('PTA', 'PTB'), casualties: [count({party: ['PTA', 'PTB']})]},
  ],
  [
    'a party that nothing names',
    {...article, ...parties('PTA', 'PTB'), spending: [spent('PTA', 2031, {best: 5e6})]},
    'unused-party /parties/1',
  ],
  [
    'a party that an event names',
    {
      ...article,
      ...parties('PTA', 'PTB'),
      spending: [spent('PTA', 2031, {best: 5e6})],
      dates: [event('2031', 'The PTB leave')],
    },
  ],
  [
    'two parties of one name',
    {
      ...article,
      parties: [
        {id: 'PTA', name: 'The Party'},
        {id: 'PTB', name: 'the  party'},
      ],
      casualties: [count({party: ['PTA', 'PTB']})],
      conflicts: [],
    },
    'same-name /parties/1/name',
  ],
  [
    'a name over two lines',
    {...article, parties: [{id: 'PTA', name: 'The\nParty'}], casualties: [count({party: 'PTA'})]},
    'name-over-lines /parties/0/name',
  ],
  [
    'a conflict over two lines',
    {
      ...article,
      ...parties('PTA'),
      conflicts: [{id: 'war', name: 'War\r\nof 2031'}],
      casualties: [count({party: 'PTA'})],
    },
    'name-over-lines /conflicts/0/name',
  ],
  ['parties beside dates only', {...article, ...parties('PTA', 'PTB'), dates: [event('2031', 'Talks')]}],
  [
    'a source of evidence',
    {...article, sources, dates: [event('2031', 'Talks', {evidence: quoted('talks', {source: 'registry'})})]},
  ],
  [
    'a source of a remark',
    {...article, sources, dates: [event('2031', 'Talks', {note: {text: 'In secret.', source: 'registry'}})]},
  ],
  ['a source that nothing names', {...article, sources}, 'unused-source /sources/1'],
  [
    'a conflict that nothing names',
    {...article, ...parties('PTA'), conflicts: dossierWith().conflicts!, casualties: [count()]},
    'unused-conflict /conflicts/1',
  ],
  [
    'another source in first place',
    {...article, sources: sources.toReversed()},
    'unused-source /sources/1',
    'first-source /sources/0/title',
  ],
  [
    'the article in another spelling',
    {...article, article: {...dossierWith().article, headline: 'What was counted, and by whom.'}},
  ],
] satisfies readonly (readonly [string, Partial<Dossier>, ...string[]])[];
