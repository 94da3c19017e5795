import type {Quantity} from '../quantity.js';
import {doubtsAt, doubtsBehind} from './doubt-mentions.js';
import type {Doubt} from './doubt-words.js';
import type {ValueKey} from './facts.js';
import type {Passage} from './passage.js';
import type {Sighting} from './sightings.js';

/** A value of a quantity, and where a text has it. */
export interface DoubtedSighting<P extends Passage = Passage> extends Sighting<P> {
  readonly key: ValueKey;
}

/** A number with the words of doubt beside it. */
export interface Doubted<P extends Passage = Passage> extends DoubtedSighting<P> {
  readonly doubt?: Doubt | undefined;
  /** That of the words, and what others beside them or behind the noun add: "at least about 700". */
  readonly doubts: readonly Doubt[];
  /** The words may tell what somebody speaks of instead. */
  readonly isTopic?: boolean | undefined;
  readonly start: number;
  /** All of it, as it is printed. */
  readonly printed: string;
}

/** A number of a text with the words of doubt around it. */
export function withDoubt<P extends Passage>(sighting: DoubtedSighting<P>, language: string): Doubted<P> {
  const {mention, passage} = sighting;
  const {text} = passage.paragraph;
  const all = doubtsAt(text, mention, language);
  const [words] = all;
  const start = Math.min(mention.start, words?.start ?? mention.start);
  const printed = text.slice(start, Math.max(mention.end, words?.end ?? 0));
  const doubts = [...all.map(({doubt}) => doubt), ...doubtsBehind(text, mention.end, language)];
  return {...sighting, doubt: words?.doubt, doubts, isTopic: words?.isTopic, start, printed};
}

/** What the words beside a number ask for: "nearly" is approximate, and a number that is not reached. */
export type Need = 'approximate' | 'nearly' | 'open' | 'low' | 'high';

/** What a quantity should say of a number with such words, and does not. */
export function unheeded(
  {key, doubt, isTopic}: Pick<Doubted, 'key' | 'doubt' | 'isTopic'>,
  quantity: Quantity,
): Need | undefined {
  if (isTopic) return undefined;
  const {approximate, open} = quantity;
  // Both ends of a range are bounds: "500 to at least 1,000".
  const isBound = (bound: 'low' | 'high') => key === bound || (key !== 'best' && quantity[bound] !== undefined);
  switch (doubt) {
    case 'about':
      return approximate ? undefined : 'approximate';
    case 'nearly':
      if (!approximate) return 'nearly';
      return isBound('high') ? undefined : 'high';
    case 'over':
      // "More than 500 and fewer than 1,000" has an end: open, it would read "500 to more than 1,000".
      return open || (key === 'low' && quantity.high !== undefined) ? undefined : 'open';
    case 'at-least':
      return isBound('low') ? undefined : 'low';
    case 'at-most':
    case 'below':
      return isBound('high') ? undefined : 'high';
    default:
      return undefined;
  }
}
