import {assert} from '@open-wc/testing';
import {within} from '../../src/model/period.js';

const CASES: readonly (readonly [time: string, from: string | undefined, to: string | undefined, inside: boolean])[] = [
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
  ['2020', '2015/2018', undefined, true],
];

describe('within', () => {
  for (const [time, from, to, inside] of CASES) {
    it(`${time} is ${inside ? '' : 'not '}in ${from ?? ''}–${to ?? ''}`, () =>
      assert.equal(within(time, {from, to}), inside));
  }
});
