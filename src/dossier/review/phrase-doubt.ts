import {unheeded, type Doubted, type Need} from '../text/doubt.js';
import {AFTER_NOT} from '../text/doubt-words.js';
import type {QuantityFacts} from '../text/facts.js';
import type {WarningCode} from './warning-codes.js';

/** The warning for each need. */
export const CODE_OF = {
  approximate: 'unmarked-doubt',
  nearly: 'unmarked-doubt',
  open: 'unmarked-open',
  low: 'bound-as-value',
  high: 'bound-as-value',
} as const satisfies Readonly<Record<Need, WarningCode>>;

/** What to write instead. */
export function wanted(need: Need, key: Doubted['key']): string {
  const bound = need === 'nearly' ? 'high' : need === 'open' ? 'low' : need;
  const also = {nearly: '"approximate": true', approximate: '"approximate": true', open: '"open": "high"'};
  const mark = need in also && `${also[need as keyof typeof also]} beside it`;
  const place = bound !== 'approximate' && key === 'best' && `${bound} in place of best`;
  return [place, mark].filter(Boolean).join(', and ');
}

/** As many words as the end of others of doubt may have: "many as". */
const FEW_WORDS = /^\P{L}*(?:\p{L}+\P{L}+){0,2}$/u;

/**
 * What a number lacks that is printed as if its phrase had no words of doubt. Of a number that is marked as unsure, or
 * has a bound, other doubt is left to whoever reads the article: "more than 500" may stand there as "no more than 500".
 */
export function needOf(doubted: Doubted, {value}: QuantityFacts): Need | undefined {
  const need = value.approximate || value.open ? undefined : unheeded(doubted, value);
  if (value.low === undefined && value.high === undefined) return need;
  const {key, start, passage} = doubted;
  const before = passage.paragraph.text.slice(0, start);
  const isTurned = need === 'open' && key === 'high' && AFTER_NOT.test(before);
  // "To about 40" may have been cut out of "up to about 40".
  const isRange = value.low !== undefined && value.high !== undefined;
  const isCut = need === 'approximate' && !isRange && FEW_WORDS.test(before);
  return isTurned || isCut || need === 'low' || need === 'high' ? undefined : need;
}
