import {once} from '../once.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import {within, type Topic} from './topic.js';
import {DE_TOPICS} from './topics-de.js';
import {EN_TOPICS} from './topics-en.js';

const FR_PLACES = String.raw`(?:situé|installé|tombé|campé|posté|stationné|déployé|réfugié|regroupé|passé|volé)(?:e?s|e)?|(?:surv)?vol(?:e|ent|ait|aient|ant)`;

/** What begins another clause. */
const FR_SUBJECT = String.raw`qui|que|dont|où|et|ou|ils?|elles?|\p{N}\S*`;

const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  en: EN_TOPICS,
  de: DE_TOPICS,
  fr: [
    {
      words: 'autour de',
      before:
        '(?:débat|discussion|dispute|querelle|polémique|controverse|négociation|tension|accord|bataille|combat|guerre|conflit|' +
        'pourparler|affrontement|lutte|crise|rumeur|inquiétude|mobilisation)s?',
      clauses: [
        [
          `(?:dans|pendant|durant|lors|depuis|après|avant|au\\scours)${within(8, FR_SUBJECT)}`,
          `${within(5, FR_SUBJECT)}\\s(?:ont|sont|avaient|étaient|furent|auraient|seraient|moururent|périrent)(?!\\p{L})`,
        ],
      ],
    },
    {words: 'autour de|près de|au-dessus de|au-dessous de|en dessous de', before: FR_PLACES},
  ],
  es: [
    {
      words: 'alrededor de|en torno a',
      before: String.raw`(?:debate|discusi[óo]n|disputa|pol[ée]mica|controversia|negociaci[óo]n|acuerdo)(?:e?s)?`,
    },
  ],
  it: [
    {
      words: 'intorno a',
      before: String.raw`(?:dibattit[oi]|discussion[ei]|disput[ae]|polemic(?:a|he)|controversi[ae]|negoziat[oi]|accord[oi])`,
    },
  ],
};

/** Patterns, each for a text up to the end of such words, or for one from the end of their number. */
interface TopicPatterns {
  readonly ends: readonly RegExp[];
  readonly begins?: readonly [words: RegExp, RegExp];
  readonly clauses: readonly (readonly [RegExp, RegExp])[];
}

/** Words, the first letter of each of which may be a capital. */
const anyCase = (words: string) =>
  anyOf(words.split('|')).replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const patterns = once((language: string): readonly TopicPatterns[] =>
  (TOPICS[primary(language)] ?? []).map(({words, before, after, unless, isExact, clauses = []}) => {
    const end = `${unless ? `(?<!(?:${unless})\\s)` : ''}(?:${anyCase(words)})$`;
    const any = new RegExp(`(?<!\\p{L})${end}`, 'u');
    const ended = (begin: string) => new RegExp(`(?<!\\p{L})(?:${begin})\\s${end}`, isExact ? 'u' : 'iu');
    return {
      ends: before ? [ended(before)] : after ? [] : [any],
      ...(after && {begins: [any, new RegExp(`^(?:${after})`, 'u')] as const}),
      clauses: clauses.map(([begin, verb]) => [ended(begin), new RegExp(`^(?:${verb})`, 'u')] as const),
    };
  }),
);

/** Whether words of doubt at the end of a text, and before a number and another text, may tell a topic: "a dispute over". */
export const isTopicAt = (before: string, after: string, language: string): boolean => {
  const isBetween = ([end, begin]: readonly [RegExp, RegExp]) => end.test(before) && begin.test(after);
  return patterns(language).some(
    ({ends, begins, clauses}) =>
      !clauses.some(isBetween) && (ends.some((end) => end.test(before)) || (!!begins && isBetween(begins))),
  );
};
