import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {bundled, code, forms, optionSets, own, release, widgets} from '../embed.mjs';
import {isQuiet, inChromium, openSite, pageOf, tag, until} from '../page.mjs';

inChromium(
  'a drawing',
  (engine) => {
    let site, page;
    before(async () => {
      site = await openSite(engine);
      // Its functions are there before they are called: what waits for an import is at times given up by the browser.
      const embed = `<script type="module">import * as embed from '/dist/embed/index.js'; window.embed = embed;</script>`;
      page = await site.visit(pageOf(tag() + embed, '<p>Before</p>'));
      await until(page, () => !!window.embed);
    });
    after(() => site.close());

    for (const {id, tag: name, draw, ...widget} of widgets) {
      it(`is the same from Node and from a page: ${id}`, async () => {
        const asked = optionSets(id).flatMap((options) => forms.map((form) => [options, form]));
        for (const more of [{}, {own}]) {
          // All at once: to send the figures takes longer than to draw them.
          const made = await page.evaluate(
            (widget, asked) => {
              const {drawInPage, embedCode} = window.embed;
              return asked.map(([options, form]) => embedCode({...widget, draw: drawInPage}, options, form));
            },
            {...widget, id, tag: name, script: release, bundled, ...more},
            asked,
          );
          for (const [i, [options, form]] of asked.entries())
            assert.equal(made[i], code(id, options, form, more), JSON.stringify(options));
        }
        isQuiet(page);
      });

      it(`is touched by no style sheet of other elements, which each drawing has: ${id}`, async () => {
        for (const options of optionSets(id)) {
          const {count, matches, hasDrawing} = await page.evaluate(
            (html, tag, tags) => {
              const code = document.createElement('template');
              code.innerHTML = html;
              const root = code.content.querySelector('template').content;
              const own = new Set(customElements.get(tag).styles);
              const selectorsOf = ({cssRules}) =>
                [...cssRules].flatMap((rule) => rule.selectorText ?? selectorsOf(rule));
              const selectors = tags
                .flatMap((each) => customElements.get(each).styles)
                .filter((sheet) => !own.has(sheet))
                .flatMap(({cssText}) => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(cssText);
                  return selectorsOf(sheet);
                });
              const matches = selectors.filter((each) => root.querySelector(each.replace(/::[\w-]+/g, '')));
              return {count: selectors.length, matches, hasDrawing: !!root.querySelector('.frame')};
            },
            code(id, options, 'self-hosted'),
            name,
            widgets.map(({tag}) => tag),
          );
          assert.deepEqual([matches, hasDrawing, count > 9], [[], true, true], JSON.stringify(options));
        }
      });

      it(`keeps its looks under a policy that names its style sheet: ${id}`, async () => {
        const {styleHash} = JSON.parse(readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8'));
        const sheets = [];
        for (const allowed of ['none', styleHash]) {
          const csp = `default-src 'none'; style-src '${allowed}'`;
          const visited = await site.visit(pageOf('', code(id)), {csp, scripts: false, outside: {}});
          sheets.push(await visited.$eval(name, ({shadowRoot}) => shadowRoot.styleSheets.length));
        }
        assert.deepEqual(sheets, [0, 1]);
      });

      it(`leaves no trace in the page that makes it: ${id}`, async () => {
        const [before, after, told] = await page.evaluate(
          async (name, dossier) => {
            let told = 0;
            for (const type of ['dossier-ready', 'dossier-error']) addEventListener(type, () => told++);
            const {drawInPage} = window.embed;
            const before = document.body.innerHTML;
            drawInPage(name, {lang: 'en'}, dossier);
            const after = document.body.innerHTML;
            await new Promise((resolve) => setTimeout(resolve, 150));
            return [before, after, told + Number(document.body.innerHTML !== before)];
          },
          name,
          bundled,
        );
        assert.deepEqual([after, told], [before, 0]);
        isQuiet(page);
      });
    }
  },
  'what is compared are texts of ours',
);
