import type {Fault} from './schema.js';

/**
 * A number and how sure it is. `best` alone is exact, `low` alone is "at least", `high` alone "at most"; `approximate`
 * makes them "about" or "nearly", `open` makes the upper end "more than". Zero is a value, missing is not zero.
 */
export interface Quantity {
  readonly best?: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximate?: true;
  readonly open?: 'high';
  readonly asPrinted?: string;
  readonly missing?: 'not-stated';
}

/** How far a quantity is sure, how far it may reach, and whether it may go beyond that. */
export interface Extent {
  readonly sure: number;
  readonly most: number;
  readonly open: boolean;
}

/**
 * The share of an approximate value that is drawn as unsure. "Nearly 700" does not say how near: the stretch is a sign
 * of doubt, not a measure of it, and never exceeds a stated bound.
 */
const DOUBT = 0.1;

/** The extent of a quantity in its own unit, or nothing where no value is stated. */
export function extentOf({best, low, high, approximate, open}: Quantity): Extent | undefined {
  const value = high ?? best ?? low;
  if (value === undefined) return undefined;
  const doubt = approximate ? value * DOUBT : 0;
  return {
    sure: low ?? (best !== undefined || approximate ? (best ?? value) - doubt : 0),
    most: high ?? value + (best !== undefined ? doubt : 0),
    open: !!open || (best === undefined && high === undefined),
  };
}

/** The first contradiction between the keys of a quantity, or nothing. */
export function quantityFault({best, low, high, open, missing}: Quantity): Fault | undefined {
  const value = best ?? low ?? high;
  if (value === undefined)
    return missing ? undefined : [open ? 'open-without-bound' : 'no-value', '', 'best, low, high or missing'];
  if (missing) return ['value-and-missing', '/missing', 'no value beside it'];
  if (low! > high!) return ['reversed-range', '/low', 'low at most high'];
  return best! < low! || best! > high! ? ['best-outside-range', '/best', 'best between low and high'] : undefined;
}
