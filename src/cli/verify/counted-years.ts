import type {Moment} from '../../dossier/time.js';
import {dateMentions} from '../../dossier/text/date-mentions.js';
import type {Context} from './context.js';

/** A year that a paragraph counts from another: its words, and how an entry says so. */
export interface Counted {
  readonly words: string;
  /** What to write as `derived`; nothing where no year is near from which this one could be counted. */
  readonly derivation?: string;
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `(?<count>an?|${COUNTS.slice(1).join('|')}|\\d{1,2})`;
const WORDS = [
  `${COUNT} years? (?:(?<later>later|after|afterwards|on|thereafter)|earlier|before|previously)`,
  'the (?:(?<next>following|next)|previous|preceding) year',
  '(?:the year (?:(?<nextAfter>after)|before))',
  '(?<fromNow>(?<nextOne>next)|last) year',
].map((words) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu'));

function countOf(word = 'one'): number {
  const found = COUNTS.indexOf(word.toLowerCase());
  return found > 0 ? found : Number(word) || 1;
}

/** The years that a paragraph and those before it in its section name. */
function yearsNear({article, passages, language}: Context): ReadonlySet<number> {
  const near = passages.flatMap(({paragraph}) => {
    const upTo = article.slice(0, article.indexOf(paragraph) + 1);
    return upTo.filter(({section}) => section === paragraph.section);
  });
  return new Set(near.flatMap(({text}) => dateMentions(text, language).flatMap(({year}) => year ?? [])));
}

/**
 * Words such as "a year later" and "two years earlier" in the paragraphs of an entry, from which its time may have been
 * counted: best those that lead to its year from one that is named near them, or from that of the article.
 */
export function countedYear({year}: Moment, context: Context): Counted | undefined {
  const near = yearsNear(context);
  const found = context.passages.flatMap(({paragraph: {text}}) =>
    WORDS.flatMap((words) => [...text.matchAll(words)]).map(({0: words, groups = {}}) => {
      const {count, later, next, nextAfter, nextOne, fromNow} = groups;
      const isLater = later ?? next ?? nextAfter ?? nextOne;
      const years = countOf(count);
      const base = year - (isLater ? years : -years);
      const many = `${COUNTS[years] ?? years} year${years === 1 ? '' : 's'}`;
      const isNamed = fromNow ? base === context.published?.year : near.has(base);
      return {words, ...(isNamed && {derivation: `${many} ${isLater ? 'after' : 'before'} ${base}`})};
    }),
  );
  return found.find(({derivation}) => derivation) ?? found[0];
}
