// Numbers as cells have them: what the builder reads in them, and what it asks about.
import {assert} from '@open-wc/testing';
import type {Section} from '../../src/dossier/shape.js';
import {entriesOf, lines, NAMES, read, ROW} from './own.js';

const CELL = {casualties: '3900', spending: '640000000', suppliers: '69', dates: ''};
const PART = {casualties: 'count', spending: 'amount', suppliers: 'share', dates: ''};

/** A table of one row with a number in words, under its path or a plain name, and with other columns beside it. */
const tableOf = (
  section: Section,
  cell: string,
  name = `${PART[section]}.best`,
  more: readonly [string, string][] = [],
) => {
  const names = [NAMES[section].replace(`${PART[section]}.best`, name), ...more.map(([column]) => column)];
  const row = ROW[section].replace(`,${CELL[section]},`, `,"${cell}",`);
  return `${names.join(',')}\n${[row, ...more.map(([, value]) => value)].join(',')}`;
};

const numberOf = (section: Section, text: string) => {
  const {dossier, errors} = read(section, text);
  assert.deepEqual(lines(errors), []);
  return (entriesOf(section, dossier)![0] as Readonly<Record<string, unknown>>)[PART[section]];
};

const MONEY = {currency: 'USD', prices: 'current'};

/** What cells say, in whatever words. */
const READ: readonly (readonly [section: Section, number: object, ...cells: string[]])[] = [
  [
    'casualties',
    {low: 20000, open: 'high'},
    '>20000',
    'more than 20,000',
    'mehr als 20000',
    'más de 20 000',
    'mais de 20000',
  ],
  [
    'casualties',
    {low: 500},
    '≥500',
    '500+',
    'at least 500',
    'mindestens 500',
    'al menos 500',
    '500 oder mehr',
    'au moins 500',
  ],
  [
    'casualties',
    {high: 700},
    '<700',
    'up to 700',
    'fewer than 700',
    'bis zu 700',
    'no more than 700',
    '700 or fewer',
    'até 700',
  ],
  ['casualties', {high: 700, approximate: true}, 'nearly 700', 'fast 700', 'casi 700', 'près de 700', 'bijna 700'],
  [
    'casualties',
    {best: 900, approximate: true},
    '~900',
    'about 900',
    'rund 900',
    'unos 900',
    '900?',
    'environ 900',
    '[900]',
  ],
  [
    'casualties',
    {low: 1000, high: 2000},
    '1000-2000',
    'entre 1000 y 2000',
    '1000 bis 2000',
    'del 1000 al 2000',
    'dai 1000 ai 2000',
    'between 1,000 and 2,000',
    '1000 à 2000',
    '1,000–2,000',
  ],
  ['casualties', {low: 500, high: 1000, open: 'high'}, '500 to more than 1,000', '500 bis mehr als 1000'],
  ['casualties', {best: 25e5}, '2.5 million', '2500000', '2,500,000', '2 500 000', '2.500.000'],
  ['casualties', {missing: 'not-stated'}, 'n/a', 'unknown', '–', '..', 'not stated'],
  ['spending', {best: 634e6, ...MONEY}, '$634 million', '634 million', 'USD 634m', '634,000,000', 'US$634 mn'],
  ['spending', {best: 22e8, ...MONEY}, '2.2 bn', '2.2 billion', '$2.2bn', '2,2 bn'],
  ['spending', {low: 2e6, high: 3e6, ...MONEY}, '2-3 million', '$2–3 million', 'between 2 and 3 million'],
  ['spending', {low: 5e8, open: 'high', ...MONEY}, 'more than $500 million', 'over 500 million'],
  ['suppliers', {best: 19, approximate: true}, 'about 19%', 'roughly 19 percent', '~19', 'etwa 19 %'],
  ['suppliers', {best: 0.125}, '0.125', '0,125'],
  ['suppliers', {low: 9, high: 12}, '9-12%', '9% to 12%', '9 to 12 percent'],
];

/** What nobody can guess, and what is told of it. */
const ASKED: readonly (readonly [section: Section, told: RegExp, ...cells: string[]])[] = [
  ['casualties', /: Found 590\.000, which may be thousands or decimals\. Write 590000 or 590\.$/, '590.000'],
  ['casualties', /: Found 1\.125, which may be thousands or decimals\. Write 1125\.$/, '1.125'],
  [
    'casualties',
    /in which 20\.000 may be thousands or decimals\. Write “oltre 20000” or “oltre 20”\.$/,
    'oltre 20.000',
  ],
  ['spending', /: Found 640,125, which may be thousands or decimals\. Write 640125 or 640\.1250\.$/, '640,125'],
  ['spending', /in which 1\.250 .*Write “1250 million” or “1\.250?0 million”\.$/, '1.250 million'],
  ['spending', /in which 1\.000 and 2\.000 may be .*Write “1000–2000” or “1–2”\.$/, '1.000–2.000'],
  ['casualties', /: Found “none”, .*none is 0\. Where the source gives no number, write n\/a\.$/, 'none'],
  ['casualties', /none is 0\. Where the source gives no number, write n\/a\.$/, 'two dozen', 'hundreds'],
  [
    'casualties',
    /Write 500; where the article says that it is not certain, with “about”/,
    '500 soldiers',
    '500 people',
    'több mint 500',
  ],
  ['casualties', /If the letter stands for thousands or millions/, '4.2 k'],
  ['casualties', /Write 700; where the brackets mark it as uncertain, with “about” before it\.$/, '(700)'],
  [
    'casualties',
    /Write one number, or the two ends of a range and nothing else: 500–900\.$/,
    '1000 (2019)',
    '500 and 200',
  ],
  ['casualties', /Found “51%”, expected a number of people\./, '51%'],
  ['spending', /Found “€5 million”, expected an amount in USD, as this row’s currency is\./, '€5 million'],
  ['spending', /Found “5%”, expected an amount\./, '5%'],
  [
    'spending',
    /Write “22 billion” alone, and the code of its currency, such as USD, into the column “Currency”\.$/,
    '22 billion birr',
  ],
  ['suppliers', /Found “\$5”, expected a share in percent\./, '$5'],
  ['casualties', /expected a lower end that is no more than the upper one\. Swap/, '900-500'],
];

/** Numbers in words beside columns of their own for what they say: what is read, or told. */
const BESIDE: readonly (readonly [cell: string, more: readonly [string, string][], found: object | RegExp])[] = [
  [
    '',
    [
      ['count.low', '"1,200"'],
      ['count.high', '1900'],
    ],
    {low: 1200, high: 1900},
  ],
  ['about 500', [['count.approximate', 'TRUE']], {best: 500, approximate: true}],
  [
    '500',
    [
      ['count.low', '400'],
      ['count.high', '700'],
    ],
    {best: 500, low: 400, high: 700},
  ],
  ['n/a', [['count.low', '400']], {low: 400}],
  ['', [['count.missing', 'not-stated']], {missing: 'not-stated'}],
  ['', [['count.best', '700']], {best: 700}],
  [
    'up to 600',
    [['count.high', '700']],
    /^Row 2, column E “Count”: Found “up to 600”, and “700” in column “count\.high”\. Keep what/,
  ],
  [
    '600',
    [['count.best', '700']],
    /^Row 2, column I “count\.best”: There is a number in column “Count”, too\. Empty one of/,
  ],
  ['600', [['count.missing', 'not-stated']], /Keep the number or the word, and empty the other cell\.$/],
  [
    '',
    [['count.low', '>500']],
    /^Row 2, column I “count\.low”: .*Write 500 here; where the row has no count\.high, high into a column count\.open\.$/,
  ],
  ['', [['count.high', '>1000']], /Write 1000 here, and high into a column count\.open\.$/],
  ['', [['count.high', '<1000']], /Write 1000 here\. Readers see “at most”/],
  ['', [['count.low', 'up to 500']], /Empty this cell, and write 500 into a column count\.high\.$/],
  [
    '',
    [['count.low', '590.000']],
    /“count\.low”: Found 590\.000, which may be thousands or decimals\. Write 590000 or 590\.$/,
  ],
];

describe('numbers in readOwn', () => {
  for (const [section, number, ...cells] of READ)
    for (const cell of cells)
      it(`reads ${cell} in ${section}`, () => {
        for (const name of [`${PART[section]}.best`, PART[section], PART[section].toUpperCase()])
          assert.deepEqual(numberOf(section, tableOf(section, cell, name)), number);
      });

  for (const [section, told, ...cells] of ASKED)
    for (const cell of cells)
      it(`asks about ${cell} in ${section}`, () => {
        const [first = '', ...others] = lines(read(section, tableOf(section, cell, PART[section])).errors);
        assert.match(first, told);
        assert.match(first, /^Row 2, column [CE] “/);
        assert.deepEqual(others, []);
        assert.notMatch(first, /\.(?:best|low|high|missing|approximate)/);
        // What is to be written can be read.
        if (first.includes('may be thousands'))
          for (const [, way] of first.matchAll(/(?:Write|or) “?((?:oltre )?[\d.]*\d(?: million)?)/g))
            numberOf(section, tableOf(section, way!, PART[section]));
      });

  for (const [cell, more, found] of BESIDE)
    it(`reads ${cell || 'nothing'} beside ${more.map((each) => each.join(' ')).join(' and ')}`, () => {
      const text = tableOf('casualties', cell, 'Count', [...more]);
      if (!(found instanceof RegExp)) return assert.deepEqual(numberOf('casualties', text), found);
      const [first = '', ...others] = lines(read('casualties', text).errors);
      assert.match(first, found);
      assert.deepEqual(others, []);
    });

  it('takes a point for one between thousands where another number of the column shows it', () => {
    const rows = ['1.200.000', '590.000'].map((cell, i) =>
      ROW.casualties.replace('3900', cell).replace('Party A', `Party ${i}`),
    );
    const {dossier} = read('casualties', [NAMES.casualties, ...rows].join('\n'));
    assert.deepEqual(
      dossier!.casualties!.map(({count}) => count.best),
      [1200000, 590000],
    );
  });

  it('says what becomes of “fewer than”, and that a mark is lost', () => {
    const below = read('casualties', tableOf('casualties', 'fewer than 700'));
    assert.match(
      lines(below.notes)[0]!,
      /^Row 2, column E “count\.best”: Found “fewer than 700”: “fewer than” becomes “at most”/,
    );
    const marked = read('casualties', tableOf('casualties', '700*', 'Count'));
    assert.match(
      lines(marked.warnings)[0]!,
      /“Count”: Found “700\*”: the mark \* is not carried over\. If it stands for a remark/,
    );
  });

  it('says what to write where the phrase has a doubt that the number does not have', () => {
    const told = (quote: string) =>
      lines(read('casualties', tableOf('casualties', '3900', 'Count').replace('3900 soldiers', quote)).warnings)[0]!;
    assert.match(
      told('nearly 3900 soldiers'),
      /: Found 3900, expected “nearly 3900”, as its phrase has it\. Write “nearly 3900” into this cell\.$/,
    );
    assert.match(told('more than 3900 soldiers'), /Write “more than 3900” into this cell\.$/);
    assert.match(told('at least 3900 soldiers'), /Write “at least 3900” into this cell\.$/);
  });
});
