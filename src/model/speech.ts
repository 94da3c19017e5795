import {bare} from '../dossier/bare.js';
import {once} from '../dossier/once.js';
import type {Quantity} from '../dossier/quantity.js';
import {parseTime, utcDate, type Moment} from '../dossier/time.js';
import {wordsFor, type Words} from '../words/index.js';

/** Words and formats of one language: what turns facts into text. */
export interface Speech {
  /** BCP 47 tag of everything that is said. */
  readonly locale: string;
  readonly words: Words;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A number with a letter for its magnitude, as beside an axis. */
  readonly short: (value: number) => string;
  /** An amount; without one, the name of the currency. */
  readonly money: (currency: string, value?: number) => string;
  readonly list: (items: Iterable<string>, type?: 'conjunction' | 'disjunction') => string;
  /** A quantity with all its doubt in words; `format` prints one number. */
  readonly quantity: (quantity: Quantity, format?: (value: number) => string) => string;
  readonly moment: (moment: Moment) => string;
  /** An EDTF text of a parsed dossier, with exactly the precision that it has. */
  readonly time: (text: string) => string;
}

/** Letters that run from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Languages that are written so. */
const RTL_LANGUAGE = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * A text in isolates of Unicode where it has such letters. Names in Arabic would else turn the English around them: of
 * “20,000 to 45,000” behind one, the first number stood before the name, and the second one alone.
 */
const isolated = <T>(text: T) => (RTL.test(text as string) ? (`\u2068${text as string}\u2069` as T) : text);

/** Words of texts that are no part of a sentence: ids, and what stands in quotation marks, which keeps its own direction. */
const ALONE = /^(kind|quote)$/;

/** The same words for texts that run the other way. */
const amid = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      typeof word === 'function' && !ALONE.test(name)
        ? (...args: unknown[]) => (word as (...args: unknown[]) => string).apply(words, args.map(isolated))
        : word,
    ]),
  ) as Words;

/** The speech for a BCP 47 tag. */
export const speechFor = once((tag: string): Speech => {
  const {words: given, locale} = wordsFor(tag);
  const words = RTL_LANGUAGE.test(locale) ? given : amid(given);

  // Making a format takes much longer than using it, and there can be thousands of figures.
  const formats: Record<string, unknown> = {};
  const formatOf = <F, O>(Format: new (locale: string, options: O) => F, options: O, language = locale) =>
    // Intl would read what is not there from a page's prototypes: 3,900 must not become 390,000%.
    (formats[Object.entries(options as object).join()] ??= new Format(language, bare(options))) as F;

  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    formatOf(Intl.NumberFormat, options).format(value);

  // In UTC: the reader's zone has no say in what was written.
  const dateFormat = ({year, month, day}: Moment) =>
    formatOf(Intl.DateTimeFormat, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month: month ? 'long' : undefined,
      day: day ? 'numeric' : undefined,
      era: year < 1 ? 'short' : undefined,
    });

  const moment = (moment: Moment) => {
    const text = words.date(dateFormat(moment).format(utcDate(moment)));
    const about = /[~%]/.test(moment.mark) ? words.doubt('about', text) : text;
    return /[?%]/.test(moment.mark) ? words.doubt('possibly', about) : about;
  };

  return {
    locale,
    words,
    number,
    // Without the country where it has other letters than a sentence, or browsers do not agree, as on 1bn in Britain.
    short: (value) =>
      formatOf(Intl.NumberFormat, {notation: 'compact'}, /^(en|fr)/.test(locale) ? locale.slice(0, 2) : locale).format(
        value,
      ),
    // Intl shortens "billion" to "B" beside a currency, so the number is written out and put in the place of a 2.
    money(currency, value) {
      const as = (currencyDisplay: 'narrowSymbol' | 'name') =>
        number(2, {style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0})
          .replace(number(2), () =>
            value === undefined
              ? ''
              : number(
                  value,
                  value < 1e6 ? {} : {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4},
                ),
          )
          .trim();
      return value === undefined ? as('name') : words.amount(as);
    },
    list: (items, type = 'conjunction') => formatOf(Intl.ListFormat, {type}).format([...items].map(isolated)),
    quantity({best, low, high, approximate, open}, format = number) {
      const [middle, least, most] = [best, low, high].map((value) => (value === undefined ? '' : format(value))) as [
        string,
        string,
        string,
      ];
      const about = (text: string) => (approximate ? words.doubt('about', text) : text);
      const bound = most || least || middle;
      const top = open ? words.doubt('more than', bound) : bound;
      // Ends that print alike differ by less than is printed.
      const span = least === most && low !== high ? (open ? top : words.doubt('about', top)) : words.range(least, top);
      const said = !bound
        ? words.notStated
        : most && least
          ? about(span)
          : open
            ? top
            : most
              ? words.doubt(approximate ? 'nearly' : 'at most', most)
              : least
                ? words.doubt('at least', about(least))
                : about(middle);
      return middle && (most || least) ? words.inBrackets(middle, said) : said;
    },
    moment,
    time(text) {
      const {from, to} = parseTime(text)!;
      if (!from || !to) return words.doubt(from ? 'since' : 'until', moment((from ?? to)!));
      if (from === to) return moment(from);
      // Two ends without a mark, as precise as each other: the slash stands in the middle.
      return /^\d[\d-]*\/\d/.test(text) && text[text.length >> 1] === '/'
        ? // Speech passes over a dash.
          dateFormat(from)
            .formatRange(utcDate(from), utcDate(to))
            .replace(/(.*?)\s*–\s*(.*)/, (_, start: string, end: string) => words.range(start, end))
        : words.range(moment(from), moment(to));
    },
  };
});
