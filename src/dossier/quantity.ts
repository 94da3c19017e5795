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
  const value = best ?? high;
  const doubt = approximate && value ? value * DOUBT : 0;
  return (value ?? low) === undefined
    ? undefined
    : {
        sure: low ?? (best ?? (doubt && high!)) - doubt,
        most: high ?? (best ?? low!) + doubt,
        open: !!open || value === undefined,
      };
}

/** The first contradiction between fields that are right one by one: its code and its field, or neither. */
export function quantityFault({best, low, high, open, missing}: Quantity): readonly [code?: string, field?: string] {
  if ((best ?? low ?? high) === undefined)
    return open ? ['open-without-bound', 'open'] : missing ? [] : ['no-value', 'best'];
  if (missing) return ['value-and-missing', 'missing'];
  if (low! > high!) return ['reversed-range', 'low'];
  return best! < low! || best! > high! ? ['best-outside-range', 'best'] : [];
}
