// How marks look that must not be taken for others: told apart without colour.
import {assert} from '@open-wc/testing';

import {fullShares, manySmallShares} from '../documents/suppliers.js';
import {all, bare} from './fixture.js';

describe('small shares that are gathered', () => {
  /** What each stretch of a bar is filled with, and whether it has a frame that can be seen. */
  const looks = async (data: unknown) =>
    all(await bare('dossier-supplier-breakdown', data), '.stack g').map((stretch) => {
      const frame = stretch.querySelector('.line');
      const {fill} = getComputedStyle(stretch.querySelector('rect')!);
      return {
        isFilled: fill !== 'none',
        isFramed: !!frame && getComputedStyle(frame).stroke === getComputedStyle(frame).color,
      };
    });

  it('are a frame, which no single share is', async () => {
    const [others, ...single] = (await looks(manySmallShares)).reverse();
    assert.deepEqual(others, {isFilled: false, isFramed: true});
    for (const share of [...single, ...(await looks(fullShares))])
      assert.deepEqual(share, {isFilled: true, isFramed: false});
  });
});
