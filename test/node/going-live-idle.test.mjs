// What a drawn figure waits for before it goes live: to be seen, and a page with nothing else to do; but for no reader.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {code, own, widgets} from '../embed.mjs';
import {inEachEngine, isQuiet, name, openSite, pageOf, until} from '../page.mjs';
import {comeAlive, visitDrawn} from './drawn-pages.mjs';

inEachEngine('a drawn figure that waits', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());
  const visit = (...page) => visitDrawn(site, ...page);

  it('waits in a tab that nobody has opened yet', async () => {
    const page = await visit(
      900,
      'section {display: none}',
      widgets.map(({id}) => code(id)),
    );
    await comeAlive(page);
    await page.evaluate(() => document.querySelector('style').remove());
    await until(page, () => {
      const {shadowRoot} = document.querySelector('dossier-key-dates');
      return Number.parseFloat(shadowRoot.querySelector('.axis rect').getAttribute('width')) > 1;
    });
    isQuiet(page);
  });

  it('waits until the page has nothing else to do, and never does much at a time', async () => {
    const codes = widgets.map(({id}) => code(id).replace(/<script async.*/, ''));
    const page = await site.visit(pageOf('', codes.join('')), {
      prepare: () => {
        window.idle = [];
        window.requestIdleCallback = (run) => window.idle.push(run);
        // What goes on where there is no idle period.
        window.late = 0;
        const {setTimeout} = window;
        window.setTimeout = (run, after) => (after === 200 ? window.late++ : setTimeout(run, after));
      },
    });
    const drawnIn = () =>
      [...document.querySelectorAll('body > *')].flatMap(({shadowRoot}) =>
        shadowRoot ? [[!!shadowRoot.querySelector('style'), shadowRoot.adoptedStyleSheets.length]] : [],
      );
    const steps = await page.evaluate(async (src) => {
      await new Promise((onload) => {
        document.head.append(Object.assign(document.createElement('script'), {src, onload}));
      });
      const roots = [...document.querySelectorAll('body > *')].map(({shadowRoot}) => shadowRoot);
      window.before = roots.map((root) => [!!root?.querySelector('style'), root?.adoptedStyleSheets.length]);
      let steps = 0;
      for (let i = 0; i < 50 && roots.some((root) => root?.querySelector('style')); i++) {
        await new Promise((done) => setTimeout(done));
        const [next] = window.idle.splice(0, 1);
        if (next) steps++;
        next?.();
      }
      return steps;
    }, name);
    assert.deepEqual(await page.evaluate(() => window.before), Array(4).fill([true, 0]));
    assert.deepEqual(
      (await page.evaluate(drawnIn)).map(([isDrawn, sheets]) => [isDrawn, sheets > 0]),
      Array(4).fill([false, true]),
    );
    // Languages, numbers, what there is, the figure, its drawing; and a page that is never idle does not wait for ever.
    assert.equal(steps, 4 * 5);
    assert.equal(await page.evaluate(() => window.late), 4 * 5);
    isQuiet(page);
  });

  const idlers = {
    throws: () => {
      throw new Error('not idle');
    },
    'calls nobody': () => 1,
    'calls at once, and again': (run) => (run(), run()),
    'gives what waits': (run) => run({then() {}}),
    'is no function': 1,
  };
  for (const [what, idler] of Object.entries(idlers)) {
    it(`goes live where the page’s requestIdleCallback ${what}`, async () => {
      const page = await visit(600, '', [code('casualty-bar')]);
      await page.evaluate((text) => (window.requestIdleCallback = new Function(`return ${text}`)()), String(idler));
      await comeAlive(page);
      isQuiet(page);
    });
  }

  const uses = {
    'a button that is pressed': [
      'key-dates',
      (root) => [...root.querySelectorAll('.kinds button')].find(({textContent}) => /^War/.test(textContent)).click(),
      (root) => root.querySelectorAll('.card').length < 10 && !root.querySelector('style'),
    ],
    'the table that is asked for': [
      'casualty-bar',
      (root) => root.querySelector('div.tools button').click(),
      (root) => !!root.querySelector('table'),
    ],
    'the reading line that is moved': [
      'spending-chart',
      (root) => {
        const range = root.querySelector('input');
        range.value = range.min;
        range.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      },
      (root) => root.querySelector('input').value === '0' && /2019/.test(root.querySelector('input').ariaValueText),
    ],
  };
  for (const [what, [id, use, isDone]] of Object.entries(uses)) {
    it(`follows at once ${what} where the page leaves it waiting`, async () => {
      const page = await visit(600, '', [code(id, {}, 'script', {own})]);
      await page.evaluate(() => {
        window.requestIdleCallback = () => 1;
        const {setTimeout} = window;
        window.setTimeout = (run, after, ...more) => setTimeout(run, after === 200 ? 1e6 : after, ...more);
      });
      const root = `document.querySelector('section > *').shadowRoot`;
      await page.evaluate((src) => {
        return new Promise((onload) =>
          document.head.append(Object.assign(document.createElement('script'), {src, onload})),
        );
      }, name);
      assert.equal(await page.evaluate(`(${isDone})(${root}) || !${root}.querySelector('style')`), false);
      await page.evaluate(`(${use})(${root})`);
      await until(page, `(${isDone})(${root})`);
      // Done once: what a reader presses twice is as it was.
      await page.evaluate(`document.querySelector('section > *').updateComplete.then(() => 1)`);
      assert.ok(await page.evaluate(`(${isDone})(${root})`));
      isQuiet(page);
    });
  }
});
