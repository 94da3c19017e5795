// Tables in the embed builder: what is read in them, and errors by row and column.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {COLUMNS, describeArticle, errors, FIELD, open, ROWS, table} from '../own-figures.mjs';
import {isQuiet, openSite, pageOf, tag, until} from '../page.mjs';

describe('tables in the embed builder', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows a pasted table, in the builder and in a page', async () => {
    const editor = await open(site);
    await editor.fill(FIELD, table(...ROWS));
    await editor.says('#result', /^The table can be read\. Say which article/);
    assert.equal(await editor.textOf('#published-hint'), 'Please fill this in. Year, month and day: 2032-11-03.');
    assert.equal(await editor.code(), '');
    await describeArticle(editor);
    const expected = await editor.preview(/Party A[^]*\$640 million[^]*Party B[^]*\$2\.24 billion/);
    assert.match(expected, /Source: A\. Writer and B\. Writer, The Example, 3 November 2032/);
    await editor.says('#result', /^Your figures are shown: table, without an error\.$/);
    await editor.press('tab', 'Placeholder');
    const html = await editor.code();
    const page = await site.visit(pageOf(tag('async'), html), {width: 616});
    const figure = await until(
      page,
      () => document.querySelector('figure > *')?.shadowRoot?.querySelector('.frame')?.innerText,
    );
    assert.equal(figure, expected);
    for (const visited of [editor.page, page]) isQuiet(visited);
  });

  it('shows a table as it stands in a spreadsheet, with plain names and numbers in words', async () => {
    const editor = await open(site, 'Casualty bar');
    const rows = [
      'Party\tConflict\tGroup\tOutcome\tCount\tCredited to\tSection\tParagraph\tQuote',
      '\tWar of 2031\tall\tkilled\tup to 600,000\tan envoy\tThe toll\t1\tup to 600,000',
      '\tWar of 2031\tcivilians\tkilled\t162,000-378,000\ta university\tThe toll\t1\tbetween 162,000 and 378,000',
      'Party A\tWar of 2031\tmilitary\tkilled; wounded\tnearly 90,000\ta general\tThe toll\t2\tnearly 90,000 were killed',
      'Party B\tWar of 2031\tmilitary\tkilled\tn/a\t\tThe toll\t2\tnever gave a number',
    ];
    await editor.fill(FIELD, rows.join('\r\n'));
    await describeArticle(editor);
    const shown = await editor.preview(/at most 600,000[^]*162,000 to 378,000[^]*nearly 90,000/);
    assert.match(shown, /Party B[^]*not stated/);
    await editor.says('#result', /^Your figures are shown: table, without an error\.$/);
    await editor.fill(FIELD, rows.join('\n').replace('nearly 90,000\t', '90.000\t'));
    assert.deepEqual(await errors(editor), [
      [
        'Row 4, column E “Count”',
        'Row 4, column E “Count” Found 90.000, which may be thousands or decimals. Write 90000 or 90.',
      ],
    ]);
    isQuiet(editor.page);
  });

  const written = [
    ['names of columns in other letters', table(...ROWS).replace('party,time,amount.best', ' Party ,TIME,Amount.Best')],
    ['a line for Excel', `sep=;\r\n${table(...ROWS).replaceAll(',', ';')}`],
    ['a line for Excel that was saved again', `\uFEFF"SEP=,",,,\n${table(...ROWS)}`],
  ];
  for (const [what, text] of written)
    it(`reads a table with ${what}`, async () => {
      const editor = await open(site);
      await editor.fill(FIELD, text);
      await describeArticle(editor);
      await editor.preview(/Party A[^]*\$640 million[^]*Party B[^]*\$2\.24 billion/);
      await editor.says('#result', /without an error\.$/);
    });

  it('does not choose between two columns of one name, in different letters', async () => {
    const editor = await open(site);
    await editor.fill(FIELD, [`Party,${COLUMNS}`, ...ROWS.map((row) => `Party X,${row}`)].join('\n'));
    const found = await errors(editor);
    assert.deepEqual(
      found.map(([where]) => where),
      ['Column A “Party”'],
    );
  });

  it('takes the codes and names of the article’s own parties and conflicts', async () => {
    const editor = await open(site, 'Casualty bar');
    const header = 'conflict;party;group;outcome;count.best;evidence.section;evidence.paragraph;evidence.quote';
    await editor.fill(
      FIELD,
      `${header}\nWar of 2020;ARM;military;killed;4100;Lead;1;4,100 soldiers\nAnother war;Party X;military;killed;12;Lead;1;12 soldiers\n`,
    );
    await describeArticle(editor);
    await editor.preview(/War of 2020[^]*Armenia[^]*4,100[^]*Another war[^]*Party X[^]*12/);
    const offered = await editor.page.evaluate(() => {
      const {shadowRoot} = document
        .querySelector('dossier-embed-builder')
        .shadowRoot.querySelector('dossier-builder-options');
      return [...shadowRoot.querySelectorAll('[name=conflict]')].map(({parentElement}) => parentElement.innerText);
    });
    assert.deepEqual(offered, ['All', 'War of 2020', 'Another war']);
  });

  it('keeps parties apart whose names differ by their signs, and not those that differ by their case', async () => {
    const editor = await open(site, 'Casualty bar');
    const header = 'conflict,party,group,outcome,count.best,evidence.section,evidence.paragraph,evidence.quote';
    const names = ['Nord Värda', 'Nord Varda', 'Österland', 'Ősterland', 'österland'];
    const rows = names.map((name, i) => `War,${name},military,killed,${i + 3}900,Lead,1,${i + 3}900 soldiers`);
    await editor.fill(FIELD, [header, ...rows].join('\n'));
    await describeArticle(editor);
    const preview = await editor.preview(/Nord Värda[^]*3,900[^]*Nord Varda[^]*4,900[^]*Österland[^]*5,900/);
    assert.match(preview, /Ősterland[^]*6,900/);
    assert.doesNotMatch(preview, /österland/);
  });

  const tableErrors = [
    [
      'a number that is none',
      [ROWS[0].replace('640000000', '640 items')],
      ['Row 2, column C “amount.best”'],
      /Found “640 items”, expected a number/,
    ],
    [
      'a number that can be read in two ways',
      [ROWS[0].replace('640000000', '652.000')],
      ['Row 2, column C “amount.best”'],
      /Found 652\.000, which may be thousands or decimals/,
    ],
    [
      'a time that is none',
      [ROWS[0], '', ROWS[1].replace('2031', '2031-13')],
      ['Row 4, column B “time”'],
      /Found “2031-13”, expected a year or a date/,
    ],
    ['an empty cell', [ROWS[0].replace('USD', '')], ['Row 2, column D “amount.currency”'], /This cell is empty/],
    [
      'a quotation that is too long',
      [`${ROWS[0]} and six more words than there may be`],
      ['Row 2, column H “evidence.quote”'],
      /up to eight words/,
    ],
    ['a row that is too long', [`${ROWS[0]},more`], ['Row 2'], /There are 9 cells under 8 names\..*quotation marks/],
    ['a quotation mark that stands alone', [ROWS[0], `Party "B,2031`], ['Row 3, column 1'], /quotation mark/],
    ['no rows', [], ['The table'], /no rows/],
    [
      'errors in several rows, in their order',
      [ROWS[0].replace('USD', 'dollars').replace('640000000', '-1'), ROWS[1].replace('2031', 'x')],
      ['Row 2, column C “amount.best”', 'Row 2, column D “amount.currency”', 'Row 3, column B “time”'],
      /./,
    ],
  ];
  for (const [what, rows, places, text] of tableErrors) {
    it(`says where a table has ${what}`, async () => {
      const editor = await open(site);
      await editor.fill(FIELD, table(...rows));
      const found = await errors(editor);
      assert.deepEqual(
        found.map(([where]) => where),
        places,
      );
      assert.match(found[0][1], text);
      assert.equal(await editor.code(), '');
      isQuiet(editor.page);
    });
  }

  it('says once what is wrong with a column', async () => {
    const editor = await open(site);
    const without = [COLUMNS, ...ROWS].map((line) => line.replace(/,[^,]*$/, '').replace(/^[^,]*/, '$&,$&'));
    await editor.fill(FIELD, without.join('\n').replace('party,party', 'party,colour'));
    const found = await errors(editor);
    assert.deepEqual(
      found.map(([where]) => where),
      ['Column “Quote”', 'Column B “colour”'],
    );
    assert.match(found[0][1], /There is no such column/);
  });

  it('names the columns that a table may have', async () => {
    const editor = await open(site);
    await (await editor.part('dossier-builder-own >> summary')).click();
    await editor.press('button', 'Start with these columns');
    const text = await (await editor.part('dossier-builder-own >> textarea')).evaluate(({value}) => value);
    const plain = ['Party', 'Time', 'Amount', 'Currency', 'Prices', 'Section', 'Paragraph', 'Quote'];
    for (const name of plain) assert.ok(text.split(/[\t\n]/).includes(name), name);
    const names = text.trim().split('\t');
    const cells = Object.fromEntries(plain.map((name, i) => [name, ROWS[0].split(',')[i]]));
    // As rows come from a spreadsheet.
    await editor.fill(FIELD, text + names.map((name) => cells[name] ?? '').join('\t'));
    await editor.says('#result', /^The table can be read/);
  });

  it('calls a widget by its name whose table was pasted', async () => {
    const editor = await open(site);
    const header = 'conflict,party,group,outcome,count.best,evidence.section,evidence.paragraph,evidence.quote';
    await editor.fill(FIELD, `${header}\nWar,Party A,military,killed,3900,Lead,1,3900 soldiers`);
    const [[where, text]] = await errors(editor);
    assert.match(text, /This is a table for the casualty bar\./);
    assert.equal(where, 'Row 1');
    await editor.press('radio', 'Casualty bar');
    await editor.says('#result', /^The table can be read/);
  });
});
