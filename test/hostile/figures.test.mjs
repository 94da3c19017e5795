// What figures are made of hostile texts where there is no page: their texts, their links, their CSV.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDossier} from '../../dist/dossier/parse.js';
import {casualtyFigure} from '../../dist/model/casualty-bar.js';
import {csvOf} from '../../dist/model/csv.js';
import {datesFigure} from '../../dist/model/key-dates.js';
import {spendingFigure} from '../../dist/model/spending-chart.js';
import {speechFor} from '../../dist/model/speech.js';
import {supplierFigure} from '../../dist/model/supplier-breakdown.js';
import {changed, placesIn} from '../documents/hostile-documents.mjs';
import {harmless} from '../documents/hostile-strings.mjs';
import {dossier as anyDossier, dossierRuns} from '../node/arbitraries.mjs';
import {checkLink, read, readable, strings} from './texts.mjs';

const figures = [casualtyFigure, spendingFigure, supplierFigure, datesFigure];
const speech = speechFor('en');

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
