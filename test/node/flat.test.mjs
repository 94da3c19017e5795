// Rows under field paths, as a page reads them from a CSV file, and what the parser then says of them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDelimited} from '../../dist/dossier/delimited.js';
import {flatEntries} from '../../dist/dossier/flat.js';
import {parseDossier} from '../../dist/dossier/parse.js';
import {isThorough} from '../thorough.mjs';

const runs = {seed: 1, numRuns: isThorough ? 10_000 : 1000};
const plain = (value) => JSON.parse(JSON.stringify(value));
const entries = (section, text) => plain(flatEntries(parseDelimited(text).rows, section, undefined));

const flatAs = (delimiter, text) =>
  plain(flatEntries(parseDelimited(text, delimiter).rows, 'spending', delimiter)).map(({amount}) => amount.best);

it('does not take thousands for decimals, whatever stands between the cells', () => {
  const cells = ['652.000', '-1.854', '1.5', '0.125', '1234.567', '12'];
  const texts = ['652.000, thousands or decimals', '-1.854, thousands or decimals', 1.5, 0.125, 1234.567, 12];
  for (const delimiter of [',', ';', '\t'])
    assert.deepEqual(flatAs(delimiter, `amount.best\n${cells.join('\n')}`), texts);
  // From a command that has read the numbers itself.
  assert.deepEqual(flatAs(undefined, `amount.best\n${cells.join('\n')}`), cells.map(Number));
});

/** One entry each: the section, the columns' names, the cells, the entry. */
const ENTRIES = [
  [
    'numbers as numbers',
    'spending',
    'amount.best,amount.low,time',
    '640.5,1e3,2031',
    {amount: {best: 640.5, low: 1000}, time: '2031'},
  ],
  ['texts of digits as texts', 'dates', 'id,event,note', '7,1992,12', {id: '7', event: '1992', note: '12'}],
  ['zero as a value', 'casualties', 'count.best,count.low', '0,', {count: {best: 0}}],
  [
    'a quantity that is not stated',
    'suppliers',
    'share.best,share.missing',
    ',not-stated',
    {share: {missing: 'not-stated'}},
  ],
  ['no quantity where all is empty', 'suppliers', 'share.best,of', ',arms', {of: 'arms'}],
  ['a quantity with one bound', 'suppliers', 'share.best,share.high', ',70', {share: {high: 70}}],
  ['words of a list', 'casualties', 'outcome', 'killed; missing', {outcome: ['killed', 'missing']}],
  ['one word of a list', 'casualties', 'outcome', 'killed', {outcome: ['killed']}],
  ['one party as a text', 'casualties', 'party', 'PTA', {party: 'PTA'}],
  ['several parties as a list', 'casualties', 'party', 'PTA;PTB', {party: ['PTA', 'PTB']}],
  ['a semicolon in a text', 'dates', 'event,note', 'War; peace,a; b', {event: 'War; peace', note: 'a; b'}],
  [
    'a list from columns of one name',
    'casualties',
    'party,party,outcome,outcome',
    'PTA,PTB,killed,',
    {party: ['PTA', 'PTB'], outcome: ['killed']},
  ],
  [
    'evidence as a list',
    'dates',
    'evidence.section,evidence.paragraph,evidence.quote',
    'Lead,1,"700"',
    {evidence: [{section: 'Lead', paragraph: 1, quote: '700'}]},
  ],
  ['a column that is there twice as what no phrase can be', 'dates', 'note,note', 'a,b', {note: ['a', 'b']}],
  ['two remarks as what no list of them can be', 'dates', 'note,note.text', 'a,b', {note: ['a', 'b']}],
  ['a remark from elsewhere', 'dates', 'note.text,note.source', 'a,web', {note: {text: 'a', source: 'web'}}],
  ['yes, in capitals', 'suppliers', 'leading', 'TRUE', {leading: true}],
  ['no, by leaving it out', 'dates', 'planned', 'false', {}],
  ['what it does not know as texts', 'dates', 'event.word,colour', 'war,2', {event: {word: 'war'}, colour: '2'}],
  ['numbers in other spellings as texts', 'spending', 'amount.best', '"1,234"', {amount: {best: '1,234'}}],
];

const HEADER =
  'id,party,time,amount.best,amount.currency,amount.prices,evidence.section,evidence.paragraph,evidence.quote,note';
const ROW = 'pta-2031,PTA,2031,640000000,USD,constant 2030,Budgets,2,640 million dollars,Without pensions.';

/** A document with the given spending. */
const dossierOf = (spending) => ({
  id: 'invented-war',
  title: 'An invented war',
  language: 'en',
  updated: '2033',
  article: {headline: 'What Was Spent', authors: ['A. Writer'], publisher: 'The Example', published: '2032'},
  parties: [{id: 'PTA', name: 'Party A'}],
  sources: [{id: 'article', title: 'What Was Spent', publisher: 'The Example'}],
  spending,
});

describe('flatEntries', () => {
  for (const [what, section, header, row, entry] of ENTRIES)
    it(`reads ${what}`, () => assert.deepEqual(entries(section, `${header}\n${row}`), [entry]));

  it('makes entries that the parser takes', () => {
    const {dossier, problems} = parseDossier(dossierOf(entries('spending', `${HEADER}\n${ROW}`)));
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(dossier.spending), [
      {
        id: 'pta-2031',
        evidence: [{section: 'Budgets', paragraph: 2, quote: '640 million dollars'}],
        note: 'Without pensions.',
        party: 'PTA',
        time: '2031',
        amount: {best: 640000000, currency: 'USD', prices: 'constant 2030'},
      },
    ]);
  });

  it('leaves out a row whose cells may have shifted, and says where', () => {
    const short = ROW.replace('2031,640000000', '640000000');
    const {dossier, problems} = parseDossier(dossierOf(entries('spending', `${HEADER}\n${short}\n\n${ROW}`)));
    assert.deepEqual(
      problems.map(({message}) => message),
      ['/spending/0: found "row 2: 9 cells under 10 names", expected a record [wrong-type]'],
    );
    assert.deepEqual(
      dossier.spending.map(({id}) => id),
      ['pta-2031'],
    );
  });

  it('has no entries where there are no rows', () => {
    assert.deepEqual(flatEntries([], 'dates'), []);
    assert.deepEqual(flatEntries([['id']], 'dates'), []);
    assert.deepEqual(entries('dates', 'id,time\n,\n\n'), []);
  });

  it('never throws, whatever the columns are called', () => {
    const name = fc
      .array(
        fc.constantFrom(
          'amount',
          'best',
          'evidence',
          'quote',
          'note',
          'party',
          '__proto__',
          'constructor',
          'toString',
          '',
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((names) => names.join('.'));
    const cell = fc.constantFrom('', '1', 'true', 'a; b', '__proto__');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, cell), {minLength: 1}),
        fc.constantFrom('spending', 'casualties'),
        (columns, section) => {
          const [names, cells] = [0, 1].map((i) => columns.map((column) => column[i]));
          const spending = flatEntries([names, cells], section);
          assert.equal({}.best, undefined);
          assert.ok(parseDossier(dossierOf(spending)).problems.length || !spending.length);
        },
      ),
      runs,
    );
  });
});

describe('a column with a path of many names', () => {
  it('is refused by the parser, and throws nothing', () => {
    const [entry] = flatEntries(
      [
        ['id', `${'a.'.repeat(20_000)}b`],
        ['one', '1'],
      ],
      'spending',
    );
    assert.deepEqual(Object.keys(entry), ['id', 'a']);
  });
});
