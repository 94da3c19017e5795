import {once} from '../once.js';
import {CODES} from './currency-words.js';
import {DOUBTS, knowsDoubt, wordsAfter, wordsBefore, type Doubt} from './doubt-words.js';
import {primary} from '../language.js';
import {DIGITS} from './number-text.js';
import {scalePattern} from './scale-words.js';
import {tableWords} from './table-words.js';

/** Which fields one number makes with the words before or after it: the value itself, or a bound. */
export const FIELDS: Readonly<
  Record<Doubt, readonly [field: string, more?: Readonly<Partial<Record<'approximate' | 'open', string>>>]>
> = {
  about: ['best', {approximate: 'true'}],
  nearly: ['high', {approximate: 'true'}],
  over: ['low', {open: 'high'}],
  'at-least': ['low'],
  'at-most': ['high'],
  // Its end is not reached itself, for which a dossier has no field.
  below: ['high'],
};

// SIPRI: ". ." has no figure, "xxx" had no state. An empty cell, where it is read, is missing too, and never zero.
const MISSING =
  '|-+|(?:\\. ?)+|…|x+|\\?|n\\/?a|n\\.a\\.|n\\/?d|n\\.d\\.|nan|null|no data|unknown|not (?:stated|available|known)|unavailable';

const CURRENCIES = [...CODES].join('|').toLowerCase();

/** Currencies in words, which are read as their signs. */
const EURO = 'euros?';
const US_DOLLAR = 'us[- ]dollars?|dollars? us|dollars? américains?|amerikanische[nr]? dollar';
const DOLLAR = 'dollars?';
const OF = "(?:(?<=\\p{L}\\.? )(?:d['’] ?|de ))?";
const PERCENT = 'percent|per cent|pct';

const SCALE = scalePattern('words', 'letters', 'unsure');
const numberAs = (digits: string, power: string) => `(?<${digits}>${DIGITS})(?: ?(?<${power}>${SCALE})\\.?)?`;

const single = (pattern: string) => new RegExp(`^${pattern}$`, 'u');

function patternsOf(language: string) {
  const own = tableWords(language);
  const languages = ['en', ...(language !== 'en' && knowsDoubt(language) ? [language] : [])];
  const either = (english: string, other: string | undefined) => (other ? `${english}|${other}` : english);
  /** Words of the table of doubt right before a number, and right after one. */
  const before = (doubt: Doubt) =>
    `(?:(?:${languages.map((each) => wordsBefore(doubt, each)).join('|')})(?: |(?<!\\p{L})) ?)`;
  const after = (doubt: Doubt) => {
    const words = languages.map((each) => wordsAfter(doubt, each)).filter(Boolean);
    return words[0] && `(?: ?(?:${words.join('|')}))`;
  };
  const number = numberAs('digits', 'power');
  const {between, from, and, to} = own?.range ?? {};
  const percent = either(PERCENT, own?.percent);
  return {
    /** A cell that says that there is no number. */
    missing: single(`(?:${either(MISSING, own?.missing)})`),
    unit: new RegExp(
      // "1,2 Md€": what touches a sign may be a word of scale.
      `(?<=\\d ?(?:${SCALE}))\\p{Sc}|(?<!\\p{L})(?:(?:us)?\\p{Sc}|(?:${CURRENCIES}|${percent}|${OF}(?:${US_DOLLAR}|${DOLLAR}|${EURO}))(?!\\p{L})|%)`,
      'gu',
    ),
    // In a cell a lone c is no letter of a name.
    about: new RegExp(`^(?:${before('about')}|c )`, 'u'),
    isBelow: new RegExp(`^${before('below')}\\d`, 'u'),
    single: [
      [single(number), 'best', undefined] as const,
      ...DOUBTS.flatMap((doubt) => {
        const words = after(doubt);
        return [
          [single(`${before(doubt)}${number}`), ...FIELDS[doubt]] as const,
          ...(words ? [[single(`${number}${words}`), ...FIELDS[doubt]] as const] : []),
        ];
      }),
    ],
    /** What joins the ends of a range says no more than they do. */
    joined: new RegExp(
      `(?<!\\p{L})(?:between|from|to|and${own ? `|${between}|${from}|${and}|${to}` : ''})(?!\\p{L})`,
      'gu',
    ),
    range: single(
      `(?:(?<between>(?:${either('between', between)}) )|(?:${either('from', from)}) )?${numberAs('first', 'firstPower')}` +
        ` ?(?:-|${either('to', to)}|(?<and>${either('and', and)})) ?` +
        `(?<more>${before('over')})?${numberAs('second', 'secondPower')}(?<plus>${after('at-least')})?`,
    ),
  };
}

const patterns = once(patternsOf);

/** How cells of a dossier's language have numbers, in small letters; English is read in any. */
export const patternsIn = (language = '') => patterns(primary(language));

const UNITS = [
  ['us$', US_DOLLAR],
  ['$', DOLLAR],
  ['€', EURO],
].map(([sign, words]) => [sign!, single(`(?:d['’] ?|de )?(?:${words})`)] as const);

/** A unit as a sign or a code, where it is in words: "US-Dollar", "d’euros", "Prozent". */
export function unitOf(unit: string): string {
  const [sign] = UNITS.find(([, words]) => words.test(unit)) ?? [];
  return sign ?? (/^(?:p|%)/.test(unit) && !CODES.has(unit.toUpperCase()) ? '%' : unit);
}
