// The code that the embed builder gives: its forms, its languages, copying it and pasting it into a page. What is set is in
// builder-options.test.mjs, what is shown of it in builder-preview.test.mjs.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {forms as words} from '../../dist/embed/index.js';
import {openPicker} from '../builder.mjs';
import {code, forms, release, widgets} from '../embed.mjs';
import {isQuiet, openSite, pageOf, tag, until} from '../page.mjs';

const script = {...release, folder: '/'};

/** What a page shows of the code that was pasted into it. */
const figureIn = (page) =>
  until(page, () => {
    const element = [...document.querySelectorAll('main *')].find(({localName}) => localName.startsWith('dossier-'));
    return element?.matches(':defined') && element.shadowRoot.querySelector('[part~=frame]')?.innerText;
  });

/** Lets a page read what it has copied, or refuses it the clipboard. */
const clipboard = async ({page}, state) => {
  const session = await page.createCDPSession();
  const {browserContextId} = (await session.send('Target.getTargetInfo')).targetInfo;
  const {origin} = new URL(page.url());
  for (const name of ['clipboard-read', 'clipboard-write'])
    await session.send('Browser.setPermission', {permission: {name}, setting: state, origin, browserContextId});
};

describe('the embed builder’s code', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('gives each widget’s code in each form, as it is made elsewhere', async () => {
    const editor = await openPicker(site);
    for (const {id, title} of widgets) {
      await editor.press('radio', title);
      for (const form of forms) {
        await editor.press('tab', words[form].title);
        const expected = code(id, {}, form, {script});
        for (let tries = 0; tries < 50 && (await editor.code()) !== expected; tries++) await sleep(100);
        assert.equal(await editor.code(), expected, `${id}, ${form}`);
        assert.equal(await editor.textOf('dossier-builder-code >> p'), words[form].use);
      }
    }
    isQuiet(editor.page);
  });

  it('speaks the language that is set, and names the script for it', async () => {
    const editor = await openPicker(site);
    const {de} = release.languages;
    await editor.fill('Language', 'de-AT');
    await editor.preview(/Tabelle/);
    for (const form of forms) {
      await editor.press('tab', words[form].title);
      const expected = code('casualty-bar', {lang: 'de-AT'}, form, {script});
      for (let tries = 0; tries < 50 && (await editor.code()) !== expected; tries++) await sleep(100);
      assert.equal(await editor.code(), expected, form);
      const hints = await editor.textOf('dossier-builder-code >> [role=tabpanel]');
      assert.equal(hints.includes(de.file), form !== 'script', form);
    }
    await editor.fill('Language', 'hy');
    await editor.preview(/Table/);
    assert.equal(
      await editor.textOf('dossier-builder-options >> #lang-hint'),
      'There are no words in Armenian: the figure will speak English.',
    );
    assert.match(
      await editor.textOf('dossier-builder-code >> [role=tabpanel]'),
      /loads for it: nagorno-karabakh\.js\./,
    );
    isQuiet(editor.page);
  });

  it('copies what shows the same figure in a page', async () => {
    const editor = await openPicker(site);
    await clipboard(editor, 'granted');
    await editor.press('radio', 'Supplier breakdown');
    await editor.press('radio', 'Azerbaijan');
    await editor.press('tab', 'Placeholder');
    const expected = await editor.preview(/^(?![^]*Armenia, period)[^]*Israel/);
    await editor.press('button', 'Copy the code');
    await editor.says('dossier-builder-code >> [role=status]', /^Copied\. Paste it/);
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await editor.code());
    isQuiet(editor.page);
    const page = await site.visit(pageOf(tag('async'), `<main>${copied}</main>`), {width: 616});
    assert.equal(await figureIn(page), expected);
    isQuiet(page);
  });

  it('selects the code and says what to press where the clipboard is refused', async () => {
    const editor = await openPicker(site, {
      prepare: () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        document.execCommand = () => false;
      },
    });
    await editor.press('button', 'Copy the code');
    await editor.says('dossier-builder-code >> [role=status]', /The code is selected: press Ctrl\+C/);
    const selected = await editor.page.evaluate(() => getSelection().toString());
    assert.equal(selected, await editor.code());
  });

  it('copies in a frame that has no leave to use the clipboard', async () => {
    const page = await site.visit(
      pageOf(
        '',
        '<iframe src="/dist/picker.html" allow="clipboard-write \'none\'" width="1200" height="800"></iframe><textarea></textarea>',
      ),
    );
    const frame = await (await page.$('iframe')).contentFrame();
    const button = await frame.waitForSelector('::-p-aria([name="Copy the code"][role="button"])');
    await button.click();
    await until(frame, () =>
      /^Copied/.test(
        document
          .querySelector('dossier-embed-builder')
          .shadowRoot.querySelector('dossier-builder-code')
          .shadowRoot.querySelector('[role=status]').innerText,
      ),
    );
    await page.focus('body > textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    assert.equal(await page.$eval('body > textarea', ({value}) => value), code('casualty-bar', {}, 'script', {script}));
  });

  it('goes through the forms with the arrow keys', async () => {
    const editor = await openPicker(site);
    await (await editor.control('tab', 'Script')).focus();
    for (const [key, title] of [
      ['ArrowRight', 'Script, self-hosted'],
      ['End', 'Placeholder'],
      ['ArrowRight', 'Script'],
      ['ArrowLeft', 'Placeholder'],
      ['Home', 'Script'],
    ]) {
      await editor.page.keyboard.press(key);
      await until(
        editor.page,
        (expected) => {
          const {activeElement} = document
            .querySelector('dossier-embed-builder')
            .shadowRoot.querySelector('dossier-builder-code').shadowRoot;
          return (
            activeElement?.innerText === expected &&
            activeElement.ariaSelected === 'true' &&
            activeElement.tabIndex === 0
          );
        },
        title,
      );
    }
  });

  it('names the script in the folder of the publisher’s own server', async () => {
    const editor = await openPicker(site);
    await editor.press('tab', 'Script, self-hosted');
    await editor.fill('Folder of the script on your server', '/assets/figures');
    assert.match(await editor.code(), /<script async src="\/assets\/figures\/nagorno-karabakh\.js"><\/script>$/);
    await editor.fill('Folder of the script on your server', 'javascript:alert(1)//');
    await editor.says('#folder-hint', /must begin with https:\/\/ or with \//);
    assert.equal(await editor.code(), '');
  });
});
