import {parseTime} from '../../dossier/time.js';
import {englishDate} from '../../dossier/text/date-words.js';
import {monthOf} from '../../dossier/text/moment-text.js';
import type {Report} from './report.js';
import type {Settings} from './settings.js';

/** The conflict that a row's people were counted for. A year makes a conflict of its own, not a rival count. */
function conflictOf(
  facts: Readonly<Record<string, string>>,
  year: string | undefined,
  settings: Settings,
  row: number,
  report: Report,
) {
  const name = facts['conflict'] ?? settings.facts['conflict'];
  if (year) report.note(`the year becomes a part of the conflict: "${name ?? '…'}, ${year}"`, {row});
  return name === undefined ? {} : {conflict: settings.conflicts.idOf(year ? `${name}, ${year}` : name)};
}

/** The time of an event whose month, day or end stand in columns of their own; as they are, where that makes no time. */
function timeOf({time = '', month = '', day = '', end}: Readonly<Record<string, string>>, language?: string): string {
  const [, dayOnly = day] = /^(\d\d?)(?:\.0*|er)?$/.exec(day) ?? [];
  // A day without a month is none.
  const months = month ? String(monthOf(englishDate(month.toLowerCase(), language))) : day && '00';
  const parts = [time, ...[months, dayOnly].filter(Boolean)];
  const start = parts.map((part) => part.padStart(2, '0')).join('-');
  return end === undefined || end === start ? start : `${start}/${end}`;
}

/** The facts of a row with those that several columns make together; nothing where they contradict each other. */
export function combined(facts: Readonly<Record<string, string>>, row: number, settings: Settings, report: Report) {
  const {year, month, day, end, ...rest} = facts;
  if (settings.section === 'casualties') return {...rest, ...conflictOf(facts, year, settings, row, report)};
  if (!month && !day && !end) return rest;
  const time = timeOf(facts, settings.language);
  if (parseTime(time)) return {...rest, time};
  const printed = [facts['time'], month, day, end].filter(Boolean).join(' ');
  report.leftOut(`its columns make no date, or one that ends before it begins (${printed})`, {row});
  return undefined;
}
