import {once} from '../once.js';
import {anyOf, primary} from './language.js';

/** What words beside a number make of it. */
export type Doubt = 'about' | 'nearly' | 'over' | 'at-least' | 'at-most';

/** The words before a number, then those after it. */
type DoubtWords = Readonly<Record<Doubt, readonly [before: string, after?: string]>>;

const WORDS: Readonly<Record<string, DoubtWords>> = {
  en: {
    about: [
      'about|around|some|circa|ca.|ca|c.|approximately|roughly|approx.|an estimated|estimated|estimated at|something like|in the region of|~|≈',
      'or so|-odd|odd',
    ],
    nearly: ['nearly|almost|close to|just under|just below|just short of|approaching|not quite'],
    over: ['more than|over|above|upwards of|exceeding|in excess of|greater than|just over|well over', '+|-plus|plus'],
    'at-least': ['at least|no fewer than|no less than|not less than|a minimum of|minimum of', 'or more|at least'],
    'at-most': [
      'at most|at the most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|less than|fewer than|under|below',
      'or less|or fewer|at most|at the most',
    ],
  },
  de: {
    about: ['etwa|rund|ungefähr|zirka|circa|ca.|schätzungsweise|um die', 'oder so'],
    nearly: ['fast|knapp|nahezu|beinahe|annähernd'],
    over: ['mehr als|über|gut'],
    'at-least': ['mindestens|wenigstens|nicht weniger als', 'oder mehr'],
    'at-most': ['höchstens|maximal|bis zu|nicht mehr als|weniger als|unter', 'oder weniger'],
  },
  fr: {
    about: ['environ|autour de|à peu près|quelque|approximativement|aux alentours de', 'environ'],
    nearly: ['près de|presque|quasiment'],
    over: ['plus de|au-delà de|au-dessus de'],
    'at-least': ['au moins|au minimum|pas moins de', 'au moins|ou plus'],
    'at-most': ["au plus|au maximum|jusqu’à|jusqu'à|moins de|pas plus de", 'au plus|ou moins'],
  },
  es: {
    about: ['alrededor de|aproximadamente|unos|unas|cerca de|en torno a|circa', 'aproximadamente'],
    nearly: ['casi'],
    over: ['más de|por encima de'],
    'at-least': ['al menos|por lo menos|como mínimo|no menos de', 'o más'],
    'at-most': ['como máximo|a lo sumo|hasta|menos de|no más de', 'o menos'],
  },
  it: {
    about: ['circa|intorno a|approssimativamente|più o meno', 'circa'],
    nearly: ['quasi|poco meno di'],
    over: ['più di|oltre'],
    'at-least': ['almeno|non meno di', 'o più'],
    'at-most': ['al massimo|fino a|meno di|non più di', 'o meno'],
  },
};

/** The words before a number in all of these languages, with bars between them. */
export const wordsBefore = (doubt: Doubt): string =>
  Object.values(WORDS)
    .map((language) => language[doubt][0])
    .join('|');

/** Words before a number that also tell what somebody speaks or quarrels about, and what stands before them then. */
const TOPICS: Readonly<Record<string, readonly [words: string, before: string]>> = {
  en: [
    'about|around|over',
    [
      '(?:disput|quarrel|disagreement|argument|debat|discussion|conversation|row|report|articl|book|film|speech)(?:e?s|e)?',
      '(?:question|complaint|concern|protest|outrage|anger|grief|talk|negotiation|deal|agreement|lawsuit|trial)s?',
      '(?:investigation|information|news|doubt|rumou?r)s?|(?:controvers|documentar|stor|inquir|worr)(?:y|ies)',
      '(?:argu|disput|quarrel+|debat|negotiat|complain|talk|protest)(?:e|ed|s|es|ing)?|sp(?:eak|oke)(?:s|n|ing)?',
    ].join('|'),
  ],
  de: [
    'über',
    [
      String.raw`\p{L}*(?:debatt|streit|diskussion|auseinandersetzung|bericht|gespräch|verhandlung|nachricht|meldung)\p{L}{0,3}`,
      String.raw`\p{L}*(?:artikel|buch|film|studie|entscheidung|information|frage|klage|gerücht|empörung|einigung)\p{L}{0,2}`,
      String.raw`(?:diskutier|verhandel|sprech|sprach|sprich|schreib|schrieb|informier|stritt)\p{L}{0,3}|gestritten|gesprochen`,
    ].join('|'),
  ],
  fr: [
    'autour de',
    String.raw`(?:débat|discussion|dispute|querelle|polémique|controverse|négociation|tension|accord)s?`,
  ],
  es: [
    'alrededor de|en torno a',
    String.raw`(?:debate|discusi[óo]n|disputa|pol[ée]mica|controversia|negociaci[óo]n|acuerdo)(?:e?s)?`,
  ],
  it: [
    'intorno a',
    String.raw`(?:dibattit[oi]|discussion[ei]|disput[ae]|polemic(?:a|he)|controversi[ae]|negoziat[oi]|accord[oi])`,
  ],
};

/** What may stand between the words and the digits: "nearly another US$700". */
const FILLER =
  '(?:(?:the|an?|another|an estimated|US|weitere|les|des|le|la|el|los|las|i|gli)\\s)?(?:US|A|C)?\\p{Sc}?\\s?';

/** How far words of doubt may stand from their number, in letters. */
const REACH = 40;

interface DoubtPatterns {
  readonly before: readonly (readonly [Doubt, RegExp])[];
  readonly after: readonly (readonly [Doubt, RegExp])[];
  /** A text up to the end of such words that tell a topic. */
  readonly topic: RegExp | undefined;
}

const patterns = once((language: string): DoubtPatterns | undefined => {
  const words = WORDS[primary(language)];
  if (!words) return undefined;
  const topic = TOPICS[primary(language)];
  const all = Object.entries(words) as [Doubt, readonly [string, string?]][];
  return {
    topic: topic && new RegExp(`(?<!\\p{L})(?:${topic[1]})\\s(?:${anyOf(topic[0].split('|'))})$`, 'iu'),
    before: all.map(([doubt, [before]]) => [
      doubt,
      new RegExp(`(?<![\\p{L}\\p{N}])(?<words>${anyOf(before.split('|'))})(?:\\s|(?<=[~≈]))${FILLER}$`, 'iu'),
    ]),
    after: all.flatMap(([doubt, [, after]]) =>
      after ? [[doubt, new RegExp(`^\\s?(?<words>${anyOf(after.split('|'))})(?![\\p{L}\\d])`, 'iu')] as const] : [],
    ),
  };
});

/** Whether words of doubt are known of a language. */
export const knowsDoubt = (language: string) => !!patterns(language);

/** Words of doubt and where they stand in the text. */
export interface DoubtMention {
  readonly doubt: Doubt;
  readonly start: number;
  readonly end: number;
  /** "A dispute over 1,350 prisoners" need not be about more of them. */
  readonly isTopic: boolean;
}

/** The words of doubt beside a number; where several fit, the longest: "no more than" is not "more than". */
export function doubtAt(
  text: string,
  {start, end}: Pick<DoubtMention, 'start' | 'end'>,
  language: string,
): DoubtMention | undefined {
  const known = patterns(language);
  if (!known) return undefined;
  const from = Math.max(0, start - REACH);
  const before = known.before.flatMap(([doubt, pattern]) => {
    const match = pattern.exec(text.slice(from, start));
    if (!match) return [];
    const {length} = match.groups!['words']!;
    const isTopic = !!known.topic?.test(text.slice(Math.max(0, from - REACH), from + match.index + length));
    return {doubt, start: from + match.index, end: start, length, isTopic};
  });
  const after = known.after.flatMap(([doubt, pattern]) => {
    const match = pattern.exec(text.slice(end, end + REACH));
    return match ? {doubt, start: end, end: end + match[0].length, length: match[0].length, isTopic: false} : [];
  });
  return [...before, ...after].sort((one, other) => other.length - one.length)[0];
}
