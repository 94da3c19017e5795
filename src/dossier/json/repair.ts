import type {Diagnose, Diagnosis, JsonFault} from './diagnosis.js';
import {missingColon, missingComma, notJson, noValue, textAfterEnd, trailingComma, unclosed} from './sign-faults.js';
import {DEEPEST, firstSpot, tooDeepAt, type Spot} from './spot.js';
import {
  badEscape,
  controlCharacter,
  unescapedQuote,
  unfinishedText,
  wrongLastQuote,
  wrongQuotes,
} from './text-faults.js';
import {badNumber, comment, html, oddSpace} from './word-faults.js';

export interface Repaired {
  readonly faults: readonly JsonFault[];
  /** The text as JSON, if that could be made of it. Every letter stands where it stood. */
  readonly text?: string;
}

/** More faults than this are more likely one of another kind. */
const MOST = 20;

/** The first that knows what is wrong has the word. */
const DIAGNOSES: readonly Diagnose[] = [
  comment,
  html,
  oddSpace,
  badNumber,
  wrongQuotes,
  wrongLastQuote,
  unfinishedText,
  badEscape,
  controlCharacter,
  unescapedQuote,
  trailingComma,
  unclosed,
  textAfterEnd,
  missingColon,
  missingComma,
  noValue,
  notJson,
];

function diagnose(spot: Spot): Diagnosis {
  for (const each of DIAGNOSES) {
    const diagnosis = each(spot);
    if (diagnosis) return diagnosis;
  }
  throw new Error('there is no last diagnosis');
}

/**
 * What keeps a text from being JSON. Where it is clear what was meant, reading goes on behind a fault, so that an editor
 * hears of all of them at once.
 */
export function repairJson(text: string): Repaired {
  const faults: JsonFault[] = [];
  let rest: string | undefined = text;
  while (rest !== undefined && faults.length < MOST) {
    const offset = tooDeepAt(rest);
    if (offset !== undefined) {
      const expected = `${DEEPEST} at most`;
      return {
        faults: [
          ...faults,
          {code: 'too-deep', offset, found: `more than ${DEEPEST} brackets in one another`, expected},
        ],
      };
    }
    const spot = firstSpot(rest);
    if (!spot) return {faults, text: rest};
    const {repaired, ...fault} = diagnose(spot);
    faults.push(fault);
    rest = repaired;
  }
  return {faults};
}
