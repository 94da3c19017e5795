import {extentOf} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {calendarYear, endOf, parseTime, startOf, wholeYear} from '../dossier/time.js';
import {scaleEnd} from './bar.js';
import {partyName, sideOf, timeText, type Printed} from './figure.js';
import type {Speech} from './speech.js';
import {valueTicks, yearTicks} from './ticks.js';

/** A mark at a fraction of an axis, from the start or from the bottom. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface SpendingLines {
  readonly values: readonly Tick[];
  readonly years: readonly Tick[];
  readonly series: readonly Series[];
  /** One for each time that has a figure, in order. */
  readonly readings: readonly Reading[];
  /** What is missing inside a line, as a sentence for each party. */
  readonly gaps: readonly string[];
}

export interface Series {
  readonly label: string;
  readonly side: 0 | 1 | 2;
  /** Runs of points without a missing time between them: a gap is neither a line nor a zero. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the label stands, kept clear of the other labels. */
  readonly labelAt: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The figures at one time. */
export interface Reading {
  readonly x: number;
  readonly time: string;
  readonly values: readonly {readonly label: string; readonly side: 0 | 1 | 2; readonly y?: number | undefined; readonly value?: Printed | undefined}[];
  /** All of it as one sentence, for speech. */
  readonly text: string;
}

/** Least distance between two labels, as a fraction of the chart's height. */
const LABEL_GAP = 0.09;

/** Moves labels apart, upwards from the lowest, then down again where they left the top. */
export function spread(positions: readonly number[]): number[] {
  const order = positions.map((_, i) => i).toSorted((a, b) => positions[a]! - positions[b]!);
  const result = [...positions];
  let floor = 0;
  for (const i of order) floor = (result[i] = Math.max(result[i]!, floor)) + LABEL_GAP;
  let ceiling = 1;
  for (const i of order.toReversed()) ceiling = (result[i] = Math.min(result[i]!, ceiling)) - LABEL_GAP;
  return result;
}

/** Lines over time on a scale from zero. Entries come party by party, each in time order. */
export function seriesLines(
  entries: readonly SpendingEntry[],
  dossier: Dossier,
  speech: Speech,
  print: (entry: SpendingEntry) => Printed,
): SpendingLines {
  const spans = new Map(entries.map(({time}) => [time, {from: startOf(parseTime(time)!), to: endOf(parseTime(time)!)}]));
  const middle = (time: string) => (spans.get(time)!.from + spans.get(time)!.to) / 2;
  const times = [...spans.keys()].toSorted((a, b) => middle(a) - middle(b));
  const [start, stop] = [middle(times[0]!), middle(times.at(-1)!)];
  const x = (day: number) => (day - start) / (stop - start || 1);

  const values = valueTicks(scaleEnd(entries.map(({amount}) => amount)));
  const top = values.at(-1)!;
  const currency = entries[0]!.amount.currency;
  const y = ({amount}: SpendingEntry) => (extentOf(amount) ? (amount.best ?? extentOf(amount)!.most) / top : undefined);

  const parties = [...new Set(entries.map(({party}) => party))];
  const own = parties.map((party) => entries.filter((entry) => entry.party === party && y(entry) !== undefined));
  const names = parties.map((party) => partyName(dossier, party));
  const ends = spread(own.map((line) => (line.length ? y(line.at(-1)!)! : 0)));

  const gaps: string[] = [];
  const series = own.map((line, i): Series => {
    const runs: Point[][] = [];
    const missing: string[] = [];
    line.forEach((entry, j) => {
      const before = line[j - 1];
      const whole = before && spans.get(before.time)!.to >= spans.get(entry.time)!.from;
      if (!whole) runs.push([]);
      if (before && !whole) missing.push(...yearsBetween(spans.get(before.time)!.to, spans.get(entry.time)!.from, speech));
      runs.at(-1)!.push({x: x(middle(entry.time)), y: y(entry)!});
    });
    if (missing.length) gaps.push(speech.words.noFigure(names[i]!, speech.list(missing)));
    return {label: names[i]!, side: sideOf(dossier, parties[i]!), runs, labelAt: ends[i]!};
  });

  const at = new Map(entries.map((entry) => [`${entry.time} ${entry.party}`, entry]));
  const readings = times.map((time): Reading => {
    const shown = parties.map((party, i) => {
      const entry = at.get(`${time} ${party}`);
      return {label: names[i]!, side: sideOf(dossier, party), y: entry && y(entry), value: entry && print(entry)};
    });
    const said = shown.map(({label, value}) => `${label} ${value?.text ?? speech.words.notStated}`);
    return {x: x(middle(time)), time: timeText(speech, time), values: shown, text: `${timeText(speech, time)}: ${said.join(', ')}`};
  });

  const [firstYear, lastYear] = [start, stop].map(calendarYear) as [number, number];
  return {
    values: values.map((value) => ({at: value / top, text: value ? axisMoney(value, currency, speech) : speech.number(0)})),
    years: yearTicks(firstYear, lastYear, 6).map((year) => ({
      at: x((startOf(wholeYear(year)) + endOf(wholeYear(year))) / 2),
      text: speech.time(wholeYear(year)),
    })),
    series,
    readings,
    gaps,
  };
}

/** The years that lie whole between two days, as a year or a range of years. */
function yearsBetween(from: number, to: number, speech: Speech): string[] {
  const first = calendarYear(from);
  const last = calendarYear(to) - 1;
  const [start, end] = [wholeYear(first), wholeYear(last)];
  return last < first ? [] : [first === last ? speech.time(start) : speech.words.range(speech.time(start), speech.time(end))];
}

const axisMoney = (value: number, currency: string, {number}: Speech) =>
  number(value, {style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', maximumSignificantDigits: 3});
