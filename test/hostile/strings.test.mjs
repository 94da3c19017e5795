// What is read of hostile texts: of documents and of tables. What is made of it is in figures.test.mjs and embed-codes.test.mjs,
// what a page makes of it in narrow-places.test.mjs and ways-in.test.mjs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {dossierShape} from '../../dist/dossier/shape.js';
import {parseTable} from '../../dist/element/shared/load.js';
import {changed, outerPlaces, placesIn, wholeDossier, withEverywhere} from '../documents/hostile-documents.mjs';
import {harmless, hostile} from '../documents/hostile-strings.mjs';
import {tableOf} from '../documents/tables.mjs';
import {checkLink, json, read, strings, told} from './texts.mjs';

const at = (document, path) => path.reduce((value, key) => value[key], document);
const valuesIn = (document) => placesIn(document).map((path) => at(document, path));

/** Every field with a word that nothing else is, and all that stands beside it. */
const example = withEverywhere('HERE');
const plain = new Set(valuesIn(example));

/** The ends of what turns the direction of a text: the only thing that may be added to it. */
const withoutEnds = (text) => text.replace(/[\u202c\u2069]+$/, '');

describe('the corpus', () => {
  it('has each text once, and enough of them', () => {
    assert.equal(new Set(strings).size, strings.length);
    assert.ok(hostile.length >= 150);
    assert.ok(harmless.length >= 50);
  });

  it('is put into every field of the shape', () => {
    assert.deepEqual(parseDossier(wholeDossier()).problems, []);
    const filled = placesIn(example).filter((path) => at(example, path) === 'HERE');
    const names = new Set(filled.map((path) => path.at(-1)));
    for (const name of Object.keys(dossierShape.casualties[0]))
      assert.ok(names.has(name) || filled.some((path) => path.includes(name)), name);
    for (const name of ['url', 'currency', 'kind', 'quote', 'group', 'time', 'best', 'name', 'source', 'unit'])
      assert.ok(names.has(name), name);
  });
});

describe('parseDossier', () => {
  for (const group of new Set(hostile.map(({group}) => group))) {
    it(`reads or refuses each text in each field, and changes none: ${group}`, () => {
      for (const {value} of hostile.filter((each) => each.group === group)) {
        const {dossier, problems} = parseDossier(withEverywhere(value));
        for (const {message, pointer} of problems) assert.ok(message.startsWith(pointer) && message.length < 500);
        if (!dossier) continue;
        for (const found of valuesIn(dossier))
          if (typeof found === 'string' && !plain.has(found))
            assert.equal(told(withoutEnds(found)), told(withoutEnds(value)));
      }
    });
  }

  it('keeps harmless texts to the letter', () => {
    for (const text of harmless) {
      const {title, article, parties, casualties, dates} = read(text);
      const all = [title, article.headline, ...article.authors.slice(0, 1), article.publisher, parties[0].name];
      assert.deepEqual(all, Array(all.length).fill(text));
      assert.ok(casualties.some(({note}) => note === text) && dates.some(({event}) => event === text), text);
    }
  });

  it('refuses the whole, with its place, or takes a text that is right, where it is said of the whole', () => {
    for (const path of outerPlaces())
      for (const text of strings) {
        const {dossier, problems} = parseDossier(changed(wholeDossier(), path, text));
        const pointer = `/${path.join('/')}`;
        if (dossier) assert.deepEqual(problems, []);
        else assert.deepEqual([problems.length, problems[0].pointer], [1, pointer], told(text));
        if (dossier && path.at(-1) === 'url') checkLink(text);
      }
  });
});

describe('a table', () => {
  const whole = wholeDossier();
  const words = /(note|section|creditedTo|derived|asPrinted|event|of)$/;
  /** An empty cell is none; `derived` may be a text, or true. */
  const valueOf = (cell, name) =>
    name === 'derived' && /^(true|false)$/.test(cell) ? cell === 'true' || undefined : cell || undefined;

  for (const section of ['casualties', 'spending', 'suppliers', 'dates']) {
    const [entry] = whole[section];
    const paths = placesIn(entry).filter((path) => words.test(path.join('.')));

    it(`says what a document does, whatever is in a cell: ${section}`, () => {
      assert.ok(paths.length > 4);
      const entries = strings.flatMap((text, i) =>
        paths.map((path, j) => changed({...entry, id: `${i}-${j}`}, path, valueOf(text.trim(), path.at(-1)))),
      );
      const expected = parseDossier({...whole, [section]: entries});
      assert.ok(expected.dossier[section].length > strings.length);
      for (const sign of [',', ';', '\t']) {
        const {dossier, problems, next} = parseTable(tableOf(entries, sign), section, whole);
        while (next());
        assert.deepEqual(json(dossier[section]), json(expected.dossier[section]));
        assert.deepEqual(problems, expected.problems);
      }
    });

    it(`takes each text as a name of a column: ${section}`, () => {
      const before = Reflect.ownKeys(Object.prototype);
      const [head, row] = tableOf([entry]).split('\n');
      const expected = parseDossier({...whole, [section]: [entry]});
      for (const text of strings) {
        const name = `"${text.replaceAll('"', '""')}"`;
        const {dossier, problems} = parseTable(`${head},${name}\n${row},7`, section, whole);
        if (!dossier?.[section].length) assert.ok(problems.length, told(text));
        else assert.deepEqual(json(dossier[section]), json(expected.dossier[section]), told(text));
      }
      assert.deepEqual(Reflect.ownKeys(Object.prototype), before);
    });
  }
});
