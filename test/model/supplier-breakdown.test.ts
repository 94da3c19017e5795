import {assert} from '@open-wc/testing';
import type {Dossier, SupplierEntry} from '../../src/dossier/shape.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {
  fullShares,
  manySmallShares,
  namedSuppliers,
  partlyKnownShares,
  roundedShares,
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
      'Azerbaijan’s arsenal, 2016 to 2020',
      ['Israel', 70, 'nearly 70%'],
      ['Not broken down', 30, 'Russia (leading)', 'Turkey', 'Belarus'],
    ]);
    assert.deepEqual(armenia, ['Armenia, period not stated', ['Not broken down', 100, 'Russia (leading)']]);
  });

  it('leaves a stretch of "nearly 70 percent" unsure', () => {
    const {sure, width} = supplierFigure(dossier, speech, {}).bars[0]!.segments[0]!;
    assert.isTrue(sure > 0 && sure < width);
  });

  it('tells how to read the bars that are drawn, and of hatching where there is some', () => {
    const overfull = [supplied('PTC', {best: 60}), supplied('PTD', {best: 50})];
    const GUIDES: readonly (readonly [dossier: Dossier, guide: string])[] = [
      [dossier, 'Each bar is 100%; hatched parts are uncertain or not stated.'],
      [partlyKnownShares, 'Each bar is 100%; hatched parts are uncertain or not stated.'],
      [twoPeriods, 'Each bar is 100%; hatched parts are uncertain or not stated.'],
      [fullShares, 'Each bar is 100%.'],
      [dossierWith({suppliers: overfull}), ''],
      [dossierWith({suppliers: [...overfull, supplied('PTC', {best: 100}, {recipient: 'PTB'})]}), 'Each bar is 100%.'],
    ];
    for (const [dossier, guide] of GUIDES) assert.equal(supplierFigure(dossier, speech, {}).guide, guide);
  });

  it('stacks shares that make a whole, without an open block', () => {
    assert.deepEqual(barsOf(fullShares), [
      ['Party A, 2027 to 2031', ['Party C', 69, '69%'], ['Party D', 17, '17%'], ['Party E', 14, '14%']],
    ]);
  });

  it('is one open bar where no share is known', () => {
    assert.deepEqual(barsOf(namedSuppliers), [
      ['Party A, 2027 to 2031', ['Not broken down', 100, 'Party C (leading)', 'Party D', 'Party E']],
    ]);
  });

  it('has a bar for each recipient and period', () => {
    assert.deepEqual(
      barsOf(twoPeriods).map(([label]) => label),
      ['Party A, 2022 to 2026', 'Party A, 2027 to 2031', 'Party B, 2027 to 2031'],
    );
  });

  it('never leaves out who is named, also where the shares make a whole', () => {
    const {bars} = figureOf(supplied('PTC', {best: 69}), supplied('PTD', {best: 31}), supplied('PTE', notStated));
    assert.include(
      bars.flatMap(({segments}) => segments.flatMap(({values}) => values.map(({text}) => text))),
      'Party E',
    );
  });

  it('gives no period of one whole to another', () => {
    const drones = {of: 'drones', period: undefined as never};
    const {bars, takeaway} = figureOf(
      supplied('PTC', {best: 69}, {of: 'imports'}),
      supplied('PTD', notStated, drones),
      supplied('PTE', notStated, {period: undefined as never}),
    );
    assert.deepEqual(
      bars.map(({label, segments}) => [label, ...segments.flatMap(({values}) => values.map(({who}) => who))]),
      [
        ['Party A’s imports, 2027 to 2031', 'Party C', 'Party E'],
        ['Party A’s drones, period not stated', 'Party D'],
      ],
    );
    assert.notInclude(takeaway, 'drones');
  });

  it('does not put a supplier of one period under another', () => {
    const {bars} = figureOf(supplied('PTC', {best: 69}), supplied('PTD', notStated, {period: '2011/2015'}));
    assert.deepEqual(
      bars.map(({label}) => plain(label)),
      ['Party A, 2027 to 2031', 'Party A, 2011 to 2015'],
    );
  });

  it('puts who is named without a period under none of several', () => {
    const undated = supplied('PTD', notStated, {period: undefined as never});
    const bars = barsOf(dossierWith({suppliers: [...twoPeriods.suppliers!, undated]}));
    assert.deepEqual(bars[2], ['Party A, period not stated', ['Not broken down', 100, 'Party D']]);
  });

  it('keeps every segment on its bar', () => {
    for (const {label, segments} of [dossier, fullShares, partlyKnownShares, twoPeriods, manySmallShares, roundedShares]
      .flatMap((each) => supplierFigure(each, speech, {}).bars)
      .concat(figureOf(supplied('PTC', {low: 10}), supplied('PTD', {best: 60, approximate: true})).bars)) {
      let end = 0;
      for (const {at, width, sure} of segments) {
        assert.approximately(at, end, 1e-9, label);
        assert.isTrue(width >= 0 && sure >= 0 && sure <= width, label);
        end = at + width;
      }
      assert.approximately(end, 1, 1e-9, label);
    }
  });

  const OVERFULL: readonly (readonly [shares: readonly SupplierEntry['share'][], isDrawn: boolean])[] = [
    [[{best: 68}, {best: 18}, {best: 15}], true],
    [[{best: 68}, {best: 18.4}, {best: 15.2}], false],
    [[{best: 60}, {best: 50}], false],
    [
      [
        {best: 60, approximate: true},
        {best: 40, approximate: true},
      ],
      true,
    ],
    [
      [
        {best: 60, approximate: true},
        {best: 50, approximate: true},
      ],
      false,
    ],
    [[{high: 70}, {low: 20, high: 45}], false],
    [[{low: 70}, {low: 40}], false],
    [[{best: 100.5}], true],
    [[{best: 140}], false],
  ];
  for (const [shares, isDrawn] of OVERFULL)
    it(`${isDrawn ? 'draws' : 'does not draw'} ${JSON.stringify(shares)} as parts of one whole`, () => {
      const {bars, facts} = figureOf(...shares.map((share, i) => supplied(`PT${'BCDE'[i]}`, share)));
      assert.equal(!bars[0]!.refusal, isDrawn);
      assert.equal(
        bars[0]!.segments.some(({width}) => width > 0),
        isDrawn,
      );
      assert.match(bars[0]!.refusal ?? '100%', /100%/);
      // Drawn or not, each is told.
      assert.deepEqual(
        bars[0]!.segments.filter(({detail}) => !detail).flatMap(({values}) => values.map(({text}) => text)),
        facts.map(({text}) => text),
      );
      assert.lengthOf(facts, shares.length);
    });

  it('does not stack two shares of one supplier', () => {
    const {bars} = figureOf(supplied('PTC', {best: 30}), {...supplied('PTC', {best: 40}), id: 'other'});
    assert.isNotEmpty(bars[0]!.refusal);
    assert.deepEqual(
      bars[0]!.segments.map(({label}) => label),
      ['Party C', 'Party C'],
    );
  });

  it('gathers small shares under others in the bar, and never in the table', () => {
    const {bars, facts} = supplierFigure(manySmallShares, speech, {});
    const {label, width, values} = bars[0]!.segments.at(-1)!;
    assert.equal(label, 'Others');
    assert.approximately(width, 0.05, 1e-9);
    assert.deepEqual(
      values.map(({who, text}) => [who, text]),
      [
        ['Supplier 12', '2%'],
        ['Supplier 13', '2%'],
        ['Supplier 14', '1%'],
      ],
    );
    assert.lengthOf(facts, 14);
    const one = figureOf(supplied('PTC', {best: 98}), supplied('PTD', {best: 2})).bars[0]!.segments;
    assert.deepEqual(
      one.map(({label}) => label),
      ['Party C', 'Party D'],
    );
  });

  it('never has shares of different wholes or periods on one bar', () => {
    const bars = barsOf(
      dossierWith({
        suppliers: [
          supplied('PTC', {best: 30}, {of: 'arsenal'}),
          supplied('PTD', {best: 30}, {of: 'arms imports', id: 'b'}),
          supplied('PTE', {best: 30}, {of: 'arsenal', period: '2011/2015'}),
          supplied('PTD', notStated, {of: 'arsenal', id: 'c'}),
        ],
      }),
    );
    assert.deepEqual(
      bars.map(([label, ...segments]) => [label, segments.length]),
      [
        ['Party A’s arsenal, 2027 to 2031', 2],
        ['Party A’s arms imports, 2027 to 2031', 2],
        ['Party A’s arsenal, 2011 to 2015', 2],
      ],
    );
  });

  it('says what is not stated of those who are only named', () => {
    const detail = (dossier: Dossier) => supplierFigure(dossier, speech, {}).bars[0]!.segments.at(-1)!.detail;
    assert.equal(detail(dossier), 'named, share and period not stated');
    assert.equal(detail(partlyKnownShares), 'named, share not stated');
    const notStated = {missing: 'not-stated'} as const;
    const {period: _, ...unnamed} = supplied('PTD', notStated);
    const mixed = [supplied('PTC', {best: 60}), supplied('PTE', notStated), unnamed];
    assert.equal(detail(dossierWith({suppliers: mixed})), 'named, share and period not stated');
    assert.equal(detail(dossierWith({suppliers: mixed.slice(0, 1)})), 'no supplier is named here');
  });

  it('is roomy where every segment has space for its label', () => {
    assert.isTrue(supplierFigure(fullShares, speech, {}).bars[0]!.roomy);
    assert.isFalse(supplierFigure(manySmallShares, speech, {}).bars[0]!.roomy);
  });

  it('says what is known, for which period, and that no other share is stated', () => {
    const said = (dossier: Dossier) => plain(supplierFigure(dossier, speech, {}).takeaway);
    assert.equal(said(dossier), 'Azerbaijan’s arsenal, 2016 to 2020: Israel nearly 70%. No other share is stated.');
    for (const [best, text] of [
      [0.04, '0.04%'],
      [13.05, '13.05%'],
      [99.96, '99.96%'],
      [100 / 3, '33.333%'],
    ] as const)
      assert.match(said(dossierWith({suppliers: [supplied('PTC', {best})]})), RegExp(` ${text}\\.`), text);
    assert.equal(said(fullShares), 'Party A, 2027 to 2031: Party C 69%, Party D 17% and Party E 14%.');
    assert.equal(said(namedSuppliers), 'No share is stated.');
  });

  it('prints no share as nothing that is something', () => {
    const {facts} = figureOf(supplied('PTC', {best: 0.04}), supplied('PTD', {best: 31.25}), supplied('PTE', {best: 0}));
    assert.deepEqual(
      facts.map(({text}) => text),
      ['0.04%', '31.25%', '0%'],
    );
  });

  const SAID: readonly (readonly [shares: readonly number[], said: string])[] = [
    [[10, 20, 30], 'Party B 10%, Party C 20% and Party D 30%'],
    [[10, 20, 30, 40], 'Party B 10%, Party C 20%, Party D 30% and Party E 40%'],
    [[10, 20, 15, 5, 30], 'Party F 30%, Party C 20%, Party D 15% and 2 more, listed below'],
  ];
  for (const [shares, said] of SAID)
    it(`says ${shares.length > 4 ? 'the largest, and how many more there are,' : 'all'} of ${shares.length} shares`, () => {
      const parties = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => ({id: `PT${letter}`, name: `Party ${letter}`}));
      const suppliers = shares.map((best, i) => supplied(parties[i + 1]!.id, {best}));
      assert.equal(
        plain(supplierFigure(dossierWith({parties, suppliers}), speech, {}).takeaway),
        `Party A, 2027 to 2031: ${said}.`,
      );
    });

  it('gives each recipient its side', () =>
    assert.deepEqual(
      supplierFigure(dossier, speech, {}).bars.map(({side}) => side),
      [2, 1],
    ));

  it('shows one recipient', () => {
    const {bars, facts} = supplierFigure(dossier, speech, {recipient: 'ARM'});
    assert.lengthOf(bars, 1);
    assert.lengthOf(facts, 1);
  });

  it('warns of a recipient that it does not know', () => {
    const [problem] = supplierFigure(dossier, speech, {recipient: 'RUS'}).problems!;
    assert.equal(problem!.message, 'recipient: found "RUS", expected a match for AZE, ARM [bad-option]');
  });

  it('has the same figures as text', () => {
    const {facts, columns, row} = supplierFigure(dossier, speech, {});
    const rows = facts.map((fact) => row(fact).slice(0, 5).map(plain));
    assert.deepEqual(columns.slice(0, 5), ['Recipient', 'Supplier', 'Share of', 'Period', 'Share']);
    assert.deepEqual(rows[0], ['Azerbaijan', 'Israel', 'arsenal', '2016 to 2020', 'nearly 70%']);
    assert.deepEqual(rows[1], ['Azerbaijan', 'Russia (leading)', 'not stated', 'period not stated', 'not stated']);
  });

  it('is empty without suppliers', () => {
    const {bars, facts, takeaway} = supplierFigure(emptySections, speech, {});
    assert.deepEqual([bars, facts, takeaway], [[], [], '']);
  });
});
