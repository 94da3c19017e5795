import {assert} from '@open-wc/testing';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {dossierWith, numbers} from '../documents/dossier.js';
import {seventyYears, spent, yearsApart, yearsWithGaps} from '../documents/spending.js';
import {speech} from './bundled.js';

const linesOf = (...spending: ReturnType<typeof spent>[]) => spendingFigure(dossierWith({spending}), speech, {}).lines!;
const runs = ({series}: ReturnType<typeof linesOf>) => series.map(({runs}) => runs.map(({length}) => length));

describe('spendingLines', () => {
  const gaps = spendingFigure(yearsWithGaps, speech, {}).lines!;

  it('breaks a line where a year is missing: neither a line nor a zero', () => {
    assert.deepEqual(runs(gaps), [[2, 7, 1, 14], [29]]);
    for (const {runs} of gaps.series) for (const {y} of runs.flat()) assert.isAbove(y, 0);
  });

  it('joins nothing where no year stands beside another', () => {
    assert.deepEqual(runs(spendingFigure(yearsApart, speech, {}).lines!), [
      [1, 1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('breaks a line at an amount that is not stated', () => {
    const lines = linesOf(
      spent('PTA', 2019, {best: 5}),
      spent('PTA', 2020, {missing: 'not-stated'}),
      spent('PTA', 2021, {best: 6}),
    );
    assert.deepEqual(runs(lines), [[1, 1]]);
    assert.include(lines.readings[1]!.text, 'not stated');
    assert.isUndefined(lines.readings[1]!.values[0]!.y);
  });

  it('draws zero as zero', () => {
    const [line] = linesOf(spent('PTA', 2019, {best: 0}), spent('PTA', 2020, {best: 5})).series;
    assert.equal(line!.runs[0]![0]!.y, 0);
    const zeros = linesOf(spent('PTA', 2019, {best: 0}), spent('PTA', 2020, {best: 0}));
    assert.deepEqual(
      zeros.series[0]?.runs[0]?.map(({y}) => y),
      [0, 0],
    );
    for (const {at} of zeros.values) assert.isTrue(at >= 0 && at <= 1);
  });

  it('runs from the first time to the last, on a scale from zero', () => {
    for (const {series, values} of [gaps, spendingFigure(seventyYears, speech, {}).lines!]) {
      const points = series.flatMap(({runs}) => runs.flat());
      assert.equal(Math.min(...points.map(({x}) => x)), 0);
      assert.equal(Math.max(...points.map(({x}) => x)), 1);
      assert.isAtMost(Math.max(...points.map(({y}) => y)), 1);
      assert.deepEqual([values[0]!.at, values[0]!.text, values.at(-1)!.at], [0, '$0', 1]);
    }
  });

  it('keeps the marks of the years on the axis, of financial years too', () => {
    const financial = linesOf(spent('PTA', '2019-07/2020-06', {best: 1}), spent('PTA', '2020-07/2021-06', {best: 3}));
    for (const {years} of [gaps, financial])
      for (const {at, text} of years) assert.isTrue(at > -0.01 && at < 1.01, `${text} at ${at}`);
  });

  it('joins financial years, which follow each other without a gap', () => {
    assert.deepEqual(
      runs(linesOf(spent('PTA', '2019-07/2020-06', {best: 1}), spent('PTA', '2020-07/2021-06', {best: 3}))),
      [[2]],
    );
  });

  it('reads all parties at every time, in words', () => {
    assert.lengthOf(gaps.readings, 29);
    assert.equal(gaps.readings[0]!.text, '2002: Party A $115 million, Party B $82 million.');
    const [partyA, partyB] = gaps.readings[2]!.values;
    assert.deepEqual([partyA!.value, partyA!.y], [undefined, undefined]);
    assert.equal(partyB!.value!.text, '$242 million');
    assert.equal(gaps.readings[2]!.text, '2004: Party A not stated, Party B $242 million.');
  });

  it('keeps the labels of the lines apart, and on the chart', () => {
    const parties = ['PTA', 'PTB', 'PTC', 'PTD', 'PTE'];
    const {series} = linesOf(
      ...parties.flatMap((party, i) => numbers(2019, 2020).map((year) => spent(party, year, {best: 100 - i}))),
    );
    const places = series.map(({labelAt}) => labelAt).sort((a, b) => a - b);
    for (const [i, place] of places.slice(1).entries()) assert.isAtLeast(place - places[i]!, 0.05);
    assert.isAtLeast(places[0]!, 0);
    assert.isAtMost(places.at(-1)!, 1.05);
  });
});
