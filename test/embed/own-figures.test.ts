// What editors are told of figures that they bring to the embed builder: where it is, what is wrong, what to do. That the
// builder shows it, test/editors/builder-figures.test.mjs and builder-tables.test.mjs look at.
import {assert} from '@open-wc/testing';
import type {Section} from '../../src/dossier/shape.js';
import {columnsOf} from '../../src/embed/builder/own/columns.js';
import {dossierWith} from '../documents/dossier.js';
import {oneYear} from '../documents/spending.js';
import {lines, NAMES, read, ROW} from './own.js';

const END = '$';

/** One faulty row: its section, what is changed in a right one, and what is told of it. */
type Fault = readonly [section: Section, from: string, to: string, told: RegExp, names?: string];

const FAULTS: readonly Fault[] = [
  [
    'spending',
    '640000000',
    '640 mil',
    /^Row 2, column C “amount\.best”: Found “640 mil”, expected a number\. Write digits with all the zeros: 2\.5 million as 2500000\.$/,
  ],
  ['spending', '640000000', '"1,23.5"', /Found “1,23\.5”, expected a number\. Write digits alone, with a point/],
  ['spending', '640000000', '652.000', /Found 652\.000, which may be thousands or decimals\. Write 652000 or 652\.$/],
  ['spending', '640000000', '1.125', /Write 1125 or 1\.1250\.$/],
  ['spending', '640000000', '-5', /Found -5, expected a number\. Look for a sign/],
  [
    'spending',
    '640000000',
    '',
    /: This cell is empty\. Write the number\. Where the source gives no number, write n\/a\.$/,
  ],
  ['casualties', '3900', '', /“count\.best”: This cell is empty\. Write the number\. Where .*, write n\/a\.$/],
  ['spending', 'Party A', '', /^Row 2, column A “party”: This cell is empty\. Fill it in\. The party that spent it\.$/],
  ['spending', '2031', 'late 2031', /no date can say “late”\. Write 2031 without ~.*the word in a column “Note”/],
  ['spending', '2031', 'perhaps then', /expected a year or a date.*Write 2020, 2020-09/],
  ['dates', '2031-03-02', '02/03/2031', /which can be read in two ways\. Write 2031-03-02 or 2031-02-03\.$/],
  ['spending', 'USD', 'dollars', /expected a currency code of three capitals\. Use its ISO 4217 code/],
  ['spending', ',1,', ',first,', /expected a whole number from 1\. Count the paragraphs/],
  ['spending', 'Budgets,1,640 million dollars', ',,', /Fill in “Section”, “Paragraph” and “Quote”\.$/],
  ['spending', END, ',maybe', /Found “maybe”, expected true or an empty cell\. Write true/, 'amount.approximate'],
  ['spending', END, ',yes', /Found “yes”, expected high or an empty cell\. Write high/, 'amount.open'],
  ['spending', END, ',n/a', /expected not-stated or an empty cell\. Write not-stated/, 'amount.missing'],
  ['spending', END, ',not-stated', /Keep the number or the word/, 'amount.missing'],
  ['spending', END, ',7e8', /expected a number from amount\.low to amount\.high\./, 'amount.low'],
  [
    'spending',
    END,
    ',sipri',
    /name whom the article itself credits in a column “Credited to”\. A table cannot bring other sources/,
    'evidence.source',
  ],
  [
    'casualties',
    END,
    ',UN counts 5000,UN',
    /^Row 2, column J “note\.source”: (?!.*creditedTo).*needs a dossier as JSON.*leave the whole remark out\.$/,
    'note.text,note.source',
  ],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note,note.text'],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note.text,note'],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note,note'],
  [
    'casualties',
    END,
    ',4000',
    /^Column E “count\.best”: Two columns have this name\. Give one of them.*count\.low or count\.high for the ends of/,
    'count.best',
  ],
  ['spending', END, ',two words', /Write it without spaces/, 'id'],
  ['spending', END, ',red', /^Column I “colour”: A table of this widget has no such column\. Look/, 'colour'],
  ['spending', END, ',red', /^Row 2: There are 9 cells under 8 names\. Put quotation marks/],
  ['spending', ',USD', '', /^Row 2: There are 7 cells under 8 names\. Look for a cell that is missing/],
  [
    'casualties',
    'military',
    'Navy',
    /expected military, civilians or all\. Write one of these words, in small letters/,
  ],
  ['casualties', 'killed', 'hurt', /semicolons between several: killed; missing\.$/],
  ['suppliers', END, ',7%8', /Found “7%8”, expected a number/, 'share.high'],
  ['suppliers', '69,', '690,', /Shares are written in percent/],
  ['dates', 'The war begins', '', /Fill it in\. What happened/],
];

/** A change of a right dossier, and what is told of it. */
const JSON_FAULTS: readonly (readonly [from: RegExp, to: string, told: RegExp])[] = [
  [/"headline": "[^"]*"/, '"headline": ""', /Write a text between the quotation marks/],
  [/"headline": "[^"]*"/, '"headline": 5', /Put quotation marks around it\.$/],
  [/"authors": \[[^\]]*\]/, '"authors": "A. Writer"', /Put square brackets around it/],
  [/"authors": \[[^\]]*\]/, '"authors": []', /Put into it what belongs there\.$/],
  [/"authors": \[[^\]]*\],/, '', /found nothing, expected a list with one item or more\. Add it\.$/i],
  [/"best": 640000000/, '"best": "640,000,000"', /Write digits alone, without quotation marks, separators and units/],
  [/"best": 640000000/, '"best": "more than 640,000,000"', /more than “low” with "open": "high", about/],
  [/"best": 640000000/, '"best": "640 million"', /^Line .*Write digits with all their zeros, 2\.5 million as 2500000/],
  [/"best": 640000000/, '"best": -1', /No number is below zero here/],
  [/"best": 640000000/, '"best": null', /take the field out, and write "missing": "not-stated"\.$/],
  [/"best": 640000000/, '"approximate": "true", "best": 640000000', /Write true without quotation marks/],
  [/"best": 640000000/, '"open": true, "low": 640000000', /Write one of the words that are expected/],
  [/"amount": \{[^}]*\}/, '"amount": 640000000', /Write its fields between \{ and \}/],
  [/"paragraph": 1/, '"paragraph": 1.250', /If its point stands between thousands, leave the point out: 1250\.$/],
  [/"paragraph": 1/, '"paragraph": 0', /Write a whole number/],
  [/"time": "2031"/, '"time": 2031', /Put quotation marks around it\.$/],
  [/"evidence": \[[^\]]*\]/, '"evidence": []', /Put into it what belongs there\.$/],
  [/^[^]*$/, '[1]', /A dossier is one record/],
  [
    /^[^]*$/,
    '{"chart": {"title": "x"}}',
    /^The text: This is JSON, but no dossier\. Paste a whole dossier, or a table/,
  ],
  [/^[^]*$/, '<table><tr><td>1</td></tr></table>', /^The text: This is the source of a web page/],
];

describe('readOwn', () => {
  for (const [section, from, to, told, name] of FAULTS)
    it(`says of ${to || 'an empty cell'} ${name ? `in ${name}` : `for ${from}`} what to do`, () => {
      const row = from === END ? ROW[section] + to : ROW[section].replace(from, to);
      const header = name ? `${NAMES[section]},${name}` : NAMES[section];
      const [first = '', ...others] = lines(read(section, `${header}\n${row}`).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
      assert.notMatch(first, /`|"|or nothing/);
    });

  for (const [from, to, told] of JSON_FAULTS)
    it(`says of ${to || `no ${from.source}`} what to do`, () => {
      const json = JSON.stringify(dossierWith({spending: oneYear.spending!}), null, 1);
      assert.match(json, from);
      const [first = '', ...others] = lines(read('spending', json.replace(from, to)).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
    });

  it('offers no column that needs a whole dossier', () => {
    for (const section of ['casualties', 'spending', 'suppliers', 'dates'] as const) {
      const names = columnsOf(section).map(({name}) => name);
      assert.includeMembers(names, ['Note', 'Credited to']);
      assert.notIncludeMembers(names, ['note.text', 'note.source', 'evidence.source', 'Source', 'Text']);
    }
  });

  it('repeats what stands in a cell as it stands there', () => {
    const row = ROW.spending.replace('2031', 'as at /spending/0 of entry-1');
    assert.match(
      lines(read('spending', `${NAMES.spending}\n${row}`).errors)[0]!,
      /Found “as at \/spending\/0 of entry-1”/,
    );
  });
});
