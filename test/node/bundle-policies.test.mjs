// The script under content security policies, also those that ask for trusted types.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {drawn, four, inEachEngine, isQuiet, openSite, pageOf, settle, tag, until} from '../page.mjs';
import {showsOnce} from './shown-once.mjs';

inEachEngine('nagorno-karabakh.js under a policy', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  const watch = () => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      window.violations.push(violatedDirective + sample),
    );
  };
  const widths = () =>
    [...document.body.children].map(({shadowRoot}) =>
      // The frame on the time axis is drawn by measuring, when a browser likes.
      [...shadowRoot.querySelectorAll('rect:not(.axis > rect), path, svg, li, button')].map((each) =>
        Math.round(each.getBoundingClientRect().width),
      ),
    );
  const use = async () => {
    for (const {shadowRoot} of document.body.children)
      for (const each of shadowRoot.querySelectorAll('button')) {
        each.click();
        await new Promise(requestAnimationFrame);
      }
  };
  const body = four('', '');

  for (const csp of [
    "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:",
    "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types dossier-widgets",
    "require-trusted-types-for 'script'",
  ]) {
    it(`draws the same: ${csp}`, async () => {
      const free = await site.visit(pageOf(tag(), body));
      await until(free, drawn);
      await free.evaluate(settle);
      const expected = await free.evaluate(widths);
      const page = await site.visit(pageOf(tag(), body), {csp, prepare: watch});
      await showsOnce(page);
      const found = await page.evaluate(widths);
      assert.deepEqual(found, expected);
      assert.ok(Math.max(...found[0]) > 100);
      await page.evaluate(use);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      isQuiet(page);
    });
  }

  it('goes on where the page has policies of these names already', async () => {
    const taken = `<script>for (const name of ['lit-html', 'dossier-widgets']) trustedTypes.createPolicy(name, {createHTML: String})</script>`;
    const page = await site.visit(pageOf(taken + tag(), four()));
    await showsOnce(page);
  });

  it('leaves the fallback, with one warning, where its own policy is refused', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await site.visit(pageOf(tag(), four()), {csp});
    await page.evaluate(settle);
    const heights = await page.evaluate(() => [...document.querySelectorAll('p')].map((each) => each.offsetHeight));
    assert.equal(heights.length, 4);
    for (const height of heights) assert.ok(height > 0);
    assert.deepEqual(page.heard.errors, []);
    // The browser tells of each refusal too.
    const own = page.heard.console.filter(
      (text) =>
        !/^(Creating a TrustedTypePolicy|This document requires 'TrustedHTML'|Error: Content-Security-Policy: )/.test(
          text,
        ),
    );
    assert.equal(own.length, 1, own.join('\n'));
  });
});
