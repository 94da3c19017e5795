// What the embed builder warns of in tables whose figures do not fit their phrases, or each other.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {isQuiet, openSite} from '../page.mjs';

const FIELD = 'A dossier as JSON, or a table (CSV) of this widget’s figures';
const ARTICLE = {
  Headline: 'What Was Counted',
  Authors: 'A. Writer',
  Publisher: 'The Example',
  Published: '2032-11-03',
};

const EVIDENCE = 'evidence.section\tevidence.paragraph\tevidence.quote';
const COUNTS = `party\tconflict\tgroup\toutcome\tcount.best\t${EVIDENCE}`;
const AMOUNTS = `party\ttime\tamount.best\tamount.currency\tamount.prices\t${EVIDENCE}`;
const count = (best, quote) => `Party A\tWar of 2031\tmilitary\tkilled\t${best}\tLead\t1\t${quote}`;
const amount = (year, best, quote) => `Party A\t${year}\t${best}\tUSD\tcurrent\tTable 1\t1\t${quote}`;

const TABLES = [
  ['Casualty bar', [COUNTS, count(42000, '4,200 soldiers of the army')], /count\.best”\s+Found 42000, .*“4,200”/],
  [
    'Casualty bar',
    [COUNTS, count(1350, 'nearly 1,350 soldiers')],
    /count\.best”\s+Found 1350, expected “nearly 1,350”, as its phrase has it\.[^]*Write “nearly 1,350” into this cell\./,
  ],
  [
    'Casualty bar',
    [COUNTS, count(1350, 'up to 1,350 soldiers')],
    /count\.best”\s+Found 1350, expected “up to 1,350”, as its phrase has it\.[^]*Write “up to 1,350” into this cell\./,
  ],
  [
    'Spending chart',
    [AMOUNTS, amount(2031, 41200, '41.2 billion dollars')],
    /amount\.best”\s+Found 41200, .*“41\.2 billion”/,
  ],
  [
    'Spending chart',
    [AMOUNTS, amount(2030, 5900, 'Party A 5,900'), amount(2031, 41200, 'Party A 41,200')],
    /amount\.best”\s+Found 5900, expected an amount in whole units of its currency\. Does the source print thousands or millions\? Then/,
  ],
  [
    'Spending chart',
    [AMOUNTS, amount(2030, 41.2e9, '41.2 billion dollars'), amount(2031, 43.1e6, 'as in the table')],
    /Row 3, .*amount\.best”\s+Found 43100000, expected an amount of the order of 41200000000/,
  ],
];

describe('tables that do not fit their phrases, in the embed builder', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  for (const [title, rows, told] of TABLES)
    it(`are something to look at again: ${rows.at(-1).split('\t').at(-1)}`, async () => {
      const editor = await openPicker(site);
      await editor.press('radio', title);
      await (await editor.part('details.own > summary')).click();
      await editor.fill(FIELD, rows.join('\n'));
      for (const [name, text] of Object.entries(ARTICLE)) await editor.fill(name, text);
      await editor.says('#result', /^Your figures are shown: table, with one thing to look at again:$/);
      const warnings = await editor.part('.remarks.warnings');
      assert.match(await warnings.evaluate(({innerText}) => innerText), told);
      isQuiet(editor.page);
    });
});
