import {once} from '../once.js';
import {wordsBefore} from './doubt-words.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import {MONTHS} from './moment-text.js';
import {monthNames} from './month-names.js';
import {tableWords} from './table-words.js';

const START = '(?<![\\p{L}\\p{M}\\d])';
const END = '(?![\\p{L}\\p{M}\\d])';

type Rule = readonly [pattern: RegExp, english: string | ((found: string) => string)];

function monthRule(language: string, more: Readonly<Record<string, number>>): Rule {
  const names = new Map([
    ...[...monthNames(language)].map(([name, month]) => [name.toLowerCase(), month] as const),
    ...Object.entries(more),
  ]);
  const pattern = new RegExp(`${START}(?:${anyOf(names.keys())})${END}\\.?`, 'gu');
  return [pattern, (found) => MONTHS[names.get(found.replace(/\.$/, ''))! - 1]!];
}

/** What stands in a language for English words of dates, in the order in which it is put into English. */
const rulesOf = once((language: string): readonly Rule[] => {
  const own = tableWords(language);
  if (!own) return [];
  const {months, english, about} = own.dates;
  return [
    monthRule(language, months),
    // What makes an ordinal of a day: "10.-12. September", "1er mai".
    [
      new RegExp(`${START}\\d{1,2}(?:\\.(?= ?(?:-|\\p{L}))| ?(?:er|ᵉʳ)(?!\\p{L}))`, 'gu'),
      (found) => found.replace(/\D+$/, ''),
    ],
    ...english.map(([pattern, word]): Rule => [
      new RegExp(`${START}(?:${pattern})${[pattern, word].some((each) => each.endsWith(' ')) ? '' : END}`, 'gu'),
      word,
    ]),
    [new RegExp(`${START}(?:${wordsBefore('about', language)}|${about}) (?=[\\p{L}\\d])`, 'gu'), 'about '],
  ];
});

/** A date of a cell, in small letters, with English words for those of a language; as it is, where it has none. */
export const englishDate = (text: string, language = '') =>
  rulesOf(primary(language))
    .reduce((all, [pattern, word]) => all.replace(pattern, word as string), text)
    .trim();

const ENGLISH =
  '\\b(?:in )?(?:the )?(?<word>early|mid|middle|late|beginning|start|end|first half|second half|(?<season>spring|summer|autumn|fall|winter))(?: of)?(?: the)?(?: year)?(?:[ -]| in )(?=[a-z\\d])';

const partPatterns = once((language: string): readonly RegExp[] => {
  const own = tableWords(language)?.dates.part;
  return [new RegExp(ENGLISH, 'g'), ...(own ? [new RegExp(`${START}${own}`, 'gu')] : [])];
});

/** Words for parts of months and years, such as "late" in "late June 2021", and the rest of the cell. */
export function partsOf(text: string, language = '') {
  const patterns = partPatterns(primary(language));
  const parts = patterns.flatMap((pattern, i) =>
    [...text.matchAll(pattern)].map(({groups}) => ({
      word: groups!['word']!,
      isSeason: !!groups!['season'],
      isEnglish: !i,
    })),
  );
  const whole = patterns.reduce((all, pattern) => all.replace(pattern, ''), text);
  // What joins two parts of one month: "Anfang bis Mitte Mai 2020", which does not last until May.
  return {parts, whole: parts[1] ? whole.replace(/^(?:bis|und|oder|à|et|ou|to|and|or|[-/])\s+/, '') : whole};
}
