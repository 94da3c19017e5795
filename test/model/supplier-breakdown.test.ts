import {assert} from '@open-wc/testing';
import type {Dossier} from '../../src/dossier/shape.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {
  fullShares,
  manySmallShares,
  namedSuppliers,
  partlyKnownShares,
  supplied,
  twoPeriods,
} from '../documents/suppliers.js';
import {dossier, plain, speech} from './bundled.js';

/** The bars: a label, then for each segment its label, its width in percent and what is printed in it. */
const barsOf = (dossier: Dossier) =>
  supplierFigure(dossier, speech, {}).bars.map(({label, segments}) => [
    plain(label),
    ...segments.map(({label, width, values}) => [label, Math.round(width * 100), ...values.map(({text}) => text)]),
  ]);
const figureOf = (...suppliers: ReturnType<typeof supplied>[]) => supplierFigure(dossierWith({suppliers}), speech, {});
const notStated = {missing: 'not-stated'} as const;

describe('supplierFigure', () => {
  it('draws the known share in proportion, and the rest as one open block that names who is named', () => {
    const [azerbaijan, armenia] = barsOf(dossier);
    assert.deepEqual(azerbaijan, [
      'Azerbaijan, 2016 – 2020',
      ['Israel', 70, 'nearly 70%'],
      ['Not broken down', 30, 'Russia (leading)', 'Turkey', 'Belarus'],
    ]);
    assert.deepEqual(armenia, ['Armenia, period not stated', ['Not broken down', 100, 'Russia (leading)']]);
  });

  it('leaves a stretch of "nearly 70 percent" unsure', () => {
    const {sure, width} = supplierFigure(dossier, speech, {}).bars[0]!.segments[0]!;
    assert.isTrue(sure > 0 && sure < width);
  });

  it('stacks shares that make a whole, without an open block', () => {
    assert.deepEqual(barsOf(fullShares), [
      ['Party A, 2027 – 2031', ['Party C', 69, '69%'], ['Party D', 17, '17%'], ['Party E', 14, '14%']],
    ]);
  });

  it('is one open bar where no share is known', () => {
    assert.deepEqual(barsOf(namedSuppliers), [
      ['Party A, 2027 – 2031', ['Not broken down', 100, 'Party C (leading)', 'Party D', 'Party E']],
    ]);
  });

  it('has a bar for each recipient and period', () => {
    assert.deepEqual(
      barsOf(twoPeriods).map(([label]) => label),
      ['Party A, 2022 – 2026', 'Party A, 2027 – 2031', 'Party B, 2027 – 2031'],
    );
  });

  it('never leaves out who is named, also where the shares make a whole', () => {
    const {bars} = figureOf(supplied('PTC', {best: 69}), supplied('PTD', {best: 31}), supplied('PTE', notStated));
    assert.include(
      bars.flatMap(({segments}) => segments.flatMap(({values}) => values.map(({text}) => text))),
      'Party E',
    );
  });

  it('does not put a supplier of one period under another', () => {
    const {bars} = figureOf(supplied('PTC', {best: 69}), supplied('PTD', notStated, {period: '2011/2015'}));
    assert.deepEqual(
      bars.map(({label}) => plain(label)),
      ['Party A, 2027 – 2031', 'Party A, 2011 – 2015'],
    );
  });

  it('keeps every segment on its bar', () => {
    const {bars} = figureOf(supplied('PTC', {high: 70}), supplied('PTD', {low: 20, high: 45}));
    for (const each of [dossier, fullShares, partlyKnownShares, twoPeriods, manySmallShares]
      .flatMap((each) => supplierFigure(each, speech, {}).bars)
      .concat(bars)) {
      let end = 0;
      for (const {at, width, sure} of each.segments) {
        assert.approximately(at, end, 1e-9, each.label);
        assert.isTrue(width >= 0 && sure >= 0 && sure <= width, each.label);
        end = at + width;
      }
      assert.approximately(end, 1, 1e-9, each.label);
    }
  });

  it('is roomy where every segment has space for its label', () => {
    assert.isTrue(supplierFigure(fullShares, speech, {}).bars[0]!.roomy);
    assert.isFalse(supplierFigure(manySmallShares, speech, {}).bars[0]!.roomy);
  });

  it('says what is known, for which period, and that no other share is stated', () => {
    const said = (dossier: Dossier) => plain(supplierFigure(dossier, speech, {}).takeaway);
    assert.equal(said(dossier), 'Azerbaijan’s arsenal, 2016 – 2020: Israel nearly 70%. No other share is stated.');
    assert.equal(said(fullShares), 'Party A’s arms imports, 2027 – 2031: Party C 69%, Party D 17% and Party E 14%.');
    assert.equal(said(namedSuppliers), 'No share is stated.');
  });

  it('gives each recipient its side', () =>
    assert.deepEqual(
      supplierFigure(dossier, speech, {}).bars.map(({side}) => side),
      [2, 1],
    ));

  it('shows one recipient', () => {
    const {bars, entries} = supplierFigure(dossier, speech, {recipient: 'ARM'});
    assert.lengthOf(bars, 1);
    assert.lengthOf(entries, 1);
  });

  it('has the same figures as text', () => {
    const {rows} = supplierFigure(dossier, speech, {});
    assert.deepEqual(rows[0]!.slice(0, 4).map(plain), ['Azerbaijan', 'Israel', 'nearly 70%', '2016 – 2020']);
    assert.deepEqual(rows[1]!.slice(0, 4), ['Azerbaijan', 'Russia (leading)', 'not stated', 'period not stated']);
  });

  it('is empty without suppliers', () => {
    const {bars, entries, takeaway} = supplierFigure(emptySections, speech, {});
    assert.deepEqual([bars, entries, takeaway], [[], [], '']);
  });
});
