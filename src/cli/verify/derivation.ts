import {utcDate, type Moment} from '../../dossier/time.js';
import {dateMentions} from '../../dossier/text/date-mentions.js';
import {numberMentions} from '../../dossier/text/number-mentions.js';

const STEP =
  /^[-\s](?<unit>day|week|month|year)s?\s(?:(?<later>after|later than|since|from)|before|earlier than|prior to)\s/i;

const DAYS = {day: 1, week: 7} as const;

/** A moment so many units later, no more precise than what it was counted from or by. */
function shift(from: Moment, count: number, unit: string): Moment {
  if (unit === 'year') return {...from, year: from.year + count};
  const date = utcDate(from);
  if (unit === 'month') {
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
    return {...from, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 0};
  }
  date.setUTCDate(date.getUTCDate() + count * DAYS[unit as keyof typeof DAYS]);
  return {...from, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: from.day && date.getUTCDate()};
}

/**
 * What an English derivation comes to: "three years after 1992" is 1995. Nothing where it is not of this form, or where
 * its date is less precise than its unit: weeks cannot be counted from a year.
 */
export function derivedMoment(derivation: string): Moment | undefined {
  const [count] = numberMentions(derivation, 'en');
  const {unit = '', later} = STEP.exec(derivation.slice(count?.end ?? derivation.length))?.groups ?? {};
  if (!count || !unit) return undefined;
  const rest = derivation.slice(count.end);
  const [base] = dateMentions(rest, 'en');
  if (base?.year === undefined) return undefined;
  const from = {year: base.year, month: base.month ?? 0, day: base.day ?? 0, mark: ''};
  if ((unit === 'month' && !from.month) || (unit in DAYS && !from.day)) return undefined;
  return shift(from, count.values[0]! * (later ? 1 : -1), unit.toLowerCase());
}
