import type {Option} from './options.js';

/** The values that an option can have, where they can be counted. */
export function choicesOf({type, enum: choices, minimum, maximum}: Option): readonly (string | number)[] {
  if (choices) return choices;
  if (type !== 'integer' || minimum === undefined || maximum === undefined) return [];
  return Array.from({length: maximum - minimum + 1}, (_, i) => minimum + i);
}
