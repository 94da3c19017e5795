import type {Section} from '../shape.js';
import {parseTime} from '../time.js';
import {LONGEST, tidy} from './cell-text.js';
import {englishDate, partsOf} from './date-words.js';
import {ordersOf, readMoment, type DateOrder} from './moment-text.js';

/** How the dates of a column are to be read, where they can be read in two ways. */
export interface DateRule {
  readonly order: DateOrder | undefined;
  /** What 2009-10 is: October, or the years 2009 to 2010. */
  readonly pair: 'month' | 'years' | undefined;
  /** Of the dossier; nothing where nobody has said it. English is read in any. */
  readonly language?: string | undefined;
}

export interface DateText {
  /** In EDTF. */
  readonly time: string;
  /** What an editor must know of the reading. */
  readonly remark?: string;
}

const PAIR = /^(\d\d)(\d\d) ?[-/] ?(\d\d)$/;
const HOURS = /[t ]+(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?:z|[+-]\d\d:?\d\d)?)$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /;
const POINT =
  /^(~|c\. ?|ca?\.? |circa |about |around |approx(?:\.|imately)? ?)?(probably |possibly |perhaps )?(.*?)([~?]?)$/;

/** A cell in small letters and English words. */
const plain = (text: string, language: string | undefined) => englishDate(tidy(text), language);

/** What 2009-10 can be. A second number that is not larger ends no span of years, and there is no month 13. */
function pairsOf(text: string): readonly ('month' | 'years')[] {
  const [found, , years, second] = PAIR.exec(text) ?? [];
  if (!found) return [];
  return [
    ...(+second! >= 1 && +second! <= 12 ? (['month'] as const) : []),
    ...(+second! > +years! ? (['years'] as const) : []),
  ];
}

const theOnly = <T>(found: readonly (readonly T[])[]): T | undefined => {
  const sure = new Set(found.filter(({length}) => length === 1).flat());
  return sure.size === 1 ? [...sure][0] : undefined;
};

/** What is known of a column of dates before they are read. */
interface DateColumn {
  readonly section: Section;
  readonly order?: DateOrder | undefined;
  readonly language?: string | undefined;
}

/** How to read the dates of a column, from those of them that can be read in one way only. */
export function dateRuleOf(texts: readonly string[], {section, order, language}: DateColumn): DateRule {
  const tidied = texts.map((text) => plain(text, language));
  // Key dates and times of counts are given by the month, and amounts by the year.
  const usual = section === 'dates' || section === 'casualties' ? 'month' : undefined;
  return {order: order ?? theOnly(tidied.map(ordersOf)), pair: theOnly(tidied.map(pairsOf)) ?? usual, language};
}

/** Whether a date cannot be read for one reason only: it can be read in two ways. */
export function isUndecidedDate(text: string, {order, pair, language}: DateRule): boolean {
  const tidied = plain(text, language);
  const orders = ordersOf(tidied);
  return (!order && orders.length > 1 && !readMoment(tidied, order)) || (!pair && pairsOf(tidied).length > 1);
}

function readPoint(text: string, {order}: DateRule): string | undefined {
  const [, about, perhaps, bare = '', sign] = POINT.exec(text)!;
  const moment = readMoment(bare.trim().replace(WEEKDAY, ''), order);
  const isAbout = about || sign === '~';
  const isPerhaps = perhaps || sign === '?';
  return moment && moment + (isAbout && isPerhaps ? '%' : isAbout ? '~' : isPerhaps ? '?' : '');
}

/** The two ends of a range, of which one may leave out what the other says: "12-16 July 2020", "July 12-16, 2020". */
function* endsOf(first: string, second: string): Generator<readonly [string, string]> {
  const [, month = '', year = ''] = /^(?:\d{1,2} )?([a-z]*\.? ?)(?:\d{1,2}, )?(\d{3,4}.*)$/.exec(second) ?? [];
  yield [first, second];
  yield [`${first} ${year}`, second];
  yield [`${first}, ${year}`, second];
  yield [`${first} ${month}${year}`, second];
  yield [`${first}, ${year}`, `${/^[a-z]+\.? /.exec(first)?.[0] ?? ''}${second}`];
}

function readRange(text: string, rule: DateRule): string | undefined {
  const [, since] = /^(?:since|from) (.+)$/.exec(text) ?? [];
  const [, until] = /^(?:until|till) (.+)$/.exec(text) ?? [];
  const [, ongoing] = /^(.+?) ?(?:-|to|until) ?(?:present|today|now|ongoing)$/.exec(text) ?? [];
  const [, first, second] = /^(?:between |from )?(.+?)(?: ?- ?| to | until | and )(.+)$/.exec(text) ?? [];
  const start = ongoing ?? since;
  if (first && second)
    for (const ends of endsOf(first, second)) {
      const [from, to] = ends.map((end) => readPoint(end, rule));
      if (from && to && parseTime(`${from}/${to}`)) return `${from}/${to}`;
    }
  const open = start ? readPoint(start, rule) : until && readPoint(until, rule);
  return open && (start ? `${open}/..` : `../${open}`);
}

/** Reads a cell as a date or as a span of time; nothing where that cannot be done with certainty. */
export function readDate(text: string, rule: DateRule): DateText | undefined {
  if (text.length > LONGEST) return undefined;
  const tidied = plain(text, rule.language);
  const [hours = '', clock = ''] = HOURS.exec(tidied) ?? [];
  const bare = tidied.slice(0, tidied.length - hours.length);
  const pairs = pairsOf(bare);
  const [, century = '', years = '', second = ''] = PAIR.exec(bare) ?? [];
  const pair = pairs.length > 1 ? rule.pair : pairs[0];
  const time = pairs.length
    ? pair && (pair === 'month' ? `${century}${years}-${second}` : `${century}${years}/${century}${second}`)
    : parseTime(bare.replace(/^y/, 'Y'))
      ? bare.replace(/^y/, 'Y')
      : (readPoint(bare, rule) ?? readRange(bare, rule));
  if (!time || !parseTime(time)) return undefined;
  return {time, ...(/[1-9]/.test(clock) && {remark: `the hour ${clock} is not carried over: dates have none`})};
}

/**
 * A date or a span that is read but for words for a part of it, such as "late" in "late June 2021": these words, and the
 * time without them. A season of two years is in neither of them alone.
 */
export function withoutPart(text: string, rule: DateRule): {readonly words: string; readonly time: string} | undefined {
  if (text.length > LONGEST) return undefined;
  const {whole, parts} = partsOf(tidy(text), rule.language);
  const time = parts.length ? readDate(whole, rule)?.time : undefined;
  if (!time || (time.includes('/') && parts.some(({isSeason}) => isSeason))) return undefined;
  const printed = parts.map(({word, isEnglish}) =>
    // German nouns keep their capitals.
    isEnglish ? word : (new RegExp(word, 'i').exec(text.normalize('NFC'))?.[0] ?? word),
  );
  return {words: [...new Set(printed)].join('" and "'), time};
}
