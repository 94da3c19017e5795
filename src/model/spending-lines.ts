import type {Extent} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {parseTime, startOf} from '../dossier/time.js';
import {mostOf, scaled} from './bar.js';
import {byClaimant, claimed, isOneTime, saidBy, sideOf, type Fact, type Printed, type Side} from './figure.js';
import {groupBy} from './groups.js';
import type {Speech} from './speech.js';
import {timeScale, valueTicks, type Tick} from './ticks.js';

type Spent = Fact<SpendingEntry>;

export interface SpendingLines {
  readonly values: readonly Tick[];
  readonly years: readonly Tick[];
  readonly series: readonly Series[];
  /** Where the times begin that have a figure, in order. */
  readonly stops: readonly number[];
  /** What there is to read at one of the stops; at the last one where there are not so many. */
  readonly read: (stop: number) => Reading;
}

export interface Series {
  /** As short as the ends of lines need it. */
  readonly label: string;
  /** The same where there is room: with a word for who claims it. */
  readonly said: string;
  readonly side: Side;
  /**
   * Runs of points without a missing time between them: a gap is neither a line nor a zero. What covers more than a year
   * is a level run of its own, and so is each of several amounts of one time; the bounds of such a time are a frame.
   */
  readonly runs: readonly (readonly Point[])[];
  /** How far each figure may reach that is not exact. Of one with two bounds alone there is no point on a line: nobody gave it. */
  readonly doubts: readonly Point[];
  /** Where the label stands, kept clear of the other labels; nothing where there is no place for labels. */
  readonly labelAt: number | undefined;
}

/** Fractions of the axes, from the start and from the bottom; the value may lie anywhere from `sure` to `most`. */
export interface Point extends Extent {
  readonly x: number;
  readonly y: number;
}

/** The figures of one time, also of others that it overlaps; a party without one has no `value`. */
export interface Reading {
  readonly stop: number;
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
/** As many labels as have place. */
const MOST_LABELS = 12;
/** As many columns of the chart as can be told apart; a line has two points in each at most. */
const COLUMNS = 500;

/** Where on the time line the last year of a time lies, or the last month; the same as its first where it is one year or less. */
const lastOf = ({entry, start, end}: Spent) =>
  end - start > 366 ? startOf({from: parseTime(entry.time)!.to!}) : start;

/** Moves labels up, from the lowest, until none touches another, and none so far that the others have no place above. */
function placeLabels(series: readonly {labelAt: number | undefined}[]) {
  const labelled = series.filter((each) => each.labelAt !== undefined).toSorted((a, b) => a.labelAt! - b.labelAt!);
  let least = 0;
  labelled.forEach((each, i, {length}) => {
    each.labelAt =
      length > MOST_LABELS ? undefined : Math.max(least, Math.min(each.labelAt!, 1 - (length - 1 - i) * LABEL_GAP));
    least = each.labelAt! + LABEL_GAP;
  });
}

/** Lines over time on a scale from zero, one for each party and claimant. */
export function spendingLines(facts: readonly Spent[], dossier: Dossier, speech: Speech): SpendingLines {
  const {words} = speech;
  const last = facts.reduce((last, fact) => Math.max(last, lastOf(fact)), -Infinity);
  const {at, ticks} = timeScale(facts[0]!.start, last, last, speech);
  const values = valueTicks(mostOf(facts));
  const top = values.at(-1)!;
  const valueOf = (fact: Spent) => fact.entry.amount.best ?? fact.extent!.most;
  // What is less high than the line is drawn as one.
  const isSpan = ({entry: {amount}}: Spent) => amount.best === undefined && amount.high! - amount.low! > top / 100;

  const series = dossier.parties.flatMap(({id, name}) =>
    byClaimant(facts.filter((fact) => fact.entry.party === id)).map(([claimant, own]) => {
      const stated = own.filter((fact) => fact.extent);
      // The lowest and the highest of each column, where there are more than can be told apart.
      const shown = new Set(
        stated.length > 2 * COLUMNS
          ? groupBy(stated, (fact) => Math.floor(at(fact.start) * (COLUMNS - 1))).flatMap((own) => [
              own.reduce((low, fact) => (valueOf(fact) < valueOf(low) ? fact : low)),
              own.reduce((high, fact) => (valueOf(fact) < valueOf(high) ? high : fact)),
            ])
          : stated,
      );
      const runs: Point[][] = [];
      const doubts: Point[] = [];
      let run: Point[] = [];
      let before: Spent | undefined;
      stated.forEach((fact, i) => {
        const last = lastOf(fact);
        const isAlone =
          last > fact.start || isSpan(fact) || isOneTime(fact, stated[i - 1]) || isOneTime(fact, stated[i + 1]);
        if (isAlone || fact.start !== before?.end) runs.push((run = []));
        before = isAlone ? undefined : fact;
        if (!shown.has(fact)) return;
        const [from, to] = [fact.start, last].map((day) => ({
          ...scaled(fact.extent!, top),
          x: at(day),
          y: valueOf(fact) / top,
        })) as [Point, Point];
        const isLong = last > fact.start;
        // Of some years, a frame from bound to bound.
        if (isSpan(fact)) {
          if (isLong) run.push(from, to, {...to, y: to.sure}, {...from, y: to.sure}, from);
          else doubts.push(from);
        } else
          for (const point of isLong ? [from, to] : [from]) {
            run.push(point);
            if (point.sure < point.most) doubts.push(point);
          }
      });
      return {
        label: claimed(name, claimant, speech),
        said: saidBy(name, claimant, speech),
        side: sideOf(dossier, id),
        own,
        runs: runs.filter((run) => run[0]),
        doubts,
        labelAt: stated[0] && valueOf(stated.at(-1)!) / top,
      };
    }),
  );
  placeLabels(series);

  const times = facts.filter((fact, i) => fact.start !== facts[i - 1]?.start);
  return {
    values: values.map((value) => ({at: value / top, text: speech.short(value)})),
    years: ticks,
    series,
    stops: times.map((fact) => at(fact.start)),
    read(asked) {
      const stop = Math.min(asked, times.length - 1);
      const {start, end, cells} = times[stop]!;
      const time = cells[0]!;
      const values = series.flatMap(({said, side, own}) => {
        const found: (Spent | undefined)[] = own.filter((fact) => fact.start < end && fact.end > start);
        return (found[0] ? found : [undefined]).map((value) => ({
          // A longer time, or one that is stated in another way.
          label: claimed(said, value && value.cells[0] !== time ? value.cells[0]! : '', speech),
          side,
          y: value?.extent && value.start <= start && !isSpan(value) ? valueOf(value) / top : undefined,
          value,
        }));
      });
      return {
        stop,
        x: at(start),
        time,
        values,
        text: words.clauses(
          time,
          values.map((each) => words.said(each.label, each.value?.text ?? words.notStated)).join(', '),
        ),
      };
    },
  };
}
