import {assert} from '@open-wc/testing';
import {parseTime, startOf, yearOf} from '../../src/dossier/time.js';
import {valueTicks, yearTicks} from '../../src/model/ticks.js';

const firstDay = (year: number) => startOf(parseTime(`${year}`)!);
const years = (from: number, to: number, count: number) =>
  yearTicks(firstDay(from), firstDay(to), count).map((day) => yearOf(day).from!.year);

describe('valueTicks', () => {
  const CASES = [
    [1, [0, 0.5, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [100, [0, 50, 100]],
    [101, [0, 50, 100, 150]],
    [3900, [0, 1000, 2000, 3000, 4000]],
    [2.238e9, [0, 1e9, 2e9, 3e9]],
  ] as const;

  for (const [end, ticks] of CASES) it(`up to ${end}`, () => assert.deepEqual(valueTicks(end), [...ticks]));

  it('begin at zero and cover the end in two to five steps', () => {
    for (let end = 0.013; end < 1e13; end *= 1.37) {
      const ticks = valueTicks(end);
      assert.equal(ticks[0], 0);
      assert.isAtLeast(ticks.at(-1)!, end);
      assert.isBelow(ticks.at(-2)!, end);
      assert.isTrue(ticks.length >= 3 && ticks.length <= 6, `${end}: ${ticks}`);
    }
  });

  it('have a height also where everything is zero', () => assert.isAbove(valueTicks(0).at(-1)!, 0));
});

describe('yearTicks', () => {
  it('are the first days of round years', () => {
    assert.deepEqual(years(1992, 2024, 7), [1995, 2000, 2005, 2010, 2015, 2020]);
    assert.deepEqual(years(1961, 2030, 6), [1980, 2000, 2020]);
  });

  it('are every year where there are few', () => assert.deepEqual(years(2019, 2021, 6), [2019, 2020, 2021]));
  it('are one for one year', () => assert.deepEqual(years(2020, 2020, 7), [2020]));

  it('lie inside the time line', () => {
    for (let span = 1; span < 400; span += 7) {
      const ticks = years(1700, 1700 + span, 7);
      assert.isTrue(
        ticks.every((year) => year >= 1700 && year <= 1700 + span),
        `${span}: ${ticks}`,
      );
      assert.isAtMost(ticks.length, 9);
    }
  });
});
