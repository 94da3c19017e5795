import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {dossierWith} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {speech} from './bundled.js';

const linesOf = (...spending: ReturnType<typeof spent>[]) => spendingFigure(dossierWith({spending}), speech, {}).lines!;

describe('lines of amounts that are not exact', () => {
  it('draws no line through two bounds, between which nobody has said where it runs', () => {
    const years = [2018, 2019, 2020, 2021].map(String);
    for (const [asked, lengths, dots] of [
      [{low: 7.4, high: 9.6}, [2, 1], [true, true, false, true]],
      [{low: 7.4, high: 9.6, open: 'high'}, [2, 1], [true, true, false, true]],
      [{low: 7.4, best: 8, high: 9.6}, [4], [true, true, true, true]],
      [{low: 8, high: 8}, [4], [true, true, true, true]],
    ] as const) {
      const {series, stops, read} = linesOf(
        ...years.map((time, i) => spent('PTA', time, i === 2 ? asked : {best: 6 + i})),
      );
      assert.deepEqual(
        series[0]!.runs.map(({length}) => length),
        [...lengths],
      );
      assert.deepEqual(
        stops.map((_, i) => read(i).values[0]!.y !== undefined),
        [...dots],
      );
      assert.deepEqual(
        series[0]!.doubts.map(({x}) => x),
        asked.low < asked.high ? [stops[2]!] : [],
      );
    }
  });

  it('frames two bounds of some years, and draws a line through what is hardly apart', () => {
    const framed = linesOf(spent('PTA', '2010/2014', {low: 1, high: 2}), spent('PTB', '2015/2019', {best: 2}));
    const [frame] = framed.series[0]!.runs;
    const {x} = frame![1]!;
    assert.deepEqual(
      frame!.map((point) => [point.x, point.y]),
      [
        [0, 1],
        [x, 1],
        [x, 0.5],
        [0, 0.5],
        [0, 1],
      ],
    );
    assert.isEmpty(framed.series[0]!.doubts);
    const close = linesOf(...[2015, 2016].map((year) => spent('PTA', year, {low: 1, high: 1.01})));
    assert.deepEqual(
      close.series[0]!.runs.map(({length}) => length),
      [2],
    );
  });

  const UNSURE: readonly (readonly [
    amount: Quantity,
    point: {y: number | undefined; sure: number; most: number; open: boolean},
  ])[] = [
    [{best: 50}, {y: 0.5, sure: 0.5, most: 0.5, open: false}],
    [
      {best: 50, approximate: true},
      {y: 0.5, sure: 0.45, most: 0.55, open: false},
    ],
    [
      {low: 20, high: 80},
      {y: undefined, sure: 0.2, most: 0.8, open: false},
    ],
    [
      {low: 20, best: 30, high: 80},
      {y: 0.3, sure: 0.2, most: 0.8, open: false},
    ],
    [
      {low: 20, high: 80, open: 'high'},
      {y: undefined, sure: 0.2, most: 0.8, open: true},
    ],
    [{low: 20}, {y: 0.2, sure: 0.2, most: 0.2, open: true}],
    [{high: 80}, {y: 0.8, sure: 0, most: 0.8, open: false}],
  ];
  for (const [amount, point] of UNSURE)
    it(`tells how sure ${JSON.stringify(amount)} is`, () => {
      const [series] = linesOf(spent('PTA', 2019, amount), spent('PTA', 2020, {best: 100})).series;
      const {runs, doubts} = series!;
      const {x, sure, most, open} = doubts[0] ?? runs[0]![0]!;
      assert.equal(x, 0);
      assert.equal(doubts.length, Number(point.sure < point.most));
      assert.equal(open, point.open);
      assert.equal(runs.flat().length, point.y === undefined ? 1 : 2);
      for (const [is, expected] of [
        [sure, point.sure],
        [most, point.most],
        ...(point.y === undefined ? [] : ([[runs[0]![0]!.y, point.y]] as const)),
      ] as const)
        assert.approximately(is, expected, 1e-9);
    });
});
