import type {Moment, Time} from '../../dossier/time.js';
import type {Context} from './context.js';
import {dateMentions, type DateMention} from '../../dossier/text/date-mentions.js';
import type {TimeFacts} from '../../dossier/text/facts.js';

/** Whether a mention says all that a moment does, bar the year, which it may leave out. */
export const says = ({year, month, day}: DateMention, moment: Moment) =>
  (!moment.month || month === moment.month) &&
  (!moment.day || day === moment.day) &&
  (year === undefined ? !!moment.month : year === moment.year);

/** Whether a mention contradicts a moment in nothing that both of them say. */
export const allows = ({year, month, day}: DateMention, moment: Moment) =>
  (year === undefined || year === moment.year) &&
  (!moment.month || !month || month === moment.month) &&
  (!moment.day || !day || day === moment.day);

/** The time of an entry as it is held against the article. */
export interface Dated {
  readonly facts: TimeFacts;
  readonly time: Time;
  readonly moments: readonly Moment[];
  readonly pointer: string;
}

/** The ends of a time that are said. */
export function momentsOf({from, to}: Time): Moment[] {
  const isSame = JSON.stringify(from) === JSON.stringify(to);
  return [from, isSame ? undefined : to].filter((moment) => !!moment);
}

/** Words for a part of a month, with the days that they can mean. */
const PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
  [/\b(?:end of|late|closing days of|close of)(?: \p{L}+)?$/iu, 21, 31],
  [/\b(?:middle of|mid-?)$/iu, 10, 20],
  [/\b(?:early|early in|beginning of|start of)(?: \p{L}+)?$/iu, 1, 10],
];

/** "The end of September" has the 30th, though it does not name it. */
function hasPartOfMonth({day}: Moment, mention: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, mention.start - 30), mention.start).trimEnd();
  return PARTS.some(([words, first, last]) => words.test(before) && day >= first && day <= last);
}

/**
 * How paragraphs say a moment: all of it bar the year, or the month of an approximate day with or without words for the
 * part of the month.
 */
export function howSaid(moment: Moment, {passages, language}: Context): 'said' | 'part' | 'month' | undefined {
  const mentions = passages.flatMap(({paragraph: {text}}) =>
    dateMentions(text, language).map((mention) => ({mention, text})),
  );
  if (mentions.some(({mention}) => says(mention, moment))) return 'said';
  if (!moment.day || !/[~%]/.test(moment.mark)) return undefined;
  const inMonth = mentions.filter(({mention}) => says(mention, {...moment, day: 0}));
  if (inMonth.some(({mention, text}) => hasPartOfMonth(moment, mention, text))) return 'part';
  return inMonth.length ? 'month' : undefined;
}
