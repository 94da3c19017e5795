import type {Draft, Source} from './draft.js';
import type {Maps} from './settings.js';
import {textOfHtml} from './html-text.js';
import {columnName, type Report} from './report.js';
import type {Row, Table} from './table.js';
import {timelineDraft, type TimelineEvent, type TimelinePart} from './timelinejs.js';

const PARTS = [
  ...['year', 'month', 'day', 'time', 'endyear', 'endmonth', 'endday', 'endtime'],
  ...['displaydate', 'headline', 'text', 'type', 'group', 'uniqueid'],
] as const;
/** The column that a remark on a part names. */
const COLUMNS: Readonly<Record<TimelinePart, string>> = {
  ...{start: 'year', startClock: 'time', end: 'endyear', endClock: 'endtime'},
  ...{display: 'displaydate', headline: 'headline', text: 'text', group: 'group'},
};
/** Columns that TimelineJS does not have, and that an editor can add. */
const PLACE = ['section', 'paragraph', 'quote'];
const key = (name: string) => name.toLowerCase().replace(/[\s_]+/g, '');

/** The names of columns with those in their places that `--map` says. */
const renamed = (names: readonly string[], maps: Maps) =>
  names.map((name) => maps.find(([column]) => column.toLowerCase() === name.trim().toLowerCase())?.[1] ?? name);

/** Whether a row has the column names of a TimelineJS spreadsheet. */
export function isTimelineHeader(cells: readonly string[], maps: Maps): boolean {
  const keys = renamed(cells, maps).map(key);
  return ['year', 'headline'].every((name) => keys.includes(name));
}

/** Which column of a spreadsheet has which part of an event. */
class Columns {
  readonly #indices: ReadonlyMap<string, number>;

  constructor(
    readonly names: readonly string[],
    maps: Maps,
  ) {
    this.#indices = new Map(
      renamed(names, maps)
        .map((name, i): [string, number] => [key(name), i])
        .reverse(),
    );
  }

  cell(part: string, {cells}: Row): string {
    return cells[this.#indices.get(part) ?? -1] ?? '';
  }

  label(part: string): string | undefined {
    const index = this.#indices.get(part);
    return index === undefined ? undefined : columnName(index, this.names[index]!);
  }

  /** Those that a dossier has no place for. */
  others(): readonly number[] {
    const known = new Set([...PARTS, ...PLACE].map((part) => this.#indices.get(part)));
    return this.names.flatMap((_, i) => (known.has(i) ? [] : i));
  }
}

function eventOf(columns: Columns, row: Row): TimelineEvent {
  const cell = (part: (typeof PARTS)[number]) => columns.cell(part, row);
  return {
    row: row.number,
    isEra: cell('type').toLowerCase() === 'era',
    start: {year: cell('year'), month: cell('month'), day: cell('day'), clock: cell('time')},
    end: {year: cell('endyear'), month: cell('endmonth'), day: cell('endday'), clock: cell('endtime')},
    display: cell('displaydate'),
    headline: cell('headline'),
    text: cell('text'),
    group: cell('group'),
    id: cell('uniqueid'),
    place: (part) => ({row: row.number, column: columns.label(COLUMNS[part])}),
  };
}

/** A draft with the place in the article that columns of their own say. */
const placed = (draft: Draft, columns: Columns, row: Row): Draft => ({
  ...draft,
  facts: {
    ...draft.facts,
    ...Object.fromEntries(
      PLACE.flatMap((part) => {
        const cell = columns.cell(part, row);
        return cell ? [[`evidence.${part}`, cell]] : [];
      }),
    ),
  },
});

/** The key dates of a TimelineJS spreadsheet. */
export function timelineTable({names, rows}: Table, maps: Maps, report: Report): Source {
  const columns = new Columns(names, maps);
  for (const {number, cells} of rows)
    for (const i of columns.others())
      if (cells[i])
        report.note('has no place in a dossier, and is not carried over', {
          row: number,
          column: columnName(i, names[i]!),
        });
  const isTitle = (row: Row) => columns.cell('type', row).toLowerCase() === 'title';
  const [first, ...titles] = rows.filter(isTitle);
  for (const {number} of titles) report.leftOut('it is a second title', {row: number});
  return {
    drafts: rows
      .filter((row) => !isTitle(row))
      .flatMap((row) => {
        const draft = timelineDraft(eventOf(columns, row), report);
        return draft ? placed(draft, columns, row) : [];
      }),
    title: first && titleOf(columns.cell('headline', first), columns.cell('text', first), first.number, report),
  };
}

/** The title of the dossier from a title slide. Its text has no place. */
export function titleOf(headline: string, text: string, row: number | undefined, report: Report): string | undefined {
  const title = textOfHtml(headline).text;
  report.note(`the title slide becomes the title of a dossier${text ? '; its text is not carried over' : ''}`, {row});
  return title || undefined;
}
