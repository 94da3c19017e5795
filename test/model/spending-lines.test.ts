import {assert} from '@open-wc/testing';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {dossierWith, numbers} from '../documents/dossier.js';
import {seventyYears, spent, yearsApart, yearsWithGaps} from '../documents/spending.js';
import {plain, speech} from './bundled.js';

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
    assert.equal(lines.read(1).text, '2020: Party A not stated.');
    assert.isUndefined(lines.read(1).values[0]!.y);
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
      assert.deepEqual([values[0]!.at, values[0]!.text, values.at(-1)!.at], [0, '0', 1]);
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
    assert.lengthOf(gaps.stops, 29);
    assert.equal(gaps.read(0).text, '2002: Party A $115 million, Party B $82 million.');
    const {values, text, x, time} = gaps.read(2);
    assert.deepEqual([values[0]!.value, values[0]!.y], [undefined, undefined]);
    assert.equal(values[1]!.value!.text, '$242 million');
    assert.equal(text, '2004: Party A not stated, Party B $242 million.');
    assert.deepEqual([time, x], ['2004', gaps.stops[2]]);
    assert.deepEqual([gaps.read(99).stop, gaps.read(99).time], [28, '2030']);
  });

  it('marks what is read on its line, with the side of its party', () => {
    const {values} = gaps.read(0);
    assert.deepEqual(
      values.map(({y}) => y),
      gaps.series.map(({runs}) => runs[0]![0]!.y),
    );
    for (const sides of [values, gaps.series])
      assert.deepEqual(
        sides.map(({side}) => side),
        [1, 2],
      );
  });

  it('reads a party also where none of its amounts is stated', () => {
    const {series, read} = linesOf(
      spent('PTA', 2019, {best: 5}),
      spent('PTA', 2020, {best: 6}),
      spent('PTB', 2019, {missing: 'not-stated'}),
    );
    assert.deepEqual([series[1]!.runs, series[1]!.labelAt], [[], undefined]);
    assert.equal(read(1).text, '2020: Party A $6, Party B not stated.');
  });

  it('keeps the labels of up to twelve lines apart, on the chart, and in the order of their ends', () => {
    for (const count of numbers(2, 12))
      for (const most of [100, 50, 3]) {
        const lines = numbers(1, count).map((i) => ({id: `${i}`, name: `Party ${i}`}));
        const ends = lines.map((_, i) => most - (i % 3));
        const {series} = spendingFigure(
          dossierWith({
            parties: lines,
            spending: lines.flatMap(({id}, i) => [spent(id, 2019, {best: 100}), spent(id, 2020, {best: ends[i]!})]),
          }),
          speech,
          {},
        ).lines!;
        const order = series.toSorted((a, b) => a.labelAt! - b.labelAt!);
        const places = order.map(({labelAt}) => labelAt!);
        for (const [i, place] of places.slice(1).entries()) assert.isAtLeast(place - places[i]!, 0.0899);
        assert.isTrue(places[0]! >= 0 && places.at(-1)! <= 1);
        assert.deepEqual(
          order.map((each) => ends[series.indexOf(each)]),
          ends.toSorted((a, b) => a - b),
        );
      }
  });

  it('leaves a label where the line ends, where none is near', () => {
    const {series} = linesOf(
      spent('PTA', 2019, {best: 100}),
      spent('PTA', 2020, {best: 100}),
      // One amount makes a line, too.
      spent('PTB', 2020, {best: 25}),
    );
    assert.deepEqual(
      series.map(({labelAt}) => labelAt),
      [1, 0.25],
    );
  });

  it('leaves the labels of more lines to the reading', () => {
    const parties = numbers(1, 13).map((i) => ({id: `${i}`, name: `Party ${i}`}));
    const {series, read} = spendingFigure(
      dossierWith({
        parties,
        spending: parties.flatMap(({id}) => [spent(id, 2019, {best: 1}), spent(id, 2020, {best: +id})]),
      }),
      speech,
      {},
    ).lines!;
    for (const {labelAt} of series) assert.isUndefined(labelAt);
    assert.lengthOf(read(1).values, 13);
  });

  const amount = (time: string, best: number, party = 'PTA') => ({
    ...spent(party, time, {best}),
    id: `${party} ${best}`,
  });
  const points = (lines: ReturnType<typeof linesOf>) =>
    lines.series.map(({runs}) => runs.map((run) => run.map(({x, y}) => [x.toFixed(2), y.toFixed(2)])));

  it('draws a time of several years as a level stretch over them', () => {
    const lines = linesOf(amount('2016/2020', 6), amount('2014/2018', 2, 'PTB'));
    assert.deepEqual(points(lines), [
      [
        [
          ['0.33', '1.00'],
          ['1.00', '1.00'],
        ],
      ],
      [
        [
          ['0.00', '0.33'],
          ['0.67', '0.33'],
        ],
      ],
    ]);
  });

  it('keeps a time of several years on the axis, where it ends last', () => {
    const lines = linesOf(amount('2010/2014', 1), amount('2015-07/2020-06', 2));
    assert.equal(lines.series[0]!.runs[1]![1]!.x, 1);
    assert.deepEqual([lines.years[0]!.text, lines.years.at(-1)!.text], ['2010', '2020']);
  });

  const READINGS: readonly (readonly [
    what: string,
    spending: readonly ReturnType<typeof spent>[],
    ...read: readonly string[],
  ])[] = [
    [
      'two amounts of one time',
      [amount('2019', 5), amount('2020', 6), amount('2020', 7)],
      '2019: Party A $5.',
      '2020: Party A $6, Party A $7.',
    ],
    [
      'one time that is written in two ways',
      [amount('2019', 5), amount('2020', 6), amount('2020/2020', 7, 'PTB')],
      '2019: Party A $5, Party B not stated.',
      '2020: Party A $6, Party B $7.',
    ],
    [
      'what is about a time and what is of it',
      [amount('2019', 5), amount('2020', 6), amount('2020~', 7, 'PTB')],
      '2019: Party A $5, Party B not stated.',
      '2020: Party A $6, Party B (about 2020) $7.',
    ],
    [
      'a longer time at each that lies in it',
      [amount('2014/2016', 1), amount('2016/2018', 9), amount('2017/2019', 8, 'PTB')],
      '2014 to 2016: Party A $1, Party A (2016 to 2018) $9, Party B not stated.',
      '2016 to 2018: Party A (2014 to 2016) $1, Party A $9, Party B (2017 to 2019) $8.',
      '2017 to 2019: Party A (2016 to 2018) $9, Party B $8.',
    ],
    [
      'a year that begins in another month, at each year that it overlaps',
      [amount('2019-07/2020-06', 6), amount('2019', 1, 'PTB'), amount('2020', 2, 'PTB'), amount('2021', 3, 'PTB')],
      '2019: Party A (July 2019 to June 2020) $6, Party B $1.',
      'July 2019 to June 2020: Party A $6, Party B (2019) $1, Party B (2020) $2.',
      '2020: Party A (July 2019 to June 2020) $6, Party B $2.',
      '2021: Party A not stated, Party B $3.',
    ],
    [
      'rival amounts of one time, with who claims them',
      [
        amount('2019', 5),
        amount('2020', 6),
        {...amount('2020/2020', 7), evidence: [{...amount('2020', 7).evidence[0]!, creditedTo: 'the registry'}]},
      ],
      '2019: Party A (according to The Example) $5, Party A (according to the registry) not stated.',
      '2020: Party A (according to The Example) $6, Party A (according to the registry) $7.',
    ],
  ];
  for (const [what, spending, ...texts] of READINGS)
    it(`reads ${what}`, () => {
      const {stops, read} = linesOf(...spending);
      assert.deepEqual(
        stops.map((_, i) => plain(read(i).text)),
        [...texts],
      );
      assert.lengthOf(new Set(stops), stops.length);
      for (const i of stops.keys()) for (const {y, value} of read(i).values) if (!value) assert.isUndefined(y);
    });

  it('marks what is read at a time that it has reached, and not before', () => {
    const {stops, read} = linesOf(amount('2019-07/2020-06', 6), amount('2019', 1, 'PTB'), amount('2020', 2, 'PTB'));
    assert.deepEqual(
      stops.map((_, i) => read(i).values.map(({y}) => y !== undefined)),
      [
        [false, true],
        [true, true, false],
        [true, true],
      ],
    );
  });

  const ODD: readonly (readonly [times: readonly string[], runs: readonly number[]])[] = [
    [
      ['2016/2018', '2017/2019'],
      [2, 2],
    ],
    [
      ['2011/2015', '2016/2020'],
      [2, 2],
    ],
    [
      ['2018-07/2019-06', '2020'],
      [1, 1],
    ],
    [
      ['2015', '2016', '2017', '2017', '2018', '2019'],
      [2, 1, 1, 2],
    ],
    [
      ['2019', '2020', '2020/2020', '2021'],
      [1, 1, 1, 1],
    ],
    [
      ['-0044', '9999'],
      [1, 1],
    ],
    [['2020-01-30', '2020-01-31'], [2]],
    [['2020-01', '2020-02', '2020-03'], [3]],
  ];
  for (const [times, lengths] of ODD)
    it(`has places on the chart for ${times.join(', ')}`, () => {
      const lines = linesOf(...times.map((time, i) => spent('PTA', time, {best: i + 1})));
      assert.deepEqual(runs(lines), [[...lengths]]);
      assert.deepEqual(
        lines.stops,
        lines.stops.toSorted((a, b) => a - b),
      );
      for (const {x, y} of lines.series.flatMap(({runs}) => runs.flat()))
        assert.isTrue(x >= 0 && x <= 1 && y >= 0 && y <= 1);
      for (const {at} of lines.years) assert.isTrue(at >= 0 && at <= 1);
    });
});
