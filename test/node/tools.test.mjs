// What `dist/` has for editors' tools and for style sheets. Does not look at editors that read web-types.json and custom
// data; at reserve.css in pages, reserve.test.mjs does.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elements} from '../../dist/define.js';
import {heights} from '../../dist/embed/heights.js';
import {code, optionSets, own, widgets} from '../embed.mjs';
import {attributesOf, declarations, json, lookOf, manifest, names, TAGS, text} from '../package-files.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scriptHashes = json('dist/integrity.json');
const {styleHash} = json('dist/catalogue.json');
const dossiers = readdirSync(`${root}data`).filter((name) => name.endsWith('.json'));

describe('custom-elements.json', () => {
  it('has the four elements and nothing else', () => {
    assert.deepEqual(declarations.map(({tagName}) => tagName).sort(), TAGS);
  });

  it('is what the schema of manifests asks for', async () => {
    const {default: Ajv} = await import('ajv');
    const schema = json('node_modules/custom-elements-manifest/schema.json');
    const validate = new Ajv({strict: false, allErrors: true}).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors));
    assert.ok(!validate({...manifest, modules: [{kind: 'javascript-module'}]}));
  });

  it('names files that export what it says', async () => {
    for (const {path, exports} of manifest.modules) {
      assert.ok(existsSync(root + path), path);
      const module = await import(root + path);
      for (const {kind, name} of exports) if (kind === 'js') assert.ok(name in module, `${path} ${name}`);
    }
  });

  for (const {tagName, ...declaration} of declarations) {
    describe(`<${tagName}>`, () => {
      it('has the attributes that the element listens to, each with a sentence', () => {
        assert.deepEqual(names(declaration.attributes), attributesOf(tagName));
        for (const {name, description} of declaration.attributes) assert.match(description ?? '', /\.$/, name);
      });

      it('has its properties, and nothing private', () => {
        const properties = [...elements[tagName].elementProperties]
          .filter(([, {state}]) => !state)
          .map(([name]) => name);
        assert.deepEqual(names(declaration.members), ['addDossier', ...properties].sort());
        assert.doesNotMatch(JSON.stringify(declaration), /"(_|#)|"private"|"protected"|inheritedFrom/);
      });

      it('has what is common to all elements', () => {
        assert.deepEqual(names(declaration.events), ['dossier-error', 'dossier-evidence', 'dossier-ready']);
        assert.deepEqual(names(declaration.slots), ['', 'heading', 'note']);
        for (const part of ['evidence', 'frame', 'heading', 'source', 'value'])
          assert.ok(names(declaration.cssParts).includes(part), part);
      });

      it('tells of every custom property of the style sheets', () => {
        const told = names(declaration.cssProperties);
        assert.deepEqual(
          [...lookOf(tagName)].filter((name) => !told.includes(name)),
          [],
        );
        // What is common to all stands with each of them, also where only another one uses it.
        const used = TAGS.flatMap((tag) => [...lookOf(tag)]);
        assert.deepEqual(
          told.filter((name) => !used.includes(name)),
          [],
        );
      });

      it('says of each thing what it is', () => {
        for (const list of ['events', 'slots', 'cssParts', 'cssProperties'])
          for (const {name, description} of declaration[list]) assert.ok(description, `${list} ${name}`);
      });
    });
  }
});

describe('integrity.json', () => {
  it('has the hash of every script', () => {
    const hashes = scriptHashes;
    assert.deepEqual(
      Object.keys(hashes).sort(),
      [...dossiers, 'dossier.json']
        .flatMap((name) => ['js', 'de.js', 'fr.js'].map((end) => name.replace(/json$/, end)))
        .sort(),
    );
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`${root}dist/${name}`))
          .digest('base64')}`,
      );
  });

  it('has the hash of the one style sheet that all drawings have', () => {
    const drawings = widgets.flatMap(({id}) =>
      optionSets(id).flatMap((options) =>
        ['script', 'self-hosted'].flatMap((form) => [{}, {own}].map((more) => code(id, options, form, more))),
      ),
    );
    assert.ok(drawings.length > 60);
    for (const drawing of drawings) {
      const [, css, ...others] = drawing.split(/<style>([^]*?)<\/style>/);
      assert.deepEqual([others.length, styleHash], [1, `sha256-${createHash('sha256').update(css).digest('base64')}`]);
    }
  });

  it('is of scripts that have nothing for tools in them', () => {
    const {sources} = json('dist/dossier.js.map');
    assert.ok(sources.some((source) => source.includes('dossier/shape')));
    assert.deepEqual(
      sources.filter((source) => /embed\/(?!script\/lit\/)|json-schema|descriptions|review|codes/.test(source)),
      [],
    );
    // The others are that script, or that of a language, and a dossier.
    for (const name of Object.keys(scriptHashes)) {
      const plain = text(`dist/dossier${/\..*/.exec(name)[0]}`).replace(/\n\/\/# sourceMappingURL=.*\n$/, '');
      assert.ok(text(`dist/${name}`).startsWith(plain), name);
    }
  });
});

describe('web-types.json', () => {
  it('has the elements with their attributes and events', () => {
    const {elements: described} = json('dist/web-types.json').contributions.html;
    assert.deepEqual(names(described), TAGS);
    for (const {name, attributes, js} of described)
      assert.deepEqual([names(attributes), js.events.length], [attributesOf(name), 3]);
  });

  it('has what can be set of an element as its properties, and nothing that its class has', () => {
    for (const {name, js} of json('dist/web-types.json').contributions.html.elements) {
      const declared = [...elements[name].elementProperties].filter(([, {state}]) => !state);
      assert.deepEqual(names(js.properties), declared.map(([property]) => property).sort());
    }
  });
});

describe('reserve.css', () => {
  it('has a height for each element at each width', () => {
    assert.deepEqual(Object.keys(heights).sort(), TAGS);
    const css = text('dist/reserve.css');
    for (const [tag, steps] of Object.entries(heights)) {
      for (const width of [320, 412, 600, 900]) assert.ok(width in steps, `${tag} ${width}`);
      for (const height of Object.values(steps)) assert.ok(height > 100);
      assert.equal(css.split(`\n${tag}{--dossier-place:`).length - 1, Object.keys(steps).length);
    }
  });
});
