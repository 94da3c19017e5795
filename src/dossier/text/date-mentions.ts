import {once} from '../once.js';
import {daysAfter, daysBefore} from './days-beside.js';
import {hasDaysAfter, monthNames, monthPattern, shortMonths} from './month-names.js';
import {numberMentions} from './number-mentions.js';
import {westernDigits} from './number-format.js';

/** A date as a text prints it, with what it leaves out missing. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const REACH = 48;

const YEAR_AFTER = /^\s?,?\s?(?:(?:of|de|del)\s)?(\d{4})(?!\d)/iu;

const NO_DAYS = {days: [], length: 0};

/** Before a month without a day: "in May 12 soldiers died". */
const WHOLE_MONTH = /(?<!\p{L})(?:in|during|throughout|late|early|mid)[-\s]$/iu;

/** A point that may as well end the sentence, or none at all. */
const isBare = (found: string, after: string) => !found.endsWith('.') || /^(?:\s+\p{Lu}|\s*$)/u.test(after);

/** Months in words, with the days and the year beside them. */
function namedDates(text: string, language: string): DateMention[] {
  return [...text.matchAll(monthPattern(language))].flatMap(({0: found, index}) => {
    const month = monthNames(language).get(found) ?? monthNames(language).get(found.replace(/\.$/, ''));
    const before = daysBefore(text.slice(Math.max(0, index - REACH), index));
    const nameEnd = index + found.length;
    const yearFrom = (start: number) => YEAR_AFTER.exec(text.slice(start, start + REACH)) ?? [];
    const isWhole = before.days.length || !hasDaysAfter(language);
    const follows = isWhole ? NO_DAYS : daysAfter(text.slice(nameEnd, nameEnd + REACH));
    const isCount = WHOLE_MONTH.test(text.slice(0, index)) && !yearFrom(nameEnd + follows.length)[1];
    const after = isCount ? NO_DAYS : follows;
    const daysEnd = nameEnd + after.length;
    const [printed = '', year] = yearFrom(daysEnd);
    const date = {
      start: index - before.length,
      end: daysEnd + printed.length,
      month,
      year: year ? Number(year) : undefined,
    };
    const days = [...before.days, ...after.days].filter((day) => day > 0 && day < 32);
    if (days.length) return days.map((day) => ({...date, day}));
    const isOther = !year && shortMonths(language).has(found.replace(/\.$/, '')) && isBare(found, text.slice(nameEnd));
    return isOther ? [] : date;
  });
}

const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?(?!\d)/g;
const SHORT = /(?<![\d.,/])(?<one>\d{1,2})(?<mark>[./-])\s?(?<other>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d{2})(?!\d)/g;
const CJK = /(?:(?<year>\d{4})[年년]\s?)?(?<month>\d{1,2})[月월](?:\s?(?<day>\d{1,2})[日일])?/g;

const isDate = ({month = 1, day = 1}: DateMention) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Dates in digits. With slashes and hyphens, either number can be the month; a short year is of either century. */
function digitDates(text: string): DateMention[] {
  const whole = [ISO, CJK].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({0: found, index, groups}) => {
      const {year, month, day} = groups!;
      const numbers = {year: year ? +year : undefined, month: +month!, day: day ? +day : undefined};
      return {start: index, end: index + found.length, ...numbers};
    }),
  );
  const short = [...text.matchAll(SHORT)].flatMap(({0: found, index, groups}) => {
    const {one, other, mark, year} = groups!;
    const at = {start: index, end: index + found.length};
    const years = year!.length === 4 ? [+year!] : [2000 + +year!, 1900 + +year!];
    return years.flatMap((year) => [
      {...at, year, month: +other!, day: +one!},
      ...(mark === '.' ? [] : [{...at, year, month: +one!, day: +other!}]),
    ]);
  });
  return [...whole, ...short].filter(isDate);
}

const ERA = /^\s?(?:BCE?(?![\p{L}])|B\.\s?C\.|v\.\s?Chr\.|av\.\s?J|a\.\s?C\.)/u;
const SHORT_END = /(?<!\d)(\d\d)(\d\d)[-–/](\d\d)(?![\d-])/g;

/** Years, also the second one of "2016–20" and that of "’16". */
function years(text: string, language: string): DateMention[] {
  const whole = numberMentions(text, language)
    .filter(
      ({isOrdinal, isPercent, scale, values: [value = 0.5]}) =>
        !isOrdinal && !isPercent && scale === 1 && value % 1 === 0,
    )
    .map(({start, end, values}) => {
      const year = values[0]!;
      return {start, end, year: ERA.test(text.slice(end, end + 8)) ? 1 - year : year};
    });
  const shortEnds = [...text.matchAll(SHORT_END)].map(({0: found, index, 1: century, 3: end}) => ({
    start: index + 5,
    end: index + found.length,
    year: Number(`${century}${end}`),
  }));
  const apostrophes = [...text.matchAll(/[’'](\d\d)(?![\d\p{L}])/gu)].flatMap(({index, 1: end}) =>
    [1900, 2000].map((century) => ({start: index, end: index + 3, year: century + Number(end)})),
  );
  return [...whole, ...shortEnds, ...apostrophes];
}

function mentionsIn(text: string, language: string): readonly DateMention[] {
  const western = westernDigits(text);
  const dates = [...namedDates(western, language), ...digitDates(western)].sort(
    (one, other) => one.start - other.start,
  );
  return [...dates, ...years(western, language)];
}

const kept = once((language: string) => once((text: string) => mentionsIn(text, language)));

/** Every date of a text: with a month in its order, then all that may be a year by itself. */
export const dateMentions = (text: string, language: string): readonly DateMention[] => kept(language)(text);

/** Four bare digits that nobody would take for anything but a year, or a date with one. */
export const isSurelyDate = ({start, end, month, year}: DateMention, text: string) =>
  month !== undefined || (year! >= 1000 && year! < 2200 && /^\d{4}$/.test(westernDigits(text.slice(start, end))));
