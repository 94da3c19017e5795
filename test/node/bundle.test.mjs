import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {
  bundled,
  change,
  drawn,
  four,
  isQuiet,
  name,
  inEachEngine,
  inNoEngine,
  openSite,
  pageOf,
  another,
  script,
  settle,
  shown,
  tag,
  tags,
  until,
} from '../page.mjs';
import {brotliSize} from '../sizes.mjs';

inNoEngine('nagorno-karabakh.js', () => {
  // The aim is 16,000 bytes. Until that is reached this is what it weighs: lower it with every gain, and raise it only for
  // what readers or publishers get for it. Some style rules have their declarations in the order that weighs least.
  it('weighs 25_160 bytes at most', () => {
    const size = brotliSize(script);
    assert.ok(size <= 25_160, `${size} bytes`);
  });
});

inEachEngine('nagorno-karabakh.js', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  async function showsOnce(page, count = 4) {
    await until(page, drawn);
    await page.evaluate(settle);
    const figures = await page.evaluate(shown);
    assert.equal(figures.length, count);
    for (const [i, {frames, text}] of figures.entries()) {
      assert.equal(frames, 1);
      assert.match(text, bundled[i % 4]);
    }
    isQuiet(page);
  }

  describe('shows each figure once, and says nothing', () => {
    const late = `setTimeout(() => document.head.append(Object.assign(document.createElement('script'), {src: '${name}'})), 300)`;
    const elementsLate = `setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(four())}), 300)`;
    const pages = {
      'in the head': [tag(), four()],
      'async in the head': [tag('async'), four()],
      'defer in the head': [tag('defer'), four()],
      'as a module': [tag('type="module"'), four()],
      'at the end': ['', four() + tag()],
      'twice in the head': [tag() + tag(), four()],
      'before and after': [tag(), four() + tag()],
      'with each element': ['', tags.map((each) => `${tag('async')}<${each}></${each}>`).join('')],
      'from two addresses': [tag() + tag('async', `${name}?2`), four()],
      'long after the elements': [`<script>${late}</script>`, four()],
      'long before the elements': [`${tag()}<script>${elementsLate}</script>`, ''],
      'with elements that are never closed': [tag(), tags.map((each) => `<div><${each}></div>`).join('')],
    };
    // Elsewhere it takes longer, and what differs between these is mostly ours: there every third one is opened.
    const all = Object.entries(pages);
    const opened = all.filter((_, i) => engine === 'Chromium' || i % 3 === 1);
    if (opened.length < all.length) it('in eight other places', {skip: 'tried in Chromium'}, () => {});
    for (const [when, [head, body]] of opened) {
      it(when, async () => showsOnce(await site.visit(pageOf(head, body))));
    }

    it('with an element moved about', async () => {
      const page = await site.visit(pageOf(tag(), four()));
      await until(page, drawn);
      await page.evaluate(() => document.body.prepend(document.body.lastElementChild, document.body.firstElementChild));
      await page.evaluate(() => document.body.append(document.body.firstElementChild, document.body.children[1]));
      await page.evaluate(settle);
      for (const {frames} of await page.evaluate(shown)) assert.equal(frames, 1);
      isQuiet(page);
    });

    for (const scripts of [
      [name, '/next.js'],
      ['/next.js', name],
      [name, '/dist/dossier.js'],
      ['/dist/dossier.js', name],
    ]) {
      it(`in two versions: ${scripts.join(', ')}`, async () => {
        const next = change(script, /"Cite"/, '"Cite this"');
        const head = scripts.map((src) => tag('', src)).join('');
        await showsOnce(await site.visit(pageOf(head, four()), {more: {'/next.js': next}}));
      });
    }
  });

  it('begins nothing when it comes once more, as with each code that was copied', async () => {
    const page = await site.visit(pageOf('', ''), {
      prepare: () => {
        window.made = 0;
        window.MutationObserver = class extends MutationObserver {
          constructor(tell) {
            window.made++;
            super(tell);
          }
        };
      },
    });
    const load = (src) =>
      page.evaluate(async (src) => {
        await new Promise((onload) => {
          document.head.append(Object.assign(document.createElement('script'), {src, onload}));
        });
        return window.made;
      }, src);
    const first = await load(name);
    assert.ok(first > 0);
    assert.equal(await load(name), first);
    assert.equal(await load(`${name}?3`), first);
    isQuiet(page);
  });

  it('reads its facts when an element asks for them', async () => {
    const page = await site.visit(pageOf(tag(), ''));
    const reads = () =>
      page.evaluate(async (tag) => {
        window.reads ??= 0;
        const {addBundle} = customElements.get(tag);
        for (let i = 0; i < 2; i++)
          addBundle('late', () => {
            window.reads++;
            return {id: 'late'};
          });
        await new Promise((done) => setTimeout(done, 50));
        return window.reads;
      }, tags[0]);
    assert.equal(await reads(), 0);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), four(' dossier="late"'));
    await page.evaluate(settle);
    assert.equal(await reads(), 1);
  });

  it('tells of facts that cannot be read, once and in the console alone', async () => {
    const page = await site.visit(pageOf(tag(), ''));
    await page.evaluate(
      (tag, html) => {
        customElements.get(tag).addBundle('broken', () => {
          throw new Error('no facts');
        });
        document.body.innerHTML = html;
      },
      tags[0],
      four(' dossier="broken"'),
    );
    await page.evaluate(settle);
    for (const {frames} of await page.evaluate(shown)) assert.equal(frames, 0);
    assert.equal(page.heard.console.length, 1);
    assert.match(page.heard.console[0], /^<dossier-casualty-bar>/);
    assert.deepEqual(page.heard.errors, []);
  });

  it('shows two articles on one page, each where it is named', async () => {
    const body = four() + four(' dossier="another"') + four(' dossier="nagorno-karabakh"');
    for (const head of [tag() + tag('', '/another.js'), tag('async') + tag('async', '/another.js')]) {
      const page = await site.visit(pageOf(head, body), {more: {'/another.js': another()}});
      await until(page, () => document.querySelector('[dossier=another]').shadowRoot?.textContent.includes('4,321'));
      await until(page, drawn);
      const figures = await page.evaluate(shown);
      assert.deepEqual(
        Array.from(figures, ({frames}) => frames),
        Array(12).fill(1),
      );
      assert.deepEqual([figures[4].values[0], figures[8].values[0]], ['4,321', '3,900']);
      isQuiet(page);
    }
  });

  it('asks for nothing, stores nothing and leaves no global', async () => {
    const prepare = () => {
      window.touched = [];
      const spy = (owner, key) => {
        const {get, set, value} = Object.getOwnPropertyDescriptor(owner, key);
        const told = (use) =>
          use &&
          function (...given) {
            window.touched.push(key);
            return new.target ? Reflect.construct(use, given) : Reflect.apply(use, this, given);
          };
        Object.defineProperty(
          owner,
          key,
          value ? {value: told(value), writable: true} : {get: told(get), set: told(set)},
        );
      };
      spy(Document.prototype, 'cookie');
      for (const key of ['getItem', 'setItem', 'removeItem', 'key']) spy(Storage.prototype, key);
      for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        if (Object.hasOwn(window, key)) spy(window, key);
      for (const key of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image'])
        spy(window, key);
      spy(Navigator.prototype, 'sendBeacon');
      spy(Navigator.prototype, 'serviceWorker');
    };
    const before = `<script>window.was = new Set(Reflect.ownKeys(window)).add('was')</script>`;
    const page = await site.visit(pageOf(before + tag(), four()), {prepare});
    await showsOnce(page);
    await page.evaluate(() => {
      for (const {shadowRoot} of document.body.children)
        for (const each of shadowRoot.querySelectorAll('button')) each.click();
    });
    await page.evaluate(settle);
    assert.deepEqual(await page.evaluate(() => window.touched), []);
    const globals = () =>
      Reflect.ownKeys(window)
        .filter((key) => !window.was.has(key))
        .map(String);
    // What WebKit's driver leaves itself.
    const driver = 'Symbol(automationSessionProxy)';
    assert.deepEqual(
      (await page.evaluate(globals)).filter((key) => key !== driver),
      [],
    );
    assert.deepEqual(
      page.heard.requests.filter((address) => !address.includes('-')),
      ['/'],
    );
    assert.equal(page.heard.requests.filter((address) => address === name).length, 1);
    isQuiet(page);
  });

  it('leaves the built-in objects as they are', async () => {
    const count = `<script>window.builtIns = () => Object.getOwnPropertyNames(window).flatMap((name) => {
      const {value} = Object.getOwnPropertyDescriptor(window, name);
      return typeof value !== 'function' ? [] : [value, value.prototype ?? {}].flatMap((each) =>
        Reflect.ownKeys(each).map((key) => name + ' ' + String(key)));
    }); window.were = new Set(window.builtIns())</script>`;
    const page = await site.visit(pageOf(count + tag(), four()));
    await showsOnce(page);
    assert.deepEqual(await page.evaluate(() => window.builtIns().filter((each) => !window.were.has(each))), []);
  });

  describe('under a policy', () => {
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

  describe('in a page with styles of its own', () => {
    /** What style sheets of the page change inside the elements; where they stand in the page is the page's affair. */
    const differences = (sheets) => {
      /** Of those that stand in the same place, in the same kind of parents, the first and the last. */
      const places = new Map();
      for (const {shadowRoot, localName} of document.body.children)
        for (const each of shadowRoot.querySelectorAll('*:not(slot)')) {
          let place = '';
          for (let at = each; at; at = at.parentElement)
            place = `${at.localName}.${at.getAttribute('class') ?? ''}${at.hidden ? '[hidden]' : ''} ${place}`;
          const [first = each] = places.get(`${localName} ${place}`) ?? [];
          places.set(`${localName} ${place}`, [first, each]);
        }
      const all = [...places].flatMap(([place, found]) =>
        [...new Set(found)].map((each) => [place, getComputedStyle(each)]),
      );
      const keys = Array.from(all[0][1]).filter((key) => !/^(top|right|bottom|left|inset)/.test(key));
      const looks = () => all.map(([, style]) => keys.map((key) => style.getPropertyValue(key)));
      const were = looks();
      const found = {compared: all.length * keys.length};
      for (const [name, css] of Object.entries(sheets)) {
        const sheet = Object.assign(document.createElement('style'), {textContent: css});
        document.head.append(sheet);
        const changed = looks().flatMap((each, i) =>
          each.flatMap((value, j) => (value === were[i][j] ? [] : [`${all[i][0]} ${keys[j]}: ${value}`])),
        );
        sheet.remove();
        found[name] = changed.length > 9 ? [...changed.slice(0, 9), `and ${changed.length - 9} more`] : changed;
      }
      return found;
    };
    const loud = `line-height: 3 !important; letter-spacing: 1em !important; word-spacing: 1em !important; color: red !important;
      fill: red !important; stroke: red !important; direction: rtl !important; text-align: right !important; text-indent: 2em !important;
      text-transform: uppercase !important; font-style: italic !important; font-weight: 100 !important; 
      white-space: pre !important; visibility: visible !important; text-shadow: 1px 1px red !important; cursor: wait !important;
      list-style: square !important; quotes: "x" "y" !important; word-break: break-all !important; hyphens: auto !important`;
    const sheets = {
      'all: unset': '* {all: unset !important}',
      'inherited properties': `* {${loud}}`,
      'a font size of 40 px': 'body, body * {font-size: 40px !important}',
      'box properties':
        '* {box-sizing: border-box !important; border: 0 solid red; opacity: 1; float: none; margin: 0; padding: 0}',
      'a root of 62.5 %': 'html {font-size: 62.5%}',
      'bare tags':
        'p, li, ul, ol, button, a, svg, table, td, th {color: red; margin: 9em; padding: 9em; background: red; fill: red}',
    };

    it('looks the same', async () => {
      const page = await site.visit(pageOf(`<style>body {margin: 0}</style>${tag()}`, four('', '')));
      await until(page, drawn);
      await page.evaluate(settle);
      const {compared, ...found} = await page.evaluate(differences, sheets);
      assert.ok(compared > 30_000, `${compared}`);
      assert.deepEqual(found, Object.fromEntries(Object.keys(sheets).map((name) => [name, []])));
    });
  });
});
