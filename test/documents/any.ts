import fc from 'fast-check';
import {parseDossier} from '../../src/dossier/parse.js';
import type {Dossier} from '../../src/dossier/shape.js';
import {dossierWith, numbers} from './dossier.js';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc
  .oneof(fc.integer({min: 1900, max: 2035}), fc.integer({min: -4000, max: 9999}))
  .map((year) => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')));
const month = fc.integer({min: 1, max: 12}).map(two);
const day = fc.integer({min: 1, max: 28}).map(two);
const moment = fc
  .tuple(year, fc.oneof(fc.constant([]), fc.tuple(month), fc.tuple(month, day)), fc.constantFrom('', '', '~', '?', '%'))
  .map(([year, rest, mark]) => [year, ...rest].join('-') + mark);

/** Any time, in order or not: the parser takes out what is none. */
const time = fc.oneof(
  moment,
  moment,
  moment.map((from) => `${from}/..`),
  moment.map((to) => `../${to}`),
  fc.tuple(moment, moment).map((ends) => ends.join('/')),
);

const number = fc.oneof(fc.integer({min: 0, max: 120}), fc.double({min: 0, max: 1e13, noNaN: true}));
const rising = (count: number) =>
  fc.array(number, {minLength: count, maxLength: count}).map((all) => all.sort((a, b) => a - b));

const quantity = fc.oneof(
  number.map((best) => ({best})),
  number.map((best) => ({best, approximate: true})),
  number.map((best) => ({best, open: 'high'})),
  number.map((high) => ({high})),
  number.map((high) => ({high, approximate: true})),
  number.map((low) => ({low})),
  rising(2).map(([low, high]) => ({low, high})),
  rising(2).map(([low, high]) => ({low, high, open: 'high'})),
  rising(3).map(([low, best, high]) => ({low, best, high})),
  fc.constant({missing: 'not-stated'}),
);

const party = fc.constantFrom('PTA', 'PTB', 'PTC', 'PTD', 'PTE');
const evidence = fc.array(
  fc.record(
    {
      section: fc.constant('Lead'),
      paragraph: fc.integer({min: 1, max: 40}),
      quote: fc.constant('as they say'),
      source: fc.constantFrom('article', 'registry'),
      creditedTo: fc.constantFrom('X', 'Y', 'a ministry'),
      derived: fc.constantFrom('a sum', true),
    },
    {requiredKeys: ['section', 'paragraph', 'quote']},
  ),
  {minLength: 1, maxLength: 2},
);
const note = fc.constantFrom('One.', 'Two.', [{text: 'One.'}, {text: 'elsewhere', source: 'registry'}]);

/** Entries with ids, each with the given facts; the first of them are always there. */
const section = (facts: Record<string, fc.Arbitrary<unknown>>, requiredKeys: readonly string[]) =>
  fc.array(
    fc.record<Record<string, unknown>, string>(
      {...facts, evidence, note},
      {requiredKeys: [...requiredKeys, 'evidence']},
    ),
    {maxLength: 12},
  );

/** Any dossier that the parser lets through. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    casualties: section(
      {
        conflict: fc.constantFrom('war', 'raid'),
        group: fc.constantFrom('military', 'civilians', 'all'),
        outcome: fc.subarray(['killed', 'missing', 'wounded', 'captured'], {minLength: 1}),
        count: quantity,
        party: fc.oneof(party, fc.subarray(['PTA', 'PTB', 'PTC'], {minLength: 2})),
        asOf: moment,
      },
      ['conflict', 'group', 'outcome', 'count'],
    ),
    spending: section(
      {party, time, amount: quantity.map((amount) => ({...amount, currency: 'USD', prices: 'current'}))},
      ['party', 'time', 'amount'],
    ),
    suppliers: section(
      {
        recipient: fc.constantFrom('PTA', 'PTB'),
        supplier: party,
        share: quantity,
        period: fc.oneof(fc.constant('2011/2015'), time),
        of: fc.constantFrom('arsenal', 'arms imports'),
        leading: fc.constant(true),
      },
      ['recipient', 'supplier', 'share'],
    ),
    dates: section(
      {time, event: fc.constantFrom('A', 'B'), kind: fc.constantFrom('war', 'arms'), planned: fc.constant(true)},
      ['time', 'event', 'kind'],
    ),
  })
  .map((sections) => {
    let id = 0;
    const named = Object.entries(sections).map(([name, entries]) => [
      name,
      entries.map((entry) => ({...entry, id: `e${id++}`})),
    ]);
    return parseDossier({...dossierWith(), ...Object.fromEntries(named)}).dossier!;
  });

/** As many amounts of a party, one for each month from a year on. */
export const months = (from: number, count: number) =>
  numbers(0, count - 1).map((i) => `${String(from + Math.floor(i / 12)).padStart(4, '0')}-${two((i % 12) + 1)}`);
