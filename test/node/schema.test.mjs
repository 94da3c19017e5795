// What `dist/` has for tools: built by `npm run build`, read here as tools read it. Does not look at reserve.css in a
// browser, nor at editors that read web-types.json.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {before, describe, it} from 'node:test';
import {elements} from '../../dist/define.js';
import {descriptionKey, descriptions} from '../../dist/dossier/descriptions.js';
import {fieldsOf, jsonSchema} from '../../dist/dossier/json-schema.js';
import {parseDossier} from '../../dist/dossier/parse.js';
import {read} from '../../dist/dossier/read.js';
import {dossierShape} from '../../dist/dossier/shape.js';
import {webAddress} from '../../dist/dossier/schema.js';
import {parseTime} from '../../dist/dossier/time.js';
import {heights} from '../../dist/embed/heights.js';
import {optionsOf, optionWords} from '../../dist/embed/options.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file) => readFileSync(root + file, 'utf8');
const json = (file) => JSON.parse(text(file));

const dossiers = readdirSync(`${root}data`).filter((name) => name.endsWith('.json'));
const TAGS = ['dossier-casualty-bar', 'dossier-key-dates', 'dossier-spending-chart', 'dossier-supplier-breakdown'];
const manifest = json('dist/custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const catalogue = json('dist/catalogue.json');
const schema = json('dist/dossier.schema.json');
const names = (items) => items.map(({name}) => name).sort();

/** The dossier that the examples of the outermost fields make. */
const example = () =>
  structuredClone(
    Object.fromEntries(Object.entries(schema.properties).map(([name, {examples}]) => [name, examples[0]])),
  );

/** What the elements themselves say that they listen to. */
const attributesOf = (tag) =>
  [...elements[tag].elementProperties]
    .filter(([, {attribute}]) => attribute !== false)
    .map(([name, {attribute}]) => (typeof attribute === 'string' ? attribute : name.toLowerCase()))
    .sort();

/** The custom properties that an element's style sheets read. */
const lookOf = (tag) => new Set(elements[tag].styles.flatMap(({cssText}) => cssText.match(/--dossier-[\w-]+/g) ?? []));

describe('descriptions', () => {
  const paths = [...fieldsOf(dossierShape)].map(([path]) => path);

  it('has one for every field of the shape', () => {
    assert.ok(paths.length > 80);
    assert.deepEqual(
      paths.filter((path) => !descriptionKey(path)),
      [],
    );
  });

  it('has none for a field that does not exist', () => {
    const used = new Set(paths.map(descriptionKey));
    assert.deepEqual(
      Object.keys(descriptions).filter((key) => !used.has(key)),
      [],
    );
  });

  it('makes a dossier of the examples of the outermost fields', () => {
    assert.deepEqual(parseDossier(example()).problems, []);
  });

  it('gives an example for each field that the parser takes', () => {
    for (const [path, field] of fieldsOf(dossierShape)) {
      const value = descriptions[descriptionKey(path)][2];
      // Without the dossier, nothing that an example refers to is known.
      const problems = read(field, value).problems.filter(({code}) => !code.startsWith('unknown-'));
      assert.deepEqual(problems, [], path);
    }
  });
});

describe('dossier.schema.json', () => {
  let validate;

  before(async () => {
    const {default: Ajv} = await import('ajv/dist/2020.js');
    validate = new Ajv({strict: true, strictRequired: false, allErrors: true}).compile(schema);
  });

  const check = (document) =>
    validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);

  it('is that of the shape', () => {
    assert.deepEqual(schema, JSON.parse(JSON.stringify(jsonSchema(dossierShape))));
  });

  for (const file of dossiers) {
    it(`holds for ${file}, which is published as it is`, () => {
      assert.equal(text(`dist/${file}`), text(`data/${file}`));
      assert.deepEqual(check(json(`dist/${file}`)), []);
    });
  }

  it('holds for the examples', () => assert.deepEqual(check(example()), []));

  const faults = {
    'a missing title': (dossier) => delete dossier.title,
    'a number as text': (dossier) => (dossier.casualties[0].count = {best: '3,900'}),
    'a number below zero': (dossier) => (dossier.casualties[0].count = {best: -1}),
    'half a paragraph': (dossier) => (dossier.dates[0].evidence[0].paragraph = 1.5),
    'no evidence': (dossier) => (dossier.suppliers[0].evidence = []),
    'a quote of 9 words': (dossier) => (dossier.dates[0].evidence[0].quote = 'a b c d e f g h i'),
    'a value beside missing': (dossier) => (dossier.suppliers[0].share = {best: 1, missing: 'not-stated'}),
    'a quantity without a value': (dossier) => (dossier.suppliers[0].share = {approximate: true}),
    'false for a flag': (dossier) => (dossier.dates[0].planned = false),
    'a field of no use': (dossier) => (dossier.dates[0].colour = 'red'),
    'one party in a list': (dossier) => (dossier.casualties[0].party = ['PTA']),
    'an outcome that there is not': (dossier) => (dossier.casualties[0].outcome = ['lost']),
    'a currency in words': (dossier) => (dossier.spending[0].amount.currency = 'dollars'),
    'an address that is no link': (dossier) => (dossier.article.url = 'javascript:alert(1)'),
    'a blank note': (dossier) => (dossier.dates[0].note = ' '),
  };
  for (const [fault, make] of Object.entries(faults)) {
    it(`refuses ${fault}, as the parser does`, () => {
      const dossier = example();
      make(dossier);
      assert.notDeepEqual(check(dossier), []);
      assert.notDeepEqual(parseDossier(dossier).problems, []);
    });
  }

  const agrees = (pattern, isRead, texts) => {
    for (const each of texts)
      assert.ok(!isRead(each) || new RegExp(pattern).test(each), `stricter than the parser: ${each}`);
    assert.ok(texts.some(isRead));
  };
  const refuses = (pattern, texts) => {
    for (const each of texts) assert.doesNotMatch(each, new RegExp(pattern));
  };

  it('is never stricter about times than the parser', () => {
    const {pattern} = schema.properties.updated;
    const moments = '2020 -0044 Y12345 Y-12345 0000 2020-09 2020-12-31 2020-02-29 2020~ 2020-09? 2020-09-27%'.split(
      ' ',
    );
    const intervals = moments.flatMap((each) => [`${each}/..`, `../${each}`, `${each}/9999-12`]);
    agrees(pattern, parseTime, [...moments, ...intervals, '..']);
    const others = '.. ../.. 20 -0000 2020-13 2020-00 2020-01-32 2020/2021/2022 2020/ 2020-W01 2020-09-27T10:00 201X';
    refuses(pattern, ['', ' 2020', ...others.split(' ')]);
  });

  it('is never stricter about addresses than the parser', () => {
    const {pattern} = schema.properties.article.properties.url;
    agrees(pattern, webAddress, [
      'https://example.org',
      'HTTP://example.org/a?b#c',
      'https:example.org',
      'https://пример.рф/ä{}',
    ]);
    refuses(pattern, ['ftp://example.org', '//example.org', 'https://example.org/a b', 'data:text/html,x']);
  });

  it('defines once what all sections share', () => {
    assert.deepEqual(Object.keys(schema.$defs).sort(), ['evidence', 'note']);
  });
});

describe('custom-elements.json', () => {
  it('has the four elements and nothing else', () => {
    assert.deepEqual(declarations.map(({tagName}) => tagName).sort(), TAGS);
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

describe('catalogue.json', () => {
  const {version} = json('package.json');

  it('has the version and the scripts of the package', () => {
    assert.equal(catalogue.version, version);
    assert.deepEqual(
      Object.fromEntries(catalogue.scripts.map(({file, integrity}) => [file, integrity])),
      json('dist/integrity.json'),
    );
  });

  it('has the four widgets', () => {
    assert.deepEqual(catalogue.widgets.map(({tag}) => tag).sort(), TAGS);
  });

  it('has a title for every option, and for no other', () => {
    const used = new Set(catalogue.widgets.flatMap(({options}) => Object.keys(options)));
    assert.deepEqual(Object.keys(optionWords).sort(), [...used].sort());
  });

  it('is not made where an element and its manifest disagree', () => {
    const [declaration] = declarations;
    const element = elements[declaration.tagName];
    const more = {elementProperties: new Map([...element.elementProperties, ['newOne', {}]])};
    assert.throws(() => optionsOf(more, declaration), /disagree on newone/);
    const attributes = [...declaration.attributes, {name: 'old-one', fieldName: 'oldOne'}];
    assert.throws(() => optionsOf(element, {...declaration, attributes}), /disagree on old-one/);
  });

  for (const {id, tag, section, options, example, ...words} of catalogue.widgets) {
    describe(id, () => {
      it('has the options that the element listens to', () => {
        assert.deepEqual(Object.keys(options).sort(), attributesOf(tag));
      });

      it('describes each option as one flat value', () => {
        for (const [name, option] of Object.entries(options)) {
          assert.ok(['string', 'integer', 'number', 'boolean'].includes(option.type), name);
          assert.ok(option.title && option.description, name);
          assert.ok(!('enum' in option) || option.default === undefined || option.enum.includes(option.default), name);
        }
      });

      it('has the defaults of the element', () => {
        const element = new elements[tag]();
        for (const [property, {attribute, state}] of elements[tag].elementProperties) {
          if (attribute === false || state) continue;
          const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
          // A browser gives every element an empty `lang`.
          assert.equal(options[name].default, element[property] || undefined, name);
        }
      });

      it('needs a section of a dossier', () => assert.ok(section in schema.properties));

      it('has words for a picker', () => {
        for (const word of ['title', 'description', 'question']) assert.match(words[word], /^[^\n]+$/);
        assert.ok(words.keywords.length > 2);
      });

      it('gives code with the element and a script of this build', () => {
        const [, name, integrity] = /<script async src="[^"]+\/([^"/]+)" integrity="([^"]+)"/.exec(example);
        assert.ok(example.startsWith(`<${tag} lang="en"><template shadowrootmode="open">`));
        assert.equal(integrity, json('dist/integrity.json')[name]);
      });
    });
  }
});

describe('integrity.json', () => {
  it('has the hash of every script', () => {
    const hashes = json('dist/integrity.json');
    assert.deepEqual(
      Object.keys(hashes).sort(),
      [...dossiers.map((name) => name.replace('.json', '.js')), 'dossier.js'].sort(),
    );
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`${root}dist/${name}`))
          .digest('base64')}`,
      );
  });

  it('is of scripts that have nothing for tools in them', () => {
    const {sources} = json('dist/dossier.js.map');
    assert.ok(sources.some((source) => source.includes('dossier/shape')));
    assert.deepEqual(
      sources.filter((source) => /embed\/|json-schema|descriptions|review|codes/.test(source)),
      [],
    );
    // The others are that script, and a dossier.
    const plain = text('dist/dossier.js').replace(/\n\/\/# sourceMappingURL=.*\n$/, '');
    for (const name of Object.keys(json('dist/integrity.json')))
      assert.ok(text(`dist/${name}`).startsWith(plain), name);
  });
});

describe('web-types.json', () => {
  it('has the elements with their attributes and events', () => {
    const {elements: described} = json('dist/web-types.json').contributions.html;
    assert.deepEqual(names(described), TAGS);
    for (const {name, attributes, js} of described)
      assert.deepEqual([names(attributes), js.events.length], [attributesOf(name), 3]);
  });
});

describe('reserve.css', () => {
  it('has a height for each element at each width', () => {
    assert.deepEqual(Object.keys(heights).sort(), TAGS);
    const css = text('dist/reserve.css');
    for (const [tag, steps] of Object.entries(heights)) {
      for (const width of [320, 412, 600, 900]) assert.ok(width in steps, `${tag} ${width}`);
      for (const height of Object.values(steps)) assert.ok(height > 100);
      assert.equal(css.split(`${tag}:not(:defined)`).length - 1, Object.keys(steps).length + 1);
    }
  });
});
