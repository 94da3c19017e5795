// Runs the example of the page for plugin authors that opens the picker from a CMS.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite, pageOf, until} from '../page.mjs';

const cms = pageOf(
  '',
  `<button>Choose a figure</button>
   <script type="module">
     import {openPicker} from '/stories/picker/open-picker.js';
     window.heard = [];
     document.querySelector('button').onclick = () => openPicker('/dist/picker.html', (choice) => window.heard.push(choice));
   </script>`,
);

describe('the example that opens the picker', () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  it('hands over what the editor inserts, once, and closes the picker', async () => {
    const page = await site.visit(cms);
    const opened = new Promise((resolve) => page.once('popup', resolve));
    await page.click('button');
    const picker = await opened;
    const closed = new Promise((resolve) => picker.once('close', resolve));
    // What another page sends is not the editor's choice.
    await page.evaluate(() => postMessage({type: 'dossier-widget', code: 'forged'}, location.origin));
    const insert = await picker.waitForSelector('>>> .primary:not(:disabled)');
    // The window can be gone before the browser answers that it was clicked.
    insert.click().catch(() => {});
    const [choice, another] = await until(page, () => window.heard[0] && window.heard);
    assert.equal(choice.widget, 'casualty-bar');
    assert.match(choice.code, /^<dossier-casualty-bar/);
    assert.equal(another, undefined);
    await closed;
  });
});
