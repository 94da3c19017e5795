// Compares our reader of delimited values with d3-dsv's, which forgives what ours refuses: where ours reads a text, both
// read the same. Blank texts are left out: d3 drops a last line end even where nothing stands before it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dsvFormat} from 'd3-dsv';
import fc from 'fast-check';
import {parseDelimited} from '../../dist/dossier/delimited.js';
import {isThorough, takesLong} from '../thorough.mjs';

const SIGNS = [',', ';', '\t', '|'];
const runs = {seed: 1, numRuns: isThorough ? 10_000 : 1000};

/** Rows by what is written, where the sign is found from the first line. */
const READ = [
  [
    'commas',
    'a,b\n1,2',
    [
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ],
  [
    'semicolons beside decimal commas',
    'a;b\n1,5;2,5',
    [
      ';',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
  ],
  [
    'tabs',
    'a\tb\n1,5\t2;5',
    [
      '\t',
      [
        ['a', 'b'],
        ['1,5', '2;5'],
      ],
    ],
  ],
  ['a semicolon in quotation marks of the first line', '"a; b; c",d', [',', [['a; b; c', 'd']]]],
  ['one column', 'a\n1', [',', [['a'], ['1']]]],
  ['a byte order mark', '\uFEFF"a",b', [',', [['a', 'b']]]],
  [
    'line ends of Windows',
    'a,b\r\n1,2\r\n',
    [
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ],
  ['line ends of the old Macintosh', 'a\r1\r', [',', [['a'], ['1']]]],
  ['quoted line ends and signs', '"a\r\nb","c,d"', [',', [['a\r\nb', 'c,d']]]],
  ['doubled quotation marks', '"a ""b""",""""', [',', [['a "b"', '"']]]],
  [
    'empty cells',
    ',""\n,',
    [
      ',',
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ],
  ['an empty line', 'a\n\nb', [',', [['a'], [''], ['b']]]],
  ['longer and shorter rows', 'a,b\n1\n1,2,3', [',', [['a', 'b'], ['1'], ['1', '2', '3']]]],
  ['nothing', '', [',', []]],
];

/** Row and column of what is wrong. */
const REFUSED = [
  ['a quotation mark that is not closed', 'a,b\n1,"2\n3,4', 2, 2],
  ['one inside a bare cell', 'a\n5" gun', 2, 1],
  ['letters after the closing mark', '"a"b', 1, 1],
  ['a space before the opening mark', 'a, "b"', 1, 2],
  ['one at the end of a bare cell', 'a,b"', 1, 2],
  ['three at the start', '"""', 1, 1],
];

describe('parseDelimited', () => {
  for (const [what, text, [delimiter, rows]] of READ)
    it(`reads ${what}`, () => assert.deepEqual(parseDelimited(text), {rows, delimiter}));

  for (const [what, text, row, column] of REFUSED)
    it(`refuses ${what}`, () => {
      const {fault, rows} = parseDelimited(text);
      assert.deepEqual([fault?.row, fault?.column, rows], [row, column, undefined]);
    });

  for (const sign of SIGNS) {
    const letters = fc.string({unit: fc.constantFrom('a', 'é', ' ', '"', '\n', '\r', ...SIGNS)});
    const {formatRow, parseRows} = dsvFormat(sign);

    it(`reads what d3 writes with ${JSON.stringify(sign)}`, () =>
      fc.assert(
        fc.property(
          fc.array(fc.array(letters, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4}),
          fc.constantFrom('\n', '\r\n'),
          (rows, end) => {
            const text = rows.map(formatRow).join(end);
            fc.pre(text.trim());
            assert.deepEqual(parseDelimited(text, sign).rows, parseRows(text));
          },
        ),
        runs,
      ));

    it(`reads any text with ${JSON.stringify(sign)} as d3 does, or refuses it`, () =>
      fc.assert(
        fc.property(letters, (text) => {
          fc.pre(text.trim());
          const {rows, fault} = parseDelimited(text, sign);
          if (rows) assert.deepEqual(rows, parseRows(text));
          else assert.ok(fault.row >= 1 && fault.column >= 1);
        }),
        runs,
      ));
  }

  it('does not throw at millions of quotation marks', takesLong, () => {
    const marks = '""'.repeat(2e6);
    assert.equal(parseDelimited(`"${marks}"`).rows[0][0].length, 2e6);
    assert.equal(parseDelimited(`"${marks}`).fault?.row, 1);
  });
});
