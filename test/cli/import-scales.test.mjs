// Words for powers of ten in the tables that the command is given; that it knows every word: test/dossier/text/scale.test.ts.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {imported, SOURCE} from './importing.mjs';
import {codesOfTable, figure} from './verification.mjs';

const spending = (text, ...flags) =>
  imported(text, '--as', 'spending', '--currency', 'USD', '--prices', 'current', ...SOURCE, ...flags);

const valuesOf = ({made}) => made.spending.map(({amount}) => amount.best);

/** Names of columns, the number that a 5 under them is, and what is said of it. */
const NAMES = [
  ['Amount (USD mln)', 5e6, 'millions'],
  ['Amount (USD bn)', 5e9, 'billions'],
  ['Amount (US$ 000s)', 5e3, 'thousands'],
  ["Amount ($'000)", 5e3, 'thousands'],
  ['Amount (in 1,000 USD)', 5e3, 'thousands'],
  ['Amount (10^6 USD)', 5e6, 'millions'],
  ['Amount (10⁹ USD)', 5e9, 'billions'],
  ['Amount (₹ crore)', 5e7, 'crores'],
  ['Amount (Rs lakh crore)', 5e12, 'trillions'],
  ['Amount (hundred million yuan)', 5e8, 'hundred millions'],
  ['Amount (kEUR)', 5e3, 'thousands'],
  ['Amount (EURm)', 5e6, 'millions'],
  ['Amount (M€)', 5e6, 'millions'],
  ['Amount (Mrd. EUR, 2031)', 5e9, 'billions'],
  ['Amount (millones de euros)', 5e6, 'millions'],
  ['Amount (miles de millones de euros)', 5e9, 'billions'],
  ['Amount (2031 million USD)', 5e6, 'millions'],
  ['Amount (constant 2022 US$)', 5, undefined],
  ['Amount (MUR)', 5, undefined],
];

/** Names that say one thing or another, and what is told of them. */
const UNSURE = [
  ['Amount (mil USD)', '"mil"'],
  ['Amount (T€)', '"t"'],
  ['Amount (TEUR)', '"t"'],
  ['Amount (G€)', '"g"'],
  ['Amount (G $)', '"g"'],
  ['Amount (10 million USD)', '"10 million"'],
  ['Amount (thousands of millions)', '"thousands of millions"'],
  ['Amount (million or billion)', '"million or billion"'],
  ['Amount (tens of millions USD)', '"tens of millions"'],
  ['Amount (half-million USD)', '"half-million"'],
  ['Betrag (Hundert Millionen Euro)', '"hundert millionen"', 'Betrag'],
  ['Montant (centaines de millions d’euros)', '"centaines de millions"', 'Montant'],
  ['Gasto (decenas de millones)', '"decenas de millones"', 'Gasto'],
];

describe('dossier import: words of scale', () => {
  for (const [name, value, unit] of NAMES)
    it(`reads a 5 under "${name}" as ${value}`, () => {
      const made = spending(`country,year,"${name}"\na,2031,5\n`);
      assert.deepEqual(valuesOf(made), [value]);
      const said = made.lines.find((line) => line.startsWith('the numbers are read in '));
      assert.equal(said, unit && `the numbers are read in ${unit}, as the heading says; --unit says otherwise`);
    });

  for (const [name, words, own] of UNSURE)
    it(`asks for the unit of "${name}"`, () => {
      const text = `country,year,"${name}"\na,2031,5\n`;
      const {status, lines} = spending(text, ...(own ? ['--map', `${name}=amount`] : []));
      assert.equal(status, 2);
      assert.match(
        lines.at(-1),
        new RegExp(`the heading says ${words}, which does not say for certain .* with --unit: units, `),
      );
      if (!own) assert.deepEqual(valuesOf(spending(text, '--unit', 'thousands')), [5000]);
    });

  for (const note of ['Amounts are tens of millions of US dollars', 'Amounts in ten thousands'])
    it(`asks for the unit of a table under "${note}"`, () => {
      const {status, lines} = spending(`${note},,\ncountry,year,amount\na,2031,5\n`);
      assert.equal(status, 2, lines.join('\n'));
      assert.match(lines.at(-1), /the heading says "ten(?: thousands|s of millions)", which does not say for certain/);
    });

  for (const [language, word, said, own] of [
    ['de', 'Billion', '10⁹ in English and 10¹² in German', 'Billionen'],
    ['fr', 'billion', '10⁹ in English and 10¹² in French', 'mille milliards'],
    ['nl', 'bln', '10⁹ in English and 10¹² in Dutch', 'biljoen'],
  ])
    it(`leaves out "1,2 ${word}" of a table in ${language}, and asks for the unit of such a name`, () => {
      const flags = ['--language', language];
      const text = (cell, name = 'amount') => `country;year;${name}\na;2031;${cell}\nb;2031;1,25 Mrd\n`;
      for (const cell of [`1,2 ${word}`, `EUR 1,2 ${word}`, `1,2 ${word}. EUR`]) {
        const {status, made, lines} = spending(text(cell), '--currency', 'EUR', ...flags);
        assert.equal(status, 1);
        assert.equal(made.spending.length, 1);
        assert.ok(lines.includes(`row 2, column 3 "amount": "${cell}" is ${said}: write all the zeros: left out`));
      }
      assert.equal(valuesOf(spending(text(`1,2 ${own}`), ...flags))[0], 12e11);
      const {status, lines} = spending(text('1,2', `Amount (${word})`), ...flags);
      assert.equal(status, 2);
      assert.match(lines.at(-1), new RegExp(`the heading says "${word.toLowerCase()}", which is ${said}; say it with`));
      assert.equal(valuesOf(spending(text('1,2 '), ...flags, '--unit', 'trillions'))[0], 12e11);
      assert.equal(valuesOf(spending(text(`1,2 ${word}`)))[0], 12e8, 'where nobody says the language');
    });

  it('asks where two columns are in different units', () => {
    const {status, lines} = spending('country,year,Amount (million),High (thousand)\na,2031,1,2\n');
    assert.equal(status, 2, lines.join('\n'));
    assert.match(lines[0], /the heading says "million" and "thousand"/);
  });

  it('reads in lakhs, crores and trillions that --unit says', () => {
    for (const [unit, value] of Object.entries({lakhs: 5e5, crores: 5e7, trillions: 5e12}))
      assert.deepEqual(valuesOf(spending('country,year,amount\na,2031,5\n', '--unit', unit)), [value]);
  });

  it('reads counts in thousands that the name of their column says', () => {
    const flags = ['--conflict', 'War', '--group', 'all', '--as-of', '2031'];
    const {made} = imported('party,killed (thousands)\na,5\n', '--as', 'casualties', ...flags, ...SOURCE);
    assert.deepEqual([made.casualties[0].count.best, made.casualties[0].outcome], [5000, ['killed']]);
  });

  for (const [name, word] of [
    ['Soldiers killed (MN)', 'mn'],
    ['Soldiers killed (TN)', 'tn'],
    ['Civilians killed (Lac)', 'lac'],
    ['Civilians killed (Mila)', 'mila'],
  ])
    it(`asks whether "${name}" is of a country or a place`, () => {
      const table = `party,"${name}"\na,12\n`;
      const flags = ['--as', 'casualties', '--conflict', 'War', '--as-of', '2031', ...SOURCE];
      const {status, lines} = imported(table, ...flags);
      assert.equal(status, 2);
      assert.match(lines.at(-1), new RegExp(`the heading says "${word}", which does not say for certain`));
      assert.equal(imported(table, ...flags, '--unit', 'units').made.casualties[0].count.best, 12);
    });

  it('asks about round numbers that may count something else, and takes no town for a unit', () => {
    const flags = ['--as', 'casualties', '--conflict', 'War', '--group', 'all', '--as-of', '2031', ...SOURCE];
    const under = (name, ...more) =>
      imported(`party,"${name}"\na,43000\n`, ...flags, '--outcome', 'killed', '--map', `${name}=count`, ...more);
    for (const [name, words] of [
      ['Killed in 1000 days', '1000'],
      ['Killed within 1,000 km', '1,000'],
      ['Killed, 1000+ only', '1000'],
    ]) {
      const {status, lines} = under(name);
      assert.equal(status, 2, name);
      assert.match(lines.at(-1), new RegExp(`the heading says "${words}", which does not say for certain`));
      assert.equal(under(name, '--unit', 'units').made.casualties[0].count.best, 43000);
    }
    assert.equal(under('Killed near Thousand Oaks').made.casualties[0].count.best, 43000);
  });

  it('takes deaths per million for the rate that they are', () => {
    const {status} = imported('party,note,count (per million)\na,b,5\n', '--as', 'casualties', '--conflict', 'War');
    assert.equal(status, 2);
  });

  it('tells the unit of a table from what else stands above it', () => {
    const flags = ['--as', 'casualties', '--conflict', 'War', '--group', 'all', '--outcome', 'killed', ...SOURCE];
    const under = (note) => imported(`${note},\nparty,count\na,5\n`, ...flags).made.casualties[0].count.best;
    assert.equal(under('Thousands of people fled'), 5);
    assert.equal(under('Killed in thousands of people'), 5000);
    assert.equal(imported('party,"Killed (in thousand\nkm)"\na,5\n', ...flags).status, 2);
    for (const lines of [
      'Killed in thousands,\nYear 2031',
      'Tote in Tausend,\nJahr 2031',
      'Morti in migliaia,\nanno 2031',
    ])
      assert.equal(under(lines), 5000, lines);
    assert.deepEqual(
      valuesOf(spending('About 5 million US$ a day; in crore of rupees,,\ncountry,year,amount\na,2031,5\n')),
      [5e7],
    );
    assert.equal(spending('In millions of US$ or thousands of EUR,,\ncountry,year,amount\na,2031,5\n').status, 2);
  });

  it('reads words of any language in cells', () => {
    const cells = [
      '3.5 crore',
      '5 mln',
      '1.2 Mrd.',
      '2 Millionen',
      '2 lakh crore',
      '3 mil millones',
      '5 hundred',
      '5 млн',
    ];
    const made = spending(['country,year,amount', ...cells.map((cell, i) => `p${i},2031,${cell}`)].join('\n'));
    assert.deepEqual(valuesOf(made), [35e6, 5e6, 12e8, 2e6, 2e12, 3e9, 500, 5e6]);
  });

  it('leaves out what may be one thing or another', () => {
    const {made, lines} = spending('country,year,amount\na,2031,5 mil\nb,2031,5 t\nc,2031,7000000\n');
    assert.equal(made.spending.length, 1);
    assert.equal(lines.filter((line) => line.endsWith(': left out')).length, 2);
  });
});

describe('dossier verify: words of scale', () => {
  const cases = [
    ['it cost 1,2 Mrd. Euro', 12e8],
    ['it cost 5 mln euros', 5e6],
    ['it cost 3.5 crores', 35e6],
    ['it cost two thousand million', 2e9],
    ['it hit 5 hundred people', 500],
    ['it cost 5 mln euros', 5, false],
    ['in 2022 millions fled', 2022],
  ];
  const entries = cases.map(([text, value]) => ({text, entry: figure({best: value})}));
  const codes = codesOfTable('figures', entries, {language: 'en'});
  cases.forEach(([text, value, isThere = true], i) =>
    it(`${value} ${isThere ? 'is' : 'is not'} “${text}”`, () =>
      assert.equal(codes[i].includes('number-missing'), !isThere)),
  );
});
