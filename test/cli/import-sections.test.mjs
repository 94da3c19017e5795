// What is particular to casualties, suppliers and spending: whom a column counts, and what cannot be a share or an amount.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {imported, SOURCE} from './importing.mjs';

const casualties = (text, ...flags) => imported(text, '--as', 'casualties', '--conflict', 'War', ...SOURCE, ...flags);

/** Names of columns of casualties, and whom they count: group, outcomes and the end of the count. */
const COUNTED = [
  ['killed', undefined, ['killed'], 'best'],
  ['Deaths', undefined, ['killed'], 'best'],
  ['military_dead', 'military', ['killed'], 'best'],
  ['Civilians killed', 'civilians', ['killed'], 'best'],
  ['Deaths (civilians)', 'civilians', ['killed'], 'best'],
  ['soldiers killed or missing', 'military', ['killed', 'missing'], 'best'],
  ['wounded', undefined, ['wounded'], 'best'],
  ['prisoners', undefined, ['captured'], 'best'],
  ['bd_low', undefined, ['killed'], 'low'],
  ['deaths_high', undefined, ['killed'], 'high'],
];

describe('dossier import: sections', () => {
  for (const [name, group = 'all', outcome, bound] of COUNTED)
    it(`takes "${name}" for ${group}, ${outcome.join(' and ')}`, () => {
      const {status, made, lines} = casualties(`side,${name}\na,12\n`, '--group', 'all');
      assert.equal(status, 0, lines.join('\n'));
      const [entry] = made.casualties;
      assert.deepEqual([entry.group, entry.outcome, entry.count[bound]], [group, outcome, 12]);
    });

  it('takes no column for people whose name it does not know to the end', () => {
    const {lines} = casualties('side,killed,deaths_a,killed in 2030\na,12,3,4\n', '--group', 'all');
    assert.match(lines[0], /^column 3 "deaths_a": not known/);
    assert.match(lines[1], /^column 4 "killed in 2030": not known/);
  });

  it('reads groups and outcomes from cells, and parties that were counted together', () => {
    const text =
      'party,group,outcome,count\na; b,Civilians,dead or missing,7\na,soldiers,vanished,3\na,troops,killed,2\n';
    const {status, made, lines} = casualties(text);
    assert.equal(status, 1);
    assert.deepEqual(
      made.casualties.map(({party, group, outcome}) => [party, group, outcome]),
      [
        [['a', 'b'], 'civilians', ['killed', 'missing']],
        ['a', 'military', ['killed']],
      ],
    );
    assert.match(
      lines[0],
      /^row 3, column 3 "outcome": "vanished" says something else than killed, missing, wounded or captured: left out$/,
    );
  });

  it('counts people by what the columns are called', () => {
    const {status, made} = casualties(
      'side,military killed,Civilian deaths,wounded or captured,source\na,1200,..,~30,its army\n',
      '--group',
      'all',
    );
    assert.equal(status, 0);
    assert.deepEqual(
      made.casualties.map(({group, outcome, count}) => [group, outcome, count.best ?? count.missing]),
      [
        ['military', ['killed'], 1200],
        ['civilians', ['killed'], 'not-stated'],
        ['all', ['wounded', 'captured'], 30],
      ],
    );
    assert.equal(made.casualties[0].evidence[0].creditedTo, 'its army');
  });

  it('gives every count of a row an id of its own', () => {
    const {made} = casualties('id,side,military killed,civilians killed\n7,a,1,2\n');
    assert.deepEqual(
      made.casualties.map(({id}) => id),
      ['7-killed-military', '7-killed-civilians'],
    );
  });

  it('makes one entry of best, low and high, and a conflict of each year', () => {
    const text = 'conflict_name,year,bd_best,bd_low,bd_high\nWar,2031,500,400,700\nWar,2032,0,0,3\n';
    const {status, made} = imported(text, '--as', 'casualties', '--group', 'all', ...SOURCE);
    assert.equal(status, 0);
    assert.deepEqual(
      made.casualties.map(({conflict, count, outcome}) => [conflict, count, outcome]),
      [
        ['war-2031', {best: 500, low: 400, high: 700}, ['killed']],
        ['war-2032', {best: 0, low: 0, high: 3}, ['killed']],
      ],
    );
    assert.deepEqual(
      made.conflicts.map(({name}) => name),
      ['War, 2031', 'War, 2032'],
    );
  });

  it('takes values over 100 percent for no shares, and asks about fractions', () => {
    const shares = (text, ...flags) =>
      imported(text, '--as', 'suppliers', '--of', 'arms', '--period', '2027-2031', ...SOURCE, ...flags);
    const {status, made, lines} = shares('recipient,supplier,share\na,b,69%\na,c,430\n');
    assert.deepEqual([status, made.suppliers.length, made.suppliers[0].period], [1, 1, '2027/2031']);
    assert.match(lines[0], /^row 3, column 3 "share": "430" is more than 100 percent, so it is no share: left out$/);
    assert.match(shares('recipient,supplier,share\na,b,0.69\n').lines.join('\n'), /--unit fractions if 0\.69 means 69/);
    const {made: read} = shares('recipient,supplier,share\na,b,0.69\n', '--unit', 'fractions');
    assert.equal(read.suppliers[0].share.best, 69);
  });

  /** Amounts, the currency that --currency says or nothing, and the currency that they are read in or nothing. */
  const CURRENCIES = [
    ['US$1500000', undefined, 'USD'],
    ['1500000 EUR', undefined, 'EUR'],
    ['PLN 1500000', undefined, 'PLN'],
    ['€1500000', 'EUR', 'EUR'],
    ['$1500000', 'USD', 'USD'],
    ['$1500000', 'AUD', 'AUD'],
    ['€1500000', 'USD', undefined],
    ['£1500000', 'USD', undefined],
    ['$1500000', 'EUR', undefined],
    ['1500000 %', 'USD', undefined],
    // A code that ends in D need not be of a dollar.
    ...['IQD', 'DZD', 'KWD', 'AED', 'MAD', 'RSD', 'VND', 'BRL', 'GBP'].map((given) => ['$5 million', given, undefined]),
    ...['USD', 'CAD', 'NZD', 'MXN', 'PHP', 'TWD'].map((given) => ['$5 million', given, given]),
    ['£5 million', 'EGP', 'EGP'],
    ['£5 million', 'TRY', undefined],
    ['₺5 million', undefined, 'TRY'],
    ['₺5 million', 'USD', undefined],
    ['₹5 million', 'INR', 'INR'],
    ['5 million DEM', undefined, 'DEM'],
  ];
  for (const [text, given, currency] of CURRENCIES)
    it(`reads ${text} ${given ? `under --currency ${given}` : 'alone'} as ${currency ?? 'no amount'}`, () => {
      const flags = given ? ['--currency', given] : [];
      const table = `country,year,amount\na,2031,${text}\nb,2031,2500000\n`;
      const {made} = imported(table, '--as', 'spending', '--prices', 'current', ...SOURCE, ...flags);
      assert.equal(made.spending.find(({party}) => party === 'a')?.amount.currency, currency);
    });

  it('does not take the currency of a cell for that of its row', () => {
    const text = 'country,year,amount,currency\na,2031,US$1500000,EUR\nb,2031,2500000,EUR\n';
    const {made, lines} = imported(text, '--as', 'spending', '--prices', 'current', ...SOURCE);
    assert.deepEqual(
      made.spending.map(({amount}) => amount.currency),
      ['EUR'],
    );
    assert.equal(lines[0], 'row 2: "US$1500000" is in USD, and not in EUR: left out');
  });
});
