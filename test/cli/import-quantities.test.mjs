// How the cells of numbers are read. Does not cover numerals of other scripts, which are left out as no numbers.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {imported, SOURCE} from './importing.mjs';
import {isThorough} from '../thorough.mjs';

/** Reads texts as counts of people: a quantity without its `asPrinted` for each, or nothing; and what was said. */
function counts(texts, ...flags) {
  const rows = texts.map((text, i) => `p${i},"${text}"`);
  const flagged = [
    '--as',
    'casualties',
    '--conflict',
    'War',
    '--group',
    'all',
    '--outcome',
    'killed',
    ...SOURCE,
    ...flags,
  ];
  const {made, lines} = imported(['party,count', ...rows].join('\n'), ...flagged);
  const read = new Map((made.casualties ?? []).map(({party, count}) => [party, count]));
  return {lines, quantities: texts.map((_, i) => read.get(`p${i}`))};
}

const withoutWords = ({asPrinted: _, ...quantity}) => quantity;

const NOT_STATED = {missing: 'not-stated'};

/** Cells and the quantities that they are. */
const QUANTITIES = [
  ['700', {best: 700}],
  ['0', {best: 0}],
  ['3,900', {best: 3900}],
  ['3 900', {best: 3900}],
  ['3’900', {best: 3900}],
  ['700.0', {best: 700}],
  ['1.2e3', {best: 1200}],
  ['3.9 thousand', {best: 3900}],
  ['2.2 million', {best: 2200000}],
  ['~700', {best: 700, approximate: true}],
  ['c. 700', {best: 700, approximate: true}],
  ['ca. 700', {best: 700, approximate: true}],
  ['about 700', {best: 700, approximate: true}],
  ['an estimated 700', {best: 700, approximate: true}],
  ['[700]', {best: 700, approximate: true}],
  ['nearly 700', {high: 700, approximate: true}],
  ['almost 30,000', {high: 30000, approximate: true}],
  ['500-1000', {low: 500, high: 1000}],
  ['500–1,000', {low: 500, high: 1000}],
  ['500 to 1,000', {low: 500, high: 1000}],
  ['between 500 and 1,000', {low: 500, high: 1000}],
  ['about 500–1,000', {low: 500, high: 1000, approximate: true}],
  ['2-3 thousand', {low: 2000, high: 3000}],
  ['500 to more than 1,000', {low: 500, high: 1000, open: 'high'}],
  ['500–1,000+', {low: 500, high: 1000, open: 'high'}],
  ['>1000', {low: 1000, open: 'high'}],
  ['more than 1,000', {low: 1000, open: 'high'}],
  ['1,000+', {low: 1000}],
  ['1,000 or more', {low: 1000}],
  ['at least 5', {low: 5}],
  ['≥ 5', {low: 5}],
  ['at most 700', {high: 700}],
  ['up to 700', {high: 700}],
  ['fewer than 10', {high: 10}],
  ['12*', {best: 12}],
  ['12[a]', {best: 12}],
  ...['', ' ', 'n/a', 'N/A', '..', '. .', '…', 'xxx', '-', '–', '—', '?', 'unknown', 'no data'].map((text) => [
    text,
    NOT_STATED,
  ]),
];

/** Those of them that say more than their numbers: they are kept as `asPrinted`. */
const WORDS = [
  ...['c. 700', 'ca. 700', 'about 700', 'an estimated 700', 'nearly 700', 'almost 30,000', 'about 500–1,000'],
  ...['500 to more than 1,000', 'more than 1,000', '1,000 or more', 'at least 5', 'at most 700', 'up to 700'],
  'fewer than 10',
];

/** Cells that are no number for certain. */
const REFUSED = [
  '-5',
  '(700)',
  '(1,000)',
  '12 or 13',
  'some',
  'none',
  '500 and 1,000',
  '3 of 5',
  '1,23,456',
  '700 goats',
  '$700',
  '70%',
  '1.5',
  '500-1 million',
  '12k',
  '5 m',
  '1e400',
  '1e21',
];

/** Columns of amounts, the number that each cell is, and the flags. */
const SEPARATED = [
  ['a decimal point beside thousands', ['1,234', '5,678.9'], [1234, 5678.9]],
  ['a decimal comma beside thousands', ['1.234', '5.678,9'], [1234, 5678.9]],
  ['a decimal comma in another row', ['1,234', '5,67'], [1.234, 5.67]],
  ['thousands twice', ['1.234', '1.234.567'], [1234, 1234567]],
  ['a zero before the sign', ['1.234', '0.567'], [1.234, 0.567]],
  ['four digits before the sign', ['1.234', '1234.567'], [1.234, 1234.567]],
  ['spaces between thousands', ['1.234', '12 345.678'], [1.234, 12345.678]],
  ['only what can be read in two ways', ['1.234', '5,678', '9'], [undefined, undefined, 9]],
  ['two decimal signs', ['1,5', '2.5', '1,234'], [1.5, 2.5, undefined]],
  ['a point that --decimal says', ['1.234', '5,678'], [1.234, 5678], '.'],
  ['a comma that --decimal says', ['1.234', '5,678'], [1234, 5.678], ','],
  ['what --decimal does not allow', ['12,34', '5'], [undefined, 5], '.'],
];

const amounts = (texts, decimal) => {
  const rows = texts.map((text, i) => `p${i};2031;${text}`);
  const flags = ['--unit', 'units', ...SOURCE, ...(decimal ? ['--decimal', decimal] : [])];
  const {made, lines} = imported(['party;year;amount', ...rows].join('\n'), '--as', 'spending', ...flags);
  const read = new Map(made.spending.map(({party, amount}) => [party, amount.best]));
  return {lines, numbers: texts.map((_, i) => read.get(`p${i}`))};
};

describe('dossier import: quantities', () => {
  it('keeps a sign for "fewer than", which no field has, and none for "at most"', () => {
    const {quantities} = counts(['<700', '<= 700']);
    assert.deepEqual(
      quantities.map(({asPrinted}) => asPrinted),
      ['<700', undefined],
    );
  });

  const {quantities} = counts(QUANTITIES.map(([text]) => text));
  for (const [i, [text, quantity]] of QUANTITIES.entries())
    it(`reads "${text}"`, () => {
      const {asPrinted, ...read} = quantities[i];
      assert.deepEqual(read, quantity);
      assert.equal(asPrinted, WORDS.includes(text) ? text : undefined);
    });

  const refused = counts([...REFUSED, '1', '0.5 thousand']);
  for (const [i, text] of REFUSED.entries())
    it(`leaves out "${text}", and says so`, () => {
      assert.equal(refused.quantities[i], undefined);
      assert.ok(
        refused.lines.some((line) => line.startsWith(`row ${i + 2}, column 2 "count": "${text}" `)),
        refused.lines.join('\n'),
      );
    });

  it('says which marks it does not carry over, and what it takes for an estimate', () => {
    const {lines} = counts(['12*', '[13]']);
    assert.deepEqual(lines.slice(0, 2), [
      'row 2, column 2 "count": the mark * is not carried over',
      'row 3, column 2 "count": the brackets are read as the mark of an estimate',
    ]);
  });

  for (const [section, texts, bounds, told] of [
    ['casualties', ['fewer than 15,000', '<15,000', '< 15,000', 'less than 15,000'], 15000, true],
    ['casualties', ['under 15,000', 'below 15,000', 'about <15,000', 'under 15000'], 15000, true],
    ['suppliers', ['under 10%', '<10', 'less than 10 percent', 'below 10'], 10, true],
    ['casualties', ['up to 400', 'at most 400', '≤400', '<= 400'], 400, false],
    ['casualties', ['no more than 400', '400 or fewer', '400 or less', 'nearly 400'], 400, false],
  ])
    it(`${told ? 'says' : 'does not say'} that "at most" is said in place of ${texts.join('; ')}`, () => {
      const rows = texts.map((text, i) => `p${i},q,"${text}"`);
      const flags =
        section === 'suppliers'
          ? ['--of', 'arms', '--period', '2031']
          : ['--conflict', 'War', '--group', 'all', '--outcome', 'killed'];
      const {made, lines} = imported(
        [section === 'suppliers' ? 'recipient,supplier,share' : 'party,note,count', ...rows].join('\n'),
        ...['--as', section, ...flags, ...SOURCE],
      );
      assert.deepEqual(
        made[section].map(({share, count}) => (share ?? count).high),
        texts.map(() => bounds),
      );
      const marked = lines.filter((line) => line.includes('"fewer than" becomes "at most"'));
      const rowsTold = marked.flatMap((line) => /^rows? (\S+), column 3 "(?:count|share)": /.exec(line)?.[1] ?? []);
      assert.deepEqual(rowsTold, told ? ['2-5'] : []);
    });

  it('takes no number in round brackets, which accountants read as one below zero', () => {
    const {numbers, lines} = amounts(['(5000000)', '5000000']);
    assert.deepEqual(numbers, [undefined, 5000000]);
    assert.match(
      lines[0],
      /^row 2, column 3 "amount": "\(5000000\)" stands in round brackets, .* write ~ before it .*: left out$/,
    );
  });

  it('tells a number that is too large as the table has it', () => {
    const {lines} = counts(['1e400', '3']);
    assert.equal(lines[0], 'row 2, column 2 "count": "1e400" is larger than any number of a dossier: left out');
  });

  it('takes a sign among whole numbers of people for one between thousands, but not two', () => {
    assert.deepEqual(
      counts(['1.234', '12.345']).quantities.map(({best}) => best),
      [1234, 12345],
    );
    assert.deepEqual(
      counts(['1.234', '5,678', '9']).quantities.map((count) => count?.best),
      [undefined, undefined, 9],
    );
  });

  it('knows thousands by words that are none of scale', () =>
    assert.deepEqual(counts(['16,200 to 37,800', 'up to 60,000', '1,000 or more']).quantities.map(withoutWords), [
      {low: 16200, high: 37800},
      {high: 60000},
      {low: 1000},
    ]));

  it('does not take decimals of thousands for thousands of people', () => {
    assert.deepEqual(
      counts(['1.234 thousand', '9']).quantities.map((count) => count?.best),
      [undefined, 9],
    );
    assert.deepEqual(
      counts(['1.234', '9'], '--unit', 'thousands').quantities.map((count) => count?.best),
      [undefined, 9000],
    );
  });

  it('reads amounts with words and letters for their size', () => {
    const {numbers} = amounts(['1.5k', '2.238 bn', '634 m', '0.5 million', '12 mio'], '.');
    assert.deepEqual(numbers, [1500, 2238000000, 634000000, 500000, 12000000]);
  });

  for (const [what, texts, numbers, decimal] of SEPARATED)
    it(`decides the decimal sign of a column with ${what}`, () => {
      const read = amounts(texts, decimal);
      assert.deepEqual(read.numbers, numbers);
      const hints = read.lines.filter((line) => line.includes('--decimal . or --decimal ,')).length;
      assert.equal(hints, decimal ? 0 : numbers.filter((number) => number === undefined).length);
    });

  it('reads any number as it was written', () => {
    const written = fc.record({
      number: fc.integer({min: 0, max: 1e12}).map((cents) => cents / 100),
      between: fc.constantFrom('', ' ', '\u202F', '’', 'other'),
    });
    for (const decimal of ['.', ',']) {
      const samples = fc.sample(written, {seed: 1, numRuns: isThorough ? 10_000 : 1000});
      const texts = samples.map(({number, between}) => {
        const [whole, ...decimals] = String(number).split('.');
        const sign = between === 'other' ? (decimal === '.' ? ',' : '.') : between;
        return [whole.replace(/\B(?=(\d{3})+$)/g, sign), ...decimals].join(decimal);
      });
      const {numbers} = amounts(texts, decimal);
      assert.deepEqual(
        numbers,
        samples.map(({number}) => number),
      );
    }
  });
});
