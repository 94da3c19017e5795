import type {Dossier} from '../dossier/shape.js';
import {endOf, parseTime, startOf, yearOf, type Time} from '../dossier/time.js';
import {derivation, frameOf, notesOf, type Figure, type Note, type Printed} from './figure.js';
import {within, type Period} from './period.js';
import type {Speech} from './speech.js';
import {yearTicks, type Tick} from './ticks.js';

export interface DatesFigure extends Figure {
  readonly cards: readonly DateCard[];
  /** All kinds together, then each that occurs. */
  readonly kinds: readonly {readonly id: string | undefined; readonly label: string}[];
  readonly years: readonly Tick[];
}

export interface DateCard {
  readonly date: Printed;
  /** The year, on the first card of each year: the label of a list. */
  readonly label: string;
  /** The date in three parts; the middle one is the year, where a list's label can stand for it. */
  readonly parts: readonly [before: string, year: string, after: string];
  /** A value for `<time datetime>`: the day, month or year with which the time begins. */
  readonly datetime: string | undefined;
  readonly kind: string;
  readonly kindLabel: string;
  readonly event: string;
  readonly planned: boolean;
  /** What the reader should know of the date: planned, derived, and the dossier's notes. */
  readonly remarks: readonly Note[];
  /** The stretch of the axis that the time covers, in fractions: a year is a year long, and not its first day. */
  readonly from: number;
  readonly to: number;
}

export interface DateOptions extends Period {
  /** Kinds of events to show; all of them where empty. */
  readonly kinds?: string | readonly string[] | undefined;
}

/** Takes the year out of a printed date, with the comma before it. */
function partsOf(text: string, year: string, {from, to}: Time): DateCard['parts'] {
  const [before = '', after] = text.split(year);
  // Without its year, a date that has no month would say nothing.
  if (!from?.month || from.year !== to?.year || after === undefined) return [text, '', ''];
  const start = before.replace(/,?\s*$/, '');
  return [start, before.slice(start.length) + year, after];
}

/** Key dates in time order; of one kind where the reader `picked` one. */
export function datesFigure(dossier: Dossier, speech: Speech, options: DateOptions, picked?: string): DatesFigure {
  const {words, number} = speech;
  const offered = (dossier.dates ?? [])
    .filter(({time, kind}) => within(time, options) && (!options.kinds?.length || options.kinds.includes(kind)))
    .map((entry) => {
      const time = parseTime(entry.time)!;
      // An open end is as long as its other end.
      const [start, end] = [startOf(time), endOf(time)];
      return {entry, time, start: time.from ? start : end - 1, end: time.to ? end : start + 1};
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  // A kind that is no longer offered cannot stay picked: nothing would be shown, not even the way back.
  const isOffered = offered.some(({entry}) => entry.kind === picked);
  const dates = offered.filter(({entry}) => !isOffered || entry.kind === picked);
  const kindLabel = (kind: string) => (Object.hasOwn(words.kinds, kind) ? words.kinds[kind]! : kind);
  const yearText = (day: number) => speech.time(yearOf(day));

  const frame = frameOf(
    dossier,
    speech,
    dates.map(({entry}) => entry),
    words.dateColumns,
    (entry) => [
      speech.time(parseTime(entry.time)!),
      entry.event,
      kindLabel(entry.kind),
      [...(entry.planned ? [words.planned] : []), ...notesOf(entry, dossier, speech).map(({text}) => text)].join(' '),
    ],
  );

  // The axis runs over whole years of all that is offered, so that picking a kind does not move it.
  const start = startOf(yearOf(Math.min(...offered.map(({start}) => start))));
  const stop = endOf(yearOf(Math.max(...offered.map(({end}) => end - 1))));
  const at = (day: number) => (day - start) / (stop - start);

  let last = '';
  const cards = dates.map(({entry, time, start, end}): DateCard => {
    const year = yearText(start);
    const label = year === last ? '' : (last = year);
    const text = speech.time(time);
    return {
      date: {entry, text, notes: []},
      label,
      parts: partsOf(text, year, time),
      datetime: /^\d{4}(-\d\d)*/.exec(entry.time)?.[0],
      kind: entry.kind,
      kindLabel: kindLabel(entry.kind),
      event: entry.event,
      planned: !!entry.planned,
      remarks: [
        ...(entry.planned ? [{text: words.planned}] : []),
        ...entry.evidence.flatMap(({derived}) => (derived ? {text: derivation(derived, speech)} : [])),
        ...notesOf(entry, dossier, speech),
      ],
      from: at(start),
      to: at(end),
    };
  });

  const count = (label: string, kind?: string) =>
    words.count(label, number(offered.filter(({entry}) => !kind || entry.kind === kind).length));
  const middle = dates[dates.length >> 1];
  return {
    ...frame,
    // The notes stand in the cards.
    notes: [],
    title: words.dates,
    takeaway: middle
      ? words.span(
          dates.length,
          number(dates.length),
          yearText(dates[0]!.start),
          yearText(dates.at(-1)!.start),
          yearText(middle.start),
        )
      : '',
    cards,
    kinds: [
      {id: undefined, label: count(words.all)},
      ...[...new Set(offered.map(({entry}) => entry.kind))].map((id) => ({id, label: count(kindLabel(id), id)})),
    ],
    // A label at the very start would stick out of the column; where it is the only one it may.
    years: yearTicks(start, stop - 1, 7)
      .map((day) => ({at: at(day), text: yearText(day)}))
      .filter((tick, _, {length}) => length < 2 || tick.at > 0.02),
  };
}
