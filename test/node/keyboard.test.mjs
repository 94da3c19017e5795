// The widgets by keyboard alone, with real key presses: everything is reached, can be used and left again, and the focus
// can be seen and is never lost. What a drawing keeps when it goes live is tested in going-live.test.mjs.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {casualties, dates, spending, suppliers} from '../documents.mjs';
import {focused, focusOn, ringFaults, usable} from '../focus.mjs';
import {data, inEachEngine, openSite, pageOf, tag as script, until} from '../page.mjs';

const bundled = JSON.parse(data);
const manyDates = {
  ...dates.oneDate,
  dates: Array.from({length: 201}, (_, i) => ({...dates.oneDate.dates[0], id: `d${i}`, time: `${1800 + i}`})),
};
const linked = {...bundled, article: {...bundled.article, url: 'https://example.org/article'}};

/** What there is to use: each widget, as chart and as table, with and without links, lines and pages. */
const widgets = {
  'casualty-bar': {data: linked},
  'casualty-bar with rival counts': {data: casualties.rivalCounts},
  'spending-chart': {data: linked},
  'spending-chart with lines': {data: spending.yearsWithGaps},
  'supplier-breakdown': {data: linked},
  'supplier-breakdown with small shares': {data: suppliers.manySmallShares},
  'key-dates': {data: linked},
  'key-dates with pages': {data: manyDates},
  'key-dates as a table with pages': {data: manyDates, view: 'table'},
  'casualty-bar as a table': {data: linked, view: 'table'},
};
/** Runs in a page: what has the focus, and what is wrong with how that is seen. */
const focusSeen = `(async () => {
  const {shadowRoot, updateComplete} = document.querySelector('.widget');
  await updateComplete;
  return {at: (${focused})(), wrong: shadowRoot.activeElement ? (${ringFaults})() : []};
})()`;

/** Runs in a page. */
const turnToTheEnd = async () => {
  const {shadowRoot, updateComplete} = document.querySelector('.widget');
  await updateComplete;
  const next = [...shadowRoot.querySelectorAll('.tools button')].find(({textContent}) => textContent.includes('Next'));
  for (let i = 0; i < 2; i++) {
    next.click();
    await document.querySelector('.widget').updateComplete;
  }
};

const tagOf = (name) => `dossier-${name.split(' ')[0]}`;

inEachEngine('by keyboard', (engine) => {
  let site, page;
  before(async () => {
    site = await openSite(engine);
    await visit();
  });
  after(() => site.close());

  async function visit(options) {
    const style = ':root {color-scheme: light; background: Canvas} body {background: Canvas; margin: 20px}';
    page = await site.visit(pageOf(`<style>${style}</style>${script()}`, ''), options);
  }

  /** Puts one widget between two buttons, the first of which has the focus. */
  async function open(name, properties = widgets[name]) {
    await page.evaluate(
      async (tag, properties) => {
        document.documentElement.removeAttribute('style');
        document.body.innerHTML = `<button id="before">Before</button><${tag} class="widget"></${tag}><button id="after">After</button>`;
        await Object.assign(document.querySelector('.widget'), properties).updateComplete;
        document.querySelector('#before').focus();
      },
      tagOf(name),
      properties,
    );
  }

  async function hit(key) {
    const [letter, modifier] = key.split('+').reverse();
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(letter);
    if (modifier) await page.keyboard.up(modifier);
  }

  async function press(...keys) {
    for (const key of keys) {
      await hit(key);
      await page.evaluate(() => document.querySelector('.widget').updateComplete);
    }
  }

  /** Goes by Tab to the first of what has a text, from what stands before that. */
  async function tabTo(text) {
    const all = await page.evaluate(usable);
    await page.evaluate(focusOn, all.findIndex((each) => each.includes(text)) - 1);
    // Firefox stops at what scrolls, too.
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focused)).includes(text)) return;
    }
    throw new Error(`Tab does not reach ${text}`);
  }

  const inWidget = (selector) =>
    page.evaluate(
      (selector) => document.querySelector('.widget').shadowRoot.querySelectorAll(selector).length,
      selector,
    );

  /** Goes from one button around the widget to the other: what it meets, and what is wrong with how the focus is seen. */
  async function walk(key, end, most) {
    const met = [];
    const faults = [];
    for (;;) {
      await hit(key);
      const {at, wrong} = await page.evaluate(focusSeen);
      if (at === end) return {met, faults};
      // Firefox stops at what scrolls, also where all that is in it is reached by itself.
      if (/^(div|ol|ul)\.cards/.test(at)) continue;
      met.push(at);
      assert.ok(met.length <= most, `more than there is: ${at}`);
      faults.push(...wrong.map((fault) => `${at}: ${fault}`));
    }
  }

  for (const name of Object.keys(widgets))
    it(`reaches all of the ${name} in reading order, leaves it both ways, and shows where the focus is`, async () => {
      await open(name);
      // Of a hundred dates on a page each is like the one on the last.
      if (name.endsWith('pages')) await page.evaluate(turnToTheEnd);
      const all = await page.evaluate(usable);
      assert.deepEqual(await walk('Tab', 'after', all.length), {met: all, faults: []});
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
      const back = await walk('Shift+Tab', 'before', all.length);
      assert.deepEqual(back, {met: all.reverse(), faults: []});
    });

  for (const tag of ['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates'])
    for (const [name, key] of Object.entries({Enter: 'Enter', 'the space bar': ' '}))
      it(`opens every figure of the ${tag} with ${name}, its link with Tab, and closes it with Escape`, async () => {
        await open(tag);
        const count = await inWidget('.body details');
        for (let i = 0; i < Math.min(count, 6); i++) {
          await press('Tab');
          while (!(await page.evaluate(focused)).startsWith('summary')) await press('Tab');
          const line = await page.evaluate(focused);
          await press(key);
          assert.equal(await inWidget('.body details[open]'), 1, line);
          assert.equal(await page.evaluate(focused), line);
          await press('Tab');
          assert.match(await page.evaluate(focused), /^a\. Go to the passage/);
          await press('Escape');
          assert.equal(await inWidget('.body details[open]'), 0);
          assert.equal(await page.evaluate(focused), line);
        }
      });

  // stories/chartability.md gives these numbers.
  for (const [tag, count] of Object.entries({
    'casualty-bar': 8,
    'spending-chart': 5,
    'supplier-breakdown': 8,
    'key-dates': 37,
  }))
    it(`has ${count} stops in the ${tag} of the bundled dossier, the table three before the end`, async () => {
      await open(tag, {});
      const stops = await page.evaluate(usable);
      assert.equal(stops.length, count);
      assert.equal(stops.at(-3), 'button. Table');
    });

  it('opens the last of the bundled dates with 14 keys, by its kind', async () => {
    await open('key-dates', {});
    await press(...Array(8).fill('Tab'), ' ', ...Array(4).fill('Tab'), 'Enter');
    assert.match(await page.evaluate(focused), /^summary\. 2024 ?Energy/);
    assert.equal(await inWidget('.body details[open]'), 1);
  });

  it('moves the reading line with the arrow keys, and says what it reads', async () => {
    await open('spending-chart with lines');
    await tabTo('input');
    const read = () =>
      page.evaluate(() =>
        document.querySelector('.widget').shadowRoot.querySelector('input').getAttribute('aria-valuetext'),
      );
    const said = [await read()];
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'Home', 'End']) {
      await press(key);
      said.push(await read());
      assert.match(await page.evaluate(focused), /^input/);
    }
    assert.deepEqual(
      said.map((text) => text.slice(0, 4)),
      ['2030', '2029', '2028', '2029', '2002', '2030'],
    );
    assert.equal(await inWidget('.area'), 1);
  });

  /** What changes around the focus, and what has the focus then. */
  const changes = {
    'the view is turned over and back': ['casualty-bar', 'Table', ['Enter', ' ', 'Enter'], /^button\. Chart/],
    'a kind is picked': ['key-dates', 'War', [' '], /^button\. War/],
    'all kinds are picked again': ['key-dates', 'Energy', ['Enter', 'Enter'], /^button\. Energy/],
    'a page is turned to the end': ['key-dates with pages', 'Next', ['Enter', 'Enter', 'Enter', ' '], /^button\. Next/],
    'a page of a table is turned': ['key-dates as a table with pages', 'Next', ['Enter', 'Enter'], /^button\. Next/],
    'a citation is opened and copied': ['casualty-bar', 'Cite', ['Enter', 'Tab', 'Enter'], /^button\. Cop/],
    'a citation is closed': ['casualty-bar', 'Cite', ['Enter', 'Tab', 'Escape'], /^summary\. Cite/],
    'a file is saved': ['casualty-bar', 'CSV', ['Enter'], /^button\. CSV/],
  };
  for (const [what, [name, at, keys, then]] of Object.entries(changes))
    it(`keeps the focus where ${what}`, async () => {
      await open(name);
      await tabTo(at);
      await press(...keys);
      assert.match(await page.evaluate(focused), then);
      assert.deepEqual(await page.evaluate(ringFaults), []);
    });

  /** What the page changes while something has the focus that is not there afterwards. */
  const gone = {
    'other data': ['casualty-bar with rival counts', 'Invented Institute', {data: casualties.oneCount}],
    'no data any more': ['casualty-bar', 'Deaths', {data: {...bundled, casualties: []}}],
    'a table': ['casualty-bar', 'Deaths', {view: 'table'}],
    'bars in place of lines': ['spending-chart with lines', 'input', {data: spending.oneYear}],
    'other kinds': ['key-dates', 'Displacement', {data: dates.oneDate}],
    'fewer pages': ['key-dates with pages', 'Next', {data: dates.oneDate}],
  };
  for (const [what, [name, at, change]] of Object.entries(gone))
    it(`finds a place for the focus where the page brings ${what}`, async () => {
      await open(name);
      await tabTo(at);
      await page.evaluate(async (change) => {
        const element = Object.assign(document.querySelector('.widget'), change);
        await element.updateComplete;
      }, change);
      assert.match(await page.evaluate(focused), /^(button|summary|input|div)\./);
      assert.deepEqual(await page.evaluate(ringFaults), []);
    });

  it('goes back to the line of an evidence that closes as the page brings other data', async () => {
    await open('casualty-bar');
    await press('Tab', 'Tab', 'Enter', 'Tab');
    assert.match(await page.evaluate(focused), /^a\./);
    await page.evaluate(async (data) => {
      const element = Object.assign(document.querySelector('.widget'), {data: {...data, updated: '2030-01-01'}});
      await element.updateComplete;
      // What is hidden loses the focus with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, linked);
    assert.equal(await inWidget('details[open]'), 0);
    assert.match(await page.evaluate(focused), /^summary\. Azerbaijan/);
  });

  it('brings a card into view that has the focus', async () => {
    await open('key-dates');
    await tabTo('1 January');
    assert.deepEqual(await page.evaluate(ringFaults), []);
  });

  it('leaves to the page every key that it does not use', async () => {
    await open('key-dates');
    await tabTo('1994');
    await page.evaluate(() => {
      globalThis.heard = [];
      addEventListener('keydown', ({key, defaultPrevented}) => globalThis.heard.push([key, defaultPrevented]));
    });
    const keys = ['a', 'j', '/', '?', 'ArrowDown', 'Home', 'Escape', 'F6'];
    await press(...keys);
    assert.deepEqual(
      await page.evaluate(() => globalThis.heard),
      keys.map((key) => [key, false]),
    );
  });

  it('scrolls a table that is wider than its column', async () => {
    await site.leave();
    await visit({width: 320});
    await open('casualty-bar as a table');
    await tabTo('div.scroll');
    await press('ArrowRight', 'ArrowRight');
    await until(page, () => document.querySelector('.widget').shadowRoot.querySelector('.scroll').scrollLeft > 0);
  });
});
