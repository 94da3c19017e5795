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
  readonly from?: Moment | undefined;
  readonly to?: Moment | undefined;
}

const DAY = 864e5;

// Levels 0 and 1 of EDTF (ISO 8601-2) as far as news need them: no seasons, no unspecified digits, no hours.
const MOMENT = /^(?:Y(-?[1-9]\d{4,5})|(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?)([~?%]?)$/;

/** A date at midnight UTC in the Gregorian calendar throughout; what a moment does not say counts as its first. */
export function utcDate({year, month, day}: Moment): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month || 1) - 1, day || 1);
  return date;
}

function parseMoment(text: string): Moment | undefined {
  const [found, far, year = far, month = 0, day = 0, mark = ''] = MOMENT.exec(text) ?? [];
  const moment = {year: +year!, month: +month, day: +day, mark};
  const date = utcDate(moment);
  // A day that does not exist would silently become another one; a year beyond what dates can hold becomes none.
  const exists = found && date.getUTCMonth() === (+month || 1) - 1 && date.getUTCDate() === (+day || 1);
  return exists && month !== '00' && day !== '00' ? moment : undefined;
}

/** Reads an EDTF time, or gives nothing where the text is none, the day does not exist or the interval is reversed. */
export function parseTime(text: string): Time | undefined {
  const ends = text.split('/');
  const moments = ends.map(parseMoment);
  // One end may be open, not both, and nothing else may be missing.
  if (
    ends.length > 2 ||
    !moments.some(Boolean) ||
    ends.some((end, i) => !moments[i] && (end !== '..' || ends.length < 2))
  )
    return undefined;
  const time = {from: moments[0], to: moments.at(-1)};
  return startOf(time) < endOf(time) ? time : undefined;
}

/** The first day of a time, in days since 1970-01-01; -Infinity for an open start. */
export const startOf = ({from}: Time) => (from ? +utcDate(from) / DAY : -Infinity);

/** The day after the last day of a time, in days since 1970-01-01; Infinity for an open end. */
export const endOf = ({to}: Time) => {
  if (!to) return Infinity;
  const {year, month, day} = to;
  return startOf({from: day ? {...to, day: day + 1} : month ? {...to, month: month + 1} : {...to, year: year + 1}});
};

/** The year of a day number, as a time from its first day to its last. */
export function yearOf(day: number): Time {
  const moment = {year: new Date(Math.floor(day) * DAY).getUTCFullYear(), month: 0, day: 0, mark: ''};
  return {from: moment, to: moment};
}
