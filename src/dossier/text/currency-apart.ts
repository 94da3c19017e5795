import {CODES} from './currency-words.js';
import {anyOf} from './language.js';
import {tableScales} from './scale-words.js';

const codes = [...CODES].join('|');
// The codes have capitals, and what touches them may have any.
const ANY = anyOf(
  [tableScales.words, tableScales.letters, tableScales.unsure]
    .flatMap((words) => [...words.keys()])
    .flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]),
);
const GLUED = new RegExp(`(?<!\\p{L})(?<before>${ANY})?(?:${codes})(?<after>${ANY})?(?!\\p{L})`, 'gu');

/** What tells whose a sign is: "US$", "E£"; any other letter may be one of scale, as "G€" has it. */
const WHOSE =
  'US|U|A|AU|Aus|BD|BZ|C|CA|Can|CI|CN|E|EC|EG|F|FJ|GB|GY|HK|I|IR|J|JP|LE|LR|MX|Mex|N|NA|NT|NZ|R|RD|RMB|Rs|S|SB|SG|SR|TT|TW|UK|XC|Z|ZW';
const whose = WHOSE.split('|').flatMap((each) => [each, each.toLowerCase()]);

const SIGNED = new RegExp(`(?<!\\p{L})(?:(?<before>${ANY})|${anyOf(whose)})?\\p{Sc}`, 'gu');

/** A name with one sign for any currency, and nothing that touches it: "kEUR", "US$m". */
export const apart = (name: string) =>
  name
    .replace(GLUED, (_, before = '', after = '') => `${before} ¤ ${after}`)
    .replace(SIGNED, (_, before = '') => `${before} ¤ `)
    .replace(/ +/g, ' ');
