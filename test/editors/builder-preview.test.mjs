// What the embed builder shows of a figure: the widths of its column, and the pages that it may stand in.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {openSite, until} from '../page.mjs';

describe('the embed builder’s preview', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('remembers the widths that were looked at, and reminds of the phone', async () => {
    const editor = await openPicker(site);
    // A figure is there before its frame is loaded, and counts as looked at from then on.
    const ticked = (...widths) =>
      until(
        editor.page,
        (expected) => {
          const {shadowRoot} = document.querySelector('dossier-embed-builder');
          const buttons = shadowRoot
            .querySelector('dossier-builder-preview')
            .shadowRoot.querySelectorAll('[aria-label^=Width] button');
          const found = [...buttons].filter(({innerText}) => innerText.includes('looked at'));
          return String(found.map(({innerText}) => parseInt(innerText))) === expected;
        },
        String(widths),
      );
    const isReminded = async () => !!(await editor.part('dossier-builder-code >> .hint button'));
    await ticked(600);
    await editor.press('button', '900 px');
    await ticked(600, 900);
    assert.equal(await isReminded(), true);
    await editor.press('button', 'Look at 320 px');
    await ticked(320, 600, 900);
    assert.equal(await isReminded(), false);
    await editor.press('radio', 'Key dates');
    await editor.preview(/Key dates/);
    await ticked(320);
    assert.equal(await isReminded(), false);
  });

  it('has not looked at a width of which a part is cut off', async () => {
    const editor = await openPicker(site, {width: 1100});
    const label = () =>
      editor
        .part('dossier-builder-preview >> [aria-label^=Width] button:last-child')
        .then((button) => button.evaluate(({innerText}) => innerText.replace(/\s+/g, ' ')));
    await editor.press('button', '900 px');
    await editor.says('dossier-builder-preview >> p.hint', /900 px wide\..* scroll sideways to see the rest\.$/);
    assert.equal(await label(), '900 px');
    await (await editor.part('.stage')).evaluate((stage) => (stage.scrollLeft = stage.scrollWidth));
    await editor.says('dossier-builder-preview >> [aria-label^=Width] button:last-child', /looked at/);
    await editor.press('button', '320 px');
    await editor.says('dossier-builder-preview >> p.hint', /320 px wide\..* keys on it\.$/);
  });

  it('shows the figure in a column of exactly the width that is chosen', async () => {
    const editor = await openPicker(site);
    for (const width of [320, 900]) {
      await editor.press('button', `${width} px`);
      const actual = await (
        await editor.part('iframe')
      ).evaluate(({contentDocument}) => contentDocument.querySelector('dossier-casualty-bar').offsetWidth);
      assert.equal(actual, width);
    }
  });

  it('leaves the code where it is, whatever the preview shows', async () => {
    const editor = await openPicker(site);
    const top = async () => (await editor.part('dossier-builder-code')).evaluate((tabs) => tabs.offsetTop);
    const before = await top();
    await editor.press('radio', 'Key dates');
    await editor.press('button', '900 px');
    await editor.preview(/^Key dates/);
    assert.equal(await top(), before);
    await editor.press('button', '320 px');
    assert.equal(await top(), before);
    await editor.type('textbox', 'From', '2030');
    await editor.says('.reason:not([hidden])', /./);
    assert.equal(await top(), before);
  });

  it('can be made wider and narrower by its edge, with the mouse and with keys', async () => {
    const editor = await openPicker(site);
    const edge = await editor.part('[role=separator][aria-label="Width of the column"]');
    const width = () =>
      edge.evaluate((element) => Number(element.ariaValueNow ?? element.getAttribute('aria-valuenow')));
    await edge.scrollIntoView();
    const {x, y} = await edge.boundingBox();
    await editor.page.mouse.move(x + 8, y + 30);
    await editor.page.mouse.down();
    // Over the frame, which would keep the mouse for itself.
    await editor.page.mouse.move(x - 92, y + 60, {steps: 5});
    await editor.page.mouse.up();
    assert.equal(await width(), 500);
    await editor.page.mouse.move(x - 192, y + 60);
    assert.equal(await width(), 500);
    await edge.focus();
    for (const [key, expected] of [
      ['ArrowLeft', 490],
      ['ArrowRight', 500],
      ['Home', 200],
      ['ArrowLeft', 200],
      ['End', 1200],
    ]) {
      await editor.page.keyboard.press(key);
      assert.equal(await width(), expected, key);
    }
  });

  it('shows the figure on a dark page and from right to left', async () => {
    const editor = await openPicker(site);
    await editor.press('button', 'Dark');
    await editor.press('button', 'Right to left');
    await until(editor.page, () => {
      const {shadowRoot} = document.querySelector('dossier-embed-builder');
      const {contentDocument, contentWindow} = shadowRoot
        .querySelector('dossier-builder-preview')
        .shadowRoot.querySelector('iframe');
      const element = contentDocument?.querySelector('dossier-casualty-bar');
      const frame = element?.shadowRoot?.querySelector('.frame');
      if (!frame) return false;
      const {color, direction} = contentWindow.getComputedStyle(frame);
      return direction === 'rtl' && color === 'rgb(236, 234, 230)' && element.matches(':dir(rtl)');
    });
  });
});
