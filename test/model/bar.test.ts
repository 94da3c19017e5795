import {assert} from '@open-wc/testing';
import {scaleOf} from '../../src/model/bar.js';

describe('scaleOf', () => {
  it('ends at the largest value that is stated', () => {
    const scale = scaleOf([{best: 50}, {low: 10, high: 200}, {missing: 'not-stated'}]);
    assert.deepEqual(scale({best: 50}), {sure: 0.25, most: 0.25, open: false});
    assert.deepEqual(scale({low: 10, high: 200}), {sure: 0.05, most: 1, open: false});
  });

  it('starts at zero, however close the values are', () => {
    assert.deepEqual(scaleOf([{best: 999}, {best: 1000}])({best: 999}), {sure: 0.999, most: 0.999, open: false});
  });

  it('fits also values below one', () => {
    assert.deepEqual(scaleOf([{best: 0.2}])({best: 0.1}), {sure: 0.5, most: 0.5, open: false});
  });

  it('has no bar for what is not stated, and an empty one for zero', () => {
    const scale = scaleOf([{best: 0}]);
    assert.isUndefined(scale({missing: 'not-stated'}));
    assert.deepEqual(scale({best: 0}), {sure: 0, most: 0, open: false});
  });

  it('takes nothing at all', () => assert.isUndefined(scaleOf([])({})));
});
