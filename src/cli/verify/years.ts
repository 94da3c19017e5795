import type {Moment} from '../../dossier/time.js';
import type {Context, Passage} from './context.js';
import {countedYear} from './counted-years.js';
import {shown} from './finding.js';
import {dateMentions} from '../../dossier/text/date-mentions.js';

const yearsIn = (text: string, language: string) => dateMentions(text, language).flatMap(({year}) => year ?? []);

/** Whether a paragraph names a year, alone or in a date. */
export const hasYear = ({paragraph}: Passage, year: number, language: string) =>
  yearsIn(paragraph.text, language).includes(year);

/** The year that English words give a date of news: "next year", "last year". */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\bnext year\b/i, 1],
  [/\blast year\b/i, -1],
  [/\bthis year\b/i, 0],
];

/** The year that a phrase names by counting from the year of publication. */
export function relativeYear(phrase: string, {published}: Context): number | undefined {
  const [, years] = RELATIVE.find(([words]) => words.test(phrase)) ?? [];
  return published && years !== undefined ? published.year + years : undefined;
}

/** The latest year in which a month and a day were over when the article came out. */
function pastYear({month, day}: Moment, published: Moment): number {
  const isYetToCome = month * 100 + day > (published.month || 12) * 100 + (published.day || 31);
  return published.year - (isYetToCome ? 1 : 0);
}

/** Where a year comes from that its paragraph leaves out, in words; nothing where the article does not suggest it. */
export function yearOrigin(moment: Moment, context: Context): string | undefined {
  const {article, passages, language, published} = context;
  const earlier = passages.flatMap(({paragraph}) => {
    const before = article.slice(0, article.indexOf(paragraph)).filter(({section}) => section === paragraph.section);
    return before.flatMap(({text}) => yearsIn(text, language));
  });
  if (earlier.includes(moment.year)) return 'an earlier paragraph of the section names it';
  if (passages.some(({paragraph}) => relativeYear(paragraph.text, context) === moment.year))
    return 'the paragraph counts from the year of publication';
  const counted = countedYear(moment, context);
  if (counted?.derivation) return `${shown(counted.words)} makes it ${counted.derivation}`;
  // "The same year" is that of the text before, whenever the article came out.
  if (passages.some(({hit}) => /\bsame year\b/i.test(hit?.text ?? ''))) return undefined;
  const isPast = published && pastYear(moment, published) === moment.year;
  return isPast ? 'it fits the date of publication' : undefined;
}
