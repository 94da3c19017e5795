import {problem, type Problem} from '../dossier/problem.js';
import type {Entry} from '../dossier/shape.js';
import {endOf, parseTime, startOf} from '../dossier/time.js';

/** What a page asks of a widget. Ids are a list, or a text with spaces or commas between them. */
export interface Options {
  readonly conflict?: unknown;
  readonly parties?: unknown;
  readonly recipient?: unknown;
  readonly kinds?: unknown;
  /** The part of the time line to show, as EDTF. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** An entry, and where on the time line it lies, from its first day to the day after its last. */
export interface Dated<E extends Entry> {
  readonly entry: E;
  readonly start: number;
  readonly end: number;
}

export interface Selection<E extends Entry> {
  /** In time order, where entries have a time. */
  readonly dated: readonly Dated<E>[];
  /** The options that ask for what there is not. */
  readonly problems: readonly Problem[];
}

const timeOf = (entry: Entry & {readonly time?: string}) => entry.time ?? '';

/** The entries with an id that the option `name` lists, and between `from` and `to` in whole or in part. */
export function select<E extends Entry>(
  all: readonly E[] = [],
  options: Options,
  name: keyof Options,
  idOf: (entry: E) => string,
): Selection<E> {
  const problems: Problem[] = [];
  const report = (name: string, value: unknown, available: readonly string[]) =>
    available[0] &&
    problems.push({
      ...problem(name, value, `a match for ${[...new Set(available)].slice(0, 20).join(', ')}`, 'bad-option'),
      // Nothing in the document is wrong.
      pointer: '',
    });

  const ids = all.map(idOf);
  const asked = String((options[name] as string) ?? '');
  const wanted = ids.includes(asked) ? [asked] : asked.split(/[\s,]+/).filter(Boolean);
  for (const id of wanted) if (!ids.includes(id)) report(name, id, ids);

  const every = all.map((entry) => {
    const time = parseTime(timeOf(entry)) ?? {};
    return {entry, start: startOf(time), end: endOf(time)};
  });
  let dated = every.filter(({entry}) => !wanted[0] || wanted.includes(idOf(entry)));
  for (const name of ['from', 'to'] as const) {
    const text = options[name] as string;
    const bound = parseTime(String(text));
    const isInside = ({start, end}: Dated<E>) =>
      !bound || (name === 'to' ? start < endOf(bound) : end > startOf(bound));
    // Where another option has left nothing, this one may still be right, or wrong as well.
    const offered = dated[0] ? dated : every;
    if (text && !(bound && offered.some(isInside)))
      report(
        name,
        text,
        offered.map((each) => timeOf(each.entry)),
      );
    dated = dated.filter(isInside);
  }

  // An open end lies a day from the known one: it has no other place. What has no time at all compares as equal, and stays in
  // the order of the document.
  for (const each of dated) {
    const {start, end} = each;
    if (start === -Infinity) each.start = end - 1;
    if (end === Infinity) each.end = start + 1;
  }
  return {dated: dated.sort((a, b) => a.start - b.start || a.end - b.end), problems};
}
