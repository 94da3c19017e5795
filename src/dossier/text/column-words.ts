import type {Section} from '../shape.js';
import {unaccented} from './table-words.js';

export type Words = Readonly<Record<string, string>>;

const PARTY = 'party, country, country name, state, nation, side, entity, belligerent, country or party';
/** Words for a party that are a place in a table of events. */
export const PLACES = 'country, country name, state, nation, entity, country or party';
/** The plain words for the fields of every section: for each field a list. */
export const EVERY: Words = {
  id: 'id, key',
  note: 'note, notes, remark, remarks, comment, comments',
  'evidence.section': 'section, heading',
  'evidence.paragraph': 'paragraph',
  'evidence.quote': 'quote, phrase, quotation',
  'evidence.creditedTo': 'source, sources, credited to, according to, claimed by, claimant, reported by',
  'evidence.derived': 'derived, worked out',
  'party.code': 'code, country code, iso, iso code, iso3, iso 3166',
};

/** The plain words for fields. `party.code` and `year` of casualties are no fields: they make ids and conflicts. */
export const WORDS: Readonly<Record<Section, Words>> = {
  casualties: {
    party: PARTY,
    conflict: 'conflict, conflict name, war, battle, attack, operation',
    group: 'group, who, victims, category, status',
    outcome: 'outcome, fate, what happened',
    asOf: 'as of, as at, asof, date, time',
    year: 'year',
    count: 'count, number, total, value, people, casualties, losses, toll, figure',
  },
  spending: {
    party: PARTY,
    time: 'time, year, years, period, date, fiscal year, calendar year',
    amount:
      'amount, spending, expenditure, value, budget, total, military spending, military expenditure, military budget, ' +
      'defence spending, defense spending, defence expenditure, defense expenditure, defence budget, defense budget, best',
    'amount.low': 'low, minimum, min, low estimate, lower bound',
    'amount.high': 'high, maximum, max, high estimate, upper bound',
    'amount.currency': 'currency, currency code',
    'amount.prices': 'prices, price basis, price base',
  },
  suppliers: {
    recipient: 'recipient, importer, buyer, recipient country, importing country, to, party, country',
    supplier: 'supplier, exporter, seller, supplier country, exporting country, from',
    share: 'share, share of imports, share of arms imports, percent, percentage, per cent, value, best, %',
    'share.low': 'low, minimum, min',
    'share.high': 'high, maximum, max',
    period: 'period, time, year, years',
    of: 'of, share of, what',
    leading: 'leading, first, main supplier',
  },
  dates: {
    time: 'time, date, dates, year, when, start, start date, begin, begins',
    month: 'month',
    day: 'day',
    end: 'end, end date, ends, until, to',
    event: 'event, headline, title, what, what happened, description, name',
    kind: 'kind, type, category, group, tag',
    planned: 'planned, future',
  },
};

/** What tables of single events say; no fields: they make the conflict that a count is for. */
export const EVENT: Words = {
  'event.time': 'event date, date start',
  'event.end': 'date end',
  'event.place': 'location, where coordinates',
  id: 'event id cnty, event id',
};

/** English words for whom a column or a cell counts. */
export const GROUPS: Words = {
  military: 'military, soldier, soldiers, combatant, combatants, troops, servicemen, fighters, militants, army',
  civilians: 'civilian, civilians, noncombatants',
  all: 'all, everyone, both',
};
/** English words for what happened to them. */
export const OUTCOMES: Words = {
  killed: 'killed, dead, died, death, deaths, fatalities, fatality, bd',
  missing: 'missing, mia',
  wounded: 'wounded, injured, wia',
  captured: 'captured, prisoners, pow, pows, detained',
};
/** English words for which end of a count a column has. */
export const BOUNDS: Words = {best: 'best, estimate', low: 'low, minimum, min', high: 'high, maximum, max'};
/** English words in names of columns that say none of these. */
export const FILLERS = 'and, or, of, number, total, people, persons, est, in, battle, related';

/** The words of a list. */
export const listOf = (words: string) => words.split(/, ?/);
/** The key under which a word is listed. */
export const keyOf = (words: Words, word: string) =>
  Object.keys(words).find((key) => listOf(words[key]!).includes(word));

/** Whether a list has a word, with or without its accents. */
export const isListed = (words: string, word: string) =>
  listOf(words).some((each) => unaccented(each) === unaccented(word));

/** The same of words of another language than English, with or without their accents. */
export const keyIn = (words: Words = {}, word: string) => Object.keys(words).find((key) => isListed(words[key]!, word));
