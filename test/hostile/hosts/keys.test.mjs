// A page that has single keys of its own, as readers of mail and news have.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {drawn, four, inEachEngine, isQuiet, openSite, pageOf, tag, until} from '../../page.mjs';

const listening = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress'])
    document.addEventListener(type, (event) => type === 'keydown' && window.heard.push(event.key + (event.defaultPrevented ? ' taken' : '')));
</script>`;

inEachEngine('a page with keys of its own', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  async function open(on) {
    const page = await site.visit(pageOf(listening + tag(), `<button id="own">Own</button>${four()}`));
    await until(page, drawn);
    await page.evaluate(
      (on) =>
        (on ? document.querySelector('dossier-casualty-bar').shadowRoot : document).querySelector(on ?? '#own').focus(),
      on,
    );
    return page;
  }
  const press = async (page, ...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return page.evaluate(() => window.heard);
  };
  const opened = (page) =>
    page.evaluate(
      () =>
        [...document.body.querySelectorAll('*')].flatMap((each) => [
          ...(each.shadowRoot?.querySelectorAll('[open]') ?? []),
        ]).length,
    );
  const letters = ['j', 'k', '?', 's', 'Enter', ' ', 'ArrowDown', 'ArrowRight', 'Home', 'Escape'];

  it('hears all of them where nothing of ours has the focus, and opens nothing', async () => {
    const page = await open();
    assert.deepEqual(await press(page, ...letters), letters);
    assert.equal(await opened(page), 0);
    isQuiet(page);
  });

  it('hears those that a line of ours does not use, which opens with Enter and the space bar as it does', async () => {
    const page = await open('summary');
    assert.deepEqual(await press(page, 'j', '?', 'ArrowDown', 'Escape'), ['j', '?', 'ArrowDown', 'Escape']);
    assert.equal(await opened(page), 0);
    await press(page, 'Enter');
    assert.equal(await opened(page), 1);
    await press(page, ' ');
    assert.equal(await opened(page), 0);
    isQuiet(page);
  });

  it('does not hear the Escape that closes something of ours, and hears the next', async () => {
    const page = await open('summary');
    assert.deepEqual(await press(page, 'Enter', 'Escape'), ['Enter']);
    assert.equal(await opened(page), 0);
    assert.deepEqual(await press(page, 'Escape'), ['Enter', 'Escape']);
  });
});
