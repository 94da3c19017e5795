import type {Section} from '../../../dossier/shape.js';
import {dateRuleOf, isUndecidedDate, readDate, withoutPart, type DateRule} from '../../../dossier/text/date-text.js';
import {fieldText} from '../../../dossier/text/field-text.js';
import {parseTime} from '../../../dossier/time.js';
import type {NamedColumn} from './column-names.js';
import type {CellAdvice} from './cell-advice.js';

const PARTIES = /^(?:party|recipient|supplier)$/;
const TIMES = /^(?:time|period|asOf)$/;

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
  const vague = withoutPart(text, rule);
  if (vague)
    return {
      text: `Found “${text}”, and no date can say “${vague.words.replace('" and "', '” and “')}”.`,
      advice: `Write ${vague.time} without ~, which would say “about”, and keep the word in a column “Note”.`,
    };
  return isUndecidedDate(text, rule)
    ? {text: `Found “${text}”, which can be read in two ways.`, advice: `Write ${waysOf(text, rule)}.`}
    : text;
}

/** A reader for the cells of a column that are no numbers. */
export function cellReader(
  {field, isPath}: NamedColumn,
  cells: readonly string[],
  table: {readonly section: Section; readonly language: string},
): (text: string) => Read {
  if (TIMES.test(field)) {
    const rule = dateRuleOf(cells, table);
    return (text) => readTime(text, isPath, rule);
  }
  // German calls a side what it calls a page.
  if (PARTIES.test(field) && !isPath)
    return (text) =>
      /^\d+$/.test(text)
        ? {text: `Found “${text}”, which is a number and names no party.`, advice: 'Take a column of pages out.'}
        : text;
  return (text) => fieldText(field, text, table.language) ?? text;
}
