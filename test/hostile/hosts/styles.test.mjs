// Pages whose style sheets reach for everything: the figures keep their texts and their boxes.
import assert from 'node:assert/strict';
import {styledPages} from './host-page.mjs';

/** Where the elements stand is the page's affair. */
const MARGIN = '<style>body {margin: 0}</style>';
const sheet = (name, css, more = {}) => ({
  name,
  head: `${MARGIN}<style>${css}</style>`,
  boxes: true,
  beside: MARGIN,
  ...more,
});

const inherited = `line-height: 3 !important; letter-spacing: 1em !important; word-spacing: 1em !important; color: red !important;
  text-align: right !important; text-indent: 2em !important; text-transform: uppercase !important; font-style: italic !important;
  font-weight: 100 !important; font-variant: small-caps !important; font-size: 40px !important; white-space: pre !important;
  word-break: break-all !important; hyphens: auto !important; tab-size: 1 !important; text-wrap: nowrap !important`;

// Where a page makes all elements inline, WebKit puts an empty line before the block in them.
const asBlocks = {Chromium: true, Firefox: true, WebKit: false};

styledPages('a page with hostile styles', [
  sheet('all unset on everything', '* {all: unset !important}', {boxes: asBlocks}),
  sheet('all initial on everything', '* {all: initial !important}', {boxes: asBlocks}),
  sheet('all revert on everything', '*, *::before, *::after {all: revert !important}', {beside: ''}),
  sheet('inherited properties, important', `body * {${inherited}}`),
  sheet('inherited properties on the root', `html {${inherited.replace(/font-size[^;]*;/, '')}}`),
  sheet('another box model', '*, *::before, *::after {box-sizing: border-box !important; border: 0 solid red}'),
  sheet('text from right to left', '* {direction: rtl !important; unicode-bidi: bidi-override !important}', {
    boxes: false,
  }),
  sheet(
    'a vertical writing mode',
    'body * {writing-mode: vertical-rl !important; text-orientation: upright !important}',
    {boxes: false, check: ({found}) => assertWide(found)},
  ),
  sheet('SVG filled and stroked', '* {fill: none !important; stroke: red !important; stroke-width: 9px !important}'),
  sheet('SVG hidden', 'svg, svg * {display: none !important; visibility: hidden}'),
  sheet(
    'hidden and transparent children',
    'p, ul, ol, li, table, details {display: none; opacity: 0; visibility: hidden}',
  ),
  sheet('a root of 62.5 %', 'html {font-size: 62.5%}'),
  sheet('a root of 50 %', 'html {font-size: 50%}'),
  sheet('a root of 200 %', 'html {font-size: 200%}', {boxes: false, check: ({found}) => staysInside(found)}),
  sheet('the elements made flex containers', 'body > * {display: flex !important}'),
  sheet('the elements made grids', 'body > * {display: grid !important}', {
    boxes: false,
    check: ({found}) => assertWide(found),
  }),
  sheet('the elements made inline', 'body > * {display: inline !important}', {boxes: asBlocks}),
  sheet('flex and grid on all that is inside', 'div, p, ul, li {display: flex; position: absolute; float: left}'),
  sheet('content of its own', '*::before, *::after {content: "SALE" !important}', {
    // What the page writes before its own texts, it writes before those of the fallback.
    beside: `${MARGIN}<style>body > #own *::before, body > #own *::after {content: "SALE"}</style>`,
  }),
  sheet('lists and tables restyled', 'ul li, ol li {list-style: square inside; margin: 9em} td, th {padding: 9em}'),
  sheet(
    'all that is left',
    `* {font-size: 0 !important; pointer-events: none !important; user-select: none !important;
    scroll-snap-align: start !important; -webkit-text-fill-color: transparent !important; text-shadow: 0 0 9px red !important;
    quotes: "SALE" "SALE" !important; text-decoration: line-through !important; cursor: none !important}`,
  ),
  sheet(
    'names of ours, with rubbish',
    `@property --dossier-ink {syntax: '<length>'; inherits: true; initial-value: 0px} @property --_muted {syntax: '<length>';
    inherits: true; initial-value: 0px} * {--_rule: red !important; ${[
      'paper',
      'rule',
      'side-1',
      'font',
      'gap',
      'radius',
    ]
      .map((name) => `--dossier-${name}: expression(1) !important`)
      .join('; ')}; --dossier-side-2: ; --dossier-accent: var(--dossier-accent)}`,
    {boxes: false},
  ),
  sheet('all that changes, slowly', 'body, body * {transition: all 300s !important; font-size: 40px}'),
  sheet(
    'first letters and first lines',
    `body > ::first-letter, #box::first-letter {font-size: 90px; initial-letter: 3} body > ::first-line, #box::first-line {font-size: 50px}`,
    {body: '@own @four <div id="box">@four</div>', count: 8},
  ),
  sheet('the place of what is in a box', 'body * {justify-items: end !important; align-items: end !important}'),
  sheet(
    'a picture in the place of each element',
    `body > * {content: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") !important}`,
  ),
  sheet('a box that is hidden with all that is in it', '#box {visibility: hidden}', {
    body: '@own <div id="box">@four</div>',
    async check({page}) {
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('#box > *')].flatMap(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('*')]
            .filter((each) => each.checkVisibility({visibilityProperty: true}))
            .map(({className}) => className),
        ),
      );
      assert.deepEqual(seen, []);
    },
  }),
  sheet('a layer over all that lets clicks through', '#box {pointer-events: none; position: absolute; inset: 0}', {
    body: '<div id="box">@four</div>',
    async check({page}) {
      const hit = await page.evaluate(() => {
        const places = [...document.querySelectorAll('#box > *')].flatMap(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('summary, button, li')].map((each) => each.getBoundingClientRect()),
        );
        return [...new Set(places.map(({x, y}) => (scrollTo(0, y), document.elementFromPoint(x + 2, y - scrollY + 2))))]
          .filter(Boolean)
          .map(({localName}) => localName);
      });
      assert.deepEqual(hit, ['html']);
    },
  }),
  sheet('hidden attribute and empty elements styled', '[hidden], :empty {display: none !important}'),
  sheet('elements that are not defined hidden', ':not(:defined) {display: none}'),
  // There, lines without text are less high.
  {name: 'quirks mode', doctype: ''},
  {name: 'limited quirks mode', doctype: '<!doctype html public "-//W3C//DTD XHTML 1.0 Transitional//EN" "">'},
]);

/** Nothing is wider than the element. */
function staysInside(found) {
  for (const {boxes} of found)
    for (const box of boxes) {
      const [left, , width] = box.split(' ').slice(-4).map(Number);
      if (left + width > 800) throw new Error(`it is wider than its page: ${box}`);
    }
}

/** Each element has the width of its page. */
function assertWide(found) {
  for (const {tag, boxes} of found) {
    const width = Number(boxes[0].split(' ').at(-2));
    if (width < 700) throw new Error(`${tag} is ${width} px wide`);
  }
}
