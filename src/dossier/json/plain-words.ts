import type {Problem} from '../problem.js';

type Words = Pick<Problem, 'found' | 'expected'>;

/** The shapes by which the parser expects something, and the same for people who write dossiers. */
const PLAIN: readonly (readonly [shape: RegExp, words: string])[] = [
  [/^new (\w+) id without spaces$/, 'an id without spaces that no other $1 has'],
  [/^a (party|source|conflict)\b/, 'the id of a $1'],
  [/^a list of 1 or more$/, 'a list with one item or more'],
  [/^a list of (\d+) or more$/, 'a list with $1 items or more'],
];

/** What was found and what was expected, in plain words. */
export function inPlainWords({found, expected}: Words): Words {
  const [shape, words = ''] = PLAIN.find(([shape]) => shape.test(expected)) ?? [];
  const [, least] = /^a list of (\d+) or more$/.exec(expected) ?? [];
  return {
    found: least && found === 'a list' ? (least === '1' ? 'an empty list' : 'a list with fewer') : found,
    expected: shape ? expected.replace(shape, words) : expected,
  };
}

/** A problem as one line of plain words. */
export function plainMessage({pointer, code, ...words}: Omit<Problem, 'message'>): string {
  const {found, expected} = inPlainWords(words);
  return `${pointer || '/'}: found ${found}, expected ${expected} [${code}]`;
}
