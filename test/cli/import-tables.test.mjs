// How tables are read: what stands between cells, as what they are saved, and what is no table. Which column is what is in
// import-columns, which rows are left out in import-rows; how the cells of numbers and dates are read, in import-quantities
// and import-dates; what is particular to a section, in import-sections.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {pathOf} from './importing.mjs';
import {amounts, spending, TWO} from './import-spending.mjs';
import {isThorough} from '../thorough.mjs';

/** The same table, written in many ways. */
const WRITTEN = [
  ['commas', 'country,year,amount\na,2031,1500000\nb,2031,2500000\n'],
  ['semicolons and decimal commas', 'country;year;amount\na;2031;1500000,0\nb;2031;2500000,0\n'],
  ['tabs', 'country\tyear\tamount\na\t2031\t1500000\nb\t2031\t2500000\n'],
  ['a byte order mark and line ends of Windows', '\uFEFFcountry,year,amount\r\na,2031,1500000\r\nb,2031,2500000\r\n'],
  [
    'quoted cells with line ends',
    '"country","year","amount","note"\na,2031,"1,500,000","two\nlines"\nb,2031,"2,500,000",\n',
  ],
  ['thousands with points', 'country;year;amount\na;2031;1.500.000\nb;2031;2.500.000\n'],
  ['thousands with spaces that do not break', 'country,year,amount\na,2031,1\u00A0500\u202F000\nb,2031,2 500 000\n'],
  ['thousands with apostrophes', "country,year,amount\na,2031,1'500'000\nb,2031,2’500’000\n"],
  ['the fields of a dossier', 'party,time,amount.best\na,2031,1500000\nb,2031,2500000\n'],
  ['the fields of a dossier in other letters', ' Party ,TIME,Amount.Best\na,2031,1500000\nb,2031,2500000\n'],
  ['a line for Excel', 'sep=;\ncountry;year;amount\na;2031;1500000\nb;2031;2500000\n'],
  ['a line for Excel that was saved again', '\uFEFF"sep=,",,\r\ncountry,year,amount\na,2031,1500000\nb,2031,2500000\n'],
  ['other words and order', 'Military expenditure (US$);YEAR;Nation\n1500000;2031;a\n2500000;2031;b\n'],
  [
    'a title above the names, with commas',
    'Spending, by country, and year\n\ncountry;year;amount\na;2031;1500000\nb;2031;2500000\n',
  ],
  ['empty rows and columns', 'country,year,amount,,\na,2031,1500000,,\n,,,,\nb,2031,2500000,,\n\n'],
  ['a column for each year', 'country,2031\na,1500000\nb,2500000\n', '--map', '2031=amount', '--period', '2031'],
  ['Our World in Data', 'Entity,Code,Year,Some indicator\na,,2031,1500000.0\nb,,2031,2500000.0\n'],
];

describe('dossier import: tables', () => {
  for (const [what, text, ...flags] of WRITTEN)
    it(`reads ${what}`, () => {
      const result = spending(text, ...flags);
      assert.equal(result.status, 0, result.lines.join('\n'));
      assert.deepEqual(amounts(result), TWO);
      assert.doesNotMatch(result.lines.join('\n'), /sep=/i);
    });

  it('reads with the sign that --delimiter names', () => {
    const result = spending('country|year|amount\na|2031|1500000\nb|2031|2500000\n', '--delimiter', '|');
    assert.deepEqual(amounts(result), TWO);
  });

  it('tells in plain words where it cannot write', () => {
    const {status, lines} = spending('country,year,amount\na,2031,1500000\n', '-o', pathOf('none/x.json'));
    assert.equal(status, 2);
    assert.match(lines[0], /x\.json cannot be written: there is no such folder\.$/);
  });

  /** What programs save a table as. */
  const TEXT = 'country\tyear\tamount\na\t2031\t1500000\nb\t2031\t2500000\n';
  const swapped = (text) => Buffer.from(text, 'utf16le').swap16();
  for (const [what, bytes] of [
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, as the Unicode text of Excel is', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 with its bytes swapped', swapped(`\ufeff${TEXT}`)],
  ])
    it(`reads ${what}`, () => assert.deepEqual(amounts(spending(bytes)), TWO));

  for (const [what, bytes, message] of [
    ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), /it is no text, or one in UTF-16 without the mark/],
    ['UTF-16 that is cut off', Buffer.from(`\ufeff${TEXT}`, 'utf16le').subarray(0, -1), /its text is not in UTF-16/],
    ['Latin-1', Buffer.from('country,year,amount\nTürkei,2031,1500000\n', 'latin1'), /its text is not in UTF-8/],
    ['a packed spreadsheet', Buffer.from('PK\x03\x04\x14\x00'), /it is a packed file, such as \.xlsx, \.ods/],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /it is a file of an older Excel/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /it is a PDF/],
  ])
    it(`says what to do with ${what}`, () => {
      const {status, made, lines} = spending(bytes);
      assert.deepEqual([status, made, lines.length], [2, '', 1]);
      assert.match(lines[0], message);
      assert.match(lines[0], /\. Save it as text in UTF-8; in Excel: File, Save As, CSV UTF-8\.$/);
    });

  it('says where a quotation mark is wrong', () => {
    const {status, lines} = spending('country,year,amount\na,2031,"1500000\nb,2031,2500000\n');
    assert.equal(status, 2);
    assert.match(
      lines[0],
      /table\.csv, row 2, column 3: expected quotation marks around whole cells, doubled inside\./,
    );
  });

  for (const [what, text, message] of [
    ['nothing', '', /table\.csv is empty\.$/],
    ['names only', 'country,year,amount\n', /nothing of table\.csv could be carried over\.$/],
    ['a page', '<!doctype html><title>Not found</title>', /no row of column names/],
  ])
    it(`ends with 2 at a file with ${what}`, () => {
      const {status, made, lines} = spending(text);
      assert.deepEqual([status, made, lines.length], [2, '', 1]);
      assert.match(lines[0], message);
    });

  it('tells what a file without column names begins with', () => {
    const {status, lines} = spending('a,2031,1500000\nb,2031,2500000\n');
    assert.equal(status, 2);
    assert.match(
      lines[0],
      /no row of column names .* Its first row is: a \| 2031 \| 1500000\. Say what its columns are/,
    );
  });

  it('ends with an exit code and sentences at any table', () => {
    const cell = fc.oneof(
      fc.string({maxLength: 8}),
      fc.constantFrom('a', '2031', '1,234', '..', 'country', 'year', 'amount'),
    );
    const table = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {maxLength: 5});
    for (const rows of fc.sample(table, {seed: 1, numRuns: isThorough ? 40 : 10})) {
      const text = [['country', 'year', 'amount'], ...rows].map((cells) => cells.join(',')).join('\n');
      const {status, lines} = spending(text, '--new');
      assert.ok([0, 1, 2].includes(status), text);
      assert.doesNotMatch(lines.join('\n'), /error of the command itself|\bundefined\b|\bNaN\b|\n {4}at /, text);
    }
  });
});
