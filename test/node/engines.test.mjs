// What each engine can do that other tests count on, and what it cannot: none of them goes on without it in silence.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {inEngine, lacks} from '../engines/launch.mjs';
import {enginesIn} from '../engines/which.mjs';
import {inEachEngine, inNoEngine, openSite, pageOf, until} from '../page.mjs';

const AGENTS = {Chromium: /Chrome\//, Firefox: / Firefox\//, WebKit: /AppleWebKit(?!.*Chrome)/};

inNoEngine('the variable ENGINES', () => {
  it('names engines, or all of them', () => {
    assert.deepEqual(enginesIn('WebKit,Firefox'), ['WebKit', 'Firefox']);
    assert.deepEqual(enginesIn('all'), ['Chromium', 'Firefox', 'WebKit']);
  });

  it('names none that there is not', () => {
    for (const text of ['', 'chromium', 'Chromium, Firefox', 'All'])
      assert.throws(() => enginesIn(text), /is none of Chromium, Firefox, WebKit, all\.$/);
    assert.throws(() => inEngine('firefox', 'a suite', () => {}), /“firefox” is none of Chromium, Firefox, WebKit\.$/);
  });
});

inEachEngine('a page of the tests', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  it('is in that engine', async () => {
    const page = await site.visit(pageOf('', ''));
    assert.match(await page.evaluate(() => navigator.userAgent), AGENTS[engine]);
  });

  it('runs no script where scripts are off', async () => {
    const body = '<script>document.body.append("ran")</script><noscript>off</noscript>';
    for (const [scripts, text] of [
      [true, 'ran'],
      [false, 'off'],
    ]) {
      const page = await site.visit(pageOf('', body), {scripts});
      assert.equal(await page.evaluate(() => document.body.innerText.trim()), text);
    }
  });

  it('tells of what the page logs, throws and asks for', async () => {
    const body = `<script>console.warn('logged'); fetch('/asked'); throw new Error('thrown')</script>`;
    const page = await site.visit(pageOf('', body));
    const {heard} = page;
    await until({
      async evaluate() {
        await page.evaluate(() => true);
        return heard.errors[0] && heard.console[0] && heard.requests[1];
      },
    });
    assert.equal(heard.console[0], 'logged');
    assert.match(heard.errors.join(), /^(Error: )+thrown$/);
    assert.deepEqual(heard.requests, ['/', '/asked']);
  });

  it(`${lacks[engine].includes('news of layout shifts') ? 'does not tell' : 'tells'} of layout shifts`, async () => {
    const page = await site.visit(pageOf('', ''));
    const types = await page.evaluate(() => PerformanceObserver.supportedEntryTypes);
    assert.equal(types.includes('layout-shift'), !lacks[engine].includes('news of layout shifts'));
  });
});
