import type {CurrencyMention} from './currency-signs.js';

/** A number as a text prints it. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** What it can stand for, the likeliest first: 3.900 is 3.9, or 3,900 where it counts people. */
  readonly values: readonly number[];
  /** What the word after it multiplies it by: 1,000,000 for "million". */
  readonly scale: number;
  readonly isPercent: boolean;
  /** "A third": as a percentage it has no end, and any rounding of it will do. */
  readonly isPart?: boolean;
  /** "2nd": a place in an order, not a number. */
  readonly isOrdinal?: boolean;
  /** The currency beside it. */
  readonly currency?: CurrencyMention | undefined;
}
