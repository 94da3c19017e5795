import {startOf, yearOf} from '../dossier/time.js';

/** A mark at a fraction of an axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below a value. */
const roundUp = (value: number) => {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= value)!;
};

/** Round values from 0 to the first that covers `end`, in about four steps. */
export function valueTicks(end: number): number[] {
  const step = roundUp(end / 4 || 1);
  return Array.from({length: (Math.ceil(end / step) || 1) + 1}, (_, i) => i * step);
}

/** The first days of round years between two days, about `count` of them. */
export function yearTicks(from: number, to: number, count: number): number[] {
  const [first, last] = [from, to].map((day) => yearOf(day).from!.year) as [number, number];
  const step = roundUp(Math.max(1, (last - first) / count));
  const days = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    days.push(startOf({from: {year, month: 0, day: 0, mark: ''}}));
  return days;
}
