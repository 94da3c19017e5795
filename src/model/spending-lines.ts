import type {Extent} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {parseTime, startOf} from '../dossier/time.js';
import {mostOf, scaled} from './bar.js';
import {byClaimant, claimed, sideOf, type Fact, type Printed, type Side} from './figure.js';
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
  /** What there is to read at one of the stops. */
  readonly read: (stop: number) => Reading;
}

export interface Series {
  readonly label: string;
  readonly side: Side;
  /**
   * Runs of points without a missing time between them: a gap is neither a line nor a zero. What covers more than a year
   * is a level run of its own, and so is each of several amounts of one time.
   */
  readonly runs: readonly (readonly Point[])[];
  /** Where the label stands, kept clear of the other labels; nothing where there is no place for labels. */
  readonly labelAt: number | undefined;
}

/** Fractions of the axes, from the start and from the bottom; the value may lie anywhere from `sure` to `most`. */
export interface Point extends Extent {
  readonly x: number;
  readonly y: number;
}

/** The figures of one time, also of longer ones that it lies in; a party without one has no `value`. */
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
/** As many labels as have place. */
const MOST_LABELS = 12;
/** As many columns of the chart as can be told apart; a line has two points in each at most. */
const COLUMNS = 500;

/** Where on the time line the last year of a time lies, or the last month; the same as its first where it is one year or less. */
const lastOf = ({entry, start, end}: Spent) =>
  end - start > 366 ? startOf({from: parseTime(entry.time)!.to!}) : start;

/** Leaves the lowest and the highest point of each column, where there are more points than can be told apart. */
const thin = <P extends Point>(points: readonly P[]) =>
  points.length <= 2 * COLUMNS
    ? points
    : groupBy(points, (point) => Math.floor(point.x * (COLUMNS - 1))).flatMap((own) => {
        const sorted = own.toSorted((a, b) => a.y - b.y);
        return own.filter((point) => point === sorted[0] || point === sorted.at(-1));
      });

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
  const pointOf = ({entry, extent, start}: Spent): Point => {
    const {sure, most, open} = scaled(extent!, top);
    // One by one: there can be thousands.
    return {sure, most, open, x: at(start), y: entry.amount.best === undefined ? most : entry.amount.best / top};
  };

  const series = dossier.parties.flatMap(({id, name}) =>
    byClaimant(facts.filter((fact) => fact.entry.party === id)).map(([claimant, own]) => {
      /** The first of a run, which stands for it. */
      let run: Spent | undefined;
      let before: Spent | undefined;
      const points: (Point & {run: unknown})[] = [];
      own
        .filter((fact) => fact.extent)
        .forEach((fact, i, all) => {
          const last = lastOf(fact);
          if (last > fact.start) {
            points.push({...pointOf(fact), run: fact}, {...pointOf(fact), run: fact, x: at(last)});
            return;
          }
          const isTwice = [all[i - 1], all[i + 1]].some((each) => each?.start === fact.start && each.end === fact.end);
          if (isTwice || fact.start !== before?.end) run = fact;
          before = isTwice ? undefined : fact;
          points.push(Object.assign(pointOf(fact), {run}));
        });
      return {
        label: claimed(name, claimant, speech),
        side: sideOf(dossier, id),
        own,
        runs: groupBy(thin(points), (point) => point.run),
        labelAt: points.at(-1)?.y,
      };
    }),
  );
  placeLabels(series);

  const times = groupBy(facts, (fact) => fact.start);
  return {
    values: values.map((value) => ({at: value / top, text: speech.short(value)})),
    years: ticks,
    series,
    stops: times.map(([fact]) => at(fact!.start)),
    read(stop) {
      const [{start, cells}] = times[stop]! as [Spent];
      const time = cells[0]!;
      const values = series.flatMap(({label, side, own}) => {
        const found: (Spent | undefined)[] = own.filter((fact) => fact.start <= start && start <= lastOf(fact));
        return (found[0] ? found : [undefined]).map((value) => ({
          // A longer time, or one that is stated in another way.
          label: claimed(label, value && value.cells[0] !== time ? value.cells[0]! : '', speech),
          side,
          y: value?.extent && pointOf(value).y,
          value,
        }));
      });
      return {
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
