// What a reader has done in a page and in a drawn figure before its script comes, and can do after it.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {code} from '../embed.mjs';
import {inEachEngine, isQuiet, openSite} from '../page.mjs';
import {comeAlive, visitDrawn} from './drawn-pages.mjs';

inEachEngine('the reader of a figure that goes live', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());
  const visit = (...page) => visitDrawn(site, ...page);

  const choices = {
    focus: () => document.querySelector('input').focus(),
    'selection in a field': () => document.querySelector('input').setSelectionRange(1, 3),
    selection: () => {
      const [{firstChild}] = document.querySelectorAll('p');
      getSelection().setBaseAndExtent(firstChild, 1, firstChild, 4);
    },
  };
  for (const [what, choose] of Object.entries(choices)) {
    it(`leaves the page’s ${what} alone`, async () => {
      const page = await visit(600, '', [code('casualty-bar')]);
      const state = () => {
        const {anchorNode, anchorOffset, focusOffset} = getSelection();
        const {selectionStart, selectionEnd} = document.querySelector('input');
        return [
          document.activeElement.localName,
          selectionStart,
          selectionEnd,
          anchorNode?.nodeName,
          anchorOffset,
          focusOffset,
        ];
      };
      const untouched = await page.evaluate(state);
      await page.evaluate(choose);
      const before = await page.evaluate(state);
      assert.notDeepEqual(before, untouched);
      await comeAlive(page);
      assert.deepEqual(await page.evaluate(state), before);
    });
  }

  it('keeps what a reader has opened and scrolled, and the focus in it', async () => {
    const page = await visit(600, '', [code('casualty-bar'), code('key-dates')]);
    const state = () =>
      [...document.querySelectorAll('section > *')].map(({shadowRoot}) => [
        [...shadowRoot.querySelectorAll('details')].map(({open}) => open),
        shadowRoot.querySelector('.cards')?.scrollLeft,
        shadowRoot.activeElement?.textContent.replace(/\s+/g, ' '),
      ]);
    await page.evaluate(() => {
      const [bar, dates] = [...document.querySelectorAll('section > *')].map(({shadowRoot}) => shadowRoot);
      bar.querySelectorAll('summary')[1].click();
      bar.querySelectorAll('summary')[2].focus();
      dates.querySelector('.cards').scrollLeft = 500;
    });
    await sleep(150);
    await page.evaluate(() => (window.shifts = []));
    const before = await page.evaluate(state);
    assert.deepEqual(before[0][0].slice(0, 3), [false, true, false]);
    assert.match(before[0][2], /Both sides/);
    assert.equal(before[1][1], 500);
    await comeAlive(page);
    assert.deepEqual(await page.evaluate(state), before);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    isQuiet(page);
  });

  it('lets a reader do everything', async () => {
    const page = await visit(600, '', [code('casualty-bar')]);
    await comeAlive(page);
    const table = await page.evaluate(async () => {
      const element = document.querySelector('section > *');
      element.shadowRoot.querySelector('.tools button').click();
      await element.updateComplete;
      return element.shadowRoot.querySelector('table').innerText;
    });
    assert.match(table, /3,900/);
    isQuiet(page);
  });
});
