import {extentOf, type Quantity} from '../quantity.js';

/** Everything that a number may be, as far as its source says. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a quantity: anything at all where no value is stated. */
export function intervalOf(quantity: Quantity): Interval {
  const {sure, most, open} = extentOf(quantity) ?? {sure: 0, most: Infinity, open: true};
  return {low: sure, high: open ? Infinity : most};
}

/** All that the sum of some intervals may be. */
export const sumOf = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, {low}) => sum + low, 0),
  high: intervals.reduce((sum, {high}) => sum + high, 0),
});

/** Whether two intervals have a number in common. */
export const canMeet = (a: Interval, b: Interval) => a.low <= b.high && b.low <= a.high;

/** An interval in words. */
export const tell = ({low, high}: Interval) =>
  high === Infinity ? `at least ${low}` : low === high ? `${low}` : `${low} to ${high}`;
