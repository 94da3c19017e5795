// What WebKit makes of the built script. It cannot be told to run a script before those of the page, nor does it tell what a
// page logs, so that each page here listens to itself.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {inEngine} from '../engines/launch.mjs';
import {code, own, ownText, widgets} from '../embed.mjs';
import {bundled, drawn, four, name, openSite, pageOf, settle, shown, tag, until} from '../page.mjs';

/** Keeps what a page logs and throws. */
const hear = `window.heard = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = (...given) => window.heard.push(given.join(' '));
  addEventListener('error', ({message}) => window.heard.push(message));
  addEventListener('unhandledrejection', ({reason}) => window.heard.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => window.heard.push(violatedDirective + sample));`;

/** Where everything is and how it looks; but for the frame on the time axis, which is drawn by measuring. */
const looks = () =>
  [...document.querySelectorAll('section > *')]
    .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('.frame, .frame :not(.axis rect)') ?? [])])
    .map((each) => {
      const {x, y, width, height} = each.getBoundingClientRect();
      const {color, fontFamily, fontSize, fontWeight, backgroundColor, fill, textDecorationLine} =
        getComputedStyle(each);
      return {
        what: `${each.localName}.${each.getAttribute('class')} ${each.children.length ? '' : each.textContent}`,
        box: [x, y, width, height].map((side) => Math.round(side)),
        style: [color, fontFamily, fontSize, fontWeight, backgroundColor, fill, textDecorationLine].join(),
      };
    });

inEngine('WebKit', 'nagorno-karabakh.js', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  const visit = (head, body, {more, ...options} = {}) =>
    site.visit(pageOf(`<script src="/hear.js"></script>${head}`, body), {
      ...options,
      more: {'/hear.js': hear, ...more},
    });
  const isQuiet = async (page) => assert.deepEqual(await page.evaluate(() => window.heard), []);

  async function showsOnce(page) {
    await until(page, drawn);
    await page.evaluate(settle);
    const figures = await page.evaluate(shown);
    assert.equal(figures.length, 4);
    for (const [i, {frames, text}] of figures.entries()) {
      assert.equal(frames, 1);
      assert.match(text, bundled[i]);
    }
    await isQuiet(page);
  }

  it('is that engine, and hears what a page says', async () => {
    const page = await visit('', '<script>console.warn("logged"); throw new Error("thrown")</script>');
    assert.match(await page.evaluate(() => navigator.userAgent), /AppleWebKit(?!.*Chrome)/);
    assert.match((await page.evaluate(() => window.heard)).join(), /^logged,Error: thrown$/);
  });

  describe('shows each figure once, and says nothing', () => {
    const late = `setTimeout(() => document.head.append(Object.assign(document.createElement('script'), {src: '${name}'})), 300)`;
    const pages = {
      'in the head': [tag(), four()],
      async: [tag('async'), four()],
      'as a module': [tag('type="module"'), four()],
      'at the end': ['', four() + tag()],
      twice: [tag() + tag('async', `${name}?2`), four()],
      'long after the elements': [`<script>${late}</script>`, four()],
    };
    for (const [when, [head, body]] of Object.entries(pages)) {
      it(when, async () => showsOnce(await visit(head, body)));
    }
    for (const csp of [
      "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:",
      "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types dossier-widgets",
    ]) {
      it(`under a policy: ${csp}`, async () => showsOnce(await visit(tag(), four('', ''), {csp})));
    }
  });

  for (const width of [480, 900]) {
    for (const [where, css] of Object.entries({
      'on a light page': 'body {font: 18px serif}',
      'on a dark page from right to left': ':root {color-scheme: dark; background: #111; direction: rtl}',
    })) {
      it(`keeps a drawn figure as it is when it goes live, ${where}, at ${width} px`, async () => {
        const codes = widgets.map(({id}) => `<section>${code(id).replace(/<script async.*/, '')}</section>`).join('');
        const page = await visit(`<style>${css}</style>`, codes, {width});
        const before = await page.evaluate(looks);
        assert.ok(before.length > 200);
        await page.evaluate((src) => {
          window.painted = [...document.querySelectorAll('section > *')].map(({shadowRoot}) =>
            shadowRoot.querySelector('.frame'),
          );
          document.head.append(Object.assign(document.createElement('script'), {src}));
        }, name);
        await until(page, () => window.painted.every(({isConnected}) => !isConnected));
        await page.evaluate(settle);
        assert.deepEqual(await page.evaluate(looks), before);
        await isQuiet(page);
      });
    }
  }

  it('fills placeholders, with the bundled figures and with one’s own', async () => {
    const codes = [{}, {own}].flatMap((more) => widgets.map(({id}) => code(id, {}, 'placeholder', more)));
    const page = await visit(tag('async'), codes.join(''));
    await until(page, () => document.querySelectorAll('figure > *').length >= 8);
    await page.evaluate(settle);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('figure > *')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('.frame')?.innerText,
      ),
    );
    const expected = [...bundled, ...widgets.map(({id}) => ownText[id])];
    assert.equal(texts.length, expected.length);
    for (const [i, text] of texts.entries()) assert.match(text, expected[i]);
    await isQuiet(page);
  });

  it('never shows the bundled figures in place of data that is not JSON', async () => {
    const page = await visit(tag(), four('', '<p>fallback</p><script type="application/json">{"id": </script>'));
    await until(page, () => window.heard.length >= 4);
    await page.evaluate(settle);
    for (const {frames, text} of await page.evaluate(shown)) {
      assert.equal(frames, 0);
      for (const figure of bundled) assert.doesNotMatch(text, figure);
    }
    const heard = await page.evaluate(() => window.heard);
    assert.equal(heard.length, 4);
    for (const text of heard) assert.match(text, /^<dossier-/);
  });
});
