import type {Moment} from '../../dossier/time.js';

/** A day, a month or a year in words, in a language. */
export function momentName({year, month, day}: Moment, language: string): string {
  if (!month) return year > 0 ? String(year) : `${1 - year} BCE`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day || 1);
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: 'long',
    ...(day && {day: 'numeric'}),
    ...(year < 1 && {era: 'short'}),
    timeZone: 'UTC',
  }).format(date);
}
