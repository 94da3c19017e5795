// Documents of others inside a page: frames without an origin, and addresses that lead elsewhere.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {change, drawn, four, inEachEngine, name, openSite, pageOf, script, tag, until, without} from '../../page.mjs';
import {figuresIn} from './in-page.mjs';

const escape = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

inEachEngine('a page with other addresses', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows the figures in a sandboxed frame without an origin and without storage', async () => {
    // Not each engine’s driver looks into a frame.
    const tell = `<script>(function look() {
        if ((${drawn})()) parent.postMessage({origin, found: (${figuresIn})()}, '*');
        else setTimeout(look, 50);
      })()</script>`;
    const hear = `<script>addEventListener('message', ({data}) => (window.told = data))</script>`;
    const inner = escape(pageOf(tag(), four() + tell));
    const page = await site.visit(
      pageOf(hear, `<iframe sandbox="allow-scripts" width="800" height="600" srcdoc="${inner}"></iframe>`),
    );
    const {origin, found} = await until(page, () => window.told);
    assert.equal(origin, 'null');
    const plain = await site.visit(pageOf(tag(), four()));
    await until(plain, drawn);
    const texts = (found) => found.map(({frames, text}) => [frames, text]);
    assert.deepEqual(texts(found), texts(await plain.evaluate(figuresIn)));
    assert.deepEqual(page.heard.errors, []);
  });

  /** The casualty bar as it is painted. */
  const painted = async (head, more) => {
    const page = await site.visit(pageOf(tag() + head, '<dossier-casualty-bar></dossier-casualty-bar>'), {more});
    await until(page, () => !!document.querySelector('dossier-casualty-bar').shadowRoot?.querySelector('.frame'));
    return page.screenshot({clip: {x: 0, y: 0, width: 800, height: 600}});
  };

  it(
    'paints its hatching where addresses begin elsewhere',
    {skip: without(engine, 'pictures of the page')},
    async () => {
      const plain = await painted('');
      const elsewhere = await painted('<base href="https://example.org/elsewhere/">');
      assert.ok(Buffer.compare(elsewhere, plain) === 0, 'a base address changes the picture');
      const unhatched = await painted('', {[name]: change(script, /id="h\$/, 'id="no$')});
      assert.ok(Buffer.compare(unhatched, plain) !== 0, 'the picture does not show the hatching');
    },
  );
});
