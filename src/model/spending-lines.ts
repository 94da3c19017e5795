import type {Extent} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
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
  /** Where the times lie that have a figure, in order. */
  readonly stops: readonly number[];
  /** What there is to read at one of the stops. */
  readonly read: (stop: number) => Reading;
}

export interface Series {
  readonly label: string;
  readonly side: Side;
  /** Runs of points without a missing time between them: a gap is neither a line nor a zero. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the label stands, kept clear of the other labels; nothing where there is no place for labels. */
  readonly labelAt: number | undefined;
}

/** Fractions of the axes, from the start and from the bottom; the value may lie anywhere from `sure` to `most`. */
export interface Point extends Extent {
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
/** As many labels as have place. */
const MOST_LABELS = 12;
/** As many columns of the chart as can be told apart; a line has two points in each at most. */
const COLUMNS = 500;

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
export function spendingLines(
  facts: readonly Spent[],
  times: readonly (readonly Spent[])[],
  dossier: Dossier,
  speech: Speech,
): SpendingLines {
  const {words} = speech;
  const last = facts.at(-1)!.start;
  const {at, ticks} = timeScale(facts[0]!.start, last, last, speech);
  const values = valueTicks(mostOf(facts));
  const top = values.at(-1)!;
  const pointOf = ({entry, extent, start}: Spent, run = 0): Point & {readonly run: number} => {
    const {sure, most, open} = scaled(extent!, top);
    // One by one: there can be thousands.
    return {sure, most, open, x: at(start), y: entry.amount.best === undefined ? most : entry.amount.best / top, run};
  };

  const series = dossier.parties.flatMap(({id, name}) =>
    byClaimant(facts.filter((fact) => fact.entry.party === id)).map(([claimant, own]) => {
      let run = 0;
      const points = own
        .filter((fact) => fact.extent)
        .map((fact, i, all) => pointOf(fact, fact.start === all[i - 1]?.end ? run : ++run));
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

  return {
    values: values.map((value) => ({at: value / top, text: speech.number(value, {notation: 'compact'})})),
    years: ticks,
    series,
    stops: times.map(([fact]) => at(fact!.start)),
    read(stop) {
      const now = times[stop]!;
      const time = now[0]!.cells[0]!;
      const values = series.flatMap(({label, side, own}) => {
        const found: (Spent | undefined)[] = now.filter((fact) => own.includes(fact));
        return (found[0] ? found : [undefined]).map((value) => ({
          label,
          side,
          y: value?.extent && pointOf(value).y,
          value,
        }));
      });
      return {
        x: at(now[0]!.start),
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
