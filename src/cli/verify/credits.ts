import {once} from '../../dossier/once.js';
import type {Article} from '../article/article.js';
import type {Evidence} from '../../dossier/shape.js';
import {finding, shown, type Finding} from './finding.js';

/** Small words, in languages that articles are written in, and those that any name may have. */
const SMALL = new Set(
  (
    'the and for from with its his her their our who that by of to in on at an a ' +
    'der die das des dem den und von vom zur zum ein eine fur le la les des du et un une par pour aux ' +
    'el los las del por para una uno il lo gli dei della delle di da do dos das'
  ).split(' '),
);
const LETTERS: Readonly<Record<string, string>> = {ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe'};
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => LETTERS[letter]!);

const wordsIn = (text: string) =>
  text.replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What an article can name somebody with. */
interface Names {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Such as UN. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of its names, such as United Nations. */
  readonly initials: ReadonlySet<string>;
}

/** The abbreviations that languages have for one name. */
const SAME = ['UN UNO ONU VN NU ООН', 'NATO OTAN НАТО', 'EU UE ЕС', 'US USA EUA США'].map((each) => each.split(' '));
const sameAs = (initials: string) => SAME.find((each) => each.includes(initials)) ?? [initials];

const isAbbreviation = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);

const MOST_INITIALS = 8;

/** The initials of words that follow each other and begin with capital letters; small words among them have none. */
function* initialsOf(words: readonly string[]): Generator<string> {
  for (const [i, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first)) continue;
    let initials = '';
    for (const word of words.slice(i)) {
      if (/^\p{Lu}/u.test(word)) initials += word[0];
      else if (!SMALL.has(fold(word))) break;
      if (initials.length > 1) yield initials;
      if (initials.length === MOST_INITIALS) break;
    }
  }
}

const namesOf = once((article: Article): Names => {
  const texts = [...new Set(article.flatMap(({section, text}) => [section, text]))];
  const words = texts.map(wordsIn);
  return {
    text: fold(texts.join('\n')),
    words: new Set(words.flat().map(fold)),
    abbreviations: new Set(words.flat().filter(isAbbreviation)),
    initials: new Set(words.flatMap((each) => [...initialsOf(each)])),
  };
});

/** Endings that are this long can be those of one word, after a stem that is at least so long. */
const ENDING = 3;
const STEM = 4;

/** Whether two words are forms of one, such as Armenia and Armenians. */
function isForm(one: string, other: string): boolean {
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  return stem >= STEM && one.length - stem <= ENDING && other.length - stem <= ENDING;
}

/** Writing in which words are not parted, or grow at their beginnings. */
const IS_JOINED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Arab}\p{sc=Hebr}]/u;

/** As many letters make a name that an article can write as a word, such as Nato; of fewer many are words, such as us. */
const NAME = 4;

function isNamed(word: string, {text, words, initials, abbreviations}: Names): boolean {
  const isThere = (each: string) =>
    initials.has(each) || abbreviations.has(each) || (each.length >= NAME && words.has(fold(each)));
  if (isAbbreviation(word)) return sameAs(word).some(isThere);
  const folded = fold(word);
  if (words.has(folded) || (IS_JOINED.test(word) && text.includes(folded))) return true;
  return [...words].some((each) => isForm(each, folded));
}

/** Whoever is credited is named in the article, be it by one word in another form, or by initials. */
export function* checkCredit({creditedTo}: Evidence, pointer: string, article: Article): Generator<Finding> {
  if (creditedTo === undefined) return;
  const words = wordsIn(creditedTo);
  const significant = words.filter((word) => word.length > 1 && !SMALL.has(fold(word)));
  const names = namesOf(article);
  if (!significant.length || significant.some((word) => isNamed(word, names))) return;
  const initials = [...initialsOf(words)].flatMap(sameAs);
  if (initials.some((each) => names.abbreviations.has(each))) return;
  const message = `No word of ${shown(creditedTo)} is in the article. Name whom it credits, or leave "creditedTo" out.`;
  yield finding('credit-unsupported', `${pointer}/creditedTo`, message);
}
