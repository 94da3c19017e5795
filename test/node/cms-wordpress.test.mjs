// What is found where WordPress has taken the tags of a code that it does not know, or made blocks of it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cmsDamage} from '../../dist/embed/index.js';
import {asBlocks} from '../wordpress.mjs';
import {bar, casesOfWordPress, isFound, options, other, parse} from './damaged-codes.mjs';

describe('where WordPress has made something else of a code', () => {
  for (const each of casesOfWordPress) it(`finds ${each[0]}`, () => isFound(each));

  it('leads from what was pasted into the text of a post to a block for HTML', () => {
    for (const [form, saved] of [
      ['script', '<p>¨C13C¨C14C</p>'],
      ['placeholder', asBlocks(other(options, 'placeholder'))],
    ]) {
      const {damages, advice} = cmsDamage(saved, {widget: bar, options, form}, parse);
      assert.match(damages[0].message, /^WordPress has made text or blocks of the code/);
      assert.match(advice, /in WordPress a block “Custom HTML”/);
    }
  });
});
