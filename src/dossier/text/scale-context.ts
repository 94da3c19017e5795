import {DOUBTS, wordsBefore} from './doubt-words.js';
import {MEASURES, TIMES} from './measures.js';

/** Where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is measured, of which neither people nor money are. The next line may begin with a year all the same. */
const MEASURED = new RegExp(
  `^(?:\\s(?:of|de|di|d['’]))?(?:-|(?!\\n)\\s)*(?:square\\s)?(?:${TIMES}|${MEASURES}|ha)(?![\\p{L}\\p{N}])`,
  'iu',
);

const PEOPLE =
  'people|persons?|individuals|inhabitants|residents|soldiers|troops|military|combatants|fighters|civilians|casualties|deaths|dead|' +
  'killed|victims|fatalities|wounded|injured|missing|captured|prisoners|losses|men|women|children|refugees';

const OF_PEOPLE = new RegExp(`^\\s(?:${PEOPLE})(?!\\p{L})`, 'iu');

/** English names that begin with a number; in German every noun has a capital. */
const NAMED = /^(?:hundred|thousand|million|billion)s?$/i;
const KNOWN = /^\s(?:Oaks|Islands?|Palms|Days|Years)(?!\p{L})/u;
const AT = /(?<!\p{L})(?:near|at|around|outside|from|to)\s(?:the\s)?$/u;

/** What stands before the number that a rate is for. */
const OF_EACH = 'per|pro|je|auf|pour|par';
const EACH = new RegExp(`(?<!\\p{L})(?:${OF_EACH})\\s$`, 'iu');

/** Where a word of scale stands, as far as that says whether it is one: "Thousand Oaks" is a town. */
export function standingOf(text: string, {start, end}: Span, isMoney: boolean): 'scale' | 'unsure' | 'name' {
  const [word, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  if (NAMED.test(word) && /^\p{Lu}/u.test(word) && /^\s\p{Lu}\p{L}/u.test(after) && !OF_PEOPLE.test(after)) {
    if (KNOWN.test(after)) return 'name';
    // "Million Rubles" has a capital, too, and nobody lists all currencies.
    if (!isMoney) return AT.test(before) ? 'name' : 'unsure';
  }
  return MEASURED.test(after) || EACH.test(before) ? 'unsure' : 'scale';
}

const IN = String.raw`(?<!\p{L})(?:in|en|em)\s`;
const OPENED = new RegExp(`[(\\[]\\s?(?:${IN})?$`, 'iu');
const AFTER_IN = new RegExp(`${IN}$`, 'iu');
const LIMIT = new RegExp(
  `(?:[<>≤≥~]|(?<!\\p{L})(?:${OF_EACH}|within|from|than|${DOUBTS.map((doubt) => wordsBefore(doubt, 'en')).join('|')}))\\s?(?:¤\\s?)?$`,
  'iu',
);
const OF_OTHERS = new RegExp(`^(?:\\s?\\+|\\s(?:or|and)\\s(?:more|less|fewer))|${OF_PEOPLE.source}`, 'iu');

/** Whether a thousand or a million in digits is what the numbers of a column are in: "(1,000)", not "1,000 km". */
export function isUnit(text: string, {start, end}: Span, isMoney: boolean): boolean {
  const [word, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  if (isMoney) return !LIMIT.test(before) && !OF_OTHERS.test(after) && !MEASURED.test(after);
  return (
    /s$/i.test(word) || (OPENED.test(before) && /^\s?[)\]]/.test(after)) || (AFTER_IN.test(before) && !after.trim())
  );
}
