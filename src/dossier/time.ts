/** One end of a time, as precise as it was written. Months and days count from 1. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF time. A single time has the same moment at both ends; an open end is missing. */
export interface Time {
  readonly from?: Moment;
  readonly to?: Moment;
}

const DAY = 864e5;

// Level 0 and 1 of EDTF (ISO 8601-2) as far as news need it: no seasons, no unspecified digits, no hours.
const MOMENT = /^(-?\d{4}|Y-?\d{5,6})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Days since 1970-01-01, in UTC and in the Gregorian calendar throughout. */
const dayNumber = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [, years = '', months, days, mark = ''] = match;
  const year = Number(years.replace('Y', ''));
  const month = Number(months ?? 1);
  const day = Number(days ?? 1);
  const date = new Date(dayNumber(year, month, day) * DAY);
  // A day that does not exist would silently become another one; a year beyond what dates can hold becomes none.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || years === '-0000') return undefined;
  return {
    year,
    ...(months && {month}),
    ...(days && {day}),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** Reads an EDTF time, or gives nothing where the text is not one, the day does not exist or the interval is reversed. */
export function parseTime(text: string): Time | undefined {
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const [from, to = from] = ends.map((end) => (end === '..' ? undefined : parseMoment(end)));
  if (ends.some((end, i) => end !== '..' && !(i ? to : from)) || (!from && !to)) return undefined;
  const time: Time = ends.length > 1 ? {...(from && {from}), ...(ends[1] !== '..' && to && {to})} : {from: from!, to: from!};
  return from && time.to && startOf(time) >= endOf(time) ? undefined : time;
}

/** The first day of a time, in days since 1970-01-01; -Infinity for an open start. */
export const startOf = ({from}: Time) => (from ? dayNumber(from.year, from.month ?? 1, from.day ?? 1) : -Infinity);

/** The day after the last day of a time, in days since 1970-01-01; Infinity for an open end. */
export const endOf = ({to}: Time) =>
  to ? dayNumber(to.year + (to.month ? 0 : 1), (to.month ?? 1) + (to.month && !to.day ? 1 : 0), (to.day ?? 0) + 1) : Infinity;

/** The year of a day number. */
export const calendarYear = (day: number) => new Date(Math.floor(day) * DAY).getUTCFullYear();

/** A year as a time, from its first day to its last. */
export const wholeYear = (year: number): Time => {
  const moment = {year, approximate: false, uncertain: false};
  return {from: moment, to: moment};
};
