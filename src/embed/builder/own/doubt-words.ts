import {wordsBefore, type Doubt} from '../../../dossier/text/doubt-words.js';

/**
 * What cells have besides the words that texts have: signs, abbreviations, words after the number, and more of the
 * languages that newsrooms write in. Whatever is not among them is not taken for certain, but asked about.
 */
const WORDS: Readonly<Record<Doubt, readonly [before: string, after?: string]>> = {
  over: ['>|mais de|acima de|meer dan|ruim|свыше|более|больше'],
  'at-least': [
    '≥|>=|=>|not fewer than|minimum|min.|pelo menos|no mínimo|minstens|ten minste|не менее|как минимум',
    '+|or more|and more|at least|plus|oder mehr|und mehr|ou plus|et plus|au moins|o más|y más|o più|ou mais|of meer|и более',
  ],
  'at-most': [
    '<|≤|<=|=<|maximum|max.|no máximo|até|não mais de|hoogstens|maximaal|minder dan|tot|не более|менее|до',
    'or less|or fewer|at most|oder weniger|ou moins|au plus|o menos|o meno|ou menos|of minder',
  ],
  nearly: ['quase|bijna|почти'],
  about: [
    '∼|≃|±|approx|est.|ongeveer|rond|около|примерно|приблизительно',
    '?|~|or so|-odd|odd|approximately|approx.|estimated|est.|(est.)|(estimate)|environ|aproximadamente|circa|oder so',
  ],
};

const escaped = (words: string) => words.replace(/[.+?()]/g, '\\$&');

/** A currency may stand between the words and the digits. */
const PATTERNS = (Object.entries(WORDS) as [Doubt, readonly [string, string?]][]).map(([doubt, [before, after]]) => ({
  doubt,
  before: new RegExp(`^(?:${escaped(`${wordsBefore(doubt)}|${before}`)})\\s*(?:us|usd|eur|gbp)?[\\s\\p{Sc}]*$`, 'iu'),
  after: after && new RegExp(`^(?:${escaped(after)})$`, 'iu'),
}));

/** The doubt that a text before a number has and nothing else; of an empty one, false; nothing where it says something else. */
export function doubtBefore(text: string): Doubt | false | undefined {
  const words = text.trim();
  return /^\p{Sc}?$/u.test(words) ? false : PATTERNS.find(({before}) => before.test(words))?.doubt;
}

/** The same of a text after one. */
export function doubtAfter(text: string): Doubt | undefined {
  return PATTERNS.find(({after}) => after && after.test(text.trim()))?.doubt;
}
