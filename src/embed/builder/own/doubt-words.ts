import {DOUBTS, wordsAfter, wordsBefore, type Doubt} from '../../../dossier/text/doubt-words.js';
import {anyOf} from '../../../dossier/text/language.js';

/**
 * What cells have besides the words that texts have: more of the languages that newsrooms write in, and signs that are
 * something else in a text. Whatever is not among them is not taken for certain, but asked about.
 */
const MORE: Readonly<Record<Doubt, readonly [before: string, after?: string]>> = {
  over: ['mais de|acima de|meer dan|ruim|свыше|более|больше'],
  'at-least': ['=>|pelo menos|no mínimo|minstens|ten minste|не менее|как минимум', 'ou mais|of meer|и более'],
  'at-most': ['=<|no máximo|até|não mais de|hoogstens|maximaal|tot|не более|до', 'ou menos|of minder'],
  below: ['minder dan|менее'],
  nearly: ['quase|bijna|почти'],
  about: ['ongeveer|rond|около|примерно|приблизительно', '?|~|estimated|est.|(est.)|(estimate)'],
};

/** A currency may stand between the words and the digits. */
const PATTERNS = DOUBTS.map((doubt) => {
  const [before, after] = MORE[doubt];
  const ends = [wordsAfter(doubt), anyOf(after?.split('|') ?? [])].filter(Boolean).join('|');
  const words = `${wordsBefore(doubt)}|${anyOf(before.split('|'))}`;
  return {
    doubt,
    before: new RegExp(`^(?:${words})\\s*(?:us|usd|eur|gbp)?[\\s\\p{Sc}]*$`, 'iu'),
    after: ends ? new RegExp(`^(?:${ends})$`, 'iu') : undefined,
  };
});

/** The doubt that a text before a number has and nothing else; of an empty one, false; nothing where it says something else. */
export function doubtBefore(text: string): Doubt | false | undefined {
  const words = text.trim();
  return /^\p{Sc}?$/u.test(words) ? false : PATTERNS.find(({before}) => before.test(words))?.doubt;
}

/** The same of a text after one. */
export function doubtAfter(text: string): Doubt | undefined {
  return PATTERNS.find(({after}) => after?.test(text.trim()))?.doubt;
}
