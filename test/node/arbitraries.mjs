import fc from 'fast-check';
import {isThorough} from '../thorough.mjs';

/** How often a property is tried: seconds while developing, thoroughly where nobody waits. */
export const numRuns = isThorough ? 10_000 : 300;
/** The same for whole dossiers, each of which takes some milliseconds. */
export const dossierRuns = isThorough ? 3_000 : 100;

// Something is seen of it, and it turns no direction: hostile texts are in test/hostile.
const text = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .filter((each) => /[^\s\p{DI}]/u.test(each) && !/[\u202a-\u202e\u2066-\u2069]/.test(each));
const id = fc.oneof(
  {weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/)},
  {weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'war', 'all')},
);
const ids = (least) => fc.uniqueArray(id, {minLength: least, maxLength: 4});
const word = fc.stringMatching(/^[\p{L}\d“”’,$%-]{1,8}$/u);

const lastDay = (year, month) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** A moment as its parts: month and day are 0 where nothing is said. */
export const moment = fc
  .record({
    year: fc.oneof(
      fc.integer({min: 1900, max: 2100}),
      fc.integer({min: -9999, max: 9999}),
      fc.integer({min: -99_999, max: 99_999}),
    ),
    month: fc.integer({min: 0, max: 12}),
    day: fc.integer({min: 0, max: 31}),
    mark: fc.constantFrom('', '', '', '~', '?', '%'),
  })
  .map(({year, month, day, mark}) => {
    const isLong = Math.abs(year) > 9999;
    const [m, d] = [isLong ? 0 : month, isLong || !month ? 0 : Math.min(day, lastDay(year, month))];
    return {year, month: m, day: d, mark};
  });

const two = (value) => `${value}`.padStart(2, '0');

/** A moment in EDTF: the one way to write it. */
export const printMoment = ({year, month, day, mark}) =>
  [
    Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${`${Math.abs(year)}`.padStart(4, '0')}`,
    month ? `-${two(month)}` : '',
    day ? `-${two(day)}` : '',
    mark,
  ].join('');

/** The first day of a moment, in a number that grows with time. */
export const order = ({year, month, day}) => year * 400 + (month || 1) * 32 + (day || 1);

const time = fc.oneof(
  moment.map(printMoment),
  fc.tuple(moment, moment).map((ends) =>
    ends
      .sort((a, b) => order(a) - order(b))
      .map(printMoment)
      .join('/'),
  ),
  moment.map((from) => `${printMoment(from)}/..`),
  moment.map((to) => `../${printMoment(to)}`),
);

const amountUpTo = (max) =>
  fc.oneof(
    fc.integer({min: 0, max}),
    fc.double({min: 0, max, noNaN: true}).map((each) => each + 0),
  );

/** A quantity without contradictions. */
export const quantityUpTo = (max) => {
  const certain = fc.record(
    {approximate: fc.constant(true), open: fc.constant('high'), asPrinted: text},
    {requiredKeys: []},
  );
  const bounds = fc
    .tuple(
      fc.array(amountUpTo(max), {minLength: 3, maxLength: 3}),
      fc.subarray(['low', 'best', 'high'], {minLength: 1}),
    )
    .map(([values, names]) => {
      const [low, best, high] = values.sort((a, b) => a - b);
      return Object.fromEntries(Object.entries({low, best, high}).filter(([name]) => names.includes(name)));
    });
  return fc.oneof(
    {weight: 9, arbitrary: fc.tuple(bounds, certain).map(([values, rest]) => ({...values, ...rest}))},
    {weight: 1, arbitrary: fc.constant({missing: 'not-stated'})},
  );
};

/** People are counted whole. */
const wholeNumbers = (quantity) =>
  Object.fromEntries(
    Object.entries(quantity).map(([name, value]) => [name, typeof value === 'number' ? Math.floor(value) : value]),
  );

const optional = (fields, others) => fc.record({...fields, ...others}, {requiredKeys: Object.keys(fields)});
const flag = fc.constant(true);

/** What an entry of each section says, given the ids to which it may refer. */
function sectionsFor({parties, sources, conflicts}) {
  const party = fc.constantFrom(...parties);
  const source = fc.constantFrom(...sources);
  const quote = fc.array(word, {minLength: 1, maxLength: 8}).map((words) => words.join(' '));
  const remark = optional({text}, {source});
  const evidence = optional(
    {section: text, paragraph: fc.integer({min: 1, max: 99}), quote},
    {source, creditedTo: text, derived: fc.oneof(text, flag)},
  );
  const more = {note: fc.oneof(text, remark, fc.array(remark, {minLength: 1, maxLength: 2}))};
  const entry = (facts, others = {}) =>
    fc.array(optional({...facts, evidence: fc.array(evidence, {minLength: 1, maxLength: 2})}, {...others, ...more}), {
      maxLength: 2,
    });
  const several = fc.subarray(parties, {minLength: Math.min(2, parties.length)});
  return {
    casualties: entry(
      {
        conflict: conflicts.length ? fc.constantFrom(...conflicts) : id,
        group: fc.constantFrom('military', 'civilians', 'all'),
        outcome: fc.subarray(['killed', 'missing', 'wounded', 'captured'], {minLength: 1}),
        count: quantityUpTo(1e9).map(wholeNumbers),
      },
      {party: parties.length > 1 ? fc.oneof(party, several) : party, asOf: time},
    ),
    spending: entry({
      party,
      time,
      amount: fc
        .tuple(
          quantityUpTo(1e13),
          fc.record({
            currency: fc.constantFrom('USD', 'EUR', 'AMD'),
            prices: fc.constantFrom('current', 'constant 2019', 'not stated'),
          }),
        )
        .map(([quantity, kind]) => ({...quantity, ...kind})),
    }),
    suppliers: entry(
      {recipient: party, supplier: party, share: quantityUpTo(100)},
      {period: time, of: text, leading: flag},
    ),
    dates: entry({time, event: text, kind: id}, {planned: flag}),
    figures: entry({
      label: text,
      value: fc.tuple(quantityUpTo(1e9), text).map(([quantity, unit]) => ({...quantity, unit})),
    }),
  };
}

const url = fc.constantFrom('https://example.org/a', 'https://example.org/b?c=d&utm_source=x#e');

/** A dossier without a fault, as JSON. */
export const dossier = fc.record({parties: ids(1), sources: ids(1), conflicts: ids(0)}).chain((named) => {
  const sections = Object.entries(sectionsFor(named)).map(([section, entries]) => [
    section,
    entries.map((list) => list.map((each, i) => ({id: `${section}-${i}`, ...each}))),
  ]);
  const listOf = (names, facts, others) =>
    fc.tuple(...names.map((name) => optional({id: fc.constant(name), ...facts}, others)));
  return optional(
    {
      id,
      title: text,
      language: fc.constantFrom('en', 'en-GB', 'hy', 'az-Latn'),
      updated: time,
      article: optional(
        {headline: text, authors: fc.array(text, {minLength: 1}), publisher: text, published: time},
        {url},
      ),
      parties: listOf(named.parties, {name: text}, {}),
      sources: listOf(named.sources, {title: text, publisher: text}, {published: time, url}),
      ...(named.conflicts.length && {conflicts: listOf(named.conflicts, {name: text}, {time})}),
    },
    Object.fromEntries(sections),
  );
});
