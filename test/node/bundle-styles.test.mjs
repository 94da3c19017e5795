// What style sheets of a page change inside the figures: nothing.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {drawn, four, inEachEngine, openSite, pageOf, settle, tag, until} from '../page.mjs';

inEachEngine('nagorno-karabakh.js in a page with styles of its own', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

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
