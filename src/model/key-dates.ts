import type {Dossier, KeyDateEntry} from '../dossier/shape.js';
import {calendarYear, endOf, parseTime, startOf, wholeYear, type Time} from '../dossier/time.js';
import {derivation} from './evidence.js';
import {frameOf, notesOf, placesOf, timeText, type Figure, type Note, type Printed} from './figure.js';
import {within, type Period} from './period.js';
import type {Speech} from './speech.js';
import {yearTicks} from './ticks.js';

export interface DatesFigure extends Figure {
  readonly cards: readonly DateCard[];
  /** The kinds that occur, and how often. */
  readonly kinds: readonly {readonly id: string; readonly label: string; readonly count: string}[];
  readonly total: string;
  readonly years: readonly {readonly at: number; readonly text: string}[];
}

export interface DateCard {
  readonly date: Printed;
  /** The year alone, on the first card of each year: the label of a list. */
  readonly year: string;
  /** The date in three parts, of which the middle one is its year; empty where a list's year cannot stand for it. */
  readonly parts: readonly [before: string, year: string, after: string];
  /** A value for `<time datetime>`: the day, month or year with which the time begins. */
  readonly datetime: string | undefined;
  readonly kind: string;
  readonly kindLabel: string;
  readonly event: string;
  readonly planned: boolean;
  /** What the reader should know of the date: derived, planned, and the dossier's notes. */
  readonly remarks: readonly Note[];
  /** The stretch of the axis that the time covers, in fractions: a year is a year long, and not its first day. */
  readonly from: number;
  readonly to: number;
}

export interface DateOptions extends Period {
  /** Kinds of events to show; all of them where empty. */
  readonly kinds?: readonly string[] | undefined;
}

interface Dated {
  readonly entry: KeyDateEntry;
  readonly time: Time;
  readonly start: number;
  readonly end: number;
}

/** Start and end of a time on the axis; an open end is as long as its other end. */
function dated(entry: KeyDateEntry): Dated {
  const time = parseTime(entry.time)!;
  const [start, end] = [startOf(time), endOf(time)];
  return {entry, time, start: time.from ? start : end - 1, end: time.to ? end : start + 1};
}

/** The shortest stretch that holds at least half of the dates. */
export function densestHalf<T extends {readonly start: number}>(dates: readonly T[]): readonly [first: T, last: T, count: number] {
  const count = Math.ceil(dates.length / 2);
  let first = 0;
  const length = (i: number) => dates[i + count - 1]!.start - dates[i]!.start;
  for (let i = 1; i + count <= dates.length; i++) if (length(i) < length(first)) first = i;
  return [dates[first]!, dates[first + count - 1]!, count];
}

/** The month of a moment, without the day. */
const monthOf = ({from, to}: Time): Time => {
  const {day: _, approximate: __, ...month} = (from ?? to)!;
  const moment = {...month, approximate: false};
  return {from: moment, to: moment};
};

function takeawayOf(dates: readonly Dated[], {words, number, time}: Speech) {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const year = (day: number) => time(yearOf(day));
  const span = words.span(number(dates.length), year(first.start), year(last.start));
  if (dates.length < 4) return words.sentence(dates.length === 1 ? time(first.time) : span);
  const [from, to, count] = densestHalf(dates);
  return words.half(span, number(count), time(monthOf(from.time)), time(monthOf(to.time)));
}

const yearOf = (day: number) => wholeYear(calendarYear(day));

function partsOf(text: string, year: string, {from, to}: Time): DateCard['parts'] {
  const at = text.indexOf(year);
  if (at < 0 || text === year || from?.year !== to?.year || !from?.month) return [text, '', ''];
  const before = text.slice(0, at).trimEnd().replace(/,$/, '');
  return [before, text.slice(before.length, at + year.length), text.slice(at + year.length)];
}

const datetimeOf = ({from}: Time) =>
  from && from.year > 0 && from.year < 1e4
    ? [String(from.year).padStart(4, '0'), from.month, from.day].filter(Boolean).map((part) => String(part).padStart(2, '0')).join('-')
    : undefined;

/** Key dates in time order; of one kind where the reader `picked` one. */
export function datesFigure(dossier: Dossier, speech: Speech, options: DateOptions, picked?: string): DatesFigure {
  const {words, number} = speech;
  const offered = (dossier.dates ?? []).filter(
    ({time, kind}) => within(time, options) && (!options.kinds?.length || options.kinds.includes(kind)),
  );
  const dates = offered
    .filter(({kind}) => !picked || kind === picked)
    .map(dated)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const entries = dates.map(({entry}) => entry);
  const {frame, print} = frameOf(dossier, entries, speech);
  const kindLabel = (kind: string) => (Object.hasOwn(words.kinds, kind) ? words.kinds[kind]! : kind);

  // The axis runs over whole years of everything offered, so that picking a kind does not move it.
  const all = offered.map(dated);
  const firstYear = Math.min(...all.map(({start}) => start).map(calendarYear));
  const lastYear = Math.max(...all.map(({end}) => end - 1).map(calendarYear)) + 1;
  const [start, stop] = [firstYear, lastYear].map((year) => startOf(wholeYear(year))) as [number, number];
  const at = (day: number) => (day - start) / (stop - start);

  let year = '';
  const card = ({entry, time, start: from, end: to}: Dated): DateCard => {
    const label = speech.time(yearOf(from));
    const isNew = label !== year;
    year = label;
    return {
      date: print(entry, speech.time(time)),
      year: isNew ? label : '',
      parts: partsOf(speech.time(time), label, time),
      datetime: datetimeOf(time),
      kind: entry.kind,
      kindLabel: kindLabel(entry.kind),
      event: entry.event,
      planned: !!entry.planned,
      remarks: [
        ...(entry.planned ? [{text: words.planned}] : []),
        ...entry.evidence.flatMap(({derived}) => (derived ? [{text: derivation(derived, words)}] : [])),
        ...notesOf(entry, dossier, speech),
      ],
      from: at(from),
      to: at(to),
    };
  };

  const kinds = [...new Set(offered.map(({kind}) => kind))];
  return {
    ...frame,
    // The notes stand in the cards.
    notes: [],
    title: words.dates,
    takeaway: dates.length ? takeawayOf(dates, speech) : '',
    cards: dates.map(card),
    kinds: kinds.map((id) => ({id, label: kindLabel(id), count: number(offered.filter(({kind}) => kind === id).length)})),
    total: number(offered.length),
    years: all.length ? yearTicks(firstYear, lastYear, 7).map((each) => ({at: at(startOf(wholeYear(each))), text: speech.time(wholeYear(each))})) : [],
    table: {
      columns: words.dateColumns,
      rows: dates.map(({entry}) => [
        timeText(speech, entry.time),
        entry.event,
        kindLabel(entry.kind),
        [...(entry.planned ? [words.planned] : []), ...notesOf(entry, dossier, speech).map(({text}) => text)].join(' '),
        placesOf(entry, speech),
      ]),
    },
  };
}
