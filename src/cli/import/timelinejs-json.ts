import {parse, printParseErrorCode, type ParseError} from 'jsonc-parser';
import {CommandError} from '../command.js';
import type {Report} from './report.js';
import type {Source} from './draft.js';
import {timelineDraft, type TimelineDate, type TimelineEvent, type TimelinePart} from './timelinejs.js';
import {titleOf} from './timelinejs-csv.js';

/** The field that a remark on a part names. */
const FIELDS: Readonly<Record<TimelinePart, string>> = {
  ...{start: 'start_date', startClock: 'start_date.hour', end: 'end_date', endClock: 'end_date.hour'},
  ...{display: 'display_date', headline: 'text.headline', text: 'text.text', group: 'group'},
};

type Json = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Json) : {};
const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Tells which fields a record has besides those that are read. */
function tellOthers(value: unknown, known: readonly string[], where: string, row: number | undefined, report: Report) {
  for (const [name, field] of Object.entries(recordOf(value)))
    if (!known.includes(name) && field !== '' && field !== null && field !== undefined)
      report.note('has no place in a dossier, and is not carried over', {row, column: `${where}${name}`});
}

function dateOf(value: unknown, where: string, row: number, report: Report): TimelineDate {
  const {year, month, day, hour, minute, second} = recordOf(value);
  tellOthers(value, ['year', 'month', 'day', 'hour', 'minute', 'second', 'display_date'], `${where}.`, row, report);
  const clock = [hour, minute, second]
    .map(textOf)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'));
  return {year: textOf(year), month: textOf(month), day: textOf(day), clock: clock.join(':')};
}

function eventOf(value: unknown, row: number, isEra: boolean, report: Report): TimelineEvent {
  const {start_date, end_date, text, group, display_date, unique_id} = recordOf(value);
  const prefix = isEra ? `eras[${row - 1}].` : '';
  tellOthers(
    value,
    ['start_date', 'end_date', 'text', 'group', 'display_date', 'unique_id'],
    prefix,
    isEra ? undefined : row,
    report,
  );
  tellOthers(text, ['headline', 'text'], `${prefix}text.`, isEra ? undefined : row, report);
  return {
    row,
    isEra,
    start: dateOf(start_date, `${prefix}start_date`, row, report),
    end: dateOf(end_date, `${prefix}end_date`, row, report),
    display: textOf(display_date) || textOf(recordOf(start_date)['display_date']),
    headline: textOf(recordOf(text)['headline']),
    text: textOf(recordOf(text)['text']),
    group: textOf(group),
    id: textOf(unique_id),
    place: (part) => ({row: isEra ? undefined : row, column: prefix + FIELDS[part]}),
  };
}

/** Reads JSON; a `CommandError` with line and column where it is none. */
function readJson(file: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, {disallowComments: true});
  const [error] = errors;
  if (!error) return value;
  const before = text.slice(0, error.offset).split('\n');
  throw new CommandError(
    `${file}, line ${before.length}, column ${before.at(-1)!.length + 1}: this is no JSON (${printParseErrorCode(error.error)}).`,
  );
}

/** The key dates of a TimelineJS document. */
export function timelineDocument(file: string, text: string, report: Report): Source {
  const document = readJson(file, text);
  const {events, eras, title} = recordOf(document);
  if (!Array.isArray(events)) throw new CommandError(`${file} has no list "events", as the JSON of TimelineJS has.`);
  report.rowName = 'event';
  tellOthers(document, ['events', 'eras', 'title'], '', undefined, report);
  const all = [
    ...events.map((event, i) => eventOf(event, i + 1, false, report)),
    ...listOf(eras).map((era, i) => eventOf(era, i + 1, true, report)),
  ];
  const slide = recordOf(recordOf(title)['text']);
  tellOthers(title, ['text'], 'title.', undefined, report);
  return {
    drafts: all.flatMap((event) => timelineDraft(event, report) ?? []),
    title: title ? titleOf(textOf(slide['headline']), textOf(slide['text']), undefined, report) : undefined,
  };
}
