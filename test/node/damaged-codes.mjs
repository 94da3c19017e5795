// What a CMS makes of a code, with what is found then; and what finds it.
import assert from 'node:assert/strict';
import {parseFragment} from 'parse5';
import {cmsDamage, forms as words, treeOfParse5} from '../../dist/embed/index.js';
import {code, own, widgets} from '../embed.mjs';
import {asBlocks, htmlBlock, inPage, strict, wordpress} from '../wordpress.mjs';

export const parse = (html) => treeOfParse5(parseFragment(html).childNodes);
export const [bar] = widgets;
export const options = {heading: 'Losses & gains', conflict: 'war-2020'};
export const other = (made, form = 'script', more = {}) => code('casualty-bar', made, form, more);
export const without = (pattern) => (html) => {
  assert.match(html, pattern);
  return html.replaceAll(new RegExp(pattern, 'gs'), '');
};
const escape = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inside = (html, change) =>
  html.replace(/(<dossier-[\w-]+[^>]*>)(.*)(<\/dossier-)/s, (_, a, b, c) => a + change(b) + c);

const THEME = '<script async src="/wp-content/themes/paper/nagorno-karabakh.js"></script>';

/** A whole page with the code in it, and with what pages have besides. */
const inTheme = (html) =>
  `<!doctype html><html><head>${THEME}<title>A &amp;amp; B</title></head><body><div class="frame"><p>How to write &amp;amp;</p><br></div><main>${html}</main></body></html>`;

// What was done to the code, to which form of it (with data of its own where it says so), what is found, what is advised.
/** By what sits in a CMS's way. */
export const cases = [
  ['nothing', (html) => html, 'script', [], undefined],
  ['nothing, to a placeholder', (html) => html, 'placeholder', [], undefined],
  ['nothing, to a bare element', (html) => html, 'bare', [], undefined],
  ['other text around it', (html) => `<p>One “word” &amp; more</p>${html}<p>Two</p>`, 'script', [], undefined],
  ['nothing, in a whole page', inTheme, 'script', [], undefined],
  ['nothing, to a placeholder in a whole page', inTheme, 'placeholder own', [], undefined],
  [
    'the template taken away, in a whole page',
    (html) => inTheme(without(/<template.*<\/template>/)(html)),
    'script',
    ['drawing'],
    undefined,
  ],
  ['everything taken away', () => '', 'script', ['tag', 'script', 'table'], 'placeholder'],
  ['saved as text', escape, 'script', ['shown-as-text'], undefined],
  ['the template taken away', without(/<template.*<\/template>/), 'script', ['drawing'], undefined],
  ['the template’s tag taken away', without(/<\/?template[^>]*>/), 'script', ['drawing-spilled'], 'placeholder'],
  ['the script taken away', without(/<script async.*/), 'script', ['script'], undefined],
  [
    'script and template',
    (html) => strict(html.replaceAll('dossier-casualty-bar', 'div')),
    'script',
    ['tag', 'script'],
    'placeholder',
  ],
  ['the element’s tag taken away', without(/<\/?dossier-[^>]*>/), 'script', ['tag'], 'placeholder'],
  ['attributes taken away', without(/ (heading|conflict)="[^"]*"/), 'script', ['attributes'], 'placeholder'],
  ['quotation marks changed', (html) => html.replace(/="([^"]*)"/g, '=“$1”'), 'self-hosted', ['quotes'], undefined],
  [
    'quotation marks of the script changed',
    (html) => html.replace(/(<script async.*?)="([^"]*)"/, '$1=“$2”'),
    'script',
    ['quotes'],
    undefined,
  ],
  [
    'quotation marks in data changed',
    (html) => html.replace(/\{"id".*\}/s, (json) => json.replaceAll('"', '”')),
    'script own',
    ['quotes'],
    undefined,
  ],
  ['a paragraph put around it', (html) => `<p>${html}</p>`, 'script', ['paragraphs'], 'placeholder'],
  ['a paragraph put around it, a bare element', (html) => `<p>${html}</p>`, 'bare', [], undefined],
  ['a paragraph put around it and its data', (html) => `<p>${html}</p>`, 'bare own', [], undefined],
  [
    'line breaks put inside',
    (html) => inside(html, (text) => text.replaceAll('<table>', '<br><table>')),
    'script',
    ['paragraphs'],
    'placeholder',
  ],
  [
    'line breaks put into data',
    (html) => html.replace('"casualties":', '<br />"casualties":'),
    'script own',
    ['paragraphs'],
    'placeholder',
  ],
  ['entities escaped twice', (html) => html.replaceAll('&amp;', '&amp;amp;'), 'script', ['entities'], undefined],
  [
    'the table taken away',
    without(/<\/?(table|caption|thead|tbody|tr|t[hd])( [^>]*)?>/),
    'script',
    ['table'],
    undefined,
  ],
  ['the hash taken away', without(/ integrity="[^"]*"/), 'script', ['integrity'], 'self-hosted'],
  ['crossorigin taken away', without(/ crossorigin="[^"]*"/), 'script', ['integrity'], 'self-hosted'],
  [
    'the hash of an older version taken away',
    (html) => html.replace(/@[^/]+\//, '@0.0.9/').replace(/ integrity="[^"]*"/, ''),
    'script',
    ['integrity'],
    'self-hosted',
  ],
  [
    'the script taken away, where the theme has one',
    (html) => THEME + without(/<script async.*/)(html),
    'script',
    [],
    undefined,
  ],
  ['data taken away', without(/<script type.*?<\/script>/), 'script own', ['data'], 'placeholder'],
  [
    'the data’s tag taken away',
    (html) => html.replace(/<script type[^>]*>(.*?)<\/script>/s, '$1'),
    'script own',
    ['data'],
    'placeholder',
  ],
  ['saved by a stricter editor, a placeholder', strict, 'placeholder', [], undefined],
  ['data attributes taken away', without(/ data-(heading|conflict)="[^"]*"/), 'placeholder', ['attributes'], undefined],
  ['the figure’s tag taken away', without(/<\/?figure[^>]*>/), 'placeholder', ['tag'], undefined],
  ['a bare element’s tag taken away', () => '', 'bare', ['tag'], 'placeholder'],
];

/** By WordPress: its list of tags, its blocks. */
export const casesOfWordPress = [
  [
    'the code saved by WordPress, in a whole page',
    (html) => inTheme(wordpress(html)),
    'script',
    ['tag', 'drawing-spilled'],
    'placeholder',
  ],
  [
    'all tags taken away, where the theme has a script',
    (html) => THEME + wordpress(html),
    'script',
    ['tag', 'drawing-spilled'],
    'placeholder',
  ],
  ['saved by WordPress', wordpress, 'script own', ['tag', 'drawing-spilled', 'data', 'script'], 'placeholder'],
  ['saved by WordPress, a placeholder', wordpress, 'placeholder own', [], undefined],
  ['signs in its place', () => '<p>¨C13C¨C14C¨C15C</p>', 'script', ['made-blocks'], undefined],
  [
    'an empty paragraph in its place',
    () => '<!-- wp:paragraph -->\n<p></p>\n<!-- /wp:paragraph -->',
    'bare',
    ['made-blocks'],
    undefined,
  ],
  ['blocks in its place', asBlocks, 'placeholder', ['made-blocks'], undefined],
  ['blocks in its place, in the page', (html) => inPage(asBlocks(html)), 'placeholder', ['made-blocks'], undefined],
  [
    'blocks in its place, beside a block for HTML',
    (html) => asBlocks(html) + htmlBlock('<p>Other</p>'),
    'placeholder',
    ['made-blocks'],
    undefined,
  ],
  ['nothing, in a block for HTML', htmlBlock, 'placeholder', [], undefined],
  [
    'a block for HTML, saved by WordPress',
    (html) => wordpress(htmlBlock(html)),
    'script',
    ['tag', 'drawing-spilled', 'script'],
    'placeholder',
  ],
  [
    'a block for HTML, saved by WordPress, in the page',
    (html) => inPage(wordpress(htmlBlock(html))),
    'script',
    ['tag', 'drawing-spilled', 'script'],
    'placeholder',
  ],
];

/** The code of a case as it was saved, with what the builder was set to. */
export function savedIn([, change, described]) {
  const [form, data] = described.split(' ');
  const more = data ? {own} : {};
  return {saved: change(code('casualty-bar', options, form, more)), set: {widget: {...bar, ...more}, options, form}};
}

/** Whether what is found and advised is what the case says. */
export function isFound(each) {
  const [, , , codes, use] = each;
  const {saved, set} = savedIn(each);
  const diagnosis = cmsDamage(saved, set, parse);
  assert.deepEqual(
    diagnosis.damages.map(({code}) => code),
    codes,
  );
  assert.equal(diagnosis.use, use);
  if (use) assert.ok(diagnosis.advice.includes(`“${words[use].title}”`));
  else assert.ok(diagnosis.advice.length > 15);
}
