// How the cells of dates are read. Names of months are read in English only.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {imported, SOURCE} from './importing.mjs';
import {isThorough} from '../thorough.mjs';

const flags = ['--party', 'Party A=PTA', '--kind', 'war', ...SOURCE];

/** Reads texts as the times of key dates: a time for each, or nothing; and what was said. */
function times(texts, ...more) {
  const rows = texts.map((text, i) => `"${text}",event ${i}`);
  const {made, lines, status} = imported(['date,event', ...rows].join('\n'), '--as', 'dates', ...flags, ...more);
  const read = new Map((made.dates ?? []).map(({event, time}) => [event, time]));
  return {status, lines, read: texts.map((_, i) => read.get(`event ${i}`))};
}

/** Times of spending, read likewise: there 2009-10 is rather two years. */
function years(texts) {
  const rows = texts.map((text, i) => `p${i},${text},1000000`);
  const {made, lines} = imported(['party,year,amount', ...rows].join('\n'), '--as', 'spending', ...SOURCE);
  const read = new Map((made.spending ?? []).map(({party, time}) => [party, time]));
  return {lines, read: texts.map((_, i) => read.get(`p${i}`))};
}

/** Cells and the times that they are. */
const TIMES = [
  ['2031', '2031'],
  ['2031.0', '2031'],
  ['476', '0476'],
  ['2031-03', '2031-03'],
  ['2031-03-02', '2031-03-02'],
  ['2031-03-02/2031-03-05', '2031-03-02/2031-03-05'],
  ['2031~', '2031~'],
  ['2031/..', '2031/..'],
  ['-0043', '-0043'],
  ['2031/3/2', '2031-03-02'],
  ['2 March 2031', '2031-03-02'],
  ['March 2, 2031', '2031-03-02'],
  ['Mar. 2, 2031', '2031-03-02'],
  ['2nd March 2031', '2031-03-02'],
  ['Sunday, 2 March 2031', '2031-03-02'],
  ['2-Mar-2031', '2031-03-02'],
  ['2. 3. 2031', '2031-03-02'],
  ['27/03/2031', '2031-03-27'],
  ['March 2031', '2031-03'],
  ['03/2031', '2031-03'],
  ['c. 2031', '2031~'],
  ['about March 2031', '2031-03~'],
  ['probably 2031', '2031?'],
  ['circa 2031?', '2031%'],
  ['2027–2031', '2027/2031'],
  ['2027 to 2031', '2027/2031'],
  ['2027-31', '2027/2031'],
  ['12–16 July 2031', '2031-07-12/2031-07-16'],
  ['July 12–16, 2031', '2031-07-12/2031-07-16'],
  ['27 September – 9 November 2031', '2031-09-27/2031-11-09'],
  ['30 December 2030 - 2 January 2031', '2030-12-30/2031-01-02'],
  ['July–August 2031', '2031-07/2031-08'],
  ['since 2031', '2031/..'],
  ['2027–present', '2027/..'],
  ['until 2031', '../2031'],
  ['44 BCE', '-0043'],
  ['15 March 44 BC', '-0043-03-15'],
  ['1 BC', '0000'],
  ['AD 79', '0079'],
  ['490 BC – 480 BC', '-0489/-0479'],
  ['2031-03-02T00:00:00Z', '2031-03-02'],
];

/** Cells that are no date for certain, or none that exists. */
const REFUSED = [
  'soon',
  'winter 2020-21',
  '2031-02-30',
  '31 April 2031',
  '2031-13',
  '31',
  '-44',
  '2031/2030',
  '16–12 July 2031',
  '1990s',
  '44000',
];

describe('dossier import: dates', () => {
  const {read} = times(TIMES.map(([text]) => text));
  for (const [i, [text, time]] of TIMES.entries()) it(`reads ${text}`, () => assert.equal(read[i], time));

  const refused = times([...REFUSED, '2031']);
  for (const [i, text] of REFUSED.entries())
    it(`leaves out ${text}, and says so`, () => {
      assert.equal(refused.read[i], undefined);
      const line = `row ${i + 2}, column 1 "date": "${text}" is no date that can be read with certainty: left out`;
      assert.ok(refused.lines.includes(line), refused.lines.join('\n'));
    });

  /** Words for a part of a month or a year, which no date can say, and what to write. */
  const PARTS = [
    ['late June 2021', 'late', '2021-06'],
    ['in late June 2021', 'late', '2021-06'],
    ['Mid-June 2021', 'mid', '2021-06'],
    ['early 2023', 'early', '2023'],
    ['mid-2020', 'mid', '2020'],
    ['end of 2019', 'end', '2019'],
    ['the end of 2019', 'end', '2019'],
    ['the second half of 2019', 'second half', '2019'],
    ['end of the year 2019', 'end', '2019'],
    ['Spring 2031', 'spring', '2031'],
    ['spring of 2031', 'spring', '2031'],
    ['late 2019 – early 2021', 'late" and "early', '2019/2021'],
    ['from late June to mid-July 2021', 'late" and "mid', '2021-06/2021-07'],
  ];
  const parts = times([...PARTS.map(([text]) => text), '2031']);
  for (const [i, [text, word, time]] of PARTS.entries())
    it(`says what to write for ${text}`, () => {
      assert.equal(parts.read[i], undefined);
      const line = `row ${i + 2}, column 1 "date": "${text}" says "${word}", which no date can: write ${time} without ~, which would say "about", and keep the word in the event or a note: left out`;
      assert.ok(parts.lines.includes(line), parts.lines.join('\n'));
    });

  it('takes yes for planned, no for nothing, and leaves what is neither to be refused', () => {
    const cells = ['true', 'TRUE', 'yes', 'Y', 'x', '✓', '1', 'false', 'no', 'N', '0', '-', '', 'perhaps'];
    const rows = cells.map((cell, i) => `${2031 + i},event ${i},${cell}`);
    const {made, lines} = imported(['date,event,planned', ...rows].join('\n'), '--as', 'dates', ...flags);
    assert.deepEqual(
      made.dates.map(({planned}) => planned),
      [...Array(7).fill(true), ...Array(6).fill(undefined), 'perhaps'],
    );
    assert.match(lines[0], /^row 15: \/dates\/13\/planned: found "perhaps", expected true/);
  });

  it('says which hours it does not carry over', () => {
    const result = times(['2031-03-02 14:30', '2 March 2031, 6:05 am']);
    assert.deepEqual(result.read[0], '2031-03-02');
    assert.equal(result.lines[0], 'row 2, column 1 "date": the hour 14:30 is not carried over: dates have none');
  });

  it('does not guess which of two numbers is the day', () => {
    const {read: found, lines, status} = times(['05/06/2031', '05/05/2031']);
    assert.deepEqual([status, found], [1, [undefined, '2031-05-05']]);
    assert.match(lines[0], /"05\/06\/2031" can be read in two ways; say which with --date-order dmy or mdy/);
  });

  for (const [order, time] of [
    ['dmy', '2031-06-05'],
    ['mdy', '2031-05-06'],
  ]) {
    const other = order === 'dmy' ? '27/09/2031' : '09/27/2031';
    it(`reads days and months as another row of the column shows: ${order}`, () =>
      assert.deepEqual(times(['05/06/2031', other]).read, [time, '2031-09-27']));
    it(`reads days and months as --date-order ${order} says`, () =>
      assert.deepEqual(times(['05/06/2031'], '--date-order', order).read, [time]));
  }

  it('takes 2009-10 for a month of key dates, and for nothing among amounts', () => {
    assert.deepEqual(times(['2009-10']).read, ['2009-10']);
    const {read: found, lines} = years(['2009-10', '2010']);
    assert.deepEqual(found, [undefined, '2010']);
    assert.match(lines[0], /"2009-10" can be read in two ways; .* write .* years as 2009\/2010/);
  });

  it('takes 2009-10 for two years, or for a month, where another row shows it', () => {
    assert.deepEqual(years(['2009-10', '2015-16']).read, ['2009/2010', '2015/2016']);
    assert.deepEqual(years(['2009-10', '2019-10']).read, ['2009-10', '2019-10']);
  });

  it('joins year, month, day and end from columns of their own', () => {
    const rows = [
      '2031,3,2,',
      '2031,March,,',
      '2031,,,',
      '2031,3,2,2031-05-20',
      '2031,2,30,',
      '2031,,5,',
      '2031,3,2,2030',
    ];
    const table = ['year,month,day,end,event', ...rows.map((cells, i) => `${cells},event ${i}`)].join('\n');
    const {made, lines} = imported(table, '--as', 'dates', ...flags);
    assert.deepEqual(
      made.dates.map(({time}) => time),
      ['2031-03-02', '2031-03', '2031', '2031-03-02/2031-05-20'],
    );
    assert.deepEqual(lines.slice(0, 3), [
      'row 6: its columns make no date, or one that ends before it begins (2031 2 30): left out',
      'row 7: its columns make no date, or one that ends before it begins (2031 5): left out',
      'row 8: its columns make no date, or one that ends before it begins (2031 3 2 2030): left out',
    ]);
  });

  it('quotes the date as it is printed', () => {
    const {made} = imported('date,event\n2 March 2031,War\n', '--as', 'dates', ...flags);
    assert.equal(made.dates[0].evidence[0].quote, '2 March 2031');
  });

  it('reads any day in any of its spellings', () => {
    const day = fc.date({min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true});
    const spellings = [
      (date) => date.toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
      (date) => date.toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'}),
      (date) => date.toLocaleDateString('en-GB', {dateStyle: 'full', timeZone: 'UTC'}),
      (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
      (date) => `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`,
    ];
    const samples = fc.sample(fc.tuple(day, fc.constantFrom(...spellings)), {
      seed: 1,
      numRuns: isThorough ? 10_000 : 1000,
    });
    assert.deepEqual(
      times(samples.map(([date, spelling]) => spelling(date))).read,
      samples.map(([date]) => date.toISOString().slice(0, 10)),
    );
  });
});
