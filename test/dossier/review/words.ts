import type {CasualtyEntry, Dossier} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {event} from '../../documents/dates.js';
import {dossierWith} from '../../documents/dossier.js';
import {quoted, type Case} from './case.js';

const dead = (facts: Partial<CasualtyEntry> = {}) => casualty({id: 'count', count: {best: 12}, ...facts});
const hurt: Partial<CasualtyEntry> = {outcome: ['killed', 'wounded']};
const note = (note: NonNullable<CasualtyEntry['note']>, facts: Partial<CasualtyEntry> = {}) => ({
  casualties: [dead({note, ...facts})],
});
const happened = (text: string, facts: Parameters<typeof event>[2] = {}) => ({
  dates: [event('2031-03-02', text, {id: 'event', ...facts})],
});
const figure = (label: string, unit: string, quote = 'as counted'): Partial<Dossier> => ({
  figures: [{id: 'figure', label, value: {best: 12, unit}, evidence: quoted(quote)}],
});
const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');
const article = (facts: Partial<Dossier['article']>) => ({article: {...dossierWith().article, ...facts}});
const registryAt = (url: string): Partial<Dossier> => ({
  sources: dossierWith().sources.map((source) => (source.id === 'registry' ? {...source, url} : source)),
});

const CASUALTIES: readonly Case[] = [
  [
    'casualties in the title over deaths',
    {title: 'Casualties of the war', casualties: [dead()]},
    'casualties-for-deaths /title',
  ],
  ['casualties in the title over dead and wounded', {title: 'Casualties of the war', casualties: [dead(hurt)]}],
  [
    'casualties in the title over deaths and others',
    {title: 'Casualties of the war', casualties: [dead(), dead({...hurt, id: 'other'})]},
  ],
  ['casualties in the title over no count', {title: 'Casualties of the war'}],
  [
    'a conflict with its casualty figures',
    {conflicts: [{id: 'war', name: 'Casualty figures of the war'}], casualties: [dead()]},
    'casualties-for-deaths /conflicts/0/name',
  ],
  [
    'casualties in a note on deaths',
    note('Casualties are not split by side.'),
    'casualties-for-deaths /casualties/0/note',
  ],
  [
    'a casualty toll in one of its notes',
    note([{text: 'By day.'}, {text: 'Another casualty toll is lower.', source: 'registry'}]),
    'casualties-for-deaths /casualties/0/note/1/text',
  ],
  [
    'casualties in a note of one record',
    note({text: 'Casualty figures by day.'}),
    'casualties-for-deaths /casualties/0/note/text',
  ],
  ['casualties in a note on dead and wounded', note('Casualties are not split by side.', hurt)],
  ['a note that says which casualties', note('With the wounded there were 40 casualties.')],
  ['a note that says that they are deaths', note('These are deaths, not casualties.')],
  [
    'a label with casualties, in deaths',
    figure('Civilian casualties', 'deaths'),
    'casualties-for-deaths /figures/0/label',
  ],
  [
    'a label with casualties, in people killed',
    figure('Civilian casualties', 'people', '12 people killed'),
    'casualties-for-deaths /figures/0/label',
  ],
  ['a label with casualties', figure('Civilian casualties', 'people')],
  [
    'an event with casualties, by a phrase on deaths',
    happened('Raid with 12 casualties', {evidence: quoted('12 dead')}),
    'casualties-for-deaths /dates/0/event',
  ],
  ['an event with casualties', happened('Raid with 12 casualties', {evidence: quoted('12 casualties')})],
  [
    'a phrase with casualties, read as deaths',
    {casualties: [dead({evidence: quoted('12 casualties')})]},
    'casualties-read-as-deaths /casualties/0/outcome',
  ],
  [
    'a phrase with casualties and the killed',
    {casualties: [dead({evidence: quoted('of 40 casualties, 12 were killed')})]},
  ],
  ['a phrase with casualties, read as all of them', {casualties: [dead({...hurt, evidence: quoted('12 casualties')})]}],
];

const LENGTHS: readonly Case[] = [
  ['a note of 30 words', note(words(30))],
  ['a note of 31 words', note(words(31)), 'long-note /casualties/0/note'],
  ['a long remark', note([{text: 'Short.'}, {text: words(31)}]), 'long-note /casualties/0/note/1/text'],
  [
    'a long note on two entries',
    {casualties: [dead({note: words(31)}), dead({id: 'b', party: 'PTB', note: words(31)})]},
    'long-note /casualties/0/note',
  ],
  ['an event of 25 words', happened(words(25))],
  ['an event of 26 words', happened(words(26)), 'long-event /dates/0/event'],
  ['an event with a full stop', happened('The war begins.'), 'event-full-stop /dates/0/event'],
  [
    'an event with a full stop in quotation marks',
    happened('It is called “the war.”'),
    'event-full-stop /dates/0/event',
  ],
  ['an event that ends with an abbreviation', happened('Talks in the U.S.')],
  ['an event with a question mark', happened('Who attacked?')],
  ['an event of two sentences', happened('The war begins. Two towns are shelled'), 'event-sentences /dates/0/event'],
  ['an event with a sentence after a year', happened('Talks of 2030. They fail'), 'event-sentences /dates/0/event'],
  [
    'an event with abbreviations',
    happened('Gen. A. Writer and Prof. B. Reader meet on Sept. 5, says No. 12 of St. Petersburg’s paper'),
  ],
  ['an event with a decimal', happened('Border of 2.5 km is closed')],
  [
    'a derivation with a full stop',
    happened('Talks', {evidence: quoted('later', {derived: 'three years later.'})}),
    'derived-full-stop /dates/0/evidence/0/derived',
  ],
  ['a derivation', happened('Talks', {evidence: quoted('later', {derived: 'three years later'})})],
  ['a derivation without words', happened('Talks', {evidence: quoted('later', {derived: true})})],
];

const FORMS: readonly Case[] = [
  ['a plain address', article({url: 'https://example.org/a?page=2&id=utm'})],
  [
    'an address from a newsletter',
    article({url: 'https://example.org/a?utm_source=letter&page=2'}),
    'tracking-parameters /article/url',
  ],
  [
    'an address from a social network',
    registryAt('https://example.org/a?fbclid=x'),
    'tracking-parameters /sources/1/url',
  ],
  ['a language', {language: 'hy'}],
  ['a language of a country', {language: 'en-GB'}],
  ['a country in place of a language', {language: 'jp'}, 'language-tag /language'],
  ['a language in capital letters', {language: 'EN'}, 'language-tag /language'],
  ['a language by its three letters', {language: 'eng'}, 'language-tag /language'],
];

export const wordCases: readonly Case[] = [...CASUALTIES, ...LENGTHS, ...FORMS];
