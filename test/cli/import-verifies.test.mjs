// From a table to a dossier that stands up to the article: what `dossier import` writes of itself gives `dossier verify`
// nothing to say. The tables have the phrases of the article; their numbers are written as tables write them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {imported} from './importing.mjs';
import {run} from './verification.mjs';

const ARTICLE = `# The War on the Aldor

Shells fell on 2 March 2031. The two sides made peace on 20 May 2031; nobody knows how many died.

## The toll

The Union’s envoy speaks of up to 60,000 dead. The Registry counts between 16,200 and 37,800 civilians.

Fewer than 15,000 soldiers of Party A fell, its army says; nearly 9,000 of Party B’s were killed or wounded. Party C has never given a number for its own.

## Budgets

Parliament voted 84 billion for defence in 2031, after 22 billion in 2030. The Institute puts it at about $1 billion in 2031.

PTA spent 590 million dollars in 2030 and 640 million dollars in 2031, in constant 2030 prices.

## Suppliers

Between 2026 and 2030 Party C delivered 51 percent of the arms, Party D roughly 19 percent and Party E 9 to 12 percent. Party F sold drones.

## Peace

A truce held from March 2031 until 24 April. In late June 2031 the prisoners came home. A treaty is planned for 2033.
`;
const PEOPLE = 'Party,Conflict,Group,Outcome,Count,Section,Paragraph,Quote\n';
const SHARES = 'Recipient,Supplier,Share,Period,Of,Section,Paragraph,Quote\n';
const CELLS = 'party\tconflict\tgroup\toutcome\tcount.best\tcount.low\tcount.high\tcount.approximate\tcount.missing';
const PLACE = 'evidence.section\tevidence.paragraph\tevidence.quote';

const TABLES = [
  [
    'counts in words',
    'casualties',
    `${PEOPLE},War,all,killed,"up to 60,000",The toll,1,"up to 60,000"
,War,civilians,killed,"16,200-37,800",The toll,1,"between 16,200 and 37,800 civilians"
Party A,War,military,killed,"fewer than 15,000",The toll,2,"Fewer than 15,000 soldiers"
Party B,War,military,killed; wounded,"almost 9,000",The toll,2,"nearly 9,000 of Party B’s were killed"
Party C,War,military,killed,n/a,The toll,2,never given a number for its own
`,
    ['Fewer than 15,000', 'up to 60,000'],
  ],
  [
    'counts in fields',
    'casualties',
    `${CELLS}\t${PLACE}
	War	all	killed			60000			The toll	1	up to 60,000
	War	civilians	killed		16200	37800			The toll	1	between 16,200 and 37,800 civilians
Party A	War	military	killed			15000			The toll	2	Fewer than 15,000 soldiers
Party B	War	military	killed; wounded			9000	true		The toll	2	nearly 9,000 of Party B’s were killed
Party C	War	military	killed					not-stated	The toll	2	never given a number for its own
`,
    [],
  ],
  [
    'amounts',
    'spending',
    `Country,Year,Amount,Currency,Prices,Section,Paragraph,Quote
Party A,2030,22 billion,XTS,not stated,Budgets,1,after 22 billion in 2030
Party A,2031,84 billion,XTS,not stated,Budgets,1,voted 84 billion for defence
Party A,2031,about 1 billion,USD,current,Budgets,1,about $1 billion in 2031
`,
    [],
  ],
  [
    'shares',
    'suppliers',
    `${SHARES}Party A,Party C,51%,2026-2030,arms,Suppliers,1,Party C delivered 51 percent
Party A,Party D,roughly 19%,2026-2030,arms,Suppliers,1,roughly 19 percent
Party A,Party E,9-12%,2026-2030,arms,Suppliers,1,Party E 9 to 12 percent
Party A,Party F,unknown,2026-2030,arms,Suppliers,1,Party F sold drones
`,
    [],
  ],
  [
    'dates',
    'dates',
    `Date,Event,Kind,Planned,Section,Paragraph,Quote
2031-03-02,Shells fall,war,no,Lead,1,Shells fell on 2 March 2031
20 May 2031,Peace,agreement,,Lead,1,peace on 20 May 2031
March 2031 - 24 April 2031,A truce,ceasefire,n,Peace,1,from March 2031 until 24 April
June 2031,"The prisoners come home, late in the month",exchange,-,Peace,1,In late June 2031
2033,A treaty,agreement,yes,Peace,1,A treaty is planned for 2033
`,
    [],
  ],
];
const [, example] = /```csv\n([^]*?)```/.exec(readFileSync(new URL('../../data/OWN-DATA.md', import.meta.url), 'utf8'));

describe('what dossier import makes of a table with phrases', () => {
  const about = ['--headline', 'The War on the Aldor', '--author', 'A. Writer', '--publisher', 'The Example'];
  const flags = ['--new', ...about, '--published', '2032-11-03', '--party', 'Party A=PTA'];
  for (const [what, section, text, words] of [
    ...TABLES,
    ['the example of the documentation', 'spending', example.replaceAll('PTA,', 'Party A,'), []],
  ])
    it(`gives dossier verify nothing to say: ${what}`, () => {
      const {status, made, lines} = imported(text, '--as', section, ...flags);
      assert.equal(status, 0, lines.join('\n'));
      const {stdout} = run(made, ARTICLE, {format: 'md'});
      assert.match(stdout, /^\d+ phrases found .* 0 missing, .*; 0 faults, 0 warnings\.\n$/);
      const printed = made[section].flatMap(({count, amount, share}) => (count ?? amount ?? share)?.asPrinted ?? []);
      assert.deepEqual(printed.toSorted(), words);
    });
});
