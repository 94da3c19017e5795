import type {Meaning} from '../../dossier/text/columns.js';
import type {Draft} from './draft.js';
import {spans, type Report} from './report.js';
import type {Settings} from './settings.js';
import {EVENT, keyOf, listOf, PLACES} from '../../dossier/text/column-words.js';

/** Columns that only tables of single events and of pairs of sides have, such as those of UCDP GED and ACLED. */
const MARKS =
  /^(?:side [ab]|actor ?[12]|assoc actor [12]|dyad(?: .+)?|event id(?: .+)?|(?:sub )?event type|conflict (?:dset|new) id|gwno[ab])$/;

const wordsOf = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Whether each side has a column of its own: then a country is no party, but the place of what happened. */
export const isOfEvents = (names: readonly string[]) => names.some((name) => MARKS.test(wordsOf(name)));

/** What a column of a table of events says, which may be another thing than elsewhere. */
export function eventMeaning(name: string, names: readonly string[], usual: Meaning | undefined): Meaning | undefined {
  const fieldOf = (each: string) => keyOf(EVENT, wordsOf(each));
  const field = fieldOf(name);
  // Without its date nothing tells an event from the next one.
  if (field && names.some((each) => fieldOf(each) === 'event.time')) return {field};
  return usual?.field === 'party' && listOf(PLACES).includes(wordsOf(name)) ? {field: 'place'} : usual;
}

/** Names a conflict for each event, so that the dead of two events are no rival claims of one total. */
export class EventNames {
  readonly #taken = new Set<string>();

  constructor(
    readonly settings: Settings,
    readonly report: Report,
  ) {}

  /** The facts of a row with its event as its conflict; as they are, where it has none. */
  named(facts: Readonly<Record<string, string>>, row: number): Readonly<Record<string, string>> {
    const {'event.time': start, 'event.end': end, 'event.place': place, ...others} = facts;
    if (!start) return others;
    // The date has the year.
    const {year: _, ...rest} = others;
    const conflict = rest['conflict'] ?? this.settings.facts['conflict'];
    const time = end === undefined || end === start ? start : `${start} to ${end}`;
    const name = [conflict ?? '…', time, place].filter(Boolean).join(', ');
    const own = this.#taken.has(name) ? `${name} (${rest['id'] ?? `row ${row}`})` : name;
    if (!this.#taken.size)
      this.report.note(
        `each event becomes a conflict of its own, such as "${own}": its dead are no claim of the total, and nothing is added up`,
      );
    this.#taken.add(name);
    return conflict === undefined ? rest : {...rest, conflict: own};
  }
}

/** Asks about zeros of ACLED, which has no sign for a number that is not known. */
export function checkZeros(names: readonly string[], drafts: readonly Draft[], report: Report) {
  if (!names.some((name) => wordsOf(name) === 'event id cnty')) return;
  const rows = drafts.filter(({facts}) => facts['count.best'] === '0').map(({row}) => row);
  if (rows.length)
    report.open(
      `whether nobody died in row${rows.length > 1 ? 's' : ''} ${spans(rows)}: ACLED writes 0 also where the number is not known;` +
        ' then write "missing": "not-stated" in place of "best": 0',
    );
}
