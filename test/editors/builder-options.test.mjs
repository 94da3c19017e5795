// What an editor can set in the embed builder, and what is said where it is wrong.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {code, ownDocument, release, widgets} from '../embed.mjs';
import {isQuiet, openSite} from '../page.mjs';

const script = {...release, folder: '/'};

describe('the embed builder’s options', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('asks for every option that the catalogue has, in its words', async () => {
    const editor = await openPicker(site);
    for (const {title, options} of widgets) {
      await editor.press('radio', title);
      const asked = await editor.page.evaluate(() =>
        [...document.querySelector('dossier-embed-builder').shadowRoot.querySelectorAll('dossier-builder-options')]
          .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('.field > label, legend')])
          .map(({textContent}) => textContent),
      );
      assert.deepEqual(
        asked.sort(),
        Object.values(options)
          .map((option) => option.title)
          .sort(),
      );
    }
  });

  it('puts what is set into the code and into the preview', async () => {
    const editor = await openPicker(site);
    await editor.press('radio', 'Key dates');
    await editor.press('checkbox', 'Ceasefire');
    await editor.press('checkbox', 'War');
    await editor.type('textbox', 'Heading', 'War & “peace”');
    await editor.type('spinbutton', 'Heading level', '4');
    await editor.press('radio', 'Table');
    await editor.preview(/^War & “peace”/);
    const options = {kinds: 'ceasefire war', heading: 'War & “peace”', 'heading-level': 4, view: 'table'};
    assert.equal(await editor.code(), code('key-dates', options, 'script', {script}));
    isQuiet(editor.page);
  });

  it('offers parties and conflicts by name', async () => {
    const editor = await openPicker(site);
    await editor.press('radio', 'War of 2020');
    assert.match(await editor.code(), /^<dossier-casualty-bar conflict="war-2020"/);
    await editor.press('radio', 'Spending chart');
    await editor.press('checkbox', 'Azerbaijan');
    assert.match(await editor.code(), /^<dossier-spending-chart parties="AZE"/);
    await editor.press('checkbox', 'Azerbaijan');
    assert.match(await editor.code(), /^<dossier-spending-chart dossier/);
  });

  it('does not call a kind of event by the name of a conflict', async () => {
    const editor = await openPicker(site);
    await editor.press('radio', 'Key dates');
    await (await editor.part('details.own > summary')).click();
    const conflicts = [...ownDocument.conflicts, {id: 'war', name: 'War of 2031'}];
    await editor.fill(
      'A dossier as JSON, or a table (CSV) of this widget’s figures',
      JSON.stringify({...ownDocument, conflicts}),
    );
    await editor.press('checkbox', 'War');
    assert.match(await editor.code(), /^<dossier-key-dates kinds="war"/);
  });

  const faults = [
    [
      'Casualty bar',
      'spinbutton',
      'Heading level',
      '9',
      /^Heading level must be a whole number from 2 to 6, not “9”\.$/,
    ],
    [
      'Casualty bar',
      'combobox',
      'Language',
      'no language!',
      /^Language must be a language tag such as en, en-GB or hy, not “no language!”\.$/,
    ],
    ['Key dates', 'textbox', 'From', '2030', /^From "2030" matches nothing in the figures; there is 1992/],
    ['Key dates', 'textbox', 'To', 'soon', /^To must be a year, a month or a day such as 2016/],
  ];
  for (const [widget, role, name, text, says] of faults) {
    it(`says beside the field what is wrong, and gives no code: ${name} ${text}`, async () => {
      const editor = await openPicker(site);
      await editor.press('radio', widget);
      await editor.type(role, name, text);
      await editor.says('.fault:not([hidden])', says);
      const field = await editor.control(role, name);
      assert.equal(await field.evaluate((element) => element.getAttribute('aria-invalid')), 'true');
      assert.equal(await editor.code(), '');
      assert.equal(await (await editor.control('button', 'Copy the code')).evaluate(({disabled}) => disabled), true);
      await field.evaluate((element) => element.select());
      await editor.page.keyboard.press('Backspace');
      await editor.preview();
      assert.notEqual(await editor.code(), '');
      isQuiet(editor.page);
    });
  }
});
