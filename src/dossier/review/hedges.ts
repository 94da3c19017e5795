import type {Dossier} from '../shape.js';
import {finding, type Findings} from './finding.js';
import {matches, printsOf, type Bound, type Print} from './printed.js';
import type {PrintedNumber} from './printed-number.js';

/** Words right before a number; up to two others and a currency may stand between: "more than an estimated $500". */
const before = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?:\\s+\\p{L}+){0,2}\\s*[^\\s\\d]{0,4}$`, 'iu');

/** The same, or a sign right before the number or its currency. */
const orSign = ({source}: RegExp, sign: string) => new RegExp(`${source}|(?:${sign})\\s*[^\\s\\d=]{0,4}$`, 'iu');

interface Hedge {
  readonly before: RegExp;
  readonly after?: RegExp;
}

const NEARLY: Hedge = {before: before('nearly|almost|just under|just short of')};
const ABOUT: Hedge = {
  before: new RegExp(
    `${before('about|around|close to|approximately|approx\\.?|roughly|circa|ca?\\.').source}|[~≈±]\\s*$|\\bsome\\s*[^\\s\\d]{0,4}$`,
    'iu',
  ),
  after: /^\s*(?:or so\b|-?odd\b|approximately)/i,
};
const AT_LEAST: Hedge = {
  before: orSign(before('at least|(?:no|not) (?:fewer|less) than|(?:a )?minimum of'), '≥|>='),
  after: /^\s*(?:\+|or more\b|at least\b|and counting\b)/i,
};
const AT_MOST: Hedge = {
  before: orSign(
    before(
      'at most|up to|as (?:many|much) as|(?:no|not) (?:more|greater) than|(?:not|without) exceeding|(?:a )?maximum of|(?<!(?:no|not) )(?:fewer|less) than|under|below',
    ),
    '[<≤]|<=',
  ),
  after: /^\s*(?:or (?:fewer|less)\b|at most\b)/i,
};
const MORE_THAN: Hedge = {
  before: orSign(
    before(
      '(?<!(?:no|not) )(?:more|greater) than|(?<!not )over|above|upwards of|in excess of|(?<!(?:not|without) )exceed(?:s|ed|ing)?',
    ),
    '(?<![-=])>',
  ),
};

type Neighbours = Pick<PrintedNumber, 'before' | 'after'>;

const has = (hedge: Hedge, {before, after}: Neighbours) => hedge.before.test(before) || !!hedge.after?.test(after);

/** The stated values with what stands around each: a number in words alone, as in "nearly a quarter", ends its text. */
function inContext(print: Print): (readonly [bound: Bound, around: Neighbours])[] {
  const found = matches(print);
  if (!print.isEnglish) return [];
  if (print.numbers[0]) return found.flatMap(([bound, printed]) => (printed ? [[bound, printed] as const] : []));
  const around = {before: print.text.replace(/\s+\S+$/, ''), after: ''};
  return found.length === 1 ? [[found[0]![0], around]] : [];
}

const hedged = (print: Print, ...hedges: Hedge[]) =>
  inContext(print).some(([, around]) => hedges.some((hedge) => has(hedge, around)));

/** A figure that its source calls "nearly" or "about" must look unsure. */
export function* unmarkedDoubt(dossier: Dossier): Findings {
  for (const print of printsOf(dossier))
    if (!print.it.approximate && hedged(print, NEARLY, ABOUT))
      yield finding('unmarked-doubt', `${print.pointer}/asPrinted`, print.text, '"approximate": true beside it');
}

/** "More than 1,000" is drawn with an open end; without `open` it would read as a limit. */
export function* unmarkedOpen(dossier: Dossier): Findings {
  for (const print of printsOf(dossier))
    if (!print.it.open && hedged(print, MORE_THAN))
      yield finding('unmarked-open', `${print.pointer}/asPrinted`, print.text, '"open": "high" beside it');
}

/** "At least 500", "at most 700" and "nearly 700" name a bound, and the bar must not end where it could go on. */
export function* boundAsValue(dossier: Dossier): Findings {
  for (const print of printsOf(dossier)) {
    for (const [bound, around] of inContext(print)) {
      const right = has(AT_LEAST, around) ? 'low' : has(AT_MOST, around) || has(NEARLY, around) ? 'high' : bound;
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
