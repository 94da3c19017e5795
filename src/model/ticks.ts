import {dateOf, startOf} from '../dossier/time.js';
import type {Speech} from './speech.js';

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
  const step = roundUp(end > 1e-9 ? end / 4 : 1);
  return Array.from({length: (Math.ceil(end / step) || 1) + 1}, (_, i) => i * step);
}

/** As many labels as find room, about. */
const COUNT = 7;

/** Months count from the year 0. */
const monthOf = (day: number) => {
  const {year, month} = dateOf(day);
  return year * 12 + month - 1;
};

/** As many days as have days on their axis, and as many of these as find room. */
const FEW_DAYS = 60;
const DAY_COUNT = 3;

/**
 * Where days lie between two days, and the first days, up to the `last`, of a few round years; of months where there are not
 * many; and a few days where there are not many of these, and some times are days.
 */
export function timeScale(start: number, end: number, last: number, {moment}: Speech, hasDays?: boolean) {
  const at = (day: number) => (day - start) / (end - start);
  const isDays = hasDays && last - start < FEW_DAYS;
  const [from, to] = isDays ? [start, last] : [monthOf(start), monthOf(last)];
  const unit = isDays || to - from < 6 ? 1 : 12;
  const step = unit * roundUp(Math.max(1, (to - from) / unit / (isDays ? DAY_COUNT : COUNT)));
  const ticks: Tick[] = [];
  for (let round = isDays ? from : Math.floor(from / step) * step; round <= to; round += step) {
    // There is no year 0: a century before Christ begins with the year 100, as one after it does.
    const month = round < 1 && step > 12 ? round + 12 : round;
    const year = Math.floor(month / 12);
    const first = isDays ? dateOf(round) : {year, month: unit < 12 ? month - year * 12 + 1 : 0, day: 0, mark: ''};
    ticks.push({at: at(startOf({from: first})), text: moment(first)});
  }
  const inside = ticks.filter(({at}) => at === Math.min(1, Math.max(0, at)));
  // Days and months are long: of more than two every second one has room.
  const few = inside.filter((_, i) => unit > 1 || !inside[2] || i % 2 < 1);
  // All of it may lie in one year or month: that one stands where it begins.
  return {at, ticks: few[0] ? few : ticks.map((tick) => ({...tick, at: 0}))};
}
