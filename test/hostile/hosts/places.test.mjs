// Where pages put the elements.
import assert from 'node:assert/strict';
import {four, tags} from '../../page.mjs';
import {styledPages} from './host-page.mjs';

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

/** All that is drawn is inside the element. */
const isWide = ({found}) => {
  for (const {tag, boxes} of found) assert.ok(Number(boxes[0].split(' ').at(-2)) >= 200, `${tag}: ${boxes[0]}`);
};

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
  inside('into a dialog that is opened', '<dialog style="all: revert; width: 800px; padding: 0">', '</dialog>', {
    after: later(`document.querySelector('dialog').show(); document.querySelector('#field').focus()`),
  }),
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
  each('into floats', 'float: left', {check: isWide}),
  each('into inline blocks', 'display: inline-block', {check: isWide}),
  each('into boxes that shrink to fit', 'width: fit-content', {check: isWide}),
  each('into boxes as narrow as their content', 'width: min-content', {check: isWide}),
  each('into absolute boxes', 'position: absolute', {check: isWide}),
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
  {
    name: 'into a table',
    body: `@own <table>${tags.map((tag) => `<tr><td><${tag}><p>fallback</p></${tag}></td></tr>`).join('')}</table>`,
    check: isWide,
  },
]);
