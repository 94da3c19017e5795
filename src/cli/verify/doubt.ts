import type {Quantity} from '../../dossier/quantity.js';
import {doubtAt, knowsDoubt, type Doubt} from './doubt-words.js';
import {finding, placeOf, shown, type Finding} from './finding.js';
import type {Sighting} from './sightings.js';

/** A value of a quantity, and where the article has it. */
export interface DoubtedSighting extends Sighting {
  readonly key: 'best' | 'low' | 'high';
}

interface Doubted extends DoubtedSighting {
  readonly doubt?: Doubt | undefined;
  /** The number with the words beside it. */
  readonly printed: string;
}

function withDoubt(sighting: DoubtedSighting, language: string): Doubted {
  const {mention, passage} = sighting;
  const {text} = passage.paragraph;
  const words = doubtAt(text, mention, language);
  const start = Math.min(mention.start, words?.start ?? mention.start);
  const printed = text.slice(start, Math.max(mention.end, words?.end ?? 0));
  return {...sighting, doubt: words?.doubt, printed};
}

/** What a dossier should say of a number with such words, and does not. */
function unheeded(
  {key, doubt}: Doubted,
  {approximate, open}: Quantity,
): [code: 'doubt-missing' | 'bound-differs', advice: string] | undefined {
  switch (doubt) {
    case 'about':
      return approximate ? undefined : ['doubt-missing', 'add "approximate": true'];
    case 'nearly':
      if (!approximate) return ['doubt-missing', 'write it as "high" and add "approximate": true'];
      return key === 'high' ? undefined : ['bound-differs', 'write it as "high"'];
    case 'over':
      return open ? undefined : ['doubt-missing', 'add "open": "high"'];
    case 'at-least':
      return key === 'low' ? undefined : ['bound-differs', 'write it as "low"'];
    case 'at-most':
      return key === 'high' ? undefined : ['bound-differs', 'write it as "high"'];
    default:
      return undefined;
  }
}

/** What a dossier says of its number without words in the article that do. */
function* unsupported(
  {best, low, high, approximate, open}: Quantity,
  doubts: ReadonlySet<Doubt | undefined>,
): Generator<[field: string, words: string]> {
  if (approximate && !doubts.has('about') && !doubts.has('nearly')) yield ['approximate', 'nearly, almost or about'];
  if (open && !doubts.has('over') && !doubts.has('at-least')) yield ['open', 'more than or over'];
  const isAlone = best === undefined && !open && !approximate;
  if (isAlone && high === undefined && !doubts.has('at-least')) yield ['low', 'at least'];
  if (isAlone && low === undefined && !doubts.has('at-most')) yield ['high', 'at most or up to'];
}

/** Between the ends of a range: "500 to more than 1,000". */
const RANGE = /^\s?(?:[-–—]|(?:to|bis|à|a)\s)[^.,;\d]{0,20}$/iu;

/** A best number that is one end of a range in the article. */
function* checkRange(quantity: Quantity, doubted: readonly Doubted[], pointer: string): Generator<Finding> {
  const [one, other] = [...doubted].sort((left, right) => left.mention.start - right.mention.start);
  if (quantity.best === undefined || !one || !other || one.passage !== other.passage) return;
  const {text} = one.passage.paragraph;
  if (one.mention.end > other.mention.start || !RANGE.test(text.slice(one.mention.end, other.mention.start))) return;
  const printed = text.slice(one.mention.start, other.mention.end);
  yield finding('bound-differs', `${pointer}/best`, `The article says ${shown(printed)}: write "low" and "high".`, {
    place: placeOf(one.passage.paragraph),
  });
}

/** Holds how sure a quantity is against the words beside its numbers in the article. */
export function* checkDoubt(
  quantity: Quantity,
  sightings: readonly DoubtedSighting[],
  {pointer, language}: {readonly pointer: string; readonly language: string},
): Generator<Finding> {
  if (!sightings.length || !knowsDoubt(language)) return;
  const doubted = sightings.map((sighting) => withDoubt(sighting, language));
  const findings = doubted.flatMap((each): Finding | [] => {
    const [code, advice] = unheeded(each, quantity) ?? [];
    const place = placeOf(each.passage.paragraph);
    return code
      ? finding(code, `${pointer}/${each.key}`, `The article says ${shown(each.printed)}: ${advice}.`, {place})
      : [];
  });
  findings.push(...checkRange(quantity, doubted, pointer));
  yield* findings;
  // One advice at a time.
  if (findings.length) return;
  const doubts = new Set(doubted.map(({doubt}) => doubt));
  for (const [field, words] of unsupported(quantity, doubts))
    yield finding(
      'doubt-unsupported',
      `${pointer}/${field}`,
      `The article has no word such as ${words} beside the number. Take out "${field}", or name the passage that says so.`,
    );
}
