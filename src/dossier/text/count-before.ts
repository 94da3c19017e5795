import {numberWords} from './number-words.js';
import {tableScales} from './scale-words.js';

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

const numbers = Object.values(numberWords).flatMap(({units, times, parts, partsOf = {}}) =>
  [units, times, parts, partsOf].flatMap((each) =>
    Object.entries(each).flatMap(([word, of]) => (of === 1 ? [] : word)),
  ),
);

/** The last word of each; "hundred million" is a word of scale itself. A pattern of so many would take a second to compile. */
const WORDS: ReadonlySet<string> = new Set(
  [...numbers.map((words) => words.replace(/ de$/, '').split(' ').at(-1)!), ...COLLECTIVES.join('|').split('|')].filter(
    (word) => !tableScales.words.has(word),
  ),
);

/** Whether a word is a number, be it made of several: "fünfundzwanzig". */
function isNumber(word: string): boolean {
  if (WORDS.has(word)) return true;
  for (let end = word.length - 2; end > 1; end--)
    if (WORDS.has(word.slice(end)) && isNumber(word.slice(0, end).replace(/und$/, ''))) return true;
  return false;
}

/** No number is as long as this. */
const LONGEST = 40;

/** Words that are a number and what it counts in one: "zehntausend", "diecimila". */
export function* countedIn(text: string): Generator<{readonly word: string; readonly index: number}> {
  for (const {0: found, index} of text.matchAll(/\p{L}+/gu)) {
    const word = found.toLowerCase();
    if (word.length > LONGEST || tableScales.words.has(word)) continue;
    for (let start = 3; start < word.length - 2; start++)
      if (tableScales.words.has(word.slice(start)) && isNumber(word.slice(0, start))) {
        yield {word: found, index};
        break;
      }
  }
}

/** What may stand between a number and what it counts. */
const BEFORE = /(?<![\p{L}\p{N}])(?<word>\p{L}{2,40})(?:[-\s]+(?:of|de|di|von|van|an?|une?|una))*[-\s]*(?:d['’])?$/iu;

/** The same in digits, such as 10 of "10 million"; a year is none. */
const DIGITS =
  /(?:(?<![\d.,/–-])(?!(?:1[89]|20)\d\d[-\s]?(?!\d))\d+(?:[.,]\d+)*(?:['’]?s(?:\sof)?)?|(?<!\d)1\/[2-5]|[¼½¾⅓⅔])[-\s]?(?:of\sa\s|an?\s)?$/iu;

/** A number that the word of scale behind a text multiplies, so that the word does not say alone what numbers are in. */
export function countBefore(text: string): string | undefined {
  const end = text.slice(-2 * LONGEST);
  const [digits] = DIGITS.exec(end) ?? [];
  if (digits) return digits;
  const {0: words, groups} = BEFORE.exec(end) ?? {};
  return groups && isNumber(groups['word']!.toLowerCase()) ? words : undefined;
}
