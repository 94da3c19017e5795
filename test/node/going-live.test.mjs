import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {code, own, widgets} from '../embed.mjs';
import {isQuiet, name, inEachEngine, openSite, pageOf, until} from '../page.mjs';
import {isThorough} from '../thorough.mjs';

/** Watches what moves, and what is painted in each frame. */
const watch = () => {
  window.shifts = [];
  window.paints = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const look = () => {
    const hosts = [...document.querySelectorAll('body *')].filter(({localName}) => localName.startsWith('dossier-'));
    const painted = hosts.map(({shadowRoot, offsetHeight}) => [
      shadowRoot?.querySelectorAll('.frame').length,
      shadowRoot?.querySelector('.frame')?.offsetHeight === offsetHeight,
      offsetHeight,
    ]);
    if (document.readyState !== 'loading') window.paints.push(JSON.stringify(painted));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/**
 * Where everything is and how it looks; but for the frame on the time axis, which is drawn by measuring, and for the
 * places of what is folded up, which a browser lays out when it likes.
 */
const looks = () =>
  [...document.querySelectorAll('section > *')]
    .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('.frame, .frame :not(.axis rect)') ?? [])])
    .map((each) => {
      const {x, y, width, height} = each.getBoundingClientRect();
      const {color, fontFamily, fontSize, fontWeight, backgroundColor, fill, textDecoration} = getComputedStyle(each);
      return {
        what: `${each.localName}.${each.getAttribute('class')} ${each.children.length ? '' : each.textContent}`,
        box: each.checkVisibility() ? [x, y, width, height] : [],
        style: [color, fontFamily, fontSize, fontWeight, backgroundColor, fill, textDecoration].join(),
      };
    });

const comeAlive = async (page) => {
  await page.evaluate((src) => {
    window.painted = [...document.querySelectorAll('section > *')].flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll('.frame') ?? []),
    ]);
    document.head.append(Object.assign(document.createElement('script'), {src}));
  }, name);
  await until(page, () => window.painted.length && window.painted.every(({isConnected}) => !isConnected));
  await sleep(150);
};

const themes = {
  'on a light page': 'body {font: 1.125rem/1.6 "Liberation Serif", serif}',
  'on a dark page with faces and colours of its own': `:root {color-scheme: dark; background: #111}
    body {font: 18px/2 "DejaVu Sans Mono", monospace; letter-spacing: 1px; --dossier-heading-font: "Liberation Serif", serif;
    --dossier-side-1: teal; --dossier-paper: #222; --dossier-gap: 3em} p {margin: 3em} svg {display: none}`,
  'on a page from right to left with a small root':
    ':root {font-size: 62.5%; direction: rtl} body {font-family: sans-serif}',
};

inEachEngine('a drawn figure that goes live', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  /** A page with all codes, without their script. */
  const visit = (width, css, codes) => {
    const [before, after] = ['<p>Before <input value="field"> the figures</p>', '<p>After</p>'];
    const sections = codes.map((html) => `<section>${html.replace(/<script async.*/, '')}</section>`).join(after);
    return site.visit(pageOf(`<style>body {margin: 1rem} ${css}</style>`, before + sections + after), {
      width,
      prepare: watch,
    });
  };

  const cases = Object.entries(themes).flatMap(([theme, css]) => [
    [theme, css, {}, {}],
    ...(theme === 'on a light page'
      ? [
          [
            'as a table and dark',
            css,
            {view: 'table', 'color-scheme': 'dark', heading: 'Own words', lang: 'en-US'},
            {},
          ],
          ['with data of its own', css, {}, {own}],
        ]
      : []),
  ]);
  for (const [where, css, options, more] of cases) {
    // Elsewhere it takes longer: there each page is as wide as a phone, and the first one wide, too.
    const few = engine === 'Chromium' || where === 'on a light page' ? [320, 900] : [320];
    for (const width of engine === 'Chromium' && isThorough ? [320, 412, 600, 900, 1280] : few) {
      it(`stays as it is, ${where}, at ${width} px`, async () => {
        const page = await visit(
          width,
          css,
          widgets.map(({id}) => code(id, options, 'script', more)),
        );
        const drawn = await page.evaluate(looks);
        assert.ok(drawn.length > 200);
        await comeAlive(page);
        const live = await page.evaluate(looks);
        const kinds = (all) => all.map(({what, style, box}) => [what, style, box.length]);
        assert.deepEqual(kinds(live), kinds(drawn));
        // Widths of text are rounded to 1/64 px, and in other places where one text is in several nodes.
        for (const [i, {what, box}] of live.entries())
          for (const [n, side] of box.entries())
            assert.ok(Math.abs(side - drawn[i].box[n]) < 0.2, `${what}: ${box}, drawn ${drawn[i].box}`);
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
        const [paint, ...others] = await page.evaluate(() => [...new Set(window.paints)]);
        assert.deepEqual(others, []);
        for (const [frames, isAll, height] of JSON.parse(paint)) assert.ok(frames === 1 && isAll && height > 200);
        isQuiet(page);
      });
    }
  }

  for (const kind of ['', 'type="module"']) {
    it(`keeps what the parser has drawn, with its script before it${kind && `, ${kind}`}`, async () => {
      const codes = widgets.map(({id}) => code(id).replace(/<script async.*/, ''));
      const page = await site.visit(pageOf(`<script ${kind} src="${name}"></script>`, codes.join('')), {
        prepare: watch,
      });
      const left = () => document.querySelectorAll('template').length;
      await until(page, () => window.paints.length > 1);
      assert.equal(await page.evaluate(left), 0);
      for (const paint of await page.evaluate(() => window.paints.slice(1)))
        for (const [frames, isAll, height] of JSON.parse(paint))
          assert.ok(frames === 1 && isAll && height > 200, paint);
      isQuiet(page);
    });
  }

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

  for (const [when, wait] of Object.entries({'before the script': false, 'before it is live': true})) {
    it(`has its own style sheets and one that the page adds ${when}`, async () => {
      const page = await visit(600, '', [code('casualty-bar')]);
      const add = () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.heading {color: rgb(1, 2, 3)}');
        document.querySelector('dossier-casualty-bar').shadowRoot.adoptedStyleSheets.push(sheet);
      };
      if (wait) await page.evaluate(`void customElements.whenDefined('dossier-casualty-bar').then(${add})`);
      else await page.evaluate(add);
      await comeAlive(page);
      const [height, color] = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('dossier-casualty-bar');
        const [frame, heading] = ['.frame', '.heading'].map((each) => shadowRoot.querySelector(each));
        return [frame.offsetHeight, getComputedStyle(heading).color];
      });
      assert.ok(height > 200);
      assert.equal(color, 'rgb(1, 2, 3)');
      isQuiet(page);
    });
  }

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
