// The embed builder as an editor uses it: choose, set, look, copy, paste.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {forms as words} from '../../dist/embed/index.js';
import {openPicker} from '../builder.mjs';
import {code, forms, ownDocument, release, widgets} from '../embed.mjs';
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

describe('the embed builder', () => {
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

  it('remembers the widths that were looked at, and reminds of the phone', async () => {
    const editor = await openPicker(site);
    // A figure is there before its frame is loaded, and counts as looked at from then on.
    const ticked = (...widths) =>
      until(
        editor.page,
        (expected) => {
          const {shadowRoot} = document.querySelector('dossier-embed-builder');
          const buttons = shadowRoot
            .querySelector('dossier-builder-preview')
            .shadowRoot.querySelectorAll('[aria-label^=Width] button');
          const found = [...buttons].filter(({innerText}) => innerText.includes('looked at'));
          return String(found.map(({innerText}) => parseInt(innerText))) === expected;
        },
        String(widths),
      );
    const isReminded = async () => !!(await editor.part('dossier-builder-code >> .hint button'));
    await ticked(600);
    await editor.press('button', '900 px');
    await ticked(600, 900);
    assert.equal(await isReminded(), true);
    await editor.press('button', 'Look at 320 px');
    await ticked(320, 600, 900);
    assert.equal(await isReminded(), false);
    await editor.press('radio', 'Key dates');
    await editor.preview(/Key dates/);
    await ticked(320);
    assert.equal(await isReminded(), false);
  });

  it('has not looked at a width of which a part is cut off', async () => {
    const editor = await openPicker(site, {width: 1100});
    const label = () =>
      editor
        .part('dossier-builder-preview >> [aria-label^=Width] button:last-child')
        .then((button) => button.evaluate(({innerText}) => innerText.replace(/\s+/g, ' ')));
    await editor.press('button', '900 px');
    await editor.says('dossier-builder-preview >> p.hint', /900 px wide\..* scroll sideways to see the rest\.$/);
    assert.equal(await label(), '900 px');
    await (await editor.part('.stage')).evaluate((stage) => (stage.scrollLeft = stage.scrollWidth));
    await editor.says('dossier-builder-preview >> [aria-label^=Width] button:last-child', /looked at/);
    await editor.press('button', '320 px');
    await editor.says('dossier-builder-preview >> p.hint', /320 px wide\..* keys on it\.$/);
  });

  it('shows the figure in a column of exactly the width that is chosen', async () => {
    const editor = await openPicker(site);
    for (const width of [320, 900]) {
      await editor.press('button', `${width} px`);
      const actual = await (
        await editor.part('iframe')
      ).evaluate(({contentDocument}) => contentDocument.querySelector('dossier-casualty-bar').offsetWidth);
      assert.equal(actual, width);
    }
  });

  it('leaves the code where it is, whatever the preview shows', async () => {
    const editor = await openPicker(site);
    const top = async () => (await editor.part('dossier-builder-code')).evaluate((tabs) => tabs.offsetTop);
    const before = await top();
    await editor.press('radio', 'Key dates');
    await editor.press('button', '900 px');
    await editor.preview(/^Key dates/);
    assert.equal(await top(), before);
    await editor.press('button', '320 px');
    assert.equal(await top(), before);
    await editor.type('textbox', 'From', '2030');
    await editor.says('.reason:not([hidden])', /./);
    assert.equal(await top(), before);
  });

  it('can be made wider and narrower by its edge, with the mouse and with keys', async () => {
    const editor = await openPicker(site);
    const edge = await editor.part('[role=separator][aria-label="Width of the column"]');
    const width = () =>
      edge.evaluate((element) => Number(element.ariaValueNow ?? element.getAttribute('aria-valuenow')));
    await edge.scrollIntoView();
    const {x, y} = await edge.boundingBox();
    await editor.page.mouse.move(x + 8, y + 30);
    await editor.page.mouse.down();
    // Over the frame, which would keep the mouse for itself.
    await editor.page.mouse.move(x - 92, y + 60, {steps: 5});
    await editor.page.mouse.up();
    assert.equal(await width(), 500);
    await editor.page.mouse.move(x - 192, y + 60);
    assert.equal(await width(), 500);
    await edge.focus();
    for (const [key, expected] of [
      ['ArrowLeft', 490],
      ['ArrowRight', 500],
      ['Home', 200],
      ['ArrowLeft', 200],
      ['End', 1200],
    ]) {
      await editor.page.keyboard.press(key);
      assert.equal(await width(), expected, key);
    }
  });

  it('shows the figure on a dark page and from right to left', async () => {
    const editor = await openPicker(site);
    await editor.press('button', 'Dark');
    await editor.press('button', 'Right to left');
    await until(editor.page, () => {
      const {shadowRoot} = document.querySelector('dossier-embed-builder');
      const {contentDocument, contentWindow} = shadowRoot
        .querySelector('dossier-builder-preview')
        .shadowRoot.querySelector('iframe');
      const element = contentDocument?.querySelector('dossier-casualty-bar');
      const frame = element?.shadowRoot?.querySelector('.frame');
      if (!frame) return false;
      const {color, direction} = contentWindow.getComputedStyle(frame);
      return direction === 'rtl' && color === 'rgb(236, 234, 230)' && element.matches(':dir(rtl)');
    });
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
