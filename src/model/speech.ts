import type {Quantity} from '../dossier/quantity.js';
import {utcDate, type Moment, type Time} from '../dossier/time.js';
import {wordsFor, type Words} from '../words/index.js';

/** Words and formats of one language: what turns facts into text. */
export interface Speech {
  /** BCP 47 tag of everything that is said. */
  readonly locale: string;
  readonly words: Words;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly money: (value: number, currency: string) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** A quantity with all its doubt in words; `format` prints one number. */
  readonly quantity: (quantity: Quantity, format?: (value: number) => string) => string;
  /** A time with exactly the precision that it has. */
  readonly time: (time: Time) => string;
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
  const number = (value: number, options?: Intl.NumberFormatOptions) => value.toLocaleString(locale, options);

  // In UTC: the reader's zone has no say in what was written.
  const dateFormat = ({year, month, day}: Moment) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month: month ? 'long' : undefined,
      day: day ? 'numeric' : undefined,
      era: year < 1 ? 'short' : undefined,
    });

  const moment = (moment: Moment) => {
    const text = dateFormat(moment).format(utcDate(moment));
    const about = /[~%]/.test(moment.mark) ? words.about(text) : text;
    return /[?%]/.test(moment.mark) ? words.possibly(about) : about;
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
    quantity({best, low, high, approximate, open}, format = number) {
      const about = approximate ? words.about : (text: string) => text;
      const bound = high ?? low;
      if (bound === undefined)
        return best === undefined ? words.notStated : (open ? words.moreThan : about)(format(best));
      const text = format(bound);
      const most = open ? words.moreThan(text) : text;
      const range =
        low === undefined
          ? open
            ? most
            : (approximate ? words.nearly : words.atMost)(text)
          : high === undefined
            ? open
              ? most
              : words.atLeast(about(text))
            : about(words.range(format(low), most));
      return best === undefined ? range : words.bestOf(format(best), range);
    },
    time({from, to}) {
      if (!from || !to) return from ? words.since(moment(from)) : words.until(moment(to!));
      if (from === to) return moment(from);
      return from.mark || to.mark || !from.month !== !to.month || !from.day !== !to.day || from.year < 1
        ? words.range(moment(from), moment(to))
        : // Engines differ in the spaces around the dash, and numbers stand close to it.
          dateFormat(from)
            .formatRange(utcDate(from), utcDate(to))
            .replace(/\s–\s/g, ' – ')
            .replace(/^(\d+) – (?=\d)/, '$1–');
    },
  };
}
