// What `dossier import` makes, `dossier validate` has no word about that only an importer's own writing explains: a number
// or a mark of doubt that is as the table has it. What the table itself lacks or doubles, it may tell.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dossier} from './dossier.mjs';
import {ARTICLE, imported, pathOf, SOURCE} from './importing.mjs';

const flags = [...ARTICLE, '--updated', '2033-01-02', ...SOURCE];
const USD = ['--as', 'spending', '--currency', 'USD', '--prices', 'constant 2030'];
const DEAD = ['--as', 'casualties', '--conflict', 'War', '--group', 'military', '--outcome', 'killed'];

/** Cells of counts, each of a party of its own. */
const COUNTS = [
  ...['3,900', '3 900', '3\u202f900', '3’900', '700.0', '1.2e3', '6.5E+03', '3.9 thousand', '2.2 million', '12 mio'],
  ...['~700', 'c. 700', 'ca. 700', 'about 700', 'approx. 700', 'est. 700', 'an estimated 700', '[700]', '∼700'],
  ...['nearly 700', 'almost 30,000', '500-1000', '500 to 1,000', 'between 500 and 1,000', 'about 500–1,000'],
  ...['2-3 thousand', '500 to more than 1,000', '500–1,000+', '500 – >1,000', '>1000', '> 1,000', 'over 1,000'],
  ...[
    'more than 1,000',
    '1,000+',
    '1,000 or more',
    'at least 5',
    '≥ 5',
    '>= 5',
    '≤ 5',
    '<10',
    'at most 700',
    'up to 7',
  ],
  ...['fewer than 10', '12*', '12[a]', 'n/a', '..', '0'],
];
const rows = (texts) => texts.map((text, i) => `Party ${i},"${text}"`).join('\n');

const TABLES = [
  ['counts in many words', `side,count\n${rows(COUNTS)}\n`, ...DEAD],
  ['counts with points between thousands', 'side;killed\nParty A;3.825\nParty B;2.906\n', ...DEAD],
  ['counts in thousands', 'side,killed\nParty A,3.9\nParty B,~2.5\n', ...DEAD, '--unit', 'thousands'],
  ['best, low and high', 'side,best,low,high\nParty A,500,400,700\nParty B,,,90\n', ...DEAD],
  [
    'a column for each year, in millions of dollars',
    'Military expenditure in constant US$ m.,,\n\nCountry,2030,2031\nParty A,9583.724279,634.254\nParty B,..,[0.5]\nParty C,. .,...\n',
    ...USD,
  ],
  [
    'powers of ten',
    'Entity,Code,Year,Spending\nParty A,PTA,2031,6.52000175E+08\nParty B,PTB,2031,1.98e12\nParty C,,2031,5.5e+6\n',
    ...USD,
  ],
  [
    'points and decimal commas',
    'country;year;amount\nParty A;2031;652.000.175,50\nParty B;2031;1.854.216.412\n',
    ...USD,
  ],
  [
    'millions with decimal commas',
    'country;year;amount\nParty A;2031;1.854,2\nParty B;2031;2.238\n',
    ...USD,
    '--unit',
    'millions',
  ],
  [
    'decimal commas alone',
    'country;year;amount\nParty A;2031;1000000,5\nParty B;2031;2000000,234\n',
    ...USD,
    '--decimal',
    ',',
  ],
  [
    'words of scale',
    'country,year,amount\nParty A,2031,1.5 bn\nParty B,2031,"US$2.2 billion"\nParty C,2031,12 mrd\n',
    ...USD,
  ],
  [
    'shares',
    'recipient,supplier,share\nParty A,Party B,69%\nParty A,Party C,<1\nParty A,Party D,13.05\n',
    ...['--as', 'suppliers', '--of', 'arms imports', '--period', '2027/2031'],
  ],
  [
    'shares as fractions',
    'recipient,supplier,share\nParty A,Party B,0.69\nParty A,Party C,0.3\n',
    ...['--as', 'suppliers', '--of', 'arms imports', '--period', '2027/2031', '--unit', 'fractions'],
  ],
  ['names on two lines', 'side,killed\n"Party\nA",12\n"party A",13\n', ...DEAD, '--as-of', '2031'],
];

/** What an importer alone can be the cause of. */
const OWN =
  /^(?:digits-differ|range-as-value|(?:unmarked|bound|doubt|open|quote|number|amount|name|small|zero|same|first)-|unused-(?!conflict))/;

describe('what dossier import makes', () => {
  for (const [what, text, ...own] of TABLES)
    it(`is not warned of by dossier validate: ${what}`, () => {
      const {made, lines} = imported(text, ...own, ...flags);
      const file = pathOf('made.json');
      writeFileSync(file, JSON.stringify(made));
      const [{problems, errors}] = JSON.parse(dossier('validate', '--json', file).stdout).files;
      assert.equal(errors, 0, JSON.stringify(problems));
      assert.ok(!lines.some((line) => line.endsWith(': left out')), lines.join('\n'));
      assert.deepEqual(
        problems
          .filter(({code}) => OWN.test(code))
          .map(({code, pointer, found, expected}) => [code, pointer, found, expected]),
        [],
      );
    });

  it('keeps the cell that a number without its heading is not', () => {
    const [text, ...own] = TABLES.find(([what]) => what.includes('in millions of dollars')).slice(1);
    const [{amount, evidence}] = imported(text, ...own, ...flags).made.spending;
    assert.deepEqual([amount.best, amount.asPrinted, evidence[0].quote], [9583724279, undefined, '9583.724279']);
  });
});
