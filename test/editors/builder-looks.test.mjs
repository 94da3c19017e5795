// What holds of the embed builder at every width and in both themes, and what it asks of its surroundings.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import axe from 'axe-core';
import {openPicker} from '../builder.mjs';
import {isQuiet, openSite} from '../page.mjs';

/** Runs in the page: what axe finds, shadow roots included, as one line for each rule; a frame is a page of its own. */
async function violations() {
  const {violations} = await globalThis.axe.run(document, {resultTypes: ['violations'], iframes: false});
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat(Infinity).join(' ')).join(' | ')}`,
  );
}

/** Runs in the page: controls that are too small to hit, and what the window cuts off. */
function misfits() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.stage')) continue;
      const {left, right} = element.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) found.push(`${element.localName}#${element.id} reaches to ${right}`);
      if (!element.matches('button, input, select, textarea, summary')) continue;
      const {width, height} = (element.closest('label') ?? element).getBoundingClientRect();
      if (Math.min(width, height) < 24) found.push(`${element.localName} “${element.innerText}” is ${width}×${height}`);
    }
  };
  look(document);
  const extra = document.documentElement.scrollWidth - innerWidth;
  return extra > 0 ? [...found, `the page is too wide by ${extra} px`] : found;
}

const errors = 'party,time,amount.best,amount.currency,colour\nParty A,2031,12k,usd,red\n';

const situations = {
  'at first': () => {},
  'with a fault in a setting': (editor) => editor.type('spinbutton', 'Heading level', '9'),
  'with faulty figures of one’s own': async (editor) => {
    await editor.press('radio', 'Spending chart');
    await (await editor.part('details.own > summary')).click();
    await editor.fill('A dossier as JSON, or a table (CSV) of this widget’s figures', errors);
    await (await editor.part('dossier-builder-own >> summary')).click();
    await (await editor.part('.elsewhere > summary')).click();
    await editor.says('#result', /wrong/);
  },
  'with a folder to name, and a CMS’s work': async (editor) => {
    await editor.press('tab', 'Script, self-hosted');
    await editor.fill('Source of the page', '<p>Nothing</p>');
    await editor.press('button', 'Compare');
    await editor.says('dossier-cms-check >> [role=status]', /gone/);
  },
};

describe('the embed builder, looked at', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  for (const [what, arrange] of Object.entries(situations)) {
    it(`can be read and used by everybody, in every window: ${what}`, async () => {
      const editor = await openPicker(site);
      const {page} = editor;
      await arrange(editor);
      await page.evaluate(axe.source);
      for (const width of [320, 700, 1400]) {
        await page.setViewport({width, height: 900});
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
          assert.deepEqual(await page.evaluate(violations), [], `${width} px, ${value}`);
          assert.deepEqual(await page.evaluate(misfits), [], `${width} px, ${value}`);
        }
      }
      isQuiet(page);
    });
  }

  it('asks for its own files and for nothing else', async () => {
    const {page} = await openPicker(site);
    const own = ['picker.html', 'picker.js', 'catalogue.json', 'nagorno-karabakh.json', 'nagorno-karabakh.js'];
    const asked = new Set(page.heard.requests.filter((path) => path !== ',' && !path.startsWith('image/')));
    assert.deepEqual([...asked].filter((path) => path !== 'srcdoc').sort(), own.map((name) => `/dist/${name}`).sort());
    isQuiet(page);
  });

  it('works where a page allows its own scripts and files only', async () => {
    const csp = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; style-src 'none'";
    const editor = await openPicker(site, {csp});
    await editor.press('radio', 'Key dates');
    await editor.preview(/Key dates/);
    assert.match(await editor.code(), /^<dossier-key-dates/);
    assert.deepEqual(editor.page.heard.errors, []);
  });

  it('says what it needs where its files are not there', async () => {
    const editor = await openPicker(site, {more: {'/dist/catalogue.json': 'nothing'}, isShown: false});
    await editor.says('dossier-embed-builder', /catalogue\.json and the dossier must lie beside this page/);
  });

  it('can be used with the keyboard alone, in the order in which it is read', async () => {
    const editor = await openPicker(site);
    const focused = () =>
      editor.page.evaluate(() => {
        let element = document.activeElement;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element.localName} ${element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText}`;
      });
    const seen = [];
    for (let i = 0; i < 40 && !/Compare|saved/.test(seen.at(-1) ?? ''); i++) {
      await editor.page.keyboard.press('Tab');
      seen.push((await focused()).replace(/\s+/g, ' ').slice(0, 40));
    }
    const stops = [
      'Casualty bar',
      'All',
      'Heading',
      'Heading level',
      'Chart',
      'Language',
      'As on the page',
      'Your own figures',
      '320 px',
      'Light',
      'Left to right',
      'Preview',
      'Width of the column',
      'Script',
      'Embed code',
      'Look at 320 px',
      'Copy the code',
      'Link to this set-up',
      'Copy the link',
      'Source of the page',
    ];
    let at = -1;
    for (const stop of stops) {
      const next = seen.findIndex((text, i) => i > at && text.includes(stop));
      assert.ok(next > at, `${stop} comes after ${seen[at]}: ${seen.join(' · ')}`);
      at = next;
    }
  });
});
