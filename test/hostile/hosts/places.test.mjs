// Where pages put the elements, in HTML and in other markup.
import assert from 'node:assert/strict';
import {data, four, tags} from '../../page.mjs';
import {hostilePages, styledPages} from './host-page.mjs';

const inside = (name, open, close, more = {}) => ({name, body: `@own ${open}@four${close}`, ...more});
/** Each element by itself in a box. */
const each = (name, style, more = {}) => ({
  name,
  body: `@own ${tags.map((tag) => `<div style="${style}"><${tag}><p>fallback</p></${tag}></div>`).join('')}`,
  ...more,
});
const later = (code) =>
  new Function(`return (async () => {await new Promise((done) => setTimeout(done, 200)); ${code};
  await new Promise((done) => setTimeout(done, 100))})()`);
const shadow = (
  mode,
) => `<div id="box"></div><script>const inner = document.querySelector('#box').attachShadow({mode: '${mode}'});
  document.querySelector('#box').rootOfTest = inner; inner.innerHTML = ${JSON.stringify(four())}</script>`;

const widthsOf = (found) => found.map(({boxes}) => Number(boxes[0].split(' ').at(-2)));
/** A parent that shrinks to what is in it leaves room for a figure. */
const isWide = ({found}) => {
  for (const width of widthsOf(found)) assert.ok(width >= 200, `${width} px`);
};
const isAsWide = ({found}) => {
  for (const width of widthsOf(found)) assert.ok(width >= 320, `${width} px`);
};
/** In a cell that has less room a figure takes no more. */
const isInCells = ({found}) => assert.deepEqual(widthsOf(found), Array(4).fill(240));

styledPages('a page that puts the elements', [
  {name: 'into an open shadow root', body: `@own ${shadow('open')}`, boxes: true},
  {name: 'into a closed shadow root', body: `@own ${shadow('closed')}`, boxes: true},
  inside('into closed details that are opened', '<details><summary>More</summary>', '</details>', {
    after: later(`document.querySelector('details').open = true`),
    boxes: true,
  }),
  inside('into a box that is not displayed, then is', '<div id="box" style="display: none">', '</div>', {
    after: later(`document.querySelector('#box').style.display = ''`),
    boxes: true,
  }),
  inside('into a box without width that gets wide', '<div id="box" style="width: 0; overflow: hidden">', '</div>', {
    after: later(`document.querySelector('#box').style.width = ''`),
    boxes: true,
  }),
  inside('into a dialog that is opened again', '<dialog style="all: revert; width: 800px; padding: 0">', '</dialog>', {
    after: later(`const dialog = document.querySelector('dialog'); dialog.showModal(); dialog.close(); dialog.show();
    document.querySelector('#field').focus()`),
  }),
  inside('into a popover that is opened, and inert', '<div popover inert style="width: 800px; padding: 0">', '</div>', {
    after: later(`document.querySelector('[popover]').showPopover(); document.querySelector('#field').focus()`),
  }),
  {
    name: 'into the place of popovers',
    body: `@own ${four(' popover')}`,
    shows: 'nothing until then',
    async check({page, found}) {
      assert.ok(!found.some(({isVisible}) => isVisible));
      const open = () => {
        document.querySelector('dossier-key-dates').showPopover();
        return document.querySelector(':popover-open').checkVisibility();
      };
      assert.ok(await page.evaluate(open));
    },
  },
  inside(
    'into content-visibility',
    '<div style="content-visibility: auto; contain-intrinsic-size: 800px 3000px">',
    '</div>',
    {boxes: true},
  ),
  inside('into what is editable', '<div contenteditable>', '</div>', {boxes: true}),
  inside('into a scaled box', '<div style="zoom: 1; transform: scale(0.5); transform-origin: 0 0">', '</div>'),
  inside('into columns', '<div style="columns: 2">', '</div>', {check: isWide}),
  inside('into a fieldset and a button bar', '<fieldset disabled><legend>Figures</legend>', '</fieldset>'),
  inside('into a link', '<a href="#own">', '</a>'),
  each('into floats', 'float: left', {check: isAsWide}),
  each('beside a float that leaves hardly any room', '', {
    head: '<style>[style]::before {content: ""; float: left; height: 300px; width: 740px} [style] {width: 800px}</style>',
    check: isAsWide,
  }),
  each('into inline blocks', 'display: inline-block', {check: isAsWide}),
  each('into boxes that shrink to fit', 'width: fit-content', {check: isAsWide}),
  each('into boxes as narrow as their content', 'width: min-content', {check: isWide}),
  {
    name: 'where they are not to be seen',
    head: '<style>.box > *, .gone {display: none !important}</style>',
    body: `@own ${tags.map((tag, i) => [`<${tag} style="display: none"></${tag}>`, `<${tag} class="gone"></${tag}>`, `<div class="box"><${tag}></${tag}></div>`, `<${tag} hidden></${tag}>`][i]).join('')}`,
    shows: 'nothing',
    check: ({found}) =>
      assert.deepEqual(
        found.map(({frames, isVisible}) => [frames, isVisible]),
        Array(4).fill([1, false]),
      ),
  },
  each('into absolute boxes', 'position: absolute', {check: isAsWide}),
  inside('into a flex row', '<div style="display: flex; flex-wrap: wrap; align-items: center">', '</div>', {
    check: isWide,
  }),
  inside('into a flex column', '<div style="display: flex; flex-direction: column; align-items: center">', '</div>', {
    check: isWide,
  }),
  inside(
    'into a grid',
    '<div style="display: grid; grid-template-columns: auto auto; justify-content: start">',
    '</div>',
    {check: isWide},
  ),
  inside(
    'into cells of 240 px',
    '<div style="display: grid; grid-template-columns: 1fr 1fr; width: 480px">',
    '</div>',
    {
      check: isInCells,
    },
  ),
  {
    name: 'into cells of 240 px, each in a box',
    body: `@own <div style="display: grid; grid-template-columns: 1fr 1fr; width: 480px">
      ${tags.map((tag) => `<div><${tag}><p>fallback</p></${tag}></div>`).join('')}</div>`,
    check: isInCells,
  },
  {
    name: 'into a table',
    body: `@own <table>${tags.map((tag) => `<tr><td><${tag}><p>fallback</p></${tag}></td></tr>`).join('')}</table>`,
    check: isWide,
  },
]);

const own = `<script type="application/json">${data.replaceAll('3900', '4321')}</script>`;
const old = '<template shadowrootmode="open"><div class="frame">old</div></template>';
const [bar, chart, breakdown, dates] = tags.map((tag) => `<${tag}><p>fallback</p></${tag}>`);
const ownBar = bar.replace('</d', `${own}$&`);
const room = 'width="800" height="6000"';
const frame = `<iframe ${room}></iframe>`;

hostilePages('a page that puts the elements into other markup', [
  {
    // Templates are written in HTML, and a browser reads them as XML there; nor is there any shadow root in the markup.
    name: 'in XHTML, with all that keeps its fallback',
    type: 'application/xhtml+xml',
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Host</title>
      <link rel="icon" href="data:,"/>@script</head><body><div id="own"><h1 class="title">A page</h1>
      <form><input id="field" name="field" value="typed"/></form></div>@four
      ${bar.replace('<p>', `${old}$&`).replace('</d', `${own.replaceAll('&', '&amp;')}$&`)}
      <figure data-dossier="key-dates"><p>fallback</p></figure></body></html>`,
    shows: 'fallback',
    warnings: 1,
    count: 6,
    // Chromium runs no module there.
    kinds: ['classic'],
    browsers: /^Error: XML Parsing Error/,
  },
  {
    name: 'inside drawings and formulas',
    body: `@own <svg ${room}><foreignObject ${room}>${ownBar}${chart}</foreignObject></svg>
      <math><mtext>${breakdown}${dates}</mtext></math>`,
    change: [/3,900(?! (Armenians|and 2))/g, '4,321'],
  },
  {
    name: 'inside frames of its own origin, one of them in a sandbox',
    body: `@own <template>@script${four()}</template>${frame}${frame.replace(' ', ' sandbox="allow-scripts allow-same-origin" ')}
      <script>for (const frame of document.querySelectorAll('iframe')) frame.srcdoc = document.querySelector('template').innerHTML</script>`,
    count: 8,
  },
]);
