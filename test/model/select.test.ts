import {assert} from '@open-wc/testing';
import {select, type Options} from '../../src/model/select.js';
import {event} from '../documents/dates.js';

const shown = (times: readonly string[], options: Options) =>
  select(
    times.map((time) => event(time, time)),
    options,
    'kinds',
    ({kind}) => kind,
  ).dated.map(({entry}) => entry.time);

describe('select by time', () => {
  const CASES: readonly (readonly [time: string, from: unknown, to: unknown, isInside: boolean])[] = [
    ['2020', undefined, undefined, true],
    ['2020', '2020', '2020', true],
    ['2020-09-27', '2020', undefined, true],
    ['2019-12-31', '2020', undefined, false],
    ['2020-12-31', undefined, '2020', true],
    ['2021', undefined, '2020', false],
    ['2020', '2020-06', '2020-08', true],
    ['2016/2020', '2020', '2024', true],
    ['2016/2020', '2021', undefined, false],
    ['2016/..', '2030', undefined, true],
    ['../2016', undefined, '1900', true],
    ['../2016', '2017', undefined, false],
    ['2020', 'soon', '', true],
    ['2020', 2015, undefined, true],
    ['2020', '2015/2018', undefined, true],
    ['-0044', undefined, '0001', true],
    ['9999', '10000', undefined, true],
  ];
  for (const [time, from, to, isInside] of CASES)
    it(`${time} is ${isInside ? '' : 'not '}in ${from ?? ''}–${to ?? ''}`, () =>
      assert.deepEqual(shown([time], {from, to}), isInside ? [time] : []));

  it('puts what begins first first, and of two the shorter', () =>
    assert.deepEqual(shown(['2021', '2020', '2020-01', '../2019', '2020-01-01', '-0044'], {}), [
      '-0044',
      '../2019',
      '2020-01-01',
      '2020-01',
      '2020',
      '2021',
    ]));

  it('places an open end at the known one', () => {
    const days = (time: string) => select([event(time, 'a')], {}, 'kinds', String).dated[0]!;
    const [since, until, year] = [days('2020/..'), days('../2020'), days('2020')];
    assert.deepEqual([since.start, since.end], [year.start, year.start + 1]);
    assert.deepEqual([until.start, until.end], [year.end - 1, year.end]);
  });
});

describe('select by id', () => {
  const kinds = (kinds: unknown) =>
    select(
      [event('2020', 'a'), event('2021', 'b', {kind: 'arms'}), event('2022', 'c', {kind: 'a long, odd kind'})],
      {kinds},
      'kinds',
      ({kind}) => kind,
    );
  const CASES: readonly (readonly [asked: unknown, ids: readonly string[]])[] = [
    [undefined, ['war', 'arms', 'a long, odd kind']],
    [null, ['war', 'arms', 'a long, odd kind']],
    ['', ['war', 'arms', 'a long, odd kind']],
    [' , ', ['war', 'arms', 'a long, odd kind']],
    [[], ['war', 'arms', 'a long, odd kind']],
    ['arms', ['arms']],
    ['arms war', ['war', 'arms']],
    ['arms,\nwar', ['war', 'arms']],
    [
      ['war', 'arms'],
      ['war', 'arms'],
    ],
    ['a long, odd kind', ['a long, odd kind']],
    ['war wars', ['war']],
    ['wars', []],
    [7, []],
  ];
  for (const [asked, ids] of CASES)
    it(`shows ${ids.join(' and ') || 'nothing'} for ${JSON.stringify(asked)}`, () =>
      assert.deepEqual(
        kinds(asked).dated.map(({entry}) => entry.kind),
        [...ids],
      ));
});

describe('the problems of options', () => {
  const entries = [event('2020', 'a'), event('2021', 'b', {kind: 'arms'})];
  const CASES: readonly (readonly [options: Options, ...messages: string[]])[] = [
    [{}],
    [{kinds: 'war arms', from: '2020', to: '2021'}],
    [{kinds: 'wars'}, 'kinds: found "wars", expected a match for war, arms [bad-option]'],
    [
      {kinds: ['peace', 'wars', 'war']},
      'kinds: found "peace", expected a match for war, arms [bad-option]',
      'kinds: found "wars", expected a match for war, arms [bad-option]',
    ],
    [{from: 'soon'}, 'from: found "soon", expected a match for 2020, 2021 [bad-option]'],
    [{from: '2050'}, 'from: found "2050", expected a match for 2020, 2021 [bad-option]'],
    [{to: '1950'}, 'to: found "1950", expected a match for 2020, 2021 [bad-option]'],
    [{kinds: 'arms', to: '2020'}, 'to: found "2020", expected a match for 2021 [bad-option]'],
    [{from: '2021', to: '2020'}, 'to: found "2020", expected a match for 2021 [bad-option]'],
    [
      {kinds: 'wars', from: 'soon', to: '1950'},
      'kinds: found "wars", expected a match for war, arms [bad-option]',
      'from: found "soon", expected a match for 2020, 2021 [bad-option]',
      'to: found "1950", expected a match for 2020, 2021 [bad-option]',
    ],
    [{kinds: 'wars', from: '2020'}, 'kinds: found "wars", expected a match for war, arms [bad-option]'],
    [
      {from: '2050', to: '1950'},
      'from: found "2050", expected a match for 2020, 2021 [bad-option]',
      'to: found "1950", expected a match for 2020, 2021 [bad-option]',
    ],
    [{from: '2050', to: '2020'}, 'from: found "2050", expected a match for 2020, 2021 [bad-option]'],
    [{from: '', to: undefined, kinds: null}],
  ];
  for (const [options, ...messages] of CASES)
    it(`of ${JSON.stringify(options)} are ${messages.length}`, () => {
      const {problems} = select(entries, options, 'kinds', ({kind}) => kind);
      assert.deepEqual(
        problems.map(({message}) => message),
        messages,
      );
      for (const {code, pointer} of problems) assert.deepEqual([code, pointer], ['bad-option', '']);
    });

  it('name what is available once', () => {
    const twice = [event('2020', 'a'), event('2020', 'b')];
    const {problems} = select(twice, {kinds: 'wars', from: '2050'}, 'kinds', ({kind}) => kind);
    assert.deepEqual(
      problems.map(({expected}) => expected),
      ['a match for war', 'a match for 2020'],
    );
  });

  it('name some of what is available where there is much', () => {
    const many = Array.from({length: 200}, (_, i) => event(`${1800 + i}`, 'a'));
    const [problem] = select(many, {from: '2050'}, 'kinds', String).problems;
    assert.isBelow(problem!.message.length, 300);
  });

  it('are none of a section that is not there', () =>
    assert.deepEqual(select(undefined, {kinds: 'war', from: '2020'}, 'kinds', String).problems, []));
});
