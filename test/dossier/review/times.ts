import type {CasualtyEntry, Dossier, KeyDateEntry} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {beforeChrist, event, openIntervals, unsureDates} from '../../documents/dates.js';
import {dossierWith} from '../../documents/dossier.js';
import {quoted, type Case} from './case.js';

const happened = (time: string, facts: Partial<KeyDateEntry> = {}) => ({dates: [event(time, 'Talks', facts)]});
const planned = {planned: true} as const;
const counted = (asOf: string, facts: Partial<CasualtyEntry> = {}) => ({
  casualties: [casualty({id: 'count', count: {best: 12}, asOf, ...facts})],
});
const article = (published: string): Pick<Dossier, 'article'> => ({article: {...dossierWith().article, published}});
const byRegistry = {evidence: quoted('as the registry has it', {source: 'registry'})};

// The article is of 3 November 2032, the registry of 2032, the war of 2 March to 20 May 2031.
export const timeCases: readonly Case[] = [
  ['dates before Christ', {dates: beforeChrist.dates!}],
  ['open intervals', {dates: openIntervals.dates!}],
  ['unsure dates', {dates: unsureDates.dates!}],
  ['the day of publication', happened('2032-11-03')],
  ['the month of publication', happened('2032-11')],
  ['an interval beyond publication', happened('2032-10/2033-02')],
  ['a day after publication', happened('2032-11-04'), 'unplanned-future /dates/0/time'],
  ['a year after publication', happened('2033~'), 'unplanned-future /dates/0/time'],
  ['a planned day after publication', happened('2032-11-04', planned)],
  ['a day after a publication of which the month is known', {...article('2032-11'), ...happened('2032-11-04')}],
  ['a day that a later source reports', happened('2032-11-04', byRegistry)],
  ['a year after that source', happened('2033', byRegistry), 'unplanned-future /dates/0/time'],
  [
    'a source without a date',
    {
      sources: dossierWith().sources.map(({published: _published, ...source}) => source),
      ...happened('2040', byRegistry),
    },
  ],
  ['a planned day before publication', happened('2032-11-02', planned), 'planned-past /dates/0/planned'],
  ['a planned year of publication', happened('2032', planned)],
  ['a planned day that an older source planned', happened('2032-06-01', {...planned, ...byRegistry})],

  ['a count in the war', counted('2031-04')],
  ['a count before the war', counted('2031-03-01'), 'count-before-conflict /casualties/0/asOf'],
  ['a count in the month in which the war begins', counted('2031-03')],
  ['a count of a war without a time', {conflicts: [{id: 'war', name: 'War'}], ...counted('2030')}],
  ['a count after publication', counted('2033'), 'count-after-publication /casualties/0/asOf'],
  ['a count of a later source', counted('2032-12', byRegistry)],
  ['a dossier as old as its article', {updated: '2032-11-03'}],
  ['a dossier of the year of its article', {updated: '2032'}],
  ['a dossier older than its article', {updated: '2032-11-02'}, 'updated-before-published /updated'],
];
