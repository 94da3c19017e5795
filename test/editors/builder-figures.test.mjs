// Own figures in the embed builder: pasted, dropped, chosen as a file; errors by line. Tables are builder-tables.test.mjs's.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {code, own, ownDocument, ownText, release, widgets} from '../embed.mjs';
import {COLUMNS, describeArticle, errors, FIELD, open, ROWS, seen, table} from '../own-figures.mjs';
import {bundled, isQuiet, openSite} from '../page.mjs';

const script = {...release, folder: '/'};

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
});
