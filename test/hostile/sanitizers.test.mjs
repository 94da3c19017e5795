// What sanitizers leave of embed codes, as they come and as newsrooms set them: the figure or its readable form, never a
// place where nothing is, JSON as text, or the bundled figures in place of one's own. What is lost is told to the editor.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseFragment} from 'parse5';
import sanitizeHtml from 'sanitize-html';
import {cmsDamage, treeOfParse5} from '../../dist/embed/index.js';
import {code, forms, own, ownText, widgets} from '../embed.mjs';
import {bundled, inEachEngine, openSite, pageOf, tag, tags} from '../page.mjs';

const parse = (html) => treeOfParse5(parseFragment(html).childNodes);
const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;
const newsroom = {
  allowedTags: [...allowedTags, 'img', 'iframe'],
  allowedAttributes: {...allowedAttributes, '*': ['class', 'id', 'lang', 'title', 'data-*', 'aria-*']},
};

/** What runs in the page, where a sanitizer needs one: it puts a text into a place, and returns what it has put there. */
const inPage = {
  DOMPurify: (place, html) => (place.innerHTML = window.DOMPurify.sanitize(html)),
  'DOMPurify that knows the elements': (place, html) =>
    (place.innerHTML = window.DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^dossier-/, attributeNameCheck: /^[a-z-]+$/},
    })),
  'DOMPurify that knows the tags alone': (place, html, tags) =>
    (place.innerHTML = window.DOMPurify.sanitize(html, {ADD_TAGS: tags})),
  setHTML: (place, html) => place.setHTML(html),
  'setHTML with data attributes': (place, html) => {
    const sanitizer = new window.Sanitizer();
    sanitizer.setDataAttributes(true);
    place.setHTML(html, {sanitizer});
  },
  'setHTML that knows the tags alone': (place, html, tags) => {
    const sanitizer = new window.Sanitizer();
    for (const tag of tags) sanitizer.allowElement(tag);
    place.setHTML(html, {sanitizer});
  },
};
const inNode = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html with data attributes': (html) => sanitizeHtml(html, newsroom),
  'sanitize-html that knows the tags alone': (html) => sanitizeHtml(html, {allowedTags: [...allowedTags, ...tags]}),
};

// `readable` is heading, takeaway, table and source; `twice` is that and the drawing's text before it.
const figures = {bundled: 'figure', own: 'figure'};
const readable = {bundled: 'readable', own: 'readable'};
const twice = {bundled: 'twice', own: 'twice'};
const nothing = {bundled: 'nothing', own: 'nothing'};
/** Where the element is there, and nothing that it could have its own data from. */
const withoutData = {bundled: 'figure', own: 'readable'};
const bare = {bundled: 'figure', own: 'told'};
const expected = {
  DOMPurify: {script: readable, bare: nothing, placeholder: figures},
  'DOMPurify that knows the elements': {script: withoutData, bare, placeholder: figures},
  'DOMPurify that knows the tags alone': {script: withoutData, bare, placeholder: figures},
  setHTML: {script: nothing, bare: nothing, placeholder: readable},
  'setHTML with data attributes': {script: nothing, bare: nothing, placeholder: figures},
  'setHTML that knows the tags alone': {script: withoutData, bare, placeholder: readable},
  'sanitize-html': {script: twice, bare: nothing, placeholder: readable},
  'sanitize-html with data attributes': {script: twice, bare: nothing, placeholder: figures},
  'sanitize-html that knows the tags alone': {
    script: {bundled: 'figure', own: 'twice'},
    bare,
    placeholder: readable,
  },
};

const HEADING = 'Own “words” & <more>';
const cases = forms.flatMap((form) =>
  widgets.flatMap((widget, i) =>
    [{}, {own}].map((more) => ({
      form,
      widget: {...widget, ...more},
      options: {heading: HEADING},
      html: code(widget.id, {heading: HEADING}, form, more),
      data: more.own ? 'own' : 'bundled',
      shows: more.own ? ownText[widget.id] : bundled[i],
    })),
  ),
);

/** What a reader sees in each place. */
const seen = () =>
  [...document.querySelectorAll('section')].map((section) => {
    const element = [...section.querySelectorAll('*')].find(({localName}) => localName.startsWith('dossier-'));
    const frame = element?.shadowRoot?.querySelector('.frame');
    const isFigure = frame?.checkVisibility() && frame.querySelector('[part~=value]');
    return {
      figure: isFigure ? frame.innerText : '',
      told: frame && !isFigure ? frame.innerText : '',
      text: section.innerText.trim(),
      headings: [...section.querySelectorAll('h2')].map(({innerText}) => innerText),
      rows: [...section.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length,
      html: section.innerHTML,
    };
  });

function outcome({figure, told, text, headings, rows}) {
  if (told) return 'told';
  if (figure) return 'figure';
  if (!text) return 'nothing';
  assert.deepEqual(headings, [HEADING]);
  assert.ok(rows > 1);
  const times = text.split(/Source: /).length - 1;
  return times === 1 ? 'readable' : 'twice';
}

inEachEngine('embed codes that were saved by', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  for (const [name, {script, ...others}] of Object.entries(expected))
    // All but the browser’s own save the same everywhere.
    it(name, {skip: engine !== 'Chromium' && !name.startsWith('setHTML') && 'tried in Chromium'}, async (t) => {
      const saved = cases.map(({html}) => (inNode[name] ? inNode[name](html) : ''));
      const head = `${tag('async')}<script src="/node_modules/dompurify/dist/purify.min.js"></script>`;
      const page = await site.visit(pageOf(head, saved.map((html) => `<section>${html}</section>`).join('\n')));
      const isUnknown = name.startsWith('setHTML') && !(await page.evaluate(() => 'setHTML' in Element.prototype));
      if (isUnknown) return t.skip(`this ${engine} has no setHTML`);
      if (inPage[name])
        await page.evaluate(
          (put, codes, tags) => {
            const save = new Function(`return ${put}`)();
            for (const [i, place] of document.querySelectorAll('section').entries()) save(place, codes[i], tags);
          },
          String(inPage[name]),
          cases.map(({html}) => html),
          tags,
        );
      // What should come may take longer on a busy machine; what should not has half a second.
      const wanted = cases.map(({form, data}) => ({script, 'self-hosted': script, ...others})[form][data]);
      let all, results;
      for (let tries = 0; tries < 10 && results?.join() !== wanted.join(); tries++) {
        await sleep(500);
        all = await page.evaluate(seen);
        results = all.map(outcome);
      }
      for (const [i, {form, data, shows, widget, options}] of cases.entries()) {
        const where = `${widget.id}, ${form}, ${data}`;
        const text = all[i].figure + all[i].text;
        assert.equal(results[i], wanted[i], where);
        if (/figure|readable|twice/.test(results[i])) assert.match(text, shows, where);
        assert.doesNotMatch(text, /[{}]|:host/, where);
        // Quotations and notes may still say them.
        if (data === 'own')
          assert.doesNotMatch(text, /(^|\t)(3,900|\$634 million)(\t|$)|Armenia 3,900|Russian border guards begin/m);
        if (results[i] === 'figure') continue;
        const {damages, use} = cmsDamage(all[i].html, {widget, options, form}, parse);
        assert.ok(damages.length, where);
        assert.equal(use, form === 'placeholder' ? undefined : 'placeholder', where);
      }
      // An element says once that its data is not there.
      const lost = all.filter(({html}, i) => html.includes('<dossier-') && results[i] !== 'figure');
      assert.equal(page.heard.console.filter((text) => /^<dossier-.*unknown-dossier/.test(text)).length, lost.length);
      assert.equal(page.heard.console.length, lost.length);
      assert.deepEqual(page.heard.errors, []);
    });
});
