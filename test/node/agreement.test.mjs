// That whatever tells of the elements tells the same: the elements themselves, the manifest, the catalogue, the files for
// editors' tools, the types, README. Storybook's controls are compared in controls.test.mjs. Sentences are not compared.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elements} from '../../dist/define.js';
import {choicesOf} from '../../dist/embed/choices.js';
import {
  attributeMap,
  attributesOf,
  catalogue,
  declarations,
  json,
  lookOf,
  names,
  TAGS,
  text,
} from '../package-files.mjs';
import {rows} from '../readme.mjs';

const webTypes = json('dist/web-types.json').contributions.html.elements;
const html = json('dist/html-custom-data.json').tags;
const css = json('dist/css-custom-data.json');
const react = text('dist/react.d.ts');
const vue = text('dist/vue.d.ts');

/** The names in README from some words to the end of the sentence. */
function listed(start) {
  const [, list] = new RegExp(`${start}: ([^.]*)\\.`).exec(text('README.md'));
  return [...list.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort();
}

const elementRows = rows('element', 'shows', 'its own attributes');
const attributeRows = rows('attribute', 'meaning');
const propertyRows = rows('property', 'what');

const declared = (tag) => declarations.find(({tagName}) => tagName === tag);
const widgetOf = (tag) => catalogue.widgets.find((widget) => widget.tag === tag);
const namedAs = (items, tag) => items.find(({name}) => name === tag);
const inReadme = (tag) => elementRows.find(([{names}]) => names[0] === `<${tag}>`);
const fieldsIn = (types, tag) => [
  ...types
    .split(`'${tag}':`)[1]
    .split('};')[0]
    .matchAll(/^ +'?([\w-]+)'?\?: (.*);$/gm),
];
const reactFields = (tag) => fieldsIn(react, tag);
const camelCase = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

describe('elements', () => {
  const sources = {
    'define.js': Object.keys(elements),
    'custom-elements.json': declarations.map(({tagName}) => tagName),
    'catalogue.json': catalogue.widgets.map(({tag}) => tag),
    'web-types.json': names(webTypes),
    'html-custom-data.json': names(html),
    'react.d.ts': [...react.matchAll(/^ {6}'([\w-]+)': /gm)].map(([, tag]) => tag),
    'vue.d.ts': [...vue.matchAll(/^ {4}'([\w-]+)': /gm)].map(([, tag]) => tag),
    'README.md': elementRows.map(([{names}]) => names[0].slice(1, -1)),
  };
  for (const [source, tags] of Object.entries(sources)) {
    it(`are the four in ${source}`, () => assert.deepEqual([...tags].sort(), TAGS));
  }

  it('are known to document.createElement', () => {
    const types = readdirSync(new URL('../../dist/element', import.meta.url), {recursive: true})
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => text(`dist/element/${file}`))
      .join('');
    for (const tag of TAGS)
      assert.match(types, new RegExp(`interface HTMLElementTagNameMap {\\s*'${tag}': ${elements[tag].name};`));
  });
});

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    const attributes = {
      'custom-elements.json': () => names(declared(tag).attributes),
      'catalogue.json': () => Object.keys(widgetOf(tag).options),
      'web-types.json': () => names(namedAs(webTypes, tag).attributes),
      'html-custom-data.json': () => names(namedAs(html, tag).attributes),
      'react.d.ts': () => reactFields(tag).flatMap(([, name]) => (/^(data$|ondossier-)/.test(name) ? [] : name)),
      'README.md': () => [...inReadme(tag)[2].names, ...attributeRows.map(([{names}]) => names[0])],
    };
    for (const [source, list] of Object.entries(attributes)) {
      it(`has its attributes in ${source}`, () => assert.deepEqual(list().sort(), attributesOf(tag)));
    }

    it('has its attributes in vue.d.ts, as Vue looks at them', () => {
      const fields = fieldsIn(vue, tag).map(([, name]) => name);
      assert.deepEqual(fields.sort(), ['data', ...attributesOf(tag)].map(camelCase).sort());
      for (const name of attributesOf(tag)) {
        const [found, same] = [
          [vue, camelCase(name)],
          [react, name],
        ].map(([types, name]) => fieldsIn(types, tag).find(([, field]) => field === name)[2]);
        assert.equal(found, same, name);
      }
    });

    it('has its own attributes before those of all elements, in catalogue.json and in README.md', () => {
      assert.deepEqual(Object.keys(widgetOf(tag).options), attributes['README.md']());
    });

    it('has the defaults of the element in catalogue.json', () => {
      const element = new elements[tag]();
      for (const [attribute, property] of Object.entries(attributeMap(tag))) {
        // A browser gives every element an empty `lang`.
        assert.equal(widgetOf(tag).options[attribute].default, element[property] || undefined, attribute);
      }
    });

    for (const [name, option] of Object.entries(widgetOf(tag).options)) {
      const choices = choicesOf(option).map(String);
      if (!choices[0]) continue;
      it(`has the same values of ${name} everywhere`, () => {
        const {type} = namedAs(declared(tag).attributes, name);
        assert.equal(type.text, option.enum ? choices.map((choice) => `'${choice}'`).join(' | ') : 'number');
        assert.deepEqual(
          namedAs(namedAs(html, tag).attributes, name).values.map(({name}) => name),
          choices,
        );
        const [, , inReact] = reactFields(tag).find(([, field]) => field === name);
        assert.deepEqual(
          [...inReact.matchAll(/'(\w+)'/g)].map(([, choice]) => choice),
          choices,
        );
      });
      it(`has the values of ${name} in README.md`, () => {
        const [, meaning] = attributeRows.find(([{names}]) => names[0] === name);
        if (option.enum) assert.deepEqual(meaning.names.slice(0, choices.length), choices);
        else assert.equal(meaning.text, `${choices[0]} to ${choices.at(-1)}; ${option.default} if not set`);
      });
    }

    it('has its events everywhere', () => {
      const events = names(declared(tag).events);
      assert.deepEqual(names(namedAs(webTypes, tag).js.events), events);
      const inReact = reactFields(tag).flatMap(([, name]) => (name.startsWith('on') ? name.slice(2) : []));
      assert.deepEqual(inReact.sort(), events);
      const inVue = vue
        .split(`'${tag}':`)[1]
        .split('}>;')[0]
        .match(/dossier-\w+(?=': \()/g);
      assert.deepEqual(inVue.sort(), events);
      for (const event of events) assert.ok(text('README.md').includes(`\`${event}\``), event);
      const map = /GlobalEventHandlersEventMap {([^}]*)}/.exec(text('dist/element/shared/events.d.ts'))[1];
      assert.deepEqual([...map.matchAll(/'(.+)':/g)].map(([, name]) => name).sort(), events);
    });

    it('has its slots in README.md and web-types.json', () => {
      const slots = names(declared(tag).slots);
      assert.deepEqual(['', ...listed('Slots')], slots);
      assert.deepEqual(names(namedAs(webTypes, tag).slots), slots);
    });
  });
}

describe('what a page can change of the looks', () => {
  const all = (list) => [...new Set(declarations.flatMap((declaration) => names(declaration[list])))].sort();

  it('is in README.md and css-custom-data.json: custom properties', () => {
    const properties = all('cssProperties');
    assert.deepEqual([...new Set(TAGS.flatMap((tag) => [...lookOf(tag)]))].sort(), properties);
    assert.deepEqual(propertyRows.flatMap(([{names}]) => names).sort(), properties);
    assert.deepEqual(names(css.properties), properties);
  });

  it('is in README.md and css-custom-data.json: parts', () => {
    const parts = all('cssParts');
    assert.deepEqual(listed('Parts for `::part\\(\\)`'), parts);
    assert.deepEqual(
      names(css.pseudoElements),
      parts.map((part) => `::part(${part})`),
    );
  });

  it('is in web-types.json, for each element', () => {
    for (const {name, css} of webTypes) {
      assert.deepEqual(names(css.properties), names(declared(name).cssProperties));
      assert.deepEqual(names(css.parts), names(declared(name).cssParts));
    }
  });
});
