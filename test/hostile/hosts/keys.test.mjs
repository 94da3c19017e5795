// A page that has single keys of its own, as readers of mail and news, slide shows and players have; and one that closes
// with Escape what the elements are in.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {spending} from '../../documents.mjs';
import {drawn, four, inEachEngine, isQuiet, openSite, pageOf, tag, until} from '../../page.mjs';

const listening = `<script>
  window.heard = [];
  window.ups = [];
  document.addEventListener('keydown', (event) => window.heard.push(event.key + (event.defaultPrevented ? ' taken' : '')));
  document.addEventListener('keyup', ({key}) => window.ups.push(key));
</script>`;

inEachEngine('a page with keys of its own', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  async function open(on, around = ['', '']) {
    const page = await site.visit(
      pageOf(listening + tag(), `<button id="own">Own</button>${around[0]}${four()}${around[1]}`),
    );
    await until(page, drawn);
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.querySelector('[popover]')?.showPopover();
    });
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
    assert.deepEqual(await press(page, 'Enter', 'Escape'), []);
    assert.equal(await opened(page), 0);
    const ups = () => page.evaluate(() => window.ups);
    assert.deepEqual(await ups(), []);
    assert.deepEqual(await press(page, 'Escape'), ['Escape']);
    assert.deepEqual(await ups(), ['Escape']);
  });

  it('hears of each key that it has heard go down that it comes up', async () => {
    const page = await open('summary');
    await press(page, 'Enter');
    await page.keyboard.down('j');
    await page.keyboard.press('Escape');
    await page.keyboard.up('j');
    assert.deepEqual(await page.evaluate(() => window.ups), ['j']);
    assert.equal(await opened(page), 0);
    // As it goes from a button of its own to a line.
    await page.evaluate(() => {
      const [own, line] = [
        document.querySelector('#own'),
        document.querySelector('dossier-casualty-bar').shadowRoot.querySelector('summary'),
      ];
      own.addEventListener('keydown', () => line.focus());
      own.focus();
    });
    await page.keyboard.press(' ');
    assert.deepEqual(await page.evaluate(() => window.ups), ['j', ' ']);
    isQuiet(page);
  });

  it('cannot keep from a line and from the reading line what they do, as it does not hear of it', async () => {
    const page = await open('summary');
    await page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => event.preventDefault());
    });
    assert.deepEqual(await press(page, 'Enter'), []);
    assert.equal(await opened(page), 1);
    assert.deepEqual(await press(page, ' ', 'k'), ['k']);
    assert.equal(await opened(page), 0);
    const reading = () =>
      page.evaluate(async (data) => {
        const element = document.querySelector('dossier-spending-chart');
        element.data ??= data;
        await element.updateComplete;
        const line = element.shadowRoot.querySelector('input');
        line.focus();
        return line.getAttribute('aria-valuetext');
      }, spending.yearsWithGaps);
    assert.match(await reading(), /^2030/);
    assert.deepEqual(await press(page, 'ArrowLeft'), ['k']);
    assert.match(await reading(), /^2029/);
    assert.deepEqual(await press(page, 'Home', 'Enter'), ['k', 'Enter']);
    assert.match(await reading(), /^2002/);
    isQuiet(page);
  });

  it('breaks nothing where it takes all keys before they come to something of ours', async () => {
    const page = await open('summary');
    await page.evaluate(() => addEventListener('keydown', (event) => event.stopImmediatePropagation(), true));
    assert.deepEqual(await press(page, 'Enter', 'Escape'), []);
    assert.equal(await opened(page), 1);
    isQuiet(page);
  });

  it('hears the keys that would scroll a table which has nothing to scroll', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const element = document.querySelector('dossier-casualty-bar');
      element.view = 'table';
      await element.updateComplete;
      element.shadowRoot.querySelector('.scroll').focus();
    });
    const keys = ['ArrowLeft', 'ArrowDown', 'PageDown', 'Home'];
    const arrived = (await press(page, ...keys)).length;
    await page.evaluate(() => (document.querySelector('dossier-casualty-bar').style.width = '250px'));
    assert.deepEqual(await press(page, ...keys), [...keys, ...keys.slice(1)]);
    assert.equal(arrived, 4);
    isQuiet(page);
  });

  it('hears all from what it has put into a slot, of which nothing is closed', async () => {
    const link = '<dossier-casualty-bar><a id="slotted" slot="note" href="#own">A note</a></dossier-casualty-bar>';
    const page = await open('summary', [`<details open>${link}`, '</details>']);
    await press(page, 'Enter');
    await page.evaluate(() => document.querySelector('#slotted').focus());
    assert.deepEqual(await press(page, 'Escape', 'ArrowDown', 'Enter'), ['Escape', 'ArrowDown', 'Enter']);
    assert.equal(await opened(page), 1);
    assert.ok(await page.evaluate(() => document.querySelector('details').open));
    isQuiet(page);
  });

  for (const [what, ...around] of [
    ['dialog', '<dialog>', '</dialog>'],
    ['popover', '<div popover>', '</div>'],
  ])
    it(`keeps its ${what} with the Escape that closes something of ours, and closes it with the next`, async () => {
      const page = await open('summary', around);
      const isThere = () => page.evaluate(() => document.querySelector('dialog[open], :popover-open') !== null);
      await press(page, 'Enter', 'Escape');
      assert.deepEqual([await opened(page), await isThere()], [0, true]);
      await press(page, 'Escape');
      assert.ok(!(await isThere()));
      isQuiet(page);
    });
});
