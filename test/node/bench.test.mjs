import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare} from '../bench/compare.mjs';
import {report, table} from '../bench/report.mjs';
import {beyond, interleaved, median, ratios, spread} from '../bench/statistics.mjs';
import {reached} from '../bench/targets.mjs';

describe('statistics of the bench', () => {
  for (const [values, middle] of [
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 9, 100, 1], 9.5],
  ])
    it(`has ${middle} in the middle of ${values}`, () => assert.equal(median(values), middle));

  it('leaves the numbers in their order', () => {
    const values = Object.freeze([3, 1, 2]);
    assert.deepEqual(spread(values), {median: 2, min: 1, max: 3});
  });

  it('compares within each round, so that a slow round changes nothing', () => {
    assert.deepEqual(ratios([20, 200, 30], [10, 100, 10]), {median: 2, min: 2, max: 3});
    assert.deepEqual(beyond([15, 105, 30], [10, 100, 10]), {median: 5, min: 5, max: 20});
  });

  it('begins each round with another contender, and has all of them in each', () => {
    assert.deepEqual(interleaved(['a', 'b', 'c'], 4), [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
      ['a', 'b', 'c'],
    ]);
  });
});

const measured = (painted, heap) => ({
  painted,
  live: painted,
  shift: 0,
  blocked: painted / 10,
  script: 1,
  style: 1,
  layout: 1,
  task: painted,
  heap,
  nodes: 9,
});
const rounds = [
  {alone: measured(50, 1e6), static: measured(100, 1.1e6), 'self-hosted': measured(150, 1.5e6)},
  {alone: measured(90, 1e6), static: measured(200, 1.1e6), 'self-hosted': measured(250, 1.5e6)},
];

describe('a comparison of contenders', () => {
  const {'self-hosted': found} = compare(rounds, 'static', 'alone');

  it('sets times against the limit', () => assert.deepEqual(found.times, {median: 1.375, min: 1.25, max: 1.5}));
  it('sets blocking against the limit', () => assert.deepEqual(found.blockedBeyond, {median: 5, min: 5, max: 5}));
  it('sets memory against the page without figures', () =>
    assert.deepEqual(found.heapBeyond, {median: 5e5, min: 5e5, max: 5e5}));
});

describe('the report', () => {
  const results = {
    date: '2024-02-03',
    rounds: 2,
    machine: {cores: 2, model: 'Processor', node: 'v1', chromium: 'Chrome/1', load: [0.1, 0.2]},
    update: {'dossier-key-dates': {median: 20, min: 10, max: 30}},
  };

  it('writes tables with numbers to the right', () => {
    assert.equal(table(['what', 'ms'], [['a', 1]]), '| what | ms |\n| --- | --: |\n| a | 1 |');
  });

  it('says when, on what and in how many rounds it was measured', () => {
    const text = report(results);
    for (const part of [
      '2024-02-03',
      '2 × Processor',
      'v1',
      'Chrome/1',
      '2 interleaved rounds',
      '0.1 before, 0.2 after',
    ])
      assert.ok(text.includes(part), part);
  });

  it('has what was measured, and nothing else', () => {
    assert.match(report(results), /`<dossier-key-dates>` \| 20\.0 \(10\.0–30\.0\)/);
    assert.doesNotMatch(report(results), /phone-like,|undefined|NaN/);
  });

  it('tells what is met from what is missed', () => {
    const found = (given) => reached(given).map(({found, isMet}) => [found, isMet]);
    assert.deepEqual(found({update: {a: {median: 16.7}, b: {median: 3}}}), [[16.7, true]]);
    assert.deepEqual(found({scroll: {widgets: {perSecond: {median: 59.6}}}}), [[60, true]]);
    assert.match(report(results), /16\.7 \| 20 \| \*\*missed\*\*/);
  });
});
