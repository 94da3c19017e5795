import {parseTime} from '../../dossier/time.js';
import {readDate} from '../../dossier/text/date-text.js';
import type {Draft} from './draft.js';
import {edtfDate, monthOf} from '../../dossier/text/moment-text.js';
import {firstWords, textOfHtml} from './html-text.js';
import type {Place, Report} from './report.js';

/** A date of TimelineJS as it is written; empty where a part is not there. */
export interface TimelineDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly clock: string;
}

export type TimelinePart = 'start' | 'startClock' | 'end' | 'endClock' | 'display' | 'headline' | 'text' | 'group';

/** A slide or an era of TimelineJS, from a spreadsheet or from JSON. */
export interface TimelineEvent {
  readonly row: number;
  readonly isEra: boolean;
  readonly start: TimelineDate;
  readonly end: TimelineDate;
  readonly display: string;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly id: string;
  /** Where a part of it stands, for remarks. */
  readonly place: (part: TimelinePart) => Place;
}

const NOTE_WORDS = 30;
const UNREADABLE = {order: undefined, pair: undefined};

/** A month, or 0 where none is written; `NaN` where what is written is none. */
const monthNumber = (text: string) => (text ? monthOf(text.toLowerCase().replace(/\.0+$/, '')) : 0);

/** A date in EDTF, as precise as it is written; nothing, and a remark, where it is none. */
function edtfOf({year, month, day}: TimelineDate, place: Place, report: Report): string | undefined {
  const digits = year.replace(/[\s,]|\.0+$/g, '');
  const count = /^-?\d+$/.test(digits) ? Number(digits) : NaN;
  const monthCount = monthNumber(month);
  const dayCount = /^\d{0,2}(?:\.0+)?$/.test(day) ? Number(day) : NaN;
  if (!count || Number.isNaN(monthCount + dayCount)) {
    report.leftOut(
      `${JSON.stringify([year, month, day].filter(Boolean).join(' '))} is no date` +
        (count === 0 ? ': there is no year 0, and 1 BCE is -1' : ''),
      place,
    );
    return undefined;
  }
  if (count > 0 && count < 100)
    report.note(
      `the year ${digits} is taken as it is written: ${digits} CE. If ${1900 + count} or ${2000 + count} is meant, write all four digits`,
      place,
    );
  if (count < 0) report.note('the year is BCE. EDTF has a year 0, so it counts one less: 44 BCE is -0043', place);
  if (dayCount && !monthCount) report.note(`the day ${day} has no month, and is not carried over`, place);
  const years = count < 0 ? count + 1 : count;
  const isFar = Math.abs(years) > 9999;
  if (isFar && monthCount) report.note('so far away only years can be told: the month is not carried over', place);
  const time = isFar ? edtfDate(years) : edtfDate(years, monthCount, monthCount && dayCount);
  if (parseTime(time)) return time;
  report.leftOut(
    isFar ? `the year ${year} is beyond what dates can hold` : `${time} is a day that no calendar has`,
    place,
  );
  return undefined;
}

/** The time of an event; its display date can add that it is approximate. */
function timeOf({start, end, display, place}: TimelineEvent, report: Report): string | undefined {
  const from = edtfOf(start, place('start'), report);
  if (!from) return undefined;
  const hasEnd = end.year !== '';
  if (!hasEnd && (end.month || end.day || end.clock))
    report.note('the end date has no year, and is not carried over', place('end'));
  const to = hasEnd ? edtfOf(end, place('end'), report) : from;
  if (!to) return undefined;
  const clocks = [
    [start.clock, 'startClock'],
    [hasEnd && end.clock, 'endClock'],
  ] as const;
  for (const [clock, part] of clocks)
    if (clock) report.note(`the hour ${clock} is not carried over: dates have none`, place(part));
  const time = from === to ? from : `${from}/${to}`;
  if (!parseTime(time)) {
    report.leftOut(`it ends (${to}) before it begins (${from})`, place('end'));
    return undefined;
  }
  if (!display) return time;
  const shown = readDate(display, UNREADABLE)?.time;
  if (shown && shown.replace(/[~?%]/g, '') === time) return shown;
  report.note(
    `the display date "${display}" is no time that a dossier has: the time is ${time}; its words can stand in the event or in a note`,
    place('display'),
  );
  return time;
}

/** HTML as plain text; what is lost of it is told. */
function plain(html: string, place: Place, report: Report): string {
  const {text, lost} = textOfHtml(html);
  for (const [what, count] of lost)
    report.note(count > 1 ? `${count} ${what}s are not carried over` : `a ${what} is not carried over`, place);
  return text;
}

/** The draft of a key date, or nothing where the event cannot be carried over, which is told. */
export function timelineDraft(event: TimelineEvent, report: Report): Draft | undefined {
  const {row, place, isEra} = event;
  const display = plain(event.display, place('display'), report);
  const time = timeOf({...event, display}, report);
  if (!time) return undefined;
  const headline = plain(event.headline, place('headline'), report);
  const text = plain(event.text, place('text'), report);
  const words = text ? text.split(' ').length : 0;
  const isShort = words <= NOTE_WORDS;
  if (!headline && !(text && isShort)) {
    report.leftOut('it has no headline', place('headline'));
    return undefined;
  }
  if (!isShort)
    report.note(`a text of ${words} words is not carried over: a note has ${NOTE_WORDS} at most`, place('text'));
  if (/\s/.test(event.id)) report.note(`"${event.id}" is no id, and not carried over`, place('headline'));
  if (isEra) report.note('an era becomes a key date of the kind "era"', place('headline'));
  const kind = isEra ? 'era' : plain(event.group, place('group'), report).toLowerCase().replace(/\s+/g, '-');
  return {
    row,
    facts: {
      time,
      event: headline || text,
      ...(kind && {kind}),
      ...(headline && text && isShort && {note: text}),
      ...(/^\S+$/.test(event.id) && {id: event.id}),
    },
    quote: firstWords(display || headline || text),
  };
}
