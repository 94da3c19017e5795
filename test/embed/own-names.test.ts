// Tables as they stand in a newsroom's spreadsheets, with plain names of columns and words in their cells, and the entries
// that the builder makes of them without a question.
import {assert} from '@open-wc/testing';
import type {Section} from '../../src/dossier/shape.js';
import {columnsNamed, titleOf} from '../../src/embed/builder/own/column-names.js';
import {columnsOf} from '../../src/embed/builder/own/columns.js';
import {entriesOf, lines, NAMES, read, ROW} from './own.js';

const WAR = {conflict: 'war-of-2031', outcome: ['killed']};
const ARMS = {recipient: 'party-a', period: '2027/2031', of: 'imports of arms'};

/** The tables of an editor, with invented names, and what is in their entries. */
const NATURAL: readonly (readonly [what: string, section: Section, text: string, ...entries: object[]])[] = [
  [
    'counts',
    'casualties',
    `Party,Conflict,Group,Outcome,Count,Credited to,Section,Paragraph,Quote
,War of 2031,all,killed,"up to 600,000",an envoy,The toll,1,"up to 600,000"
,War of 2031,civilians,killed,"162,000-378,000",a university,The toll,1,"between 162,000 and 378,000 civilian deaths"
Party A,War of 2031,military,killed,"at least 51,500",an official,The toll,2,"at least 51,500 fighters killed"
Party B,War of 2031,Military,Killed; wounded,"nearly 90,000",a general,The toll,2,"nearly 90,000 were killed or wounded"
Party C,War of 2031,soldiers,dead,n/a,,The toll,2,never given a number for its troops
,Massacre of 2030,civilians,killed,more than 240,a group,The toll,3,more than 240 of them
,Massacre of 2030,civilians,killed,about 100,a commission,The toll,3,counted about 100`,
    {...WAR, group: 'all', count: {high: 600000}},
    {...WAR, group: 'civilians', count: {low: 162000, high: 378000}},
    {...WAR, group: 'military', count: {low: 51500}, party: 'party-a'},
    {
      ...WAR,
      outcome: ['killed', 'wounded'],
      group: 'military',
      count: {high: 90000, approximate: true},
      party: 'party-b',
    },
    {...WAR, group: 'military', count: {missing: 'not-stated'}, party: 'party-c'},
    {...WAR, conflict: 'massacre-of-2030', group: 'civilians', count: {low: 240, open: 'high'}},
    {...WAR, conflict: 'massacre-of-2030', group: 'civilians', count: {best: 100, approximate: true}},
  ],
  [
    'counts under the path of a number, with tabs',
    'casualties',
    `party\tconflict\tgroup\toutcome\tcount.best\tevidence.section\tevidence.paragraph\tevidence.quote
Party A\tWar of 2031\tall\tkilled\t162,000 to 378,000\tThe toll\t1\t162,000 to 378,000
Party B\tWar of 2031\tall\tkilled\tnearly 90,000\tThe toll\t2\tnearly 90,000 were killed`,
    {...WAR, group: 'all', count: {low: 162000, high: 378000}, party: 'party-a'},
    {...WAR, group: 'all', count: {high: 90000, approximate: true}, party: 'party-b'},
  ],
  [
    'counts whose outcome is in the name of their column',
    'casualties',
    `Country;War;Who;Killed;As of;Section;Paragraph;Quote
Party A;War of 2031;civilians;1,200–1,900;December 2032;Lead;1;between 1,200 and 1,900 civilians`,
    {...WAR, group: 'civilians', count: {low: 1200, high: 1900}, party: 'party-a', asOf: '2032-12'},
  ],
  [
    'amounts',
    'spending',
    `Country,Year,Amount,Currency,Prices,Credited to,Section,Paragraph,Quote
Party A,2031,22 billion,XAF,Not stated,,The money,1,22 billion francs in 2031
Party A,2032,about 1 billion,xaf,not stated,an institute,The money,1,in 2032 at about 1 billion
Party B,2003,182 million,XAF,not stated,,The money,1,"the last figure, 182 million"`,
    {party: 'party-a', time: '2031', amount: {best: 22e9, currency: 'XAF', prices: 'not stated'}},
    {party: 'party-a', time: '2032', amount: {best: 1e9, approximate: true, currency: 'XAF', prices: 'not stated'}},
    {party: 'party-b', time: '2003', amount: {best: 182e6, currency: 'XAF', prices: 'not stated'}},
  ],
  [
    'amounts with signs, and no column of currencies',
    'spending',
    `Party,Time,Amount,Prices,Section,Paragraph,Quote
Party A,2031,€634 million,current,Lead,1,invested €634 million
Party B,2031,up to €2.2 bn,current,Lead,1,up to €2.2 bn`,
    {party: 'party-a', time: '2031', amount: {best: 634e6, currency: 'EUR', prices: 'current'}},
    {party: 'party-b', time: '2031', amount: {high: 22e8, currency: 'EUR', prices: 'current'}},
  ],
  [
    'amounts in millions, as the name of the column says',
    'spending',
    `Party,Time,Amount (US$ m),Currency,Prices,Section,Paragraph,Quote
Party A,2031,"2,238",US$,current,Lead,1,2.238 billion dollars
Party B,2031,634.25,US$,current,Lead,1,634.25 million dollars`,
    {party: 'party-a', time: '2031', amount: {best: 2238e6, currency: 'USD', prices: 'current'}},
    {party: 'party-b', time: '2031', amount: {best: 634250000, currency: 'USD', prices: 'current'}},
  ],
  [
    'shares',
    'suppliers',
    `Recipient,Supplier,Share,Period,Of,Source,Section,Paragraph,Quote
Party A,Party R,51%,2027-2031,imports of arms,a database,Trade,1,Party R delivered 51 percent
Party A,Party U,roughly 19%,2027-2031,imports of arms,a database,Trade,1,roughly 19 percent
Party A,Party V,9-12%,2027-2031,imports of arms,a database,Trade,1,Party V 9 to 12 percent
Party A,Party T,unknown,2027-2031,imports of arms,,Trade,1,Party T sold drones`,
    {...ARMS, supplier: 'party-r', share: {best: 51}},
    {...ARMS, supplier: 'party-u', share: {best: 19, approximate: true}},
    {...ARMS, supplier: 'party-v', share: {low: 9, high: 12}},
    {...ARMS, supplier: 'party-t', share: {missing: 'not-stated'}},
  ],
  [
    'key dates',
    'dates',
    `Date,Event,Kind,Planned,Section,Paragraph,Quote
2030-11-03,A base is overrun,War,,Lead,1,On the night of 3 November 2030
28 November 2030,Troops enter the town,peace talks,,Lead,1,on 28 November 2030
28-29 November 2030,Shots are fired,war,,Lead,3,on 28 and 29 November 2030
2031-06-30~,The town is retaken,war,,Lead,1,In late June 2031
March 2031 - 24 August 2031,Truce,ceasefire,,Lead,1,from March 2031 until 24 August
2034-12~,Disarmament is to be over,agreement,true,Lead,1,agreed for the end of 2034`,
    {time: '2030-11-03', event: 'A base is overrun', kind: 'war'},
    {time: '2030-11-28', event: 'Troops enter the town', kind: 'peace-talks'},
    {time: '2030-11-28/2030-11-29', event: 'Shots are fired', kind: 'war'},
    {time: '2031-06-30~', event: 'The town is retaken', kind: 'war'},
    {time: '2031-03/2031-08-24', event: 'Truce', kind: 'ceasefire'},
    {time: '2034-12~', event: 'Disarmament is to be over', kind: 'agreement', planned: true},
  ],
];

/** Columns that are none of their section, or one too many: what is told of them, beside a right row. */
const REFUSED: readonly (readonly [section: Section, name: string, told: RegExp])[] = [
  ['casualties', 'Party', /^Column I “Party”: It is for the same as column B “party”\. Take one of the two out\.$/],
  ['spending', 'Amount (% of GDP)', /^Column I “Amount \(% of GDP\)”: A table of this widget has no such column\./],
  ['spending', 'amount (% of GDP)', /^Column I “amount \(% of GDP\)”: A table of this widget has no such column\./],
  ['spending', 'Country', /^Column I “Country”: It is for the same as column A “party”\./],
  [
    'casualties',
    'Year',
    /^Column I “Year”: A table of this widget has no such column\. .*call it “As of”\. .*“War, 2031”\.$/,
  ],
  ['dates', 'End', /^Column G “End”: .*into the column “time”, with a slash between them: 2020-09-27\/2020-11-09\.$/],
  [
    'casualties',
    'Civilians killed',
    /^Column I “Civilians killed”: .*into the column “Count”, in rows of their own, with/,
  ],
  ['spending', 'Code', /^Column I “Code”: .*Take it out: parties are known by their names\.$/],
  [
    'spending',
    'Share of GDP',
    /^Column I “Share of GDP”: A table of this widget has no such column\. Look for a typing error/,
  ],
];

describe('plain names in readOwn', () => {
  for (const [what, section, text, ...entries] of NATURAL)
    it(`reads ${what} at once`, () => {
      const {dossier, errors} = read(section, text);
      assert.deepEqual(lines(errors), []);
      assert.deepEqual<unknown>(entriesOf(section, dossier), entries);
    });

  for (const [section, name, told] of REFUSED)
    it(`says of a column ${name} of ${section} what to do`, () => {
      const [first = '', ...others] = lines(read(section, `${NAMES[section]},${name}\n${ROW[section]},7`).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
    });

  it('knows every column again by the name under which it is listed', () => {
    for (const section of ['casualties', 'spending', 'suppliers', 'dates'] as const)
      for (const {name} of columnsOf(section))
        for (const typed of [name, name.toUpperCase(), ` ${name.replaceAll(' ', '')} `]) {
          const [column] = columnsNamed([typed], section, 'en');
          assert.equal(titleOf(column!.field, section), name, typed);
        }
  });

  it('takes people’s names for parties, and says of missing columns how they are called', () => {
    const {errors} = read('casualties', 'Party,Count\nParty A,700');
    assert.includeMembers(
      lines(errors).map((line) => line.split(':')[0]!),
      ['Columns “Section”, “Paragraph” and “Quote”', 'Column “Conflict”', 'Column “Group”', 'Column “Outcome”'],
    );
    assert.equal(errors.length, 4);
  });
});
