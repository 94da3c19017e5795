// The schema of dossiers in `dist/`, built by `npm run build`, read here as tools read it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {before, describe, it} from 'node:test';
import {descriptionKey, descriptions} from '../../dist/dossier/descriptions.js';
import {fieldsOf, jsonSchema} from '../../dist/dossier/json-schema.js';
import {parseDossier} from '../../dist/dossier/parse.js';
import {read} from '../../dist/dossier/read.js';
import {dossierShape} from '../../dist/dossier/shape.js';
import {webAddress} from '../../dist/dossier/schema.js';
import {parseTime} from '../../dist/dossier/time.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file) => readFileSync(root + file, 'utf8');
const json = (file) => JSON.parse(text(file));

const dossiers = readdirSync(`${root}data`).filter((name) => name.endsWith('.json'));
const schema = json('dist/dossier.schema.json');

/** The dossier that the examples of the outermost fields make. */
const example = () =>
  structuredClone(
    Object.fromEntries(Object.entries(schema.properties).map(([name, {examples}]) => [name, examples[0]])),
  );

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
