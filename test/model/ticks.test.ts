import {assert} from '@open-wc/testing';
import {endOf, parseTime, startOf} from '../../src/dossier/time.js';
import {timeScale, valueTicks} from '../../src/model/ticks.js';
import {speech} from './bundled.js';

const firstDay = (year: number) => startOf(parseTime(`${year}`)!);

describe('valueTicks', () => {
  const CASES = [
    [0, [0, 1]],
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

  it('stay finite for what is next to nothing', () => {
    for (const end of [Number.MIN_VALUE, 1.5e-323, 1e-300]) for (const tick of valueTicks(end)) assert.isFinite(tick);
  });

  it('have a height also where everything is zero', () => assert.isAbove(valueTicks(0).at(-1)!, 0));
});

describe('timeScale', () => {
  const scale = (from: number, to: number) => timeScale(firstDay(from), firstDay(to), firstDay(to), speech);
  const years = (from: number, to: number) => scale(from, to).ticks.map(({text}) => +text);

  it('runs from 0 to 1', () => {
    const {at} = scale(1992, 2024);
    assert.deepEqual([at(firstDay(1992)), at(firstDay(2024))], [0, 1]);
  });

  it('has the first days of round years', () => {
    assert.deepEqual(years(1992, 2024), [1995, 2000, 2005, 2010, 2015, 2020]);
    assert.deepEqual(years(1961, 2030), [1970, 1980, 1990, 2000, 2010, 2020, 2030]);
    const {at, ticks} = scale(1992, 2024);
    assert.equal(ticks[1]!.at, at(firstDay(2000)));
  });

  it('has every year where there are few', () => assert.deepEqual(years(2019, 2021), [2019, 2020, 2021]));

  it('has months where all lies in half a year, and of more than two every second one', () => {
    const {ticks} = timeScale(firstDay(2019) + 20, firstDay(2019) + 100, firstDay(2019) + 100, speech);
    assert.deepEqual(
      ticks.map(({text}) => text),
      ['February 2019', 'April 2019'],
    );
  });

  it('has years from half a year on', () => {
    const texts = (months: number) => {
      const last = startOf(parseTime(`2019-${String(months + 1).padStart(2, '0')}`)!);
      return timeScale(firstDay(2019), last, last, speech).ticks.map(({text}) => text);
    };
    assert.deepEqual(texts(1), ['January 2019', 'February 2019']);
    assert.deepEqual(texts(5), ['January 2019', 'March 2019', 'May 2019']);
    assert.deepEqual(texts(6), ['2019']);
  });

  it('has the only year, or month, where it begins', () => {
    for (const [days, text] of [
      [3, 'January 2019'],
      [300, '2019'],
    ] as const)
      assert.deepEqual(
        timeScale(firstDay(2019) + 20, firstDay(2019) + 20 + days, firstDay(2019) + 19 + days, speech).ticks,
        [{at: 0, text}],
      );
  });

  it('keeps all of few ticks on the scale', () => {
    for (let span = 1; span < 400; span += 7) {
      const {ticks} = scale(1700, 1700 + span);
      assert.isTrue(
        ticks.every(({at}) => at >= 0 && at <= 1),
        `${span}`,
      );
      assert.isTrue(ticks.length > 0 && ticks.length <= 9, `${span}: ${ticks.length}`);
    }
  });

  // There is no year 0, so that a round year before Christ can lie a year too far.
  it('keeps ticks on the scale where it ends with the year before the first', () => {
    const start = startOf(parseTime('-0008-01')!);
    const end = endOf(parseTime('0000-01')!);
    const {ticks} = timeScale(start, end, end - 1, speech);
    assert.deepEqual(
      ticks.map(({text}) => text),
      ['8 BC', '6 BC', '4 BC', '2 BC'],
    );
  });
});
