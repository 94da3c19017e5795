// What is made of a table's rows: the entries and their evidence, and which rows are left out.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {amounts, spending, TWO} from './import-spending.mjs';

describe('dossier import: rows', () => {
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

  it('leaves out rows that say that their numbers are rates, as a file of the World Bank has them', () => {
    const text =
      'Country Name,Country Code,Indicator Name,2030,2031\n' +
      'Party A,PTA,Military expenditure (current USD),1500000,1600000\n' +
      'Party A,PTA,Military expenditure (% of GDP),4.1,4.2\n';
    const {status, made, lines} = spending(text, '--unit', 'units');
    assert.deepEqual([status, made.spending.map(({amount}) => amount.best)], [1, [1500000, 1600000]]);
    assert.ok(lines.includes('row 3: its numbers are rates: "Military expenditure (% of GDP)": left out'));
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

  it('takes only the rows that --only asks for', () => {
    const {made, lines} = spending('country,year,amount\na,2031,1500000\nz,never,much\n', '--only', 'A');
    assert.equal(made.spending.length, 1);
    assert.deepEqual(lines[0], '1 of 2 rows are of others, and left aside as --only asks');
  });
});
