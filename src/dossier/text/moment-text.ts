/** Which of two numbers before a year is the day: the first or the second. */
export type DateOrder = 'dmy' | 'mdy';

/** The months in English. */
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAME = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
const YEAR = '(?<year>\\d{3,4}(?: ?(?:bce?|ce|ad))?|\\d{1,2} ?(?:bce?|ce|ad)|ad ?\\d{1,4})';
const NUMBER = {day: '(?<day>\\d{1,2})', month: '(?<month>\\d{1,2})', year: '(?<year>\\d{4})'};

const PATTERNS = [
  `${YEAR}(?:\\.0+)?`,
  `${DAY}[ -]?${NAME},?[ -]?${YEAR}`,
  `${NAME} ?${DAY},? ${YEAR}`,
  `${YEAR}[ -]${NAME}(?:[ -]${DAY})?`,
  `${NAME},?[ -]?${YEAR}`,
  `${NUMBER.year}[-/.]${NUMBER.month}[-/.]${NUMBER.day}`,
  `${NUMBER.day}\\. ?${NUMBER.month}\\. ?${NUMBER.year}`,
  `${NUMBER.month}[/.]${NUMBER.year}`,
].map((pattern) => new RegExp(`^${pattern}$`));

/** Three numbers of which the first two can be day and month or month and day. */
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A year of the astronomical count, in which 0 is 1 BCE, as EDTF writes it. */
const edtfYear = (year: number) =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** An EDTF date as precise as the parts that are there. Nobody has checked yet that the day exists. */
export const edtfDate = (year: number, month = 0, day = 0) =>
  [edtfYear(year), month && pad(month, 2), day && pad(day, 2)].filter(Boolean).join('-');

/** The number of a month from digits or from its English name; `NaN` where there is no such month. */
export const monthOf = (text: string) =>
  new RegExp(`^${NAME}$`).test(text)
    ? 1 + MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3)))
    : Number(text || NaN);

/** 44 BCE is the year -43 of the astronomical count. */
const yearOf = (text: string) => (text.includes('b') ? 1 - Number.parseInt(text) : Number(/\d+/.exec(text)?.[0]));

/** The orders in which a date of three numbers can be read: none where it is no such date. */
export function ordersOf(text: string): readonly DateOrder[] {
  const [, first, second] = NUMBERS.exec(text) ?? [];
  if (!first || !second) return [];
  return [...(Number(second) <= 12 ? (['dmy'] as const) : []), ...(Number(first) <= 12 ? (['mdy'] as const) : [])];
}

/** Reads one date as people write it, in lower case, as EDTF. */
export function readMoment(text: string, order: DateOrder | undefined): string | undefined {
  const [, first = '', second = '', last] = NUMBERS.exec(text) ?? [];
  if (last) {
    const orders = ordersOf(text);
    const found = order ?? (first === second || orders.length === 1 ? orders[0] : undefined);
    const [day, month] = found === 'dmy' ? [first, second] : [second, first];
    return found && edtfDate(Number(last), Number(month), Number(day));
  }
  for (const pattern of PATTERNS) {
    const {year, month, day = 0} = pattern.exec(text)?.groups ?? {};
    if (year) return edtfDate(yearOf(year), month ? monthOf(month) : 0, Number(day));
  }
  return undefined;
}
