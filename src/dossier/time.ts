/** One end of a time, as precise as it was written. Months and days count from 1; they are 0 where nothing is said. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `~` approximate, `?` uncertain, `%` both, or nothing. */
  readonly mark: string;
}

/** An EDTF time. A single time has the same moment at both ends; an open end is missing. */
export interface Time {
  readonly from?: Moment | null;
  readonly to?: Moment | null;
}

export const DAY = 864e5;

// Levels 0 and 1 of EDTF (ISO 8601-2) as far as news need them: no seasons, no unspecified digits, no hours.
const MOMENT = /^(?!.*-0+\b)(Y(-?[1-9]\d{4,})|(-?\d{4})(-\d\d)?(-\d\d)?)([~?%]?)$/;

// One for all, at the day that was asked for last: a new one for each end of thousands of times would be most of the work.
const calendar = new Date(0);

const dayNumber = (year: number, month: number, day: number) => calendar.setUTCFullYear(year, month, day) / DAY;

/** The first day of a time, in days since 1970-01-01; -Infinity for an open start. */
export const startOf = ({from}: Time) =>
  from ? dayNumber(from.year, from.month && from.month - 1, from.day || 1) : -Infinity;

/** The day after the last day of a time, in days since 1970-01-01; Infinity for an open end. */
export const endOf = ({to}: Time) =>
  to ? dayNumber(to.year + +!to.month, to.month - +!!to.day, to.day + 1) : Infinity;

/** The months from one day number to another, about; none of a few days, and of what has an end only. */
export const monthsBetween = (start: number, end: number) => Math.round((end - start) / 30.5);

/** A date at midnight UTC in the Gregorian calendar throughout; what a moment does not say counts as its first. */
export const utcDate = (from: Moment) => new Date(startOf({from}) * DAY);

/** One end of a time; nothing for an open one. What is no time has no year. */
function momentOf(text: string): Moment | null {
  if (text === '..') return null;
  const [, , far, year = far, month = 0, day = 0, mark] = MOMENT.exec(text) ?? [];
  const moment = {year: +year!, month: 0 - +month, day: 0 - +day, mark: mark!};
  startOf({from: moment});
  // A day that does not exist would silently become another one.
  return calendar.getUTCMonth() === (moment.month && moment.month - 1) ? moment : ({} as Moment);
}

/** Reads an EDTF time, or gives nothing where the text is none, the day does not exist or the interval is reversed. */
export function parseTime(text: string): Time | undefined {
  const second = text.indexOf('/') + 1;
  const from = momentOf(second ? text.slice(0, second - 1) : text);
  const to = second ? momentOf(text.slice(second)) : from;
  const time = {from, to};
  return (from || to) && startOf(time) < endOf(time) ? time : undefined;
}

/** The date of a day number. */
export function dateOf(day: number): Moment {
  const date = new Date(day * DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), mark: ''};
}

/** The year of a day number. */
export const yearOf = (day: number): Moment => ({...dateOf(day), month: 0, day: 0});
