// What embed codes and scripts are made of hostile texts.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {parseDossier} from '../../dist/dossier/parse.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {harmless} from '../documents/hostile-strings.mjs';
import {code, elementsIn, parsed, textOf, widgets} from '../embed.mjs';
import {checkLink, json, read, readable, strings, told} from './texts.mjs';

/** What no HTML can hold, and JSON does not write otherwise. */
const UNPRINTABLE = /[\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu;

/** The elements that an embed code may have, and nothing that runs or loads in them. */
const ELEMENTS =
  /^(dossier-.*|template|style|script|figure|h[2-6]|p|table|caption|thead|tbody|tr|th|td|ol|ul|li|a|div|span|svg|g|rect|line|path|circle|pattern|text|details|summary|blockquote|sup|slot|button|input|time|data)$/;

function checkCode(html, tag) {
  const all = elementsIn(parsed(html));
  for (const {name, attributes, children} of all) {
    assert.match(name, ELEMENTS);
    for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^(on|style$|srcdoc$|formaction$)/);
    if (attributes.href !== undefined) checkLink(attributes.href);
    if (name === 'script' && attributes.type !== 'application/json') {
      assert.match(attributes.src, /^https:\/\/cdn\.jsdelivr\.net\/npm\/dossier-widgets@/);
      assert.deepEqual(children, []);
    }
  }
  assert.equal(all.filter(({name}) => name.startsWith('dossier-')).length, tag ? 1 : 0);
  return all;
}

describe('embed codes of hostile texts', () => {
  for (const [i, {id, tag}] of widgets.entries()) {
    it(`hold nothing that runs, and the data as it is: ${id}`, () => {
      for (const [j, text] of readable.entries()) {
        if (j % 2 !== i % 2) continue;
        const own = read(text);
        const [{attributes}] = checkCode(code(id, {}, 'placeholder', {own}));
        const carried = parseDossier(JSON.parse(attributes['data-json']));
        assert.deepEqual(carried.problems, [], told(text));
        assert.equal(carried.dossier.title, own.title.replace(UNPRINTABLE, '\ufffd'));
        // Each text is carried for two widgets and drawn for one: drawing takes long.
        if (j % 4 === i && text.search(UNPRINTABLE) < 0) checkCode(code(id, {}, 'script', {own}), tag);
      }
    });

    it(`take each text as an option, or say why not: ${id}`, () => {
      for (const text of strings)
        for (const name of Object.keys(widgets[i].options)) {
          let html;
          try {
            html = code(id, {[name]: text}, 'bare');
          } catch (error) {
            assert.equal(error.name, 'OptionError', `${name}=${told(text)}: ${error}`);
            continue;
          }
          const [{attributes}] = checkCode(html, tag);
          if (name in attributes && harmless.includes(text)) assert.equal(attributes[name], text);
        }
    });
  }

  it('show harmless texts to the letter', () => {
    for (const text of harmless)
      for (const {id} of widgets) {
        const nodes = parsed(code(id, {heading: text}, 'placeholder', {own: read(text)}));
        const [{attributes}] = nodes;
        assert.equal(attributes['data-heading'], text);
        assert.ok(textOf(nodes[0]).includes(text), text);
      }
  });
});

describe('scripts of hostile texts', () => {
  it('give the dossier as it is, and can stand inside a page', () => {
    for (const text of readable) {
      const given = [];
      const dossier = read(text);
      const script = articleScript('', dossier);
      assert.doesNotMatch(script, /<|[\u2028\u2029]/);
      const context = {customElements: {get: () => ({addBundle: (id, dossier) => given.push(dossier())})}, window: {}};
      runInNewContext(script, context);
      assert.deepEqual(context.window, {});
      assert.equal(JSON.stringify(given[0].parties), JSON.stringify(dossier.parties));
      assert.deepEqual(json(given[0].article), json(dossier.article));
    }
  });
});
