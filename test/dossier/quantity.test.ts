import {assert} from '@open-wc/testing';
import {extentOf, quantityFault, type Quantity} from '../../src/dossier/quantity.js';

const EXTENTS: readonly (readonly [what: string, quantity: Quantity, sure: number, most: number, open: boolean])[] = [
  ['an exact value', {best: 3900}, 3900, 3900, false],
  ['zero', {best: 0}, 0, 0, false],
  ['"at most"', {high: 700}, 0, 700, false],
  ['"at least"', {low: 500}, 500, 500, true],
  ['"more than"', {low: 1000, open: 'high'}, 1000, 1000, true],
  ['a range', {low: 500, high: 1000}, 500, 1000, false],
  ['a range with an open end', {low: 500, high: 1000, open: 'high'}, 500, 1000, true],
  ['a best value inside a range', {low: 500, best: 650, high: 900}, 500, 900, false],
  ['a best value with a low bound', {low: 500, best: 650}, 500, 650, false],
];

const FAULTS: readonly (readonly [quantity: Quantity, code: string | undefined, field?: string])[] = [
  [{best: 0}, undefined],
  [{low: 500, best: 500, high: 500}, undefined],
  [{missing: 'not-stated'}, undefined],
  [{low: 1000, open: 'high', approximate: true}, undefined],
  [{}, 'no-value', 'best'],
  [{approximate: true}, 'no-value', 'best'],
  [{asPrinted: 'some'}, 'no-value', 'best'],
  [{open: 'high'}, 'open-without-bound', 'open'],
  [{open: 'high', missing: 'not-stated'}, 'open-without-bound', 'open'],
  [{best: 0, missing: 'not-stated'}, 'value-and-missing', 'missing'],
  [{low: 0, missing: 'not-stated'}, 'value-and-missing', 'missing'],
  [{low: 30, high: 20}, 'reversed-range', 'low'],
  [{low: 1, high: 0}, 'reversed-range', 'low'],
  [{low: 500, best: 499}, 'best-outside-range', 'best'],
  [{low: 500, best: 901, high: 900}, 'best-outside-range', 'best'],
  [{best: 1, high: 0}, 'best-outside-range', 'best'],
];

describe('extentOf', () => {
  for (const [what, quantity, sure, most, open] of EXTENTS) {
    it(`of ${what}`, () => assert.deepEqual(extentOf(quantity), {sure, most, open}));
  }

  it('leaves a stretch of doubt below "nearly", and none above', () => {
    const {sure, most, open} = extentOf({high: 700, approximate: true})!;
    assert.isTrue(sure > 0 && sure < 700 && most === 700 && !open);
  });

  it('leaves a stretch of doubt on both sides of "about"', () => {
    const {sure, most, open} = extentOf({best: 800, approximate: true})!;
    assert.isTrue(sure > 0 && sure < 800 && most > 800 && !open);
  });

  it('takes the doubt from the best value, and never goes below zero', () => {
    assert.deepEqual(extentOf({best: 20, high: 900, approximate: true}), {sure: 18, most: 900, open: false});
    assert.equal(extentOf({best: 0, high: 900, approximate: true})!.sure, 0);
  });

  it('is nothing where no value is stated, which is not zero', () =>
    assert.isUndefined(extentOf({missing: 'not-stated'})));
});

describe('quantityFault', () => {
  for (const [quantity, code, field] of FAULTS) {
    it(`of ${JSON.stringify(quantity)} is ${code}`, () =>
      assert.deepEqual(quantityFault(quantity), code ? [code, field!] : []));
  }
});
