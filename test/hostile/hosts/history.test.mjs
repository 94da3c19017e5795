// The way back: a page that a browser keeps, and that comes again as it was left.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {drawn, four, inEachEngine, openSite, pageOf, tag, until} from '../../page.mjs';

inEachEngine('a page that is kept for the way back', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  after(() => site.close());

  it('comes back as it was left, and shows what changes then', async (t) => {
    const more = {'/next.html': pageOf('', 'another page')};
    const page = await site.visit(pageOf(tag(), four()), {more});
    // So it calls itself where it is a program of its own, and not a Chromium without a window.
    const isShell = engine === 'Chromium' && (await page.browser().version()).startsWith('HeadlessChrome/');
    if (isShell) return t.skip('the headless shell of Chromium keeps no page');
    await until(page, drawn);
    await page.evaluate(() => {
      window.isKept = true;
      addEventListener('pageshow', ({persisted}) => (window.isBack = persisted));
      document.querySelector('dossier-casualty-bar').shadowRoot.querySelector('summary').click();
    });
    await page.goto(new URL('/next.html', await page.evaluate(() => location.href)).href);
    assert.equal(await page.evaluate(() => window.isKept), undefined);
    await page.evaluate(() => history.back());
    await until({evaluate: () => page.evaluate(() => window.isBack).catch(() => false)});
    const [opened, heading] = await page.evaluate(async () => {
      const element = document.querySelector('dossier-casualty-bar');
      const opened = element.shadowRoot.querySelectorAll('details[open]').length;
      element.heading = 'After the way back';
      await element.updateComplete;
      return [opened, element.shadowRoot.querySelector('[part~=heading]').textContent];
    });
    assert.equal(opened, 1);
    assert.equal(heading.trim(), 'After the way back');
    assert.ok(await page.evaluate(drawn));
    assert.deepEqual([page.heard.errors, page.heard.console], [[], []]);
  });
});
