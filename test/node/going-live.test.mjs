// That a drawn figure stays as it is when its script comes. What readers have done in it is in going-live-reader.test.mjs,
// what it waits for in going-live-idle.test.mjs.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {code, own, widgets} from '../embed.mjs';
import {inEachEngine, isQuiet, name, openSite, pageOf, until} from '../page.mjs';
import {isThorough} from '../thorough.mjs';
import {comeAlive, visitDrawn, watch} from './drawn-pages.mjs';

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
  const visit = (...page) => visitDrawn(site, ...page);

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
});
