import {countBefore} from './count-before.js';
import {apart} from './currency-apart.js';
import {anyOf} from './language.js';
import {scaleIn, type Named, type NameScale} from './name-scale.js';
import {standingOf} from './scale-context.js';
import {END, scalePattern, tableScales} from './scale-words.js';

const {words: WORDS} = tableScales;
const PLURAL = anyOf(
  [...WORDS].flatMap(([word, power]) =>
    power > 2 && word.endsWith('s') && WORDS.get(word.slice(0, -1)) === power ? word : [],
  ),
);
const ANY = scalePattern('words', 'letters', 'names', 'unsure');

/** Words that a number counts say nothing of others: "5 million US$", "5 mil millones US$". */
const UNCOUNTED = `(?<![\\p{L}\\p{N}]|\\d\\s(?:(?:${scalePattern('words', 'unsure')})\\s(?:de\\s)?)?)`;

const OF = String.raw`\s(?:of\s|de\s|d['’])`;

const asPattern = (pattern: string) => new RegExp(pattern, 'giu');

/** How prose says what the numbers below it are in; "a million people" and "thousands of people" say nothing of them. */
const IN_PROSE = [
  `${UNCOUNTED}(?<word>${PLURAL})(?!${OF}\\p{L})${END}`,
  `(?<!\\p{L})(?:in|en|em)\\s(?<word>['’]?(?:${scalePattern('words', 'names')}))${END}`,
  `[(\\[]\\s?(?<word>['’]?(?:${scalePattern('words', 'names')}))\\.?\\s?[)\\]]`,
].map(asPattern);

/** The same of money. */
const OF_MONEY = [
  `${UNCOUNTED}(?<word>${PLURAL})${END}`,
  `¤\\s(?<word>['’]?(?:${ANY}))(?![\\p{L}\\p{N}’'])`,
  `${UNCOUNTED}(?<word>['’]?(?:${ANY}))\\.?(?:${OF}|\\s)¤`,
  `(?<!\\p{L})(?:in\\s|[(\\[]\\s?)(?<word>1(?:[., ’']000)+)\\s?¤`,
].map(asPattern);

/** "In ten million": a unit where a number stands between. */
const COUNTED = asPattern(
  `(?<!\\p{L})(?:in|en|em)\\s[\\p{L}\\p{N}.,'’/ -]{1,30}?(?<word>${scalePattern('words')})${END}`,
);

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const placesIn = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({0: found, index, groups}) => {
    const word = groups!['word']!;
    const start = index + found.indexOf(word);
    return {word, start, end: start + word.length};
  });

/** What prose above a table says that its numbers are in. */
export function scaleAbove(prose: string, named: Named): NameScale | undefined {
  const text = apart(prose);
  const patterns = named.isMoney ? [...IN_PROSE, ...OF_MONEY] : IN_PROSE;
  const isCounted = ({start}: Place) => countBefore(text.slice(0, start)) !== undefined;
  const places = [
    ...patterns.flatMap((pattern) => placesIn(text, pattern)),
    ...(named.isMoney ? placesIn(text, COUNTED).filter(isCounted) : []),
  ];
  const isWhole = ({start, end}: Place) =>
    !places.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start);
  const scales = places.filter(isWhole).flatMap((place): NameScale | readonly [] => {
    const count = countBefore(text.slice(0, place.start)) ?? '';
    const standing = standingOf(text, place, named.isMoney);
    if (standing === 'name') return [];
    return count || standing === 'unsure'
      ? {word: `${count}${place.word}`.toLowerCase(), power: undefined}
      : (scaleIn(`: ${place.word}`, named) ?? []);
  });
  const [first] = scales;
  const other = scales.find(({power}) => power !== first!.power);
  return other ? {word: `${first!.word} … ${other.word}`, power: undefined} : first;
}
