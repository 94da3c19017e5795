import {anyOf} from './language.js';
import {numberWords} from './number-words.js';
import {START, tableScales} from './scale-words.js';

/** What stands before a word of scale and counts it, beside the numbers of languages that can be read in words. */
const COLLECTIVES: readonly string[] = [
  'tens|dozen|dozens|scores|half|quarter|couple|several|few|many',
  'zehner|dutzend|dutzende|dutzenden|hunderte|hunderten|halb|halbe|halben|viertel|einige|mehrere|paar',
  'dizaine|dizaines|douzaine|douzaines|vingtaine|vingtaines|centaine|centaines|demi|quart|quelques|plusieurs',
  'decena|decenas|docena|docenas|centenar|centenares|cientos|medio|media|varios|unos',
  'decina|decine|dozzina|dozzine|centinaio|centinaia|mezzo|diversi|alcuni',
  'dezena|dezenas|dúzia|dúzias|centena|centenas|cem|dez|meio',
  'tien|honderd|tientallen|honderden|halve|enkele',
  'tio|hundra|tiotals|hundratals|halv|titals|hundre|hundrede|snesevis',
  'dziesięć|dziesiątki|sto|setki|pół',
  'десять|десятки|десятков|сто|сотни|сотен',
  'десятків|сотень|сотні',
];

const numbers = Object.values(numberWords).flatMap(({units, hundreds, parts, partsOf = {}}) => [
  ...[units, parts, partsOf].flatMap((each) => Object.entries(each).flatMap(([word, of]) => (of === 1 ? [] : word))),
  ...hundreds,
]);

// "Hundred million" is a word of scale itself.
const WORDS = anyOf(
  [...numbers, ...COLLECTIVES.flatMap((words) => words.split('|'))].filter((word) => !tableScales.words.has(word)),
);

/** Words of numbers, be they one word or several: "fünfundzwanzig", "two and a half". */
const NUMBER = `${START}(?:(?:${WORDS})(?:[-\\s]|und(?=\\p{L}))?){1,4}`;

/** Where a number in words touches the word of scale that it counts: "zehntausend", "diecimila". */
export const AFTER_NUMBER = `(?<=${NUMBER})`;

/** What may stand between a number and what it counts. */
const OF = String.raw`(?:[-\s]+(?:of|de|di|von|van|an?|une?|una))*[-\s]*(?:d['’])?`;

/** The same in digits, such as 10 of "10 million"; a year is none. */
const DIGITS = String.raw`(?:(?<![\d.,/–-])(?!(?:1[89]|20)\d\d[-\s]?(?!\d))\d+(?:[.,]\d+)*(?:['’]?s(?:\sof)?)?|(?<!\d)1/[2-5]|[¼½¾⅓⅔])[-\s]?(?:of\sa\s|an?\s)?`;

/** A pattern for numbers, as far as the word of scale that they count. */
export const COUNT = `(?:${NUMBER}${OF}|${DIGITS})`;

const BEFORE = new RegExp(`${COUNT}$`, 'iu');

/** A number that the word of scale behind a text multiplies, so that the word does not say alone what numbers are in. */
export const countBefore = (text: string) => BEFORE.exec(text)?.[0];
