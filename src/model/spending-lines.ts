import {extentOf} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {endOf, parseTime, startOf, yearOf} from '../dossier/time.js';
import {sideOf, timeText, type Printed, type Side} from './figure.js';
import type {Speech} from './speech.js';
import {valueTicks, yearTicks, type Tick} from './ticks.js';

export interface SpendingLines {
  readonly values: readonly Tick[];
  readonly years: readonly Tick[];
  readonly series: readonly Series[];
  /** One for each time that has a figure, in order. */
  readonly readings: readonly Reading[];
}

export interface Series {
  readonly label: string;
  readonly side: Side;
  /** Runs of points without a missing time between them: a gap is neither a line nor a zero. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the label stands, kept clear of the other labels. */
  readonly labelAt: number;
}

/** Fractions of the axes, from the start and from the bottom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The figures at one time; a party without one has no `value`. */
export interface Reading {
  readonly x: number;
  readonly time: string;
  readonly values: readonly {
    readonly label: string;
    readonly side: Side;
    readonly y?: number | undefined;
    readonly value?: Printed | undefined;
  }[];
  /** All of it as one sentence, for speech. */
  readonly text: string;
}

/** Least distance between two labels, as a fraction of the chart's height. */
const LABEL_GAP = 0.09;

/** Lines over time on a scale from zero. Entries come in time order. */
export function spendingLines(
  entries: readonly SpendingEntry[],
  dossier: Dossier,
  speech: Speech,
  print: (entry: SpendingEntry) => Printed,
): SpendingLines {
  const {words, number} = speech;
  const times = [...new Set(entries.map(({time}) => time))];
  const spans = new Map(times.map((time) => [time, {start: startOf(parseTime(time)!), end: endOf(parseTime(time)!)}]));
  const middle = (text: string) => (spans.get(text)!.start + spans.get(text)!.end) / 2;
  const [first, last] = [middle(times[0]!), middle(times.at(-1)!)];
  const x = (day: number) => (day - first) / (last - first);

  const values = valueTicks(Math.max(...entries.map(({amount}) => extentOf(amount)?.most ?? 0)));
  const top = values.at(-1)!;
  const known = new Map(entries.map((entry) => [entry.time + entry.party, entry]));
  const y = ({amount}: SpendingEntry) => {
    const value = amount.best ?? extentOf(amount)?.most;
    return value === undefined ? value : value / top;
  };

  const series = dossier.parties.flatMap(({id, name}) => {
    const own = entries.filter((entry) => entry.party === id && y(entry) !== undefined);
    const runs: Point[][] = [];
    own.forEach((entry, i) => {
      const before = own[i - 1];
      if (!before || spans.get(before.time)!.end < spans.get(entry.time)!.start) runs.push([]);
      runs.at(-1)!.push({x: x(middle(entry.time)), y: y(entry)!});
    });
    return own[0] ? {id, label: name, side: sideOf(dossier, id), runs, labelAt: y(own.at(-1)!)!} : [];
  });
  // The labels at the lines' ends are moved up from the lowest until none touches another, then down from the top.
  const order = series.toSorted((a, b) => a.labelAt - b.labelAt);
  const gap = Math.min(LABEL_GAP, 1 / series.length);
  for (const [i, each] of order.entries()) if (i) each.labelAt = Math.max(each.labelAt, order[i - 1]!.labelAt + gap);
  for (const [i, each] of order.toReversed().entries()) each.labelAt = Math.min(each.labelAt, 1 - i * gap);

  return {
    values: values.map((value) => ({
      at: value / top,
      text: number(value, {
        style: 'currency',
        currency: entries[0]!.amount.currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }),
    })),
    years: yearTicks(first, last, 6)
      .map((day) => ({at: x(day + 182.5), text: speech.time(yearOf(day))}))
      .filter(({at}) => at > -0.01 && at < 1.01),
    series,
    readings: times.map((time) => {
      const shown = series.map(({id, label, side}) => {
        const entry = known.get(time + id);
        return {label, side, y: entry && y(entry), value: entry && print(entry)};
      });
      const text = timeText(speech, time);
      return {
        x: x(middle(time)),
        time: text,
        values: shown,
        text: words.clauses(
          text,
          shown.map(({label, value}) => words.said(label, value?.text ?? words.notStated)).join(', '),
        ),
      };
    }),
  };
}
