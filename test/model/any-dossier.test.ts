import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {csvOf} from '../../src/model/csv.js';
import {passagesOf} from '../../src/model/evidence.js';
import type {Figure} from '../../src/model/figure.js';
import {datesFigure} from '../../src/model/key-dates.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {anyDossier} from '../documents/any.js';
import {speech} from './bundled.js';

const isPlace = (place: number) => assert.isTrue(place >= 0 && place <= 1 + 1e-9, `${place}`);

/** What no text may say. */
const NOISE = /undefined|NaN|Infinity|Invalid|null|\[object|\s$|^\s| {2}|, ,|\(\)/;

function isSound(figure: Figure, shown: readonly string[]) {
  const {title, takeaway, source, facts, row, notes, columns, dossier} = figure;
  const texts = [title, takeaway, source, figure.citation, ...columns, ...notes.map(({text}) => text)];
  const rows = facts.map(row);
  for (const text of [...texts, ...rows.flat(), ...facts.map(({text}) => text)]) assert.notMatch(text, NOISE);
  const csv = csvOf(figure);
  for (const [i, {text, entry, notes: numbers, cells}] of facts.entries()) {
    assert.include(cells, text);
    assert.include(rows[i]!, text);
    assert.lengthOf(rows[i]!, columns.length);
    for (const cell of rows[i]!) assert.include(csv, cell.replaceAll('"', '""'));
    assert.isNotEmpty(passagesOf(entry, dossier, speech));
    for (const number of numbers) assert.exists(notes[number - 1]);
  }
  // What is shown is what is listed, no more and no less.
  assert.deepEqual([...shown].sort(), facts.map(({text}) => text).sort());
}

const holds = (check: (dossier: Parameters<typeof casualtyFigure>[0]) => void) =>
  fc.assert(fc.property(anyDossier, check), {seed: 20331115, numRuns: 300});

describe('the figures of any dossier', () => {
  it('are sound as casualty bars', () =>
    holds((dossier) => {
      const figure = casualtyFigure(dossier, speech, {});
      const rows = figure.groups.flatMap(({rows}) => rows);
      for (const {extent} of rows) if (extent) [extent.sure, extent.most - extent.sure, extent.most].forEach(isPlace);
      isSound(
        figure,
        rows.map(({text}) => text),
      );
    }));

  it('are sound as spending bars and lines', () =>
    holds((dossier) => {
      const figure = spendingFigure(dossier, speech, {});
      const {lines, groups} = figure;
      const read = lines?.stops.map((_, stop) => lines.read(stop));
      isSound(
        figure,
        read
          ? // A time of several years is read at each that lies in it.
            [...new Set(read.flatMap(({values}) => values.flatMap(({value}) => value ?? [])))].map(({text}) => text)
          : groups[0]!.rows.map(({text}) => text),
      );
      if (!lines || !read) return;
      for (const {x, y, sure, most} of lines.series.flatMap(({runs}) => runs.flat()))
        for (const place of [x, y, sure, most, most - sure]) isPlace(place);
      for (const {at} of [...lines.years, ...lines.values]) isPlace(at);
      for (const {labelAt} of lines.series) if (labelAt !== undefined) isPlace(labelAt);
      for (const {text, values, x} of read) {
        isPlace(x);
        assert.notMatch(text, NOISE);
        for (const {label, value} of values) assert.include(text, `${label} ${value?.text ?? 'not stated'}`);
      }
    }));

  it('are sound as bars of shares', () =>
    holds((dossier) => {
      const figure = supplierFigure(dossier, speech, {});
      for (const {segments, refusal} of figure.bars) {
        assert.equal(
          segments.some(({width}) => width > 0),
          !refusal,
        );
        let end = 0;
        for (const {at, width, sure} of segments) {
          for (const place of [at, width, sure, width - sure + 1e-9]) isPlace(place);
          assert.approximately(at, end, 1e-9);
          end = at + width;
        }
        if (!refusal) assert.isTrue(end > 0.999 && end < 1.001);
      }
      const drawn = figure.bars.flatMap(({segments}) => segments.flatMap(({values}) => values));
      for (const {text, cells} of drawn) assert.include(cells, text);
      isSound(
        figure,
        figure.facts.map(({text}) => text),
      );
      assert.lengthOf(drawn, figure.facts.length);
    }));

  it('are sound as dates', () =>
    holds((dossier) => {
      const figure = datesFigure(dossier, speech, {});
      for (const {from, to} of [...figure.facts, ...figure.marks]) [from, to, to - from].forEach(isPlace);
      for (const {at, text} of figure.years) {
        isPlace(at);
        assert.notMatch(text, NOISE);
      }
      for (const {parts, text} of figure.facts) assert.equal(parts.join(''), text);
      if (figure.facts[0]) assert.isNotEmpty(figure.years);
      isSound(
        figure,
        figure.facts.map(({text}) => text),
      );
    }));
});
