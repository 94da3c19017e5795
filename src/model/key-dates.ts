import type {Dossier, KeyDateEntry} from '../dossier/shape.js';
import {yearOf} from '../dossier/time.js';
import {frameOf, withMore, type Fact, type Figure} from './figure.js';
import {groupBy} from './groups.js';
import {select, type Options} from './select.js';
import type {Speech} from './speech.js';
import {timeScale, type Tick} from './ticks.js';

export interface DatesFigure extends Figure {
  readonly facts: readonly DateCard[];
  /** What of the axis the cards cover, in their order; where there are many, one mark for all that cannot be told apart. */
  readonly marks: readonly Mark[];
  /** All kinds together, then each that occurs. */
  readonly kinds: readonly {readonly id: string | undefined; readonly label: string}[];
  /** Round years, or months where there are few. */
  readonly years: readonly Tick[];
}

/** A stretch of the axis in fractions. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** How many cards it stands for. */
  readonly count: number;
}

/** A date; its `cells` are date, event and kind. */
export interface DateCard extends Fact<KeyDateEntry> {
  /** The year, on the first card of each year: the label of a list. */
  readonly year: string;
  /** The date in two parts; the second one is the year, where a list's label can stand for it. */
  readonly parts: readonly [date: string, year: string];
  /** The stretch of the axis that the time covers, in fractions: a year is a year long, and not its first day. */
  readonly from: number;
  readonly to: number;
}

/** As many marks as need no merging, and as many places of the axis as can be told apart. */
const FEW = 300;
const PLACES = 500;

/** Key dates in time order; of one kind where the reader `picked` one. */
export function datesFigure(dossier: Dossier, speech: Speech, options: Options, picked?: string): DatesFigure {
  const {words, number} = speech;
  const {dated, problems} = select(dossier.dates, options, 'kinds', (entry) => entry.kind);
  const chosen = dated.filter((each) => each.entry.kind === picked);
  const frame = frameOf(dossier, speech, {
    // A kind that is no longer offered cannot stay picked: nothing would be shown, not even the way back.
    dated: chosen[0] ? chosen : dated,
    problems,
    columns: words.dateColumns,
    subject: 2,
    subjectOf: (entry) => [entry.event],
    cells: (entry) => [speech.time(entry.time), entry.event, words.kind(entry.kind)],
  });
  const {facts} = frame;

  // The axis is that of all that is offered, so that picking a kind does not move it.
  const end = Math.max(...dated.map((each) => each.end));
  const hasDays = dated.some(({entry}) => /-\d\d-\d\d/.test(entry.time));
  const {at, ticks} = timeScale(dated[0]?.start ?? 0, end, end - 1, speech, hasDays);
  const yearAt = (day: number) => speech.moment(yearOf(day));
  const years = facts.map((fact) => yearAt(fact.start));
  const cards = facts.map((fact, i): DateCard => {
    const text = speech.time(fact.entry.time);
    // Without its year, a date that has no month would say nothing, and of two years one would be missing.
    const [, date = text, year = ''] =
      (/\d-/.test(fact.entry.time) && new RegExp(`^((?!.*${years[i]}.*${years[i]}).+?)(,? ${years[i]})$`).exec(text)) ||
      [];
    return withMore(fact, {
      text,
      // They stand in the card.
      notes: [],
      year: years[i] === years[i - 1] ? '' : years[i]!,
      parts: [date, year] as const,
      from: at(fact.start),
      to: at(fact.end),
    });
  });

  const {length} = cards;
  return {
    ...frame,
    notes: [],
    title: words.dates,
    guide: '',
    takeaway: facts[0] ? takeawayOf(facts, years, yearAt, speech) : '',
    facts: cards,
    marks: groupBy(cards, (card) =>
      length > FEW ? [card.from, card.to].map((at) => Math.floor(at * PLACES)).join() : card,
    ).map((own) => ({from: own[0]!.from, to: own.at(-1)!.to, count: own.length})),
    kinds: [dated, ...groupBy(dated, (each) => each.entry.kind)].map((own, i) => {
      const id = i ? own[0]!.entry.kind : undefined;
      return {id, label: words.said(words.kind(id), number(own.length))};
    }),
    years: ticks,
  };
}

/** How many dates there are, from when to when: in years, or within a year in what both ends are precise to. */
function takeawayOf(
  facts: readonly Fact<KeyDateEntry>[],
  years: readonly string[],
  yearAt: (day: number) => string,
  {words, number, time}: Speech,
): string {
  const {length} = facts;
  // What began before the others may end after them.
  const last = facts.reduce((last, fact) => (fact.end > last.end ? fact : last));
  let [from, to, middle] = [years[0]!, yearAt(last.end - 1), years[length >> 1]!];
  const recent = number(length - years.indexOf(middle));
  if (from === to) {
    const [first, end] = [facts[0]!.entry.time.split('/')[0]!, last.entry.time.split('/').at(-1)!];
    // What is doubted of one date is not said of all.
    if (/^[\d-]+$/.test(first + end) && first.length === end.length)
      from = to = middle = time(first === end ? first : `${first}/${end}`);
  }
  return words.span(length, number(length), from, to, recent, middle);
}
