// `dist/catalogue.json` as plugins read it. What it says of the elements is compared with them in agreement.test.mjs, and
// its heights and pictures with what is drawn in looks.test.mjs.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {elements} from '../../dist/define.js';
import {parseDossier} from '../../dist/dossier/parse.js';
import {forms} from '../../dist/embed/forms.js';
import {heights} from '../../dist/embed/heights.js';
import {examplesOf} from '../../dist/embed/examples.js';
import {optionsOf, optionWords} from '../../dist/embed/options.js';
import {readable} from '../../dist/embed/readable.js';
import {code, elementsIn, parsed} from '../embed.mjs';
import {catalogue, declarations, json, TAGS} from '../package-files.mjs';

const at = (file) => new URL(`../../${file}`, import.meta.url);
const {dossier} = parseDossier(json('dist/nagorno-karabakh.json'));

describe('catalogue.json', () => {
  const {version} = json('package.json');
  const files = catalogue.scripts.flatMap(({languages, ...script}) => [script, ...Object.values(languages)]);

  it('has the version and the scripts of the package', () => {
    assert.equal(catalogue.version, version);
    assert.deepEqual(
      Object.fromEntries(files.map(({file, integrity}) => [file, integrity])),
      json('dist/integrity.json'),
    );
  });

  it('says where a script is for everyone, and where it is in the package', () => {
    for (const {file, url} of files) {
      assert.equal(url, `https://cdn.jsdelivr.net/npm/dossier-widgets@${version}/dist/${file}`);
      assert.ok(existsSync(at(`dist/${file}`)));
    }
  });

  it('has a script for each language that has words', () => {
    const languages = readdirSync(at('src/words')).flatMap(
      (file) => /^(?!en|index|languages)(.*)\.ts$/.exec(file)?.[1] ?? [],
    );
    assert.ok(languages[0]);
    for (const {file, languages: own} of catalogue.scripts)
      assert.deepEqual(
        Object.entries(own).map(([language, each]) => [language, each.file]),
        languages.map((language) => [language, file.replace(/js$/, `${language}.js`)]),
      );
    const listed = readFileSync(at('src/words/languages.ts'), 'utf8').match(/\w+(?=\.js')/g);
    assert.deepEqual(listed, languages);
  });

  it('has the forms, each with when to use it', () => {
    assert.deepEqual(
      catalogue.forms.map(({id, ...words}) => [id, words]),
      Object.entries(forms),
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

  for (const {id, tag, section, options, example, fallback, thumbnails, ...rest} of catalogue.widgets) {
    describe(id, () => {
      it('describes each option as one flat value', () => {
        for (const [name, option] of Object.entries(options)) {
          assert.ok(option.title && option.description, name);
          assert.ok(!('enum' in option) || option.default === undefined || option.enum.includes(option.default), name);
        }
      });

      it('has examples of options, each of which finds something', () => {
        const shows = (settings) => /<table>/.test(readable(tag, settings, dossier).join(''));
        const [own] = Object.keys(options);
        assert.ok(!shows({[own]: 'nothing'}));
        for (const [name, {examples = []}] of Object.entries(options))
          for (const value of examples) assert.ok(shows({[name]: value}), `${name} ${value}`);
        assert.ok(options[own].examples && !options.heading.examples);
      });

      it('has no example, choice or default that its own code refuses', () => {
        for (const [name, {examples = [], enum: choices = [], default: preset = ''}] of Object.entries(options))
          for (const value of [...examples, ...choices, preset])
            assert.doesNotThrow(() => code(id, {[name]: value}, 'bare'), `${name} ${value}`);
      });

      it('says which options take several values, and in what format', () => {
        const [own] = Object.keys(options);
        for (const [name, {examples = [], multiple}] of Object.entries(options)) {
          if (!multiple) continue;
          const shows = (text) =>
            readable(tag, {[name]: text}, dossier)
              .join('')
              .match(/<tr>/g)?.length ?? 0;
          const [one, other] = examples;
          assert.equal(shows(`${one} ${other}`) - 1, shows(one) - 1 + shows(other) - 1, name);
        }
        const formats = Object.entries(options).flatMap(([name, {format}]) => (format ? [[name, format]] : []));
        const times = {from: 'edtf', to: 'edtf'};
        assert.deepEqual(Object.fromEntries(formats), {
          src: 'uri-reference',
          lang: 'language-tag',
          ...('from' in options && times),
        });
        assert.ok(own in {parties: 1, kinds: 1} === !!options[own].multiple);
      });

      it('needs a section of a dossier, and shows nothing without it', () => {
        assert.match(readable(tag, {}, dossier).join(''), /<table>/);
        assert.doesNotMatch(readable(tag, {}, {...dossier, [section]: []}).join(''), /<table>/);
      });

      it('has words for a picker', () => {
        for (const word of ['title', 'description', 'question']) assert.match(rest[word], /^[^\n]+$/);
        assert.ok(rest.keywords.length > 2);
      });

      it('gives code with the element and a script of this build', () => {
        const [, src, integrity] = /<script async src="([^"]+)" integrity="([^"]+)"/.exec(example);
        assert.ok(
          example.startsWith(
            `<${tag} dossier="nagorno-karabakh" lang="${catalogue.language}">\n<template shadowrootmode="open">`,
          ),
        );
        assert.ok(catalogue.scripts.some((script) => script.url === src && script.integrity === integrity));
      });

      it('has the readable part of the code as its fallback', () => {
        assert.ok(example.includes(`</template>${fallback}</${tag}>`));
        const tags = new Set(elementsIn(parsed(fallback)).map(({name}) => name));
        for (const name of ['h2', 'p', 'table']) assert.ok(tags.has(name), name);
        for (const name of ['script', 'style', 'template']) assert.ok(!tags.has(name), name);
      });

      it('has the heights that were measured', () => {
        assert.deepEqual(
          rest.heights,
          Object.fromEntries([320, 600, 900].map((width) => [width, heights[tag][width]])),
        );
      });

      for (const [scheme, path] of Object.entries(thumbnails)) {
        it(`has a ${scheme} thumbnail: a small PNG, 4:3`, () => {
          assert.equal(path, `thumbnails/${id}-${scheme}.png`);
          const png = readFileSync(at(`dist/${path}`));
          assert.equal(png.toString('latin1', 1, 4), 'PNG');
          assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [960, 720]);
          assert.ok(png.length <= 28_000, `${png.length} bytes`);
        });
      }
    });
  }
});

describe('an example of a time', () => {
  const spending = ['2019', '2020-07/2021', '2022/..', '../2018'].map((time) => ({time}));
  it('is the end of an interval, where it has one on that side', () => {
    const examples = ['from', 'to'].map((option) => examplesOf(option, 'spending', {spending}));
    assert.deepEqual(examples, [
      ['2019', '2020-07', '2022'],
      ['2018', '2019', '2021'],
    ]);
  });
});

describe('catalogue.schema.json', () => {
  const schema = json(`dist/${catalogue.$schema}`);
  let validate;

  before(async () => {
    const {default: Ajv} = await import('ajv/dist/2020.js');
    validate = new Ajv({strict: true, allErrors: true}).compile(schema);
  });

  const faultsOf = (value) => (validate(value) ? [] : validate.errors.map(({instancePath}) => instancePath));

  it('holds for the catalogue', () => assert.deepEqual(faultsOf(catalogue), []));

  const heading = 'heading-level';
  const first = ({widgets}) => widgets[0];
  const faults = {
    'no version': ['', (all) => delete all.version],
    'no schema': ['', (all) => delete all.$schema],
    'no widgets': ['/widgets', (all) => (all.widgets = [])],
    'a hash of another kind': ['/scripts/0/integrity', (all) => (all.scripts[0].integrity = 'sha256-abc')],
    'an address that is not safe': ['/scripts/0/url', (all) => (all.scripts[0].url = 'http://example.org/a.js')],
    'a form that there is not': ['/forms/0/id', (all) => (all.forms[0].id = 'iframe')],
    'a tag of somebody else': ['/widgets/0/tag', (all) => (first(all).tag = 'other-bar')],
    'a statement for a question': ['/widgets/0/question', (all) => (first(all).question = 'Many.')],
    'a section that there is not': ['/widgets/0/section', (all) => (first(all).section = 'wars')],
    'a height as text': ['/widgets/0/heights/320', (all) => (first(all).heights[320] = '881px')],
    'a width without a height': ['/widgets/0/heights', (all) => delete first(all).heights[900]],
    'a thumbnail elsewhere': ['/widgets/0/thumbnails/dark', (all) => (first(all).thumbnails.dark = '/dark.png')],
    'no fallback': ['/widgets/0', (all) => delete first(all).fallback],
    'a field of no use': ['/widgets/0', (all) => (first(all).colour = 'red')],
    'an option without a title': [`/widgets/0/options/${heading}`, (all) => delete first(all).options[heading].title],
    'an option that is a list': [
      `/widgets/0/options/${heading}/type`,
      (all) => (first(all).options[heading].type = 'array'),
    ],
    'a default that is a list': [`/widgets/0/options/view/default`, (all) => (first(all).options.view.default = [])],
  };
  for (const [fault, [pointer, make]] of Object.entries(faults)) {
    it(`refuses ${fault}`, () => {
      const broken = structuredClone(catalogue);
      make(broken);
      assert.ok(faultsOf(broken).includes(pointer), `${faultsOf(broken)}`);
    });
  }

  it('has a title and a sentence for every field', () => {
    const fields = [];
    const collect = ({properties = {}, items, additionalProperties}) => {
      for (const [name, field] of Object.entries(properties)) fields.push([name, field]);
      for (const each of [...Object.values(properties), items, additionalProperties]) if (each) collect(each);
    };
    collect(schema);
    assert.ok(fields.length > 35);
    for (const [name, {title, description}] of fields) assert.ok(title && description?.endsWith('.'), name);
  });
});
