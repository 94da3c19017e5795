// What becomes of empty cells: nobody states there that a number is not stated.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {imported, SOURCE} from './importing.mjs';

const CASUALTIES = ['--as', 'casualties', '--conflict', 'War', '--group', 'all', ...SOURCE];
const SPENDING = ['--as', 'spending', '--currency', 'USD', '--prices', 'current', '--unit', 'millions', ...SOURCE];
const SUPPLIERS = ['--as', 'suppliers', '--of', 'arms', '--period', '2031', ...SOURCE];

const valueOf = ({best, low, high, missing}) => best ?? low ?? high ?? missing;
const entriesOf = ({casualties = [], spending = [], suppliers = []}) => [
  ...casualties.map(({outcome: [outcome], count}) => [outcome, valueOf(count)]),
  ...spending.map(({time, amount}) => [time, valueOf(amount)]),
  ...suppliers.map(({supplier, share}) => [supplier, valueOf(share)]),
];
const NONE = /empty cell/;

/** Tables, their flags, the entries that they make, and what is told of empty cells. */
const TABLES = [
  [
    'that stands beside another count',
    'side,killed,wounded,source\na,1200,,Ministry of Defence\n',
    CASUALTIES,
    [['killed', 1200]],
    '1 empty cell beside other values makes no entry, as ".." would: 1 in column 3 "wounded"',
  ],
  [
    'in several columns and rows',
    'side,killed,wounded,missing\na,1200,,\nb,,30,\nc,7,8,9\n',
    CASUALTIES,
    [
      ['killed', 1200],
      ['wounded', 30],
      ['killed', 7],
      ['wounded', 8],
      ['missing', 9],
    ],
    '4 empty cells beside other values make no entry, as ".." would: ' +
      '1 in column 2 "killed", 1 in column 3 "wounded", 2 in column 4 "missing"',
  ],
  [
    'beside a zero',
    'side,killed,wounded\na,0,\n',
    CASUALTIES,
    [['killed', 0]],
    '1 empty cell beside other values makes no entry, as ".." would: 1 in column 3 "wounded"',
  ],
  [
    'of spaces',
    'side,killed,wounded\na,5,  \n',
    CASUALTIES,
    [['killed', 5]],
    '1 empty cell beside other values makes no entry, as ".." would: 1 in column 3 "wounded"',
  ],
  [
    'of a year',
    'country,2030,2031,2032\na,600,,650\n',
    SPENDING,
    [
      ['2030', 600000000],
      ['2032', 650000000],
    ],
    '1 empty cell beside other values makes no entry, as ".." would: 1 in column 3 "2031"',
  ],
  ...['..', 'n/a', 'not stated', 'unknown', '-', 'xxx'].map((text) => [
    `that is not empty, but ${text}`,
    `side,killed,wounded\na,5,${text}\n`,
    CASUALTIES,
    [
      ['killed', 5],
      ['wounded', 'not-stated'],
    ],
    undefined,
  ]),
  [
    'that is the only value of its row',
    'side,killed\na,5\nb,\n',
    CASUALTIES,
    [
      ['killed', 5],
      ['killed', 'not-stated'],
    ],
  ],
  [
    'of a share',
    'recipient,supplier,share\na,b,60\na,c,\n',
    SUPPLIERS,
    [
      ['b', 60],
      ['c', 'not-stated'],
    ],
  ],
  [
    'of a bound beside the value',
    'side,best,low,high\na,500,,\n',
    [...CASUALTIES, '--outcome', 'killed'],
    [['killed', 500]],
  ],
];

describe('dossier import: an empty cell', () => {
  for (const [what, text, flags, entries, remark] of TABLES)
    it(`${what} ${remark ? 'makes no entry' : 'keeps its meaning'}`, () => {
      const {status, made, lines} = imported(text, ...flags);
      assert.deepEqual(entriesOf(made), entries);
      assert.deepEqual(
        lines.filter((line) => NONE.test(line)),
        remark ? [remark] : [],
      );
      assert.equal(status, 0, lines.join('\n'));
    });

  it('is counted for twelve columns at most', () => {
    const years = Array.from({length: 15}, (_, i) => 2030 + i);
    const {lines} = imported(`country,${years.join()}\na,600${','.repeat(14)}\n`, ...SPENDING);
    const [line] = lines.filter((each) => NONE.test(each));
    assert.match(line, /^14 empty cells .*, 1 in column 14 "2042", and more in 2 other columns$/);
  });

  it('of a row that is left out is not counted', () => {
    const {lines} = imported('country,2030,2031\n,600,\nb,600,700\n', ...SPENDING);
    assert.ok(!lines.some((line) => NONE.test(line)), lines.join('\n'));
  });
});
