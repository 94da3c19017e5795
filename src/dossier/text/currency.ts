import {currencyNames, folded, type CurrencyName} from './currency-names.js';
import {codeBeside, signBeside, type CurrencyMention} from './currency-signs.js';
import {FILLERS} from './currency-words.js';

/** Whether two words are forms of one: "sudanesischen" and "sudanesisches". */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.max(4, Math.min(one.length, other.length) - 3);
  return one.length >= least && one.slice(0, least) === other.slice(0, least);
}

const isOneOf = (word: string, words: ReadonlySet<string>) => [...words].some((each) => isAlike(word, each));

const WORD = /^[\s\p{Pd}'’]?((?:\p{Lu}\.){2,}|[\p{L}\p{M}ʻ]+|\d{4}(?!\d))/u;

/** Writing without spaces, where no word can be told from its neighbours. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

const MOST_WORDS = 8;

interface Word {
  readonly word: string;
  readonly isCapital: boolean;
  /** Where it ends. */
  readonly end: number;
}

/** The words that follow each other without a mark between them. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (let end = 0; words.length < MOST_WORDS;) {
    const [found, word] = WORD.exec(text.slice(end)) ?? [];
    if (!found || !word || SPACELESS.test(word)) break;
    end += found.length;
    words.push({word: folded(word), isCapital: /^\p{Lu}/u.test(word), end});
  }
  return words;
}

/** Of some currencies those that adjectives leave, and of these the ones that they name to the end. */
function narrowed(names: readonly CurrencyName[], said: readonly Word[]): readonly CurrencyName[] {
  if (!said.length) return names;
  const lacking = ({before, after}: CurrencyName) =>
    [...before, ...after].filter((each) => !said.some(({word}) => isAlike(word, each))).length;
  const left = names.filter(({before, after}) => said.every(({word}) => isOneOf(word, before) || isOneOf(word, after)));
  const least = Math.min(...left.map(lacking));
  return left.filter((name) => lacking(name) === least);
}

/** Words of which some are verbs, and what follows them then: "won by", "marks a record". */
const VERBS = new Map([
  ['won', /^(?:by|in|at|from|last|this|over|for|against|with|an?|the)$/],
  ...['marks', 'crowns', 'pounds'].map((word) => [word, /^(?:an?|the|its|another)$/] as const),
]);

const isVerb = ({word}: Word, next: Word | undefined) => !!next && !!VERBS.get(word)?.test(next.word);

/** The name of a currency behind a number: "birr", "of US dollars", "livres soudanaises". */
function nameAfter(text: string, language: string): CurrencyMention | undefined {
  const {byNoun, isNounLast} = currencyNames(language);
  const words = wordsIn(text);
  const at = words.findIndex((each, i) => byNoun.has(each.word) && !isVerb(each, words[i + 1]));
  const names = byNoun.get(words[at]?.word ?? '') ?? [];
  if (!names.length) return undefined;
  const isTelling = ({word}: Word, side: 'before' | 'after') => names.some((name) => isOneOf(word, name[side]));
  const isFiller = ({word}: Word) => FILLERS.has(word) || /^\d/.test(word);
  const before = words.slice(0, at);
  // One adjective that is not known tells nothing, but may stand there: "Sahrawi dirhams".
  const [unknown, ...others] = before.filter((each) => !isFiller(each) && !isTelling(each, 'before'));
  if (unknown && (others.length || !isNounLast || !unknown.isCapital)) return undefined;
  const after = words.slice(at + 1);
  const end = after.findIndex((each) => !isFiller(each) && !isTelling(each, 'after'));
  const said = [
    ...before.filter((each) => isTelling(each, 'before')),
    ...after.slice(0, end < 0 ? undefined : end).filter((each) => isTelling(each, 'after')),
  ];
  const codes = new Set(narrowed(names, said).map(({code}) => code));
  const last = said.at(-1)?.end ?? 0;
  const printed = text.slice(0, Math.max(last, words[at]!.end)).replace(/^[\s\p{Pd}]/u, '');
  return codes.size ? {printed, codes} : undefined;
}

/** The name of a currency right before a number: "birr 50 billion", "Rs 3bn". Short ones are other words: "won 5bn". */
function nameBefore(text: string, language: string): CurrencyMention | undefined {
  const [, word = ''] = /(?<!\p{L})(Rs(?=\.?\s?$)|[\p{L}\p{M}]{4,})\.?\s?$/u.exec(text) ?? [];
  const noun = word === 'Rs' ? 'rupee' : folded(word);
  const names = currencyNames(word === 'Rs' ? 'en' : language).byNoun.get(noun);
  return names && {printed: word, codes: new Set(names.map(({code}) => code))};
}

/** How far a currency may stand from its number, in letters. */
const REACH = 80;

/** The currency beside a number; nothing where there is none. */
export function currencyBeside(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  language: string,
): CurrencyMention | undefined {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return (
    signBeside(before, after, language) ??
    codeBeside(before, after) ??
    nameAfter(after, language) ??
    nameBefore(before, language)
  );
}
