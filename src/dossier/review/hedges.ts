import type {Dossier} from '../shape.js';
import {doubtAt, type DoubtMention} from '../text/doubt-mentions.js';
import type {Doubt} from '../text/doubt-words.js';
import type {ValueKey} from '../text/facts.js';
import {finding, type Findings} from './finding.js';
import {matches, printsOf, type Print} from './printed.js';

/** The end that a number of such doubt is; none makes it the value itself. */
const BOUND: Readonly<Partial<Record<Doubt, 'low' | 'high'>>> = {
  ...{'at-least': 'low', 'at-most': 'high', below: 'high', nearly: 'high'},
};

/** How many words a number that is written in words alone may have: "nearly two thirds". */
const MOST_WORDS = 3;

/** Words of doubt before the last words of a text, where no digits tell which of them are the number. */
const doubtBeforeWords = (text: string) =>
  [...text.matchAll(/\S+/g)]
    .slice(-MOST_WORDS)
    .map(({index}) => doubtAt(text, {start: index, end: text.length}, 'en'))
    .find((found) => found);

/** The stated values with the doubt beside each; what may be a topic is none. */
function doubtsOf(print: Print): (readonly [bound: ValueKey, doubt: Doubt])[] {
  const found = matches(print);
  if (!print.isEnglish) return [];
  const told = ([bound, words]: readonly [ValueKey, DoubtMention | undefined]) =>
    words && !words.isTopic ? [[bound, words.doubt] as const] : [];
  if (!print.numbers[0]) return found.length === 1 ? told([found[0]![0], doubtBeforeWords(print.text)]) : [];
  return found.flatMap(([bound, printed]) => {
    if (!printed) return [];
    const {before, after} = printed;
    return told([bound, doubtAt(before + after, {start: before.length, end: before.length}, 'en')]);
  });
}

const isDoubted = (print: Print, ...doubts: Doubt[]) => doubtsOf(print).some(([, doubt]) => doubts.includes(doubt));

/** A figure that its source calls "nearly" or "about" must look unsure. */
export function* unmarkedDoubt(dossier: Dossier): Findings {
  for (const print of printsOf(dossier))
    if (!print.it.approximate && isDoubted(print, 'nearly', 'about'))
      yield finding('unmarked-doubt', `${print.pointer}/asPrinted`, print.text, '"approximate": true beside it');
}

/** Whether a range begins above a number: "more than 500 and fewer than 1,000" has an end all the same. */
const isBegin = (bound: ValueKey, {it}: Print) => bound === 'low' && it.high !== undefined;

/** "More than 1,000" is drawn with an open end; without `open` it would read as a limit. */
export function* unmarkedOpen(dossier: Dossier): Findings {
  for (const print of printsOf(dossier))
    if (!print.it.open && doubtsOf(print).some(([bound, doubt]) => doubt === 'over' && !isBegin(bound, print)))
      yield finding('unmarked-open', `${print.pointer}/asPrinted`, print.text, '"open": "high" beside it');
}

/** "At least 500", "at most 700" and "nearly 700" name a bound, and the bar must not end where it could go on. */
export function* boundAsValue(dossier: Dossier): Findings {
  for (const print of printsOf(dossier)) {
    for (const [bound, doubt] of doubtsOf(print)) {
      const right = BOUND[doubt] ?? bound;
      // Both ends of a range are bounds: "500 to at least 1,000".
      if (right !== bound && (bound === 'best' || print.it[right] === undefined))
        yield finding(
          'bound-as-value',
          `${print.pointer}/${bound}`,
          print.it[bound],
          `${right} in place of ${bound}, for “${print.text}”`,
        );
    }
  }
}
