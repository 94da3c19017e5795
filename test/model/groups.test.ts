import {assert} from '@open-wc/testing';
import {groupBy} from '../../src/model/groups.js';

describe('groupBy', () => {
  it('groups in the order in which each first occurs', () =>
    assert.deepEqual(
      groupBy([3, 1, 4, 1, 5, 9, 2, 6], (n) => n % 3),
      [
        [3, 9, 6],
        [1, 4, 1],
        [5, 2],
      ],
    ));

  it('has no groups of nothing', () => assert.deepEqual(groupBy([], String), []));
});
