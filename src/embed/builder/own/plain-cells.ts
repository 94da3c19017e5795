import type {Section} from '../../../dossier/shape.js';
import {groupOf, outcomeOf} from '../../../dossier/text/column-words.js';
import {currencyOf} from '../../../dossier/text/currency-code.js';
import {dateRuleOf, isUndecidedDate, readDate, type DateRule} from '../../../dossier/text/date-text.js';
import {parseTime} from '../../../dossier/time.js';
import type {NamedColumn} from './column-names.js';
import type {CellAdvice} from './cell-advice.js';

const TIMES = /^(?:time|period|asOf)$/;
const PRICES = /^(?:current|constant \d{4}|not stated)$/i;

/** What is in a cell, as its field has it, or why that is not known. A text that is left as it is may be faulty. */
export type Read = string | CellAdvice;

/** The ways in which a date can be read that may be two. */
function waysOf(text: string, rule: DateRule): string {
  const ways = [
    ...(['dmy', 'mdy'] as const).map((order) => readDate(text, {...rule, order})?.time),
    ...(['month', 'years'] as const).map((pair) => readDate(text, {...rule, pair})?.time),
  ];
  const [first, ...others] = [...new Set(ways.flatMap((way) => way ?? []))];
  // 2009-10 is read in two ways where fiscal years may be meant; a month in words is one.
  const month = (way: string) => (way === text.trim() ? monthInWords(way) : way);
  return [first!, ...others].map(month).join(' or ');
}

const monthInWords = (time: string) =>
  new Intl.DateTimeFormat('en-GB', {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(`${time}-01`));

function readTime(text: string, isPath: boolean, rule: DateRule): Read {
  // Under the path of its field a time stays what it is there.
  if (isPath && parseTime(text)) return text;
  const time = readDate(text, rule)?.time;
  if (time) return time;
  return isUndecidedDate(text, rule)
    ? {text: `Found “${text}”, which can be read in two ways.`, advice: `Write ${waysOf(text, rule)}.`}
    : text;
}

/** A reader for the cells of a column that are no numbers. */
export function cellReader(
  {field, isPath}: NamedColumn,
  cells: readonly string[],
  section: Section,
): (text: string) => Read {
  if (TIMES.test(field)) {
    const {order, pair} = dateRuleOf(cells, undefined);
    // Key dates and times of counts are given by the month, and amounts by the year.
    const usual = section === 'dates' || section === 'casualties' ? 'month' : undefined;
    return (text) => readTime(text, isPath, {order, pair: pair ?? usual});
  }
  if (field === 'group') return (text) => groupOf(text) ?? text;
  if (field === 'outcome') return (text) => outcomeOf(text) ?? text;
  if (field === 'kind') return (text) => text.toLowerCase().replace(/\s+/g, '-');
  if (field === 'amount.currency') return (text) => currencyOf(text) ?? text;
  if (field === 'amount.prices') return (text) => (PRICES.test(text) ? text.toLowerCase() : text);
  return (text) => text;
}
