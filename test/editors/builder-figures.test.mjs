// Own figures in the embed builder: pasted, dropped, chosen as a file; errors by line, by row and column.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {code, own, ownDocument, ownText, release, widgets} from '../embed.mjs';
import {bundled, isQuiet, openSite, pageOf, tag, until} from '../page.mjs';

const script = {...release, folder: '/'};
const FIELD = 'A dossier as JSON, or a table (CSV) of this widget’s figures';
const ARTICLE = {
  Headline: 'What Was Counted',
  Authors: 'A. Writer; B. Writer',
  Publisher: 'The Example',
  Published: '2032-11-03',
};

const COLUMNS =
  'party,time,amount.best,amount.currency,amount.prices,evidence.section,evidence.paragraph,evidence.quote';
const ROWS = [
  'Party A,2031,640000000,USD,current,Budgets,1,640 million dollars',
  'Party B,2031,2240000000,USD,current,Budgets,1,2.24 billion dollars',
];
const table = (...rows) => [COLUMNS, ...rows].join('\n');

const open = async (site, title = 'Spending chart') => {
  const editor = await openPicker(site);
  await editor.press('radio', title);
  await (await editor.part('details.own > summary')).click();
  return editor;
};

/** Every error that is listed: where, and all of it. */
const errors = async (editor) => {
  await editor.says('#result', /wrong/);
  return (await editor.part('.remarks.errors')).evaluate((list) =>
    [...list.children].map(({children, innerText}) => [children[0].innerText, innerText.replace(/\s+/g, ' ')]),
  );
};

/** A list, as far as an editor sees it without a click. */
const seen = async (editor, list) =>
  (await editor.part(list)).evaluate((element) => (element.checkVisibility() ? element.innerText : ''));

const describeArticle = async (editor) => {
  for (const [name, text] of Object.entries(ARTICLE)) await editor.fill(name, text);
};

describe('own figures in the embed builder', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('does not say that figures are shown which an option from before leaves out', async () => {
    const editor = await open(site, 'Casualty bar');
    await editor.press('radio', 'War of 2020');
    const [first, ...others] = ownDocument.casualties.toReversed();
    assert.ok(others.some(({conflict}) => conflict !== first.conflict));
    await editor.fill(FIELD, JSON.stringify({...ownDocument, casualties: [first]}));
    await editor.says('#result', /^Your figures can be read, and are shown once the settings fit them/);
    await editor.says('.fault:not([hidden])', /^Conflict "war-2020" matches nothing in the figures/);
    assert.equal(await editor.code(), '');
    await editor.press('radio', 'All');
    await editor.says('#result', /^Your figures are shown: JSON/);
  });

  it('shows a pasted dossier in every widget, and puts it into the code', async () => {
    const editor = await open(site, 'Casualty bar');
    await editor.fill(FIELD, JSON.stringify(ownDocument, null, 2));
    for (const {id, title} of widgets) {
      await editor.press('radio', title);
      await editor.preview(ownText[id]);
      assert.equal(await editor.code(), code(id, {}, 'script', {script, own}));
    }
    isQuiet(editor.page);
  });

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
      [ROWS[0].replace('640000000', '640 tsd')],
      ['Row 2, column C “amount.best”'],
      /Found “640 tsd”, expected a number/,
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

  const json = JSON.stringify(ownDocument, null, 2);
  const lineOf = (text) => json.slice(0, json.indexOf(text)).split('\n').length;
  const jsonErrors = [
    [
      'a text in place of a number',
      ['"best": 4321', '"best": "4,321"'],
      `Line ${lineOf('"best": 4321')}, /casualties/0/count/best`,
      /Found "4,321", expected whole number/,
    ],
    [
      'typographic quotation marks',
      ['"best": 4321', '“best”: 4321'],
      `Line ${lineOf('"best": 4321')}`,
      /straight quotation mark/,
    ],
    [
      'a party that is not listed',
      ['"party": "ARM"', '"party": "ARN"'],
      `Line ${lineOf('"party": "ARM"')}, /casualties/0/party`,
      /ARN/,
    ],
    ['no end', [/\}\s*$/, ''], `Line ${json.split('\n').length}`, /\} for the \{ in line 1/],
  ];
  for (const [what, change, where, text] of jsonErrors) {
    it(`says in which line JSON has ${what}`, async () => {
      const editor = await open(site, 'Casualty bar');
      await editor.fill(FIELD, json.replace(...change));
      const [[place, all]] = await errors(editor);
      assert.equal(place, where);
      assert.match(all, text);
      assert.equal(await editor.code(), '');
      isQuiet(editor.page);
    });
  }

  it('never shows the article’s figures in place of faulty own ones', async () => {
    const editor = await open(site, 'Casualty bar');
    await editor.fill(FIELD, '{');
    await editor.says('dossier-builder-preview >> .reason', /^Your own figures cannot be shown yet/);
    assert.equal(await (await editor.part('iframe')).evaluate(({hidden}) => hidden), true);
    await editor.press('button', 'Remove my figures');
    await editor.preview(bundled[0]);
    await editor.says('#result', /^None of your own yet: the figures of “Nagorno Karabakh: .*” are shown\.$/);
  });

  it('brings own figures back that were removed or replaced by a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'));
    const file = join(folder, 'figures.csv');
    writeFileSync(file, table(ROWS[1]));
    const editor = await open(site);
    const text = () =>
      editor.part('dossier-builder-own >> textarea').then((field) => field.evaluate(({value}) => value));
    const focused = () =>
      editor
        .part('dossier-builder-own')
        .then((own) => own.evaluate(({shadowRoot}) => shadowRoot.activeElement?.innerText));
    await editor.fill(FIELD, table(...ROWS));
    await editor.press('button', 'Remove my figures');
    assert.equal(await text(), '');
    assert.equal(await focused(), 'Bring back my figures');
    await editor.page.keyboard.press('Enter');
    assert.equal(await text(), table(...ROWS));
    assert.equal(await focused(), 'Remove my figures');
    await (await editor.part('[type=file]')).uploadFile(file);
    await editor.press('button', 'Bring back the figures from before');
    assert.equal(await text(), table(...ROWS));
    rmSync(folder, {recursive: true});
    isQuiet(editor.page);
  });

  const FIELDS = 'id,conflict,party,group,outcome,count.best,evidence.section,evidence.paragraph,evidence.quote';
  const addresses = [
    ['nothing', 'nothere.json', undefined, /^Nothing could be loaded from there: the server answers with status 404\./],
    ['a web page', 'sheet.html', '<!doctype html><p>Sheet', /^There is a web page, and no file with figures\./],
    ['no JSON', 'bad.json', '{"id": 5,}', /^The file there cannot be read: found .*, expected JSON\.$/],
    ['a table without a dossier', 'a.csv', `${FIELDS}\n`, /^There is a table.*Write the id of one under Dossier\.$/],
    [
      'a row of an unknown party',
      'b.csv',
      `${FIELDS}\na,war-2020,ARM,military,killed,4100,Lead,1,4100\nb,war-2020,XYZ,military,killed,7,Lead,1,7 men\n`,
      /^Not all that is there can be shown\. Entry 2 of casualties, party: found “XYZ”, expected a party that the dossier lists\.$/,
      'nagorno-karabakh',
    ],
  ];
  for (const [what, path, file, told, dossier] of addresses)
    it(`says beside an address that there is ${what}`, async () => {
      const editor = await openPicker(site, {more: file ? {[`/dist/${path}`]: file} : {}});
      await (await editor.part('details.own > summary')).click();
      await (await editor.part('.elsewhere > summary')).click();
      if (dossier) await editor.fill('Dossier', dossier);
      await editor.fill('Address of a dossier', path);
      await editor.says('.elsewhere >> #src-fault', told);
      await editor.says('#result', /^The figures come from elsewhere, as is set below\.$/);
      assert.match(await editor.code(), / src=/);
      await editor.says('dossier-builder-code >> p', /nothing is drawn or readable before the script/);
      await editor.press('tab', 'Placeholder');
      await editor.says('dossier-builder-code >> p', /readers see nothing until a page/);
      await editor.fill('Address of a dossier', '');
      await editor.preview(bundled[0]);
      assert.equal(await editor.textOf('.elsewhere >> #src-fault'), '');
    });

  it('says that figures from an address come in place of those in the field', async () => {
    const editor = await open(site, 'Casualty bar');
    await editor.fill(FIELD, JSON.stringify(ownDocument));
    await (await editor.part('.elsewhere > summary')).click();
    await editor.fill('Address of a dossier', 'nagorno-karabakh.json');
    await editor.says('#result', /^Your figures are shown until those come that are set below/);
    await editor.says('dossier-builder-code >> p', /^For most pages\. The figure is drawn and readable before/);
  });

  it('shows warnings apart from errors, and gives the code', async () => {
    const editor = await open(site);
    const small = ROWS.map((row) => row.replace('640000000', '640'));
    await editor.fill(FIELD, table(...small));
    await describeArticle(editor);
    await editor.preview(/Party A/);
    await editor.says('#result', /^Your figures are shown: table, with one thing to look at again:$/);
    assert.match(await seen(editor, '.remarks.warnings'), /^Row 2, column C “amount\.best”\s+Found 640,/);
    assert.equal(await editor.part('.remarks.errors'), null);
    assert.notEqual(await editor.code(), '');
    await editor.fill(FIELD, table(...small, small[0].replaceAll('640', '641').replace('2031', '2030')));
    await editor.says('#result', /^Your figures are shown: table, with 2 things to look at again:$/);
    assert.match(await seen(editor, '.remarks.warnings'), /Row 2[^]*Row 4/);
  });

  it('does not ask to look again at what is as it should be', async () => {
    const editor = await open(site);
    const rival = `${ROWS[0].replaceAll('640', '650')},Ministry`;
    await editor.fill(FIELD, [`${COLUMNS},evidence.creditedTo`, `${ROWS[0]},`, rival].join('\n'));
    await describeArticle(editor);
    await editor.says('#result', /^Your figures are shown: table, without an error\.$/);
    assert.equal(await editor.part('.remarks.warnings'), null);
    await editor.says('dossier-builder-own >> details:has(.notes)', /^Good to know \(1\)/);
  });

  it('says that a dossier has nothing for the widget', async () => {
    const editor = await open(site);
    const {spending: _, ...rest} = ownDocument;
    await editor.fill(FIELD, JSON.stringify(rest));
    await editor.says('#result', /has no figures for this widget/);
    assert.equal(await editor.code(), '');
  });

  it('takes a file that is chosen, and one that is dropped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'));
    const file = join(folder, 'figures.csv');
    writeFileSync(file, `\uFEFF${table(...ROWS)}\r\n`);
    const editor = await open(site);
    await (await editor.part('[type=file]')).uploadFile(file);
    await editor.says('#result', /^The table can be read/);
    await editor.fill(FIELD, '');
    await (
      await editor.part('.drop')
    ).evaluate(
      (drop, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'figures.csv'));
        drop.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      },
      table(...ROWS),
    );
    await editor.says('#result', /^The table can be read/);
    await (
      await editor.part('.drop')
    ).evaluate((drop) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['PK\0\0'], 'figures.xlsx'));
      drop.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    });
    await editor.says('#result', /^figures\.xlsx cannot be read as text\. Save a table as CSV first\.$/);
    rmSync(folder, {recursive: true});
    isQuiet(editor.page);
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
