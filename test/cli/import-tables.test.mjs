// How tables are read: what stands between cells, which column is what, and which rows are left out. How the cells of
// numbers and dates are read is in import-quantities and import-dates; what is particular to a section, in import-sections.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dossier} from './dossier.mjs';
import {imported, pathOf, SOURCE} from './importing.mjs';
import {isThorough} from '../thorough.mjs';

const PRICES = ['--currency', 'USD', '--prices', 'current'];
const spending = (text, ...flags) => imported(text, '--as', 'spending', ...PRICES, ...SOURCE, ...flags);
const amounts = ({made}) => made.spending.map(({party, time, amount}) => [party, time, amount.best]);

const TWO = [
  ['a', '2031', 1500000],
  ['b', '2031', 2500000],
];

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

  it('makes an entry for each year of a table with a column for each', () => {
    const {made, lines} = spending('Country,Notes,2030,2031\nEurope,,,\na,1,7000000,. .\nb,,xxx,8000000\n');
    assert.deepEqual(
      made.spending.map(({party, time, amount, evidence}) => [
        party,
        time,
        amount.best ?? amount.missing,
        evidence[0].quote,
      ]),
      [
        ['a', '2030', 7000000, '7000000'],
        ['a', '2031', 'not-stated', '. .'],
        ['b', '2030', 'not-stated', 'xxx'],
        ['b', '2031', 8000000, '8000000'],
      ],
    );
    assert.ok(lines.includes('row 2: has no values; taken for a heading'));
    assert.ok(lines.includes('row 3, column 2 "Notes": "1" is no remark, and not carried over'));
  });

  it('reads in the unit that the heading says, and says so', () => {
    const {made, lines} = spending(
      'Expenditure in millions of US$,,\ncountry,year,amount\na,2031,634.254\nb,2031,1.5\n',
    );
    assert.deepEqual(
      made.spending.map(({amount}) => amount.best),
      [634254000, 1500000],
    );
    assert.ok(lines.includes('the numbers are read in millions, as the heading says; --unit says otherwise'));
  });

  it('reads in the unit that --unit says, without rounding', () => {
    const {made} = spending('country,year,amount\na,2031,634.254\nb,2031,0.1\n', '--unit', 'millions');
    assert.deepEqual(
      made.spending.map(({amount}) => amount.best),
      [634254000, 100000],
    );
  });

  it('asks for the unit where no amount reaches a million', () => {
    const table = 'country,year,amount\na,2031,640\n';
    assert.equal(spending(table).status, 1);
    const units = 'units, thousands, lakhs, millions, crores, billions or trillions';
    const asked = new RegExp(`no amount reaches a million: --unit ${units} says what they are in`);
    assert.match(spending(table).lines.join('\n'), asked);
    const shares = '; shares:\n                            percent or fractions\n';
    assert.ok(dossier('import', '--help').stdout.includes(`--unit UNIT               ${units}${shares}`));
    assert.equal(spending(table, '--unit', 'units').status, 0);
  });

  it('tells what a column is not known to be, and what it could be', () => {
    const {status, lines} = spending('country,year,amount,Colour\na,2031,1500000,red\n');
    assert.equal(status, 0);
    assert.equal(lines[0], 'column 4 "Colour": not known, and not carried over; --map "Colour=…" says what it is');
  });

  it('takes what --map says, and leaves aside what it says to', () => {
    const text = 'Land,Jahr,Ausgaben,Farbe\na,2031,1500000,rot\nb,2031,2500000,blau\n';
    const maps = ['Land=party', 'Jahr=time', 'Ausgaben=amount', 'Farbe='].flatMap((map) => ['--map', map]);
    const result = spending(text, ...maps);
    assert.deepEqual([result.lines.length, amounts(result)], [1, TWO]);
  });

  for (const name of ['Military expenditure (% of GDP)', 'Spending per capita', 'share of budget'])
    it(`takes no rate for an amount: ${name}`, () => {
      const {status, lines} = spending(`country,year,${name}\na,2031,4.2\n`);
      assert.equal(status, 2);
      assert.equal(lines[0], `column 3 "${name}": seems to be a rate, and is not carried over`);
      assert.match(lines.at(-1), /no column says the amount/);
    });

  /** What stands above the column names, and whether the numbers are rates by it. */
  const HEADINGS = [
    ['Military expenditure by country as percentage of gross domestic product', true],
    ['Share of government spending', true],
    ['Spending (% of GDP)', true],
    ['Military expenditure per capita, in current US$', true],
    ['Spending as per cent of the budget', true],
    ['Spending/GDP', true],
    ['Military expenditure by country, in constant (2022) US$', false],
    ['Totals are based on data for less than 90% of the region', false],
    ['In prices of 2022, by the GDP deflator and exchange rates', false],
    ['Shared by the institute', false],
  ];
  for (const [heading, isRate] of HEADINGS)
    it(`${isRate ? 'takes no rates for amounts' : 'reads amounts'} under: ${heading}`, () => {
      const table = `Spending 1,,\n"${heading}",,\n,,\ncountry,2030,2031\na,1500000,0.0146\n`;
      for (const flags of [[], ['--unit', 'units']]) {
        const {status, made, lines} = spending(table, ...flags);
        if (!isRate) assert.deepEqual([status, made.spending.length], [0, 2], lines.join('\n'));
        else {
          assert.deepEqual([status, made], [2, '']);
          assert.match(lines.at(-1), /row 2 says that the numbers are rates, and no amounts of money: ".*"\. Take the/);
          assert.ok(lines.at(-1).includes(heading));
        }
      }
    });

  it('takes no rates for counts of people either, but shares for shares', () => {
    const deaths = imported('Deaths per 100,000 people\nside,killed\na,12\n', '--as', 'casualties');
    assert.equal(deaths.status, 2);
    assert.match(deaths.lines.at(-1), /row 1 says that the numbers are rates, and no counts of people/);
    const shares = imported('Share of imports (%),,\nrecipient,supplier,share\na,b,12\n', '--as', 'suppliers');
    assert.equal(shares.made.suppliers[0].share.best, 12);
  });

  it('believes --map more than a heading', () => {
    const text = '"Spending, and its share of GDP",,,\ncountry,year,amount,share\na,2031,1500000,4\n';
    assert.equal(spending(text).status, 2);
    assert.deepEqual(amounts(spending(text, '--map', 'amount=amount')), [['a', '2031', 1500000]]);
  });

  it('leaves out rows that say that their numbers are rates, as a file of the World Bank has them', () => {
    const text =
      'Country Name,Country Code,Indicator Name,2030,2031\n' +
      'Party A,PTA,Military expenditure (current USD),1500000,1600000\n' +
      'Party A,PTA,Military expenditure (% of GDP),4.1,4.2\n';
    const {status, made, lines} = spending(text, '--unit', 'units');
    assert.deepEqual([status, made.spending.map(({amount}) => amount.best)], [1, [1500000, 1600000]]);
    assert.ok(lines.includes('row 3: its numbers are rates: "Military expenditure (% of GDP)": left out'));
  });

  it('does not choose between two columns that may be the amount', () => {
    const {status, lines} = spending('country,year,budget,expenditure\na,2031,1500000,1600000\n');
    assert.equal(status, 2);
    assert.match(
      lines[0],
      /column 3 "budget" and column 4 "expenditure" may both be the amount; say which is with --map/,
    );
    const chosen = spending('country,year,budget,expenditure\na,2031,1500000,1600000\n', '--map', 'expenditure=amount');
    assert.deepEqual(amounts(chosen), [['a', '2031', 1600000]]);
  });

  it('asks which of several columns of Our World in Data has the values', () => {
    const {status, lines} = spending('Entity,Year,one thing,another\na,2031,1,2\n');
    assert.equal(status, 2);
    assert.match(lines[0], /which of the columns has the values\? Say so with --map "one thing=…": one thing, another/);
  });

  it('takes codes of countries for ids', () => {
    const {made} = spending('Entity,Code,Year,amount\nParty A,PTA,2031,1500000\nParty B,,2031,2500000\n');
    assert.deepEqual(made.parties, [
      {id: 'PTA', name: 'Party A'},
      {id: 'party-b', name: 'Party B'},
    ]);
  });

  it('leaves out rows whose cells may have shifted, by row and column', () => {
    const {status, made, lines} = spending('country,year,amount\na,1500000\nb,2031,2500000\nc,2031,1,500,000\n');
    assert.deepEqual([status, made.spending.length], [1, 1]);
    assert.match(lines[0], /^row 2, column 3 "amount": its 2 cells are fewer than the 3 columns, .*: left out$/);
    assert.match(lines[1], /^row 4, column 4 \(without a name\): it has a cell "500" under no column: left out$/);
  });

  it('leaves out rows that are longer than the others, though by an empty cell', () => {
    const {status, made, lines} = spending('country,year,amount,note\na,2031,1500000,\nb,2031,2,700.5,\n');
    assert.deepEqual([status, made.spending.length], [1, 1]);
    assert.match(lines[0], /^row 3: its 5 cells are more than the 4 of other rows, .*: left out$/);
    assert.deepEqual(amounts(spending('country,year,amount\na,2031,1500000,\nb,2031,2500000,\n')), TWO);
  });

  it('does not choose between two columns that --map gives to one field', () => {
    const sides = ['--map', 'side_a=party', '--map', 'side_b=party'];
    const {status, lines} = imported('side_a,side_b,best\na,b,500\n', '--as', 'casualties', ...sides);
    assert.equal(status, 2);
    assert.match(lines[0], /column 1 "side_a" and column 2 "side_b" may both be the party; say which is with --map/);
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

  it('leaves out rows that do not say whose amount it is', () => {
    const {status, made, lines} = spending('country,year,amount\n,2031,1500000\nb,,2500000\nc,2031,3500000\n');
    assert.deepEqual([status, made.spending.length], [1, 1]);
    assert.deepEqual(lines.slice(0, 2), [
      'row 2: it does not say the party: left out',
      'row 3: it does not say the time: left out',
    ]);
  });

  it('quotes what a row is about where its value is missing', () => {
    const {made} = spending('country,year,amount\nParty A,2031,\nParty B,2031,1500000\n');
    assert.deepEqual(made.spending[0].amount, {missing: 'not-stated', currency: 'USD', prices: 'current'});
    assert.equal(made.spending[0].evidence[0].quote, 'Party A 2031');
  });

  it('keeps the evidence that the table gives, and asks for its paragraph', () => {
    const text = 'country,year,amount,section,quote\na,2031,1500000,Budgets,1.5 million dollars\n';
    const {status, made, lines} = spending(text);
    assert.deepEqual(
      [status, made.spending[0].evidence[0].section, made.spending[0].evidence[0].quote],
      [1, 'Budgets', '1.5 million dollars'],
    );
    assert.ok(
      lines.includes('  the paragraph of the evidence, in a column "paragraph" or in each entry'),
      lines.join('\n'),
    );
    const complete = spending(
      'country,year,amount,section,paragraph,quote\na,2031,1500000,Budgets,2,1.5 million dollars\n',
    );
    assert.deepEqual([complete.status, complete.made.spending[0].evidence[0].paragraph], [0, 2]);
  });

  it('tells what the parser finds wrong, with its row', () => {
    const text =
      'country,year,amount,section,paragraph,quote\na,2031,1500000,Budgets,2,one two three four five six seven eight nine\n';
    const {status, lines} = spending(text);
    assert.equal(status, 1);
    assert.match(
      lines[0],
      /^row 2: \/spending\/0\/evidence\/0\/quote: found ".*", expected quote of up to eight words \[bad-quote\]$/,
    );
  });

  it('tells what a file without column names begins with', () => {
    const {status, lines} = spending('a,2031,1500000\nb,2031,2500000\n');
    assert.equal(status, 2);
    assert.match(
      lines[0],
      /no row of column names .* Its first row is: a \| 2031 \| 1500000\. Say what its columns are/,
    );
  });

  it('takes only the rows that --only asks for', () => {
    const {made, lines} = spending('country,year,amount\na,2031,1500000\nz,never,much\n', '--only', 'A');
    assert.equal(made.spending.length, 1);
    assert.deepEqual(lines[0], '1 of 2 rows are of others, and left aside as --only asks');
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

describe('a heading that speaks of prices and of a currency', () => {
  const table = 'Country,Year,"Amount (US$ m., constant 2030)"\nParty A,2031,640\n';
  const heard = (...flags) =>
    imported(table, '--as', 'spending', ...SOURCE, ...flags).lines.filter((line) => /speaks of/.test(line));

  it('is repeated where the command line says nothing', () =>
    assert.deepEqual(heard(), [
      'the heading speaks of constant 2030 prices: perhaps --prices "constant 2030"',
      'the heading speaks of USD: perhaps --currency USD',
    ]));

  it('is held against the command line', () => {
    assert.deepEqual(heard('--currency', 'USD', '--prices', 'constant 2030'), []);
    assert.deepEqual(heard('--currency', 'EUR', '--prices', 'current'), [
      'the heading speaks of constant 2030 prices, but --prices says current',
      'the heading speaks of USD, but --currency says EUR',
    ]);
  });
});
