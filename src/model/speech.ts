import type {Quantity} from '../dossier/quantity.js';
import type {Moment, Time} from '../dossier/time.js';
import {wordsFor, type Words} from '../words/index.js';

/** Words and formats of one language: what turns facts into text. */
export interface Speech {
  /** BCP 47 tag of everything that is said. */
  readonly locale: string;
  readonly words: Words;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly money: (value: number, currency: string) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  readonly currency: (code: string) => string;
  /** A quantity with all its doubt in words; `format` prints one number. */
  readonly quantity: (quantity: Quantity, format?: (value: number) => string) => string;
  /** A time with exactly the precision that it has. */
  readonly time: (time: Time) => string;
}

const FIELDS: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', day: 'numeric'};

/** A moment as a date at noon UTC, formatted in UTC: the reader's zone has no say in it. */
const dateOf = ({year, month, day}: Moment) => {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
};

function dateFormat(locale: string, {year, month, day}: Moment) {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: FIELDS.year,
    ...(month && {month: FIELDS.month}),
    ...(day && {day: FIELDS.day}),
    ...(year < 1 && {era: 'short'}),
  } as Intl.DateTimeFormatOptions);
}

const speeches = new Map<string, Speech>();

/** The speech for a BCP 47 tag. */
export function speechFor(tag: string): Speech {
  let speech = speeches.get(tag);
  if (!speech) speeches.set(tag, (speech = makeSpeech(tag)));
  return speech;
}

function makeSpeech(tag: string): Speech {
  const {words, locale} = wordsFor(tag);
  const number = (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value);

  const moment = (moment: Moment) => {
    const {approximate, uncertain} = moment;
    const text = dateFormat(locale, moment).format(dateOf(moment));
    const about = approximate ? words.about(text) : text;
    return uncertain ? words.possibly(about) : about;
  };

  return {
    locale,
    words,
    number,
    // Intl shortens "billion" to "B" beside a currency, so the number is written out and put in the place of a 1.
    money: (value, currency) =>
      number(1, {style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0}).replace(
        number(1),
        () => number(value, {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4}),
      ),
    list: (items, type = 'conjunction') => new Intl.ListFormat(locale, {type}).format(items),
    currency: (currency) =>
      new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name'})
        .formatToParts(2)
        .find(({type}) => type === 'currency')!.value,
    quantity({best, low, high, approximate, open}, format = number) {
      const about = approximate ? words.about : (text: string) => text;
      const upper = high === undefined ? '' : open ? words.moreThan(format(high)) : format(high);
      const range =
        low !== undefined && upper
          ? about(words.range(format(low), upper))
          : low !== undefined
            ? (open ? words.moreThan : words.atLeast)(about(format(low)))
            : upper && (open ? upper : (approximate ? words.nearly : words.atMost)(upper));
      if (best === undefined) return range || words.notStated;
      const text = (open && !range ? words.moreThan : about)(format(best));
      return range ? words.bestOf(text, range) : text;
    },
    time({from, to}) {
      if (!from) return words.until(moment(to!));
      if (!to) return words.since(moment(from));
      if (from === to) return moment(from);
      const marked = from.approximate || from.uncertain || to.approximate || to.uncertain;
      return marked || !from.month !== !to.month || !from.day !== !to.day || from.year < 1
        ? words.range(moment(from), moment(to))
        : dateFormat(locale, from).formatRange(dateOf(from), dateOf(to));
    },
  };
}
