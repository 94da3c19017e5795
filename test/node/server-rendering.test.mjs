import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {data, inEachEngine, inNoEngine, isQuiet, name, openSite, pageOf, settle, tags, until} from '../page.mjs';
import '../../dist/define.js';
import {addDossier, parseDossier} from '../../dist/index.js';

addDossier(parseDossier(JSON.parse(data)).dossier);

const draw = (tag) => collectResult(render(html`<${unsafeStatic(tag)}><p>fallback</p></${unsafeStatic(tag)}>`));

/** What stands where in the first element of a page; but for the frame on the time axis, which is drawn by measuring. */
const boxes = () =>
  [...document.body.firstElementChild.shadowRoot.querySelectorAll('[part~=frame], [part~=frame] :not(.axis rect)')].map(
    (each) => {
      const {x, y, width, height} = each.getBoundingClientRect();
      const text = each.children.length ? '' : each.textContent;
      return {what: `${each.localName}.${each.getAttribute('class')} ${text}`, box: [x, y, width, height]};
    },
  );

inNoEngine('an element with an address', () => {
  for (const tag of tags)
    it(`has its fallback, and nothing of the bundle, from a server: ${tag}`, async () => {
      for (const address of ['/own.json', '/own.csv']) {
        const markup = html`<${unsafeStatic(tag)} src=${address}><p>fallback</p></${unsafeStatic(tag)}>`;
        const text = await collectResult(render(markup));
        assert.match(text, /<slot><\/slot>/);
        assert.doesNotMatch(text.replace(/<style>.*<\/style>/s, ''), /class="frame/);
      }
    });
});

inEachEngine('an element that a server has drawn', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  const watch = () => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  };

  for (const tag of tags) {
    for (const width of [320, 800]) {
      it(`${tag} is there before the script, and stays in its place at ${width} px`, async () => {
        const page = await site.visit(pageOf('', await draw(tag)), {width, prepare: watch});

        const heading = await page.evaluate(() => {
          const found = document.body.firstElementChild.shadowRoot.querySelector('[role=heading], h2');
          return (
            found.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
            found.offsetHeight > 0 &&
            found.innerText
          );
        });
        assert.ok(heading, 'the heading is not painted');
        const drawn = await page.evaluate(boxes);
        assert.ok(drawn.length > 20);

        await page.evaluate((src) => {
          window.painted = document.body.firstElementChild.shadowRoot.querySelector('[part~=frame]');
          document.head.append(Object.assign(document.createElement('script'), {src}));
        }, name);
        // The element has rendered when the server's frame is gone.
        await until(page, () => !window.painted.isConnected);
        await page.evaluate(settle);

        const rendered = await page.evaluate(boxes);
        assert.deepEqual(
          Array.from(rendered, ({what}) => what),
          Array.from(drawn, ({what}) => what),
        );
        const moved = rendered.filter(({box}, i) => box.some((side, j) => Math.abs(side - drawn[i].box[j]) > 1));
        assert.deepEqual(moved, []);
        assert.equal(await page.evaluate(() => window.shift), 0);
        const frames = () => document.body.firstElementChild.shadowRoot.querySelectorAll('[part~=frame]').length;
        assert.equal(await page.evaluate(frames), 1);

        const opens = await page.evaluate(async () => {
          const element = document.body.firstElementChild;
          const evidence = () => element.shadowRoot.querySelector('[part~=evidence]')?.innerText ?? '';
          const none = evidence();
          element.shadowRoot.querySelector('[part~=value]').click();
          await element.updateComplete;
          return [none, evidence()];
        });
        assert.equal(opens[0], '');
        assert.match(opens[1], /“.+”/);
        isQuiet(page);
      });
    }
  }

  it('is the same each time', async () => {
    for (const tag of tags) assert.equal(await draw(tag), await draw(tag));
  });
});
