import {assert} from '@open-wc/testing';
import {endOf, parseTime, startOf, yearOf} from '../../src/dossier/time.js';

/** The day number of a date. */
const day = (date: string) => Date.parse(`${date}T00:00Z`) / 864e5;

const VALID: readonly (readonly [text: string, first: string, dayAfter: string])[] = [
  ['2020', '2020-01-01', '2021-01-01'],
  ['2020-02', '2020-02-01', '2020-03-01'],
  ['2020-12', '2020-12-01', '2021-01-01'],
  ['2020-02-29', '2020-02-29', '2020-03-01'],
  ['2000-02-29', '2000-02-29', '2000-03-01'],
  ['2023-12-31', '2023-12-31', '2024-01-01'],
  ['2022-12~', '2022-12-01', '2023-01-01'],
  ['2022?', '2022-01-01', '2023-01-01'],
  ['2022-12-05%', '2022-12-05', '2022-12-06'],
  ['2020-07-12/2020-07-16', '2020-07-12', '2020-07-17'],
  ['2020-07-12/2020-07-12', '2020-07-12', '2020-07-13'],
  ['2016/2020', '2016-01-01', '2021-01-01'],
  ['2020/2020-06', '2020-01-01', '2020-07-01'],
  ['2020-06/2020', '2020-06-01', '2021-01-01'],
  ['2019~/2020-03-04?', '2019-01-01', '2020-03-05'],
  ['0000', '0000-01-01', '0001-01-01'],
  ['0099', '0099-01-01', '0100-01-01'],
  ['-0001', '-000001-01-01', '0000-01-01'],
  ['-0490-09-12', '-000490-09-12', '-000490-09-13'],
  ['9999', '9999-01-01', '+010000-01-01'],
  ['Y12345', '+012345-01-01', '+012346-01-01'],
  ['Y-12345', '-012345-01-01', '-012344-01-01'],
];

const INVALID: Readonly<Record<string, readonly string[]>> = {
  'no date': ['', ' ', 'soon', 'undefined', 'NaN', '-', '/', '~', '?'],
  'another spelling': ['20', '202', '02020', '20200927', '2020-9', '2020-9-7', '2020-09-7', '2020/09/27', '27-09-2020'],
  'more around it': [
    ' 2020',
    '2020 ',
    '2020\n',
    '2020-09-27T10:00',
    '2020-09-27Z',
    '2020-09-27-01',
    '+2020',
    'c. 2020',
  ],
  'no such month or day': ['2020-00', '2020-13', '2020-01-00', '2020-01-32', '2020-04-31', '2021-02-29', '1900-02-29'],
  'a part of EDTF left out': ['2020-21', '201X', '2020-XX', '~2020', '2020?-06', '1950S2', '{2019,2020}', '[2019..]'],
  'two marks': ['2020~~', '2020?~', '2020%%'],
  'no year': ['-0000', 'Y2020', 'Y', 'Y1234567', 'Y999999', '-Y12345', 'Y00001', 'Y-00000', 'Y12345-06'],
  'no interval': [
    '2020/',
    '/2020',
    '2020//2021',
    '2018/2019/2020',
    '..',
    '../..',
    '../',
    '2020/...',
    '2020/soon',
    'soon/2020',
  ],
  'a reversed interval': ['2021/2020', '2020-06/2020-05', '2020-07-16/2020-07-12', '2020/2019-12', '0001/-0001'],
  'another script': ['٢٠٢٠', '２０２０', '2020‑09'],
};

describe('parseTime', () => {
  for (const [text, first, dayAfter] of VALID) {
    it(`reads ${text}`, () => {
      const time = parseTime(text)!;
      assert.deepEqual([startOf(time), endOf(time)], [day(first), day(dayAfter)]);
    });
  }

  for (const [why, texts] of Object.entries(INVALID)) {
    it(`refuses ${why}`, () => {
      for (const text of texts) assert.isUndefined(parseTime(text), JSON.stringify(text));
    });
  }

  it('does not read on through a text that is none', () => {
    const start = performance.now();
    assert.isUndefined(parseTime('/'.repeat(1e6)));
    assert.isBelow(performance.now() - start, 200);
  });

  it('keeps what was written and no more', () => {
    assert.deepEqual(parseTime('2020')!.from, {year: 2020, month: 0, day: 0, mark: ''});
    assert.deepEqual(parseTime('2020-09')!.from, {year: 2020, month: 9, day: 0, mark: ''});
    assert.deepEqual(parseTime('2020-09-27')!.from, {year: 2020, month: 9, day: 27, mark: ''});
  });

  it('keeps the mark of each end', () => {
    const {from, to} = parseTime('2019~/2020-03?')!;
    assert.deepEqual([from!.mark, to!.mark], ['~', '?']);
    assert.equal(parseTime('2022-12%')!.from!.mark, '%');
  });

  it('leaves an open end open', () => {
    const [since, until] = [parseTime('2020/..')!, parseTime('../2020')!];
    assert.deepEqual([startOf(since), endOf(since)], [day('2020-01-01'), Infinity]);
    assert.deepEqual([startOf(until), endOf(until)], [-Infinity, day('2021-01-01')]);
  });
});

describe('yearOf', () => {
  it('is the year of a day, also of its last', () => {
    for (const [date, year] of [
      ['2020-01-01', '2020'],
      ['2020-12-31', '2020'],
      ['-000490-09-12', '-0490'],
      ['0001-01-01', '0001'],
    ] as const)
      assert.deepEqual(yearOf(day(date)), parseTime(year)?.from, date);
  });

  it('takes a part of a day for that day', () =>
    assert.deepEqual(yearOf(day('2020-12-31') + 0.99), parseTime('2020')?.from));
});
