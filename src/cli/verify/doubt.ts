import type {Quantity} from '../../dossier/quantity.js';
import {unheeded, withDoubt, type Doubted, type DoubtedSighting, type Need} from '../../dossier/text/doubt.js';
import {knowsDoubt, type Doubt} from '../../dossier/text/doubt-words.js';
import {LIST_WORDS, RANGE_WORDS} from '../../dossier/text/number-mentions.js';
import {primary} from '../../dossier/language.js';
import type {Passage} from './context.js';
import {finding, placeOf, shown, type Finding} from './finding.js';

type Seen = DoubtedSighting<Passage>;

/** What to say of what the article's words ask for and the dossier lacks. */
const ADVICE: Readonly<Record<Need, readonly [code: 'doubt-missing' | 'bound-differs', advice: string]>> = {
  approximate: ['doubt-missing', 'add "approximate": true'],
  nearly: ['doubt-missing', 'write it as "high" and add "approximate": true'],
  open: ['doubt-missing', 'add "open": "high"'],
  low: ['bound-differs', 'write it as "low"'],
  high: ['bound-differs', 'write it as "high"'],
};

type Unsaid = Exclude<Need, 'nearly'>;

/** Some words of each language that would say so in an article. */
const SAYING: Readonly<Record<string, Readonly<Record<Unsaid, readonly string[]>>>> = {
  en: {
    approximate: ['nearly', 'almost', 'about'],
    open: ['more than', 'over'],
    low: ['at least'],
    high: ['at most', 'up to'],
  },
  de: {
    approximate: ['knapp', 'fast', 'rund'],
    open: ['mehr als', 'über'],
    low: ['mindestens', 'wenigstens'],
    high: ['höchstens', 'bis zu'],
  },
  fr: {
    approximate: ['près de', 'presque', 'environ'],
    open: ['plus de', 'au-delà de'],
    low: ['au moins', 'au minimum'],
    high: ['au plus', 'jusqu’à'],
  },
  es: {approximate: ['casi', 'unos', 'cerca de'], open: ['más de'], low: ['al menos'], high: ['como máximo', 'hasta']},
  it: {approximate: ['quasi', 'circa'], open: ['più di', 'oltre'], low: ['almeno'], high: ['al massimo', 'fino a']},
};

const alternatives = new Intl.ListFormat('en-GB', {type: 'disjunction'});

/** What a dossier says of its number without words in the article that do. */
function* unsupported({best, low, high, approximate, open}: Quantity, doubts: ReadonlySet<Doubt>): Generator<Unsaid> {
  if (approximate && !doubts.has('about') && !doubts.has('nearly')) yield 'approximate';
  if (open && !doubts.has('over') && !doubts.has('at-least')) yield 'open';
  const isAlone = best === undefined && !open && !approximate;
  if (isAlone && high === undefined && !doubts.has('at-least')) yield 'low';
  if (isAlone && low === undefined && !doubts.has('at-most') && !doubts.has('below')) yield 'high';
}

/** Between the ends of a range; "500 al día y 700" has two numbers of two things. */
const RANGE = new RegExp(
  `^\\s?(?:[-–—]|(?:${RANGE_WORDS.replaceAll(' ', '|')})\\s)(?!.*\\s(?:${LIST_WORDS.replaceAll(' ', '|')})\\s)[^.,;()\\d]{0,20}$`,
  'iu',
);

/** A best number that is one end of a range in the article. */
function* checkRange(quantity: Quantity, doubted: readonly Doubted<Passage>[], pointer: string): Generator<Finding> {
  const [one, other] = [...doubted].sort((left, right) => left.mention.start - right.mention.start);
  if (quantity.best === undefined || !one || !other || one.passage !== other.passage) return;
  const {text} = one.passage.paragraph;
  // What joins them stands before the words of doubt: "500 to more than 1,000", but not "700, al menos 500".
  if (one.mention.end > other.start || !RANGE.test(text.slice(one.mention.end, other.start))) return;
  const printed = text.slice(one.mention.start, other.mention.end);
  yield finding('bound-differs', `${pointer}/best`, `The article says ${shown(printed)}: write "low" and "high".`, {
    place: placeOf(one.passage.paragraph),
  });
}

/** Holds how sure a quantity is against the words beside its numbers in the article. */
export function* checkDoubt(
  quantity: Quantity,
  sightings: readonly Seen[],
  {pointer, language}: {readonly pointer: string; readonly language: string},
): Generator<Finding> {
  if (!sightings.length || !knowsDoubt(language)) return;
  const doubted = sightings.map((sighting) => withDoubt(sighting, language));
  const findings = doubted.flatMap((each): Finding | [] => {
    const need = unheeded(each, quantity);
    if (!need) return [];
    const [code, advice] = ADVICE[need];
    const place = placeOf(each.passage.paragraph);
    return finding(code, `${pointer}/${each.key}`, `The article says ${shown(each.printed)}: ${advice}.`, {place});
  });
  findings.push(...checkRange(quantity, doubted, pointer));
  yield* findings;
  // One advice at a time.
  if (findings.length) return;
  const doubts = new Set(doubted.flatMap(({doubts}) => doubts));
  for (const field of unsupported(quantity, doubts))
    yield finding(
      'doubt-unsupported',
      `${pointer}/${field}`,
      `The article has no word such as ${alternatives.format(SAYING[primary(language)]![field].map(shown))} beside the number. Take out "${field}", or name the passage that says so.`,
    );
}
