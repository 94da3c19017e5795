// Whose facts the script shows, and when it reads them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, it} from 'node:test';
import {
  another,
  drawn,
  four,
  inEachEngine,
  isQuiet,
  name,
  openSite,
  pageOf,
  settle,
  shown,
  tag,
  tags,
  until,
} from '../page.mjs';

const plain = readFileSync(new URL('../../dist/dossier.js', import.meta.url), 'utf8');

inEachEngine('the facts of nagorno-karabakh.js', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

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

  for (const one of [tags[0], tags.at(-1)])
    it(`shows its figures beside a <${one}> that a bundler has registered alone`, async () => {
      const page = await site.visit(pageOf('', four()), {more: {'/modules.js': plain}});
      await page.evaluate(
        async (one, modules, script) => {
          const load = (src) =>
            new Promise((onload) =>
              document.head.append(Object.assign(document.createElement('script'), {src, onload})),
            );
          const {define} = customElements;
          customElements.define = (tag, element) => tag === one && define.call(customElements, tag, element);
          await load(modules);
          delete customElements.define;
          // Modules say of no page that it has all elements.
          customElements.get(one).isReady = undefined;
          await load(script);
        },
        one,
        '/modules.js',
        name,
      );
      await until(page, drawn);
      isQuiet(page);
    });
});
