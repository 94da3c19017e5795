// What is made of hostile texts where there is no page: dossiers, tables, CSV, embed codes, scripts. What a page makes of
// them is in pages.test.mjs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import fc from 'fast-check';
import {parseDossier} from '../../dist/dossier/parse.js';
import {dossierShape} from '../../dist/dossier/shape.js';
import {parseTable} from '../../dist/element/shared/load.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {casualtyFigure} from '../../dist/model/casualty-bar.js';
import {csvOf} from '../../dist/model/csv.js';
import {datesFigure} from '../../dist/model/key-dates.js';
import {spendingFigure} from '../../dist/model/spending-chart.js';
import {speechFor} from '../../dist/model/speech.js';
import {supplierFigure} from '../../dist/model/supplier-breakdown.js';
import {changed, outerPlaces, placesIn, wholeDossier, withEverywhere} from '../documents/hostile-documents.mjs';
import {harmless, hostile} from '../documents/hostile-strings.mjs';
import {tableOf} from '../documents/tables.mjs';
import {code, elementsIn, parsed, textOf, widgets} from '../embed.mjs';
import {dossier as anyDossier, dossierRuns} from '../node/arbitraries.mjs';

const strings = [...hostile.map(({value}) => value), ...harmless];
const figures = [casualtyFigure, spendingFigure, supplierFigure, datesFigure];
const speech = speechFor('en');
const json = (value) => JSON.parse(JSON.stringify(value));
const at = (document, path) => path.reduce((value, key) => value[key], document);
const valuesIn = (document) => placesIn(document).map((path) => at(document, path));

/** Every field with a word that nothing else is, and all that stands beside it. */
const example = withEverywhere('HERE');
const plain = new Set(valuesIn(example));

const told = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What is left of a text in every field; nothing where the text is none. */
const read = (text) => parseDossier(withEverywhere(text)).dossier;
const readable = strings.filter((text) => read(text));

/** The ends of what turns the direction of a text: the only thing that may be added to it. */
const withoutEnds = (text) => text.replace(/[\u202c\u2069]+$/, '');

/** What no HTML can hold, and JSON does not write otherwise. */
const UNPRINTABLE = /[\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu;

function checkLink(href) {
  const {protocol, username, password} = new URL(href);
  assert.match(protocol, /^https?:$/);
  assert.equal(username + password, '', href);
  assert.doesNotMatch(href, /[\s\p{C}\p{DI}]/u);
}

function checkCsv(text) {
  assert.ok(text.startsWith('"'));
  // Between the quotation marks of a cell there are none but doubled ones.
  for (const [, cell] of text.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n|$)/gy))
    assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
  encodeURIComponent(text.toWellFormed());
}

/** All that is made of a dossier without a page. */
function checkFigures(dossier) {
  for (const figureOf of figures) {
    const figure = figureOf(dossier, speech, {});
    checkCsv(csvOf(figure));
    const links = [
      ...figure.notes.map(({href}) => href),
      ...figure.facts.flatMap(({entry}) => figure.passages(entry).map(({href}) => href)),
    ];
    for (const href of links) if (href !== undefined) checkLink(href);
    for (const cell of figure.facts.flatMap(figure.row)) assert.equal(typeof cell, 'string');
  }
}

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

describe('figures of hostile texts', () => {
  it('are made of each, with links to nothing but the web, and CSV that nothing runs', () => {
    for (const text of readable) checkFigures(read(text));
  });

  it('keep harmless texts to the letter', () => {
    for (const text of harmless) {
      const dossier = read(text);
      for (const figureOf of figures) {
        const figure = figureOf(dossier, speech, {});
        assert.ok(JSON.stringify([figure.source, figure.citation]).includes(JSON.stringify(text).slice(1, -1)));
        assert.ok(
          figure.facts.some((fact) => figure.row(fact).some((cell) => cell.includes(text))),
          text,
        );
      }
    }
  });

  it('are made of any mixture', () => {
    const mixture = fc
      .array(
        fc.oneof(
          fc.constantFrom(...strings.filter(({length}) => length < 500)),
          fc.string({unit: 'binary', maxLength: 9}),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.join(''));
    const damage = fc.tuple(fc.nat(), mixture);
    fc.assert(
      fc.property(anyDossier, fc.array(damage, {minLength: 1, maxLength: 6}), (document, damages) => {
        const places = placesIn(document);
        const copy = damages.reduce((at, [place, text]) => changed(at, places[place % places.length], text), document);
        const {dossier, problems} = parseDossier(copy);
        if (dossier) checkFigures(dossier);
        else assert.ok(problems.length);
      }),
      // Each makes four figures.
      {seed: 20331115, numRuns: Math.ceil(dossierRuns / 3)},
    );
  });
});

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
