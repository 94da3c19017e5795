import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {
  another,
  bundled,
  data,
  four,
  isQuiet,
  inEachEngine,
  openSite,
  pageOf,
  settle,
  shown,
  tag,
  until,
} from '../page.mjs';

inEachEngine('an element with data of its own', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  /** Notes each figure that is ever in a shadow root, and each error that the elements tell of. */
  const record = () => {
    window.seen = [];
    window.faults = [];
    addEventListener('dossier-error', ({problems}) => window.faults.push(problems[0].code));
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      const look = () => window.seen.push(root.textContent);
      new MutationObserver(look).observe(root, {childList: true, characterData: true, subtree: true});
      return root;
    };
  };
  const own = data.replaceAll('3900', '4321');
  const child = (text) => `<script type="application/json">${text}</script>`;
  const bar = (attributes, inside = '') => `<dossier-casualty-bar ${attributes}>${inside}</dossier-casualty-bar>`;
  const more = {
    '/own.json': own,
    '/another.js': another(),
    '/page.json': '<!doctype html><title>Not JSON</title>',
    '/list.json': '[]',
  };

  const good = {
    'in a child': bar('', child(own)),
    'in a child that comes slowly': [
      '<dossier-casualty-bar>',
      child(own).slice(0, 999),
      `${child(own).slice(999)}</dossier-casualty-bar>`,
    ],
    'in a child after its fallback': bar('', `<p>fallback</p>${child(own)}`),
    'at an address': bar('src="/own.json"'),
    'by the id of another dossier': bar('dossier="another"'),
    'in its property': `${bar('')}<script>document.querySelector('dossier-casualty-bar').data = ${own}</script>`,
    'in its attribute, as a server writes it that knows no properties': bar(
      `data="${own.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" src="/list.json"`,
    ),
    'in its child, which goes before its address': bar('src="/list.json"', child(own)),
    'at its address, which goes before an id': bar('src="/own.json" dossier="nagorno-karabakh"'),
  };
  for (const [where, parts] of Object.entries(good)) {
    // A property that is set after a script in the head comes after the first figures: there is no knowing of it.
    for (const how of where === 'in its property' ? ['async', 'defer'] : ['', 'async']) {
      it(`shows it: ${where}, script ${how || 'in the head'}`, async () => {
        const [head, tail] = pageOf(tag(how) + tag(how, '/another.js'), '@').split('@');
        const [first, ...rest] = [parts].flat();
        const body = [head + first, ...rest];
        const page = await site.visit([...body.slice(0, -1), body.at(-1) + tail], {more, prepare: record});
        await until(page, () =>
          document.querySelector('dossier-casualty-bar').shadowRoot?.textContent.includes('4,321'),
        );
        await page.evaluate(settle);
        const figures = await page.evaluate(shown);
        assert.deepEqual([figures[0].frames, figures[0].values[0]], [1, '4,321']);
        const seen = await page.evaluate(() => window.seen);
        assert.ok(seen.some((text) => text.includes('Armenia 4,321')));
        assert.ok(!seen.some((text) => text.includes('Armenia 3,900')));
        isQuiet(page);
      });
    }
  }

  const bad = {
    'a child that is not JSON': ['', child('{"id": ')],
    'a child that is no dossier': ['', child('[1]')],
    'an empty child': ['', child('')],
    'an attribute that is not JSON': [' data="[object Object]"', ''],
    'an address where nothing is': [' src="/nothing.json"', ''],
    'an address of something else': [' src="/page.json"', ''],
    'an address of another kind of JSON': [' src="/list.json"', ''],
    'no address at all': [' src="http://"', ''],
  };
  for (const [what, [attributes, inside]] of Object.entries(bad)) {
    for (const fallback of ['<p>fallback</p>', '']) {
      it(`never shows the bundled figures in place of ${what}${fallback && ', but its fallback'}`, async () => {
        const page = await site.visit(pageOf(tag(), four(attributes, fallback + inside)), {more, prepare: record});
        await until(page, () => window.faults.length >= 4);
        await page.evaluate(settle);
        assert.equal((await page.evaluate(() => window.faults)).length, 4);
        const seen = (await page.evaluate(() => window.seen)).join();
        for (const figure of bundled) assert.doesNotMatch(seen, figure);
        assert.deepEqual(page.heard.errors, []);
        assert.equal(page.heard.console.filter((text) => text.startsWith('<dossier-')).length, 4);
        const visible = await page.evaluate(() =>
          [...document.body.children].map(({innerText, offsetHeight}) => [innerText, offsetHeight]),
        );
        for (const [text, height] of visible) {
          assert.ok(height > 0, 'the reader sees nothing');
          if (fallback) assert.equal(text.trim(), 'fallback');
        }
      });
    }
  }

  it('waits, with its fallback, for a dossier that nobody has yet', async () => {
    const page = await site.visit(pageOf(tag(), four(' dossier="nobody"')), {prepare: record});
    await page.evaluate(settle);
    assert.doesNotMatch((await page.evaluate(() => window.seen)).join(), /3,900|Israel/);
    for (const {frames} of await page.evaluate(shown)) assert.equal(frames, 0);
    assert.ok(
      await page.evaluate(() => [...document.querySelectorAll('p')].every(({offsetHeight}) => offsetHeight > 0)),
    );
    assert.equal(page.heard.console.length, 4);
    for (const text of page.heard.console) assert.match(text, /"nobody", expected the id of a dossier/);
    assert.deepEqual(await page.evaluate(() => window.faults), Array(4).fill('unknown-dossier'));
    assert.deepEqual(page.heard.errors, []);
  });
});
