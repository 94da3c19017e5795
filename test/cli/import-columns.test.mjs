// Which column of a table is what: by its name, by the heading above it, by --map and --unit.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossier} from './dossier.mjs';
import {imported, SOURCE} from './importing.mjs';
import {amounts, spending, TWO} from './import-spending.mjs';

describe('dossier import: columns', () => {
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

  it('does not choose between two columns that --map gives to one field', () => {
    const sides = ['--map', 'side_a=party', '--map', 'side_b=party'];
    const {status, lines} = imported('side_a,side_b,best\na,b,500\n', '--as', 'casualties', ...sides);
    assert.equal(status, 2);
    assert.match(lines[0], /column 1 "side_a" and column 2 "side_b" may both be the party; say which is with --map/);
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
