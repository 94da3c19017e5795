import {CommandError} from '../command.js';
import {draftsOf} from './csv.js';
import type {Source} from './draft.js';
import {isHeader, layoutOf} from './layout.js';
import type {Report} from './report.js';
import type {Settings} from './settings.js';
import {readTable} from './table.js';
import {isTimelineHeader, timelineTable} from './timelinejs-csv.js';
import {timelineDocument} from './timelinejs-json.js';

/** Reads a file in whatever format it has. */
export function readSource(text: string, settings: Settings, report: Report): Source {
  const {file, section, maps, delimiter} = settings;
  if (/^\s*[{[]/.test(text)) {
    if (section === 'dates') return timelineDocument(file, text, report);
    throw new CommandError(`${file} is JSON, which is read for --as dates only, as TimelineJS has it.`);
  }
  const isTimeline = (cells: readonly string[]) => section === 'dates' && isTimelineHeader(cells, maps);
  const table = readTable(file, text, report, (cells) => isTimeline(cells) || isHeader(cells, settings), delimiter);
  if (isTimeline(table.names)) return timelineTable(table, maps, report);
  return {drafts: draftsOf(table, layoutOf(table, settings, report), settings, report)};
}
