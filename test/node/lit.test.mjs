// The scripts carry less of Lit than the modules use: an element must do the same in both.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {data, drawn, four, inChromium, isQuiet, name, openSite, pageOf, shown, tag, until} from '../page.mjs';

const imports = {
  lit: '/node_modules/lit/index.js',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};
const modules = `<script type="importmap">${JSON.stringify({imports})}</script><script type="module">
  import '/dist/define.js';
  import {addDossier} from '/dist/index.js';
  addDossier(${data});
</script>`;

const press = (name) => `(element) => {
  for (const each of element.shadowRoot.querySelectorAll('button, summary'))
    if (each.querySelector('.${name}') || each.textContent.startsWith('${name}')) return each.click();
}`;

/** What happens, step by step, to each element. */
const stories = {
  'its view is a property and an attribute': [
    (element) => (element.view = 'table'),
    (element) => element.setAttribute('view', 'chart'),
    (element) => element.setAttribute('view', 'table'),
    (element) => element.removeAttribute('view'),
  ],
  'its scheme and its language come and go': [
    (element) => (element.colorScheme = 'dark'),
    (element) => (element.colorScheme = null),
    (element) => (element.lang = 'en-US'),
    (element) => (element.lang = undefined),
  ],
  'an attribute is a number': [
    (element) => element.setAttribute('heading-level', '4'),
    (element) => element.setAttribute('heading-level', 'high'),
    (element) => (element.headingLevel = 6),
    (element) => element.removeAttribute('heading-level'),
  ],
  'an attribute is a list': [
    (element) => element.setAttribute('parties', 'ARM'),
    (element) => element.setAttribute('kinds', 'war, agreement'),
    (element) => element.removeAttribute('kinds'),
    (element) => (element.parties = ['AZE']),
  ],
  'a text comes, changes and goes': [
    (element) => (element.heading = 'Own words'),
    (element) => (element.heading = 12),
    (element) => (element.heading = ''),
    (element) => element.setAttribute('heading', '<b>~</b>'),
    (element) => element.removeAttribute('heading'),
  ],
  'lists get shorter and longer': [
    (element) => element.setAttribute('from', '2022'),
    (element) => element.removeAttribute('from'),
    (element) => element.setAttribute('to', '2020'),
    (element, {casualties, suppliers, ...rest}) =>
      (element.data = {...rest, casualties: casualties.slice(2), suppliers: suppliers.slice(0, 1)}),
    (element, dossier) => (element.data = {...dossier, spending: [], dates: []}),
    (element) => (element.data = undefined),
  ],
  'bars become lines, and a reader follows them': [
    (element, {spending, ...rest}) => {
      const later = spending.map((each) => ({...each, id: `${each.id}-later`, time: '2021'}));
      element.data = {...rest, spending: [...spending, ...later]};
    },
    (element) => {
      for (const input of element.shadowRoot.querySelectorAll('input')) {
        input.value = '0';
        input.dispatchEvent(new InputEvent('input'));
      }
    },
    (element) => {
      for (const area of element.shadowRoot.querySelectorAll('.area')) {
        const {right} = area.getBoundingClientRect();
        area.dispatchEvent(new PointerEvent('pointermove', {clientX: right}));
      }
    },
  ],
  'much changes at once': [
    (element) => Object.assign(element, {view: 'table', heading: 'First', lang: 'en-US'}),
    (element) => Object.assign(element, {view: 'chart', heading: 'Second', colorScheme: 'dark'}),
  ],
  'it is moved, and changes while it is nowhere': [
    (element) => element.parentNode.prepend(element),
    (element) => {
      element.remove();
      element.view = 'table';
      document.body.append(element);
    },
  ],
  'its data is bad, good, and still to come': [
    (element) => (element.data = {}),
    (element, dossier) => (element.data = dossier),
    (element) => (element.data = null),
  ],
  'its buttons are used': ['Table', 'Chart', 'Cite', 'value', 'value', 'War', 'All'].map(press),
  'what cannot be drawn is not drawn': [
    (element) => (element.heading = Symbol('no text')),
    (element) => (element.heading = 'A text'),
  ],
  'what cannot be read does no lasting harm': [
    (element) => {
      const {querySelector} = element;
      element.querySelector = () => {
        element.querySelector = querySelector;
        throw new Error('not now');
      };
      element.heading = 'Own words';
    },
    (element) => (element.heading = 'Other words'),
  ],
};

inChromium(
  'an element in a script does what it does in a module',
  (engine) => {
    let site;
    const pages = {};
    before(async () => {
      site = await openSite(engine);
      for (const [kind, head] of Object.entries({script: tag(), module: modules}))
        pages[kind] = await site.visit(pageOf(head, ''), {prepare: listen});
    });
    after(() => site.close());

    const listen = () => {
      window.told = [];
      for (const type of ['ready', 'error', 'evidence'])
        addEventListener(`dossier-${type}`, ({target}) => window.told.push(`${target.localName} ${type}`));
      addEventListener('unhandledrejection', ({reason}) => window.told.push(reason.message));
    };

    /** What there is in the elements, but for the marks between parts and the spaces that only the modules have. */
    const look = async () => {
      for (let i = 0; i < 3; i++) {
        await Promise.all([...document.body.children].map((element) => element.updateComplete?.catch(() => {})));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      const elements = [...document.body.children].map((element) => {
        const {shadowRoot, view, lang, headingLevel, colorScheme, kinds, parties} = element;
        const heading = String(element.heading);
        const inputs = [...shadowRoot.querySelectorAll('input')].map(({value}) => value);
        const html = element.cloneNode().outerHTML + shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
        return {html: html.replace(/\s/g, ''), view, lang, heading, headingLevel, colorScheme, kinds, parties, inputs};
      });
      return JSON.stringify({elements, told: window.told}, null, 1);
    };

    /** That two long texts are the same; else where they part. */
    function same(found, expected, step) {
      const at = Array.from(found).findIndex((letter, i) => letter !== expected[i]);
      const there = (text) => (at < 0 ? text.slice(found.length) : text.slice(Math.max(0, at - 100), at + 50));
      assert.equal(there(found), there(expected), `after ${step}`);
    }

    /** What becomes of new elements, step by step, and what is heard from their page meanwhile. */
    async function seen(page, steps) {
      const {heard} = page;
      heard.console.length = heard.errors.length = 0;
      await page.evaluate((html) => {
        document.body.innerHTML = html;
        window.told.length = 0;
      }, four());
      await until(page, drawn);
      const looks = [await page.evaluate(look)];
      for (const step of steps) {
        await page.evaluate(`for (const element of [...document.body.children]) (${step})(element, ${data})`);
        looks.push(await page.evaluate(look));
      }
      return {looks, heard: structuredClone([heard.console, heard.errors])};
    }

    for (const [what, steps] of Object.entries(stories)) {
      it(what, async () => {
        const script = await seen(pages.script, steps);
        for (const [i, each] of script.looks.slice(1).entries())
          assert.ok(each !== script.looks[i], `nothing changes: ${steps[i]}`);
        const module = await seen(pages.module, steps);
        for (const [i, each] of script.looks.entries()) same(each, module.looks[i], steps[i - 1]);
        assert.deepEqual(script.heard, module.heard);
      });
    }

    for (const [kind, head] of Object.entries({script: tag('defer'), module: modules})) {
      it(`first of all takes what a page has set before the ${kind} came, and not over what it set since`, async () => {
        const set = (text) =>
          `for (const each of document.querySelectorAll('[src$="never.json"]')) each.data = ${JSON.stringify(text).replaceAll('<', '\\u003c')};`;
        const body = `${four(' src="/never.json"')}<script>${set(data)}
          customElements.whenDefined('dossier-casualty-bar').then(() => {${set(data.replaceAll('3900', '4321'))}})</script>`;
        const page = await site.visit(pageOf(head, body));
        await until(page, drawn);
        const [{values}] = await page.evaluate(shown);
        assert.ok(values.includes('4,321'), values.join());
        assert.ok(!page.heard.requests.includes('/never.json'));
        isQuiet(page);
      });
    }

    it('leaves the other elements to a script, where a module has registered one alone', async () => {
      const one = modules.replace(/import '.*define.js';/, '').replace('addDossier}', 'addDossier, CasualtyBar}');
      const define = `customElements.define('dossier-casualty-bar', CasualtyBar);</script>`;
      const own = `<script type="application/json">${data.replaceAll('<', '\\u003c')}</script>`;
      const page = await site.visit(pageOf(one.replace(/<\/script>$/, define), four('', own)));
      await until(page, () => customElements.get('dossier-casualty-bar'));
      await page.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), {src})), name);
      await until(page, drawn);
      isQuiet(page);
    });

    it('has the style sheets of a class that extends it, in a module', async () => {
      const extend = `<script type="module">
        import {css} from 'lit';
        import {CasualtyBar} from '/dist/index.js';
        const styles = css\`.heading {color: rgb(1, 2, 3)}\`;
        customElements.define('list-bar', class extends CasualtyBar { static styles = [CasualtyBar.styles, styles] });
      </script>`;
      const page = await site.visit(pageOf(modules + extend, '<list-bar></list-bar>'));
      const look = () => {
        const {shadowRoot, offsetHeight} = document.querySelector('list-bar');
        const heading = shadowRoot?.querySelector('.heading');
        return heading && [offsetHeight > 200, getComputedStyle(heading).color];
      };
      assert.deepEqual(await until(page, look), [true, 'rgb(1, 2, 3)']);
    });
  },
  'what is compared are two builds of ours',
);
