import type {DoubtWords} from './doubt-words.js';

/** A number before "bis" in the same sentence, in digits or in words: then it stands between the ends of a range. */
const BEGUN = String.raw`(?<!\p{N}[^.;:!?]*|(?:(?<!\p{L})(?:eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf)|zehn|[zsß]ig|hundert|tausend|dutzend|million(?:en)?|milliarden?)[-\s]*)`;

/** Patterns for words that are doubt in their surroundings only. What stands after a number is read with the text before it. */
export const IN_CONTEXT: Readonly<Record<string, Partial<DoubtWords>>> = {
  de: {
    about: [
      String.raw`schätz(?:t|te|en|ten)\s(?:[^.;:\p{N}]{1,24}\s)?auf`,
      String.raw`(?<=(?<!\p{L})auf\s(?:[^.;:]|\.(?=\d)){1,40})(?:\p{L}+\s){0,2}geschätzt`,
    ],
    'at-most': [`${BEGUN}bis`],
  },
};
