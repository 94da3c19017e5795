import {isInPhrase, type Passage} from './passage.js';
import {dateMentions, isSurelyDate, type DateMention} from './date-mentions.js';
import type {Kind, QuantityFacts} from './facts.js';
import {TIMES} from './measures.js';
import type {NumberMention} from './number-mention.js';
import {numberMentions, standsFor} from './number-mentions.js';
import {rankMentions} from './ranks.js';

/** A number where the article has it. */
export interface Sighting<P extends Passage = Passage> {
  readonly mention: NumberMention;
  readonly passage: P;
}

const DURATION = new RegExp(`^[-\\s](?:${TIMES})(?!\\p{L})`, 'iu');

/**
 * The numbers of a paragraph, without those of dates: 12 is not found in "July 12". A word that is a number or a month,
 * such as "sept", is a month only beside a day or a year.
 */
function countsIn(text: string, language: string): readonly NumberMention[] {
  const dates = dateMentions(text, language).filter(({month}) => month !== undefined);
  const isPartOf =
    ({start, end}: NumberMention) =>
    (date: DateMention) =>
      date.start < end &&
      start < date.end &&
      (date.day !== undefined || date.year !== undefined || /\p{N}/u.test(text.slice(start, end)));
  return numberMentions(text, language).filter((mention) => !mention.isOrdinal && !dates.some(isPartOf(mention)));
}

/** The numbers of a text that can be of a kind: parts of a whole are percentages, ordinal numbers are ranks. */
export const mentionsOf = (kind: Kind, text: string, language: string) =>
  kind === 'rank' ? rankMentions(text) : countsIn(text, language).filter(({isPart}) => kind === 'percent' || !isPart);

/** Whether a text has another currency beside a number than an amount is in. */
export const isInOtherCurrency = (mention: NumberMention, {currency}: Pick<QuantityFacts, 'currency'>) =>
  !!currency && !!mention.currency && !mention.currency.codes.has(currency);

/** Whether a number is what an entry has: a percentage for a share, and no other currency beside an amount. */
export const isFit = (mention: NumberMention, facts: Pick<QuantityFacts, 'kind' | 'currency'>) =>
  mention.isPercent === (facts.kind === 'percent') && !isInOtherCurrency(mention, facts);

/** Whether a number is surely of the kind that an entry has, so that it can be offered as evidence. */
export function isOfKind(mention: NumberMention, {field, kind, currency}: QuantityFacts): boolean {
  if (kind === 'percent' || mention.isPercent) return kind === 'percent' && mention.isPercent;
  if (currency) return mention.currency ? mention.currency.codes.has(currency) : mention.scale > 1;
  return field !== 'count' || !mention.currency;
}

/** Every place of a number in some passages. */
export const sightings = <P extends Passage>(
  value: number,
  kind: Kind,
  passages: readonly P[],
  language: string,
): Sighting<P>[] =>
  passages.flatMap((passage) =>
    mentionsOf(kind, passage.paragraph.text, language)
      .filter((mention) => standsFor(mention, value))
      .map((mention) => ({mention, passage})),
  );

/**
 * The place of a number in some passages: in a phrase where it is there, else in the paragraph. Where it stands twice,
 * as a percentage or in the currency that is looked for.
 */
export function sight<P extends Passage>(
  value: number,
  facts: Pick<QuantityFacts, 'kind' | 'currency'>,
  passages: readonly P[],
  language: string,
): Sighting<P> | undefined {
  const all = sightings(value, facts.kind, passages, language);
  const isQuoted = ({passage, mention}: Sighting) => isInPhrase(passage, mention);
  const isRight = ({mention}: Sighting) => isFit(mention, facts);
  return all.find((each) => isQuoted(each) && isRight(each)) ?? all.find(isQuoted) ?? all.find(isRight) ?? all[0];
}

/** "One" stands for somebody as often as for a number, and "no" for none. */
const isPronoun = ({start, end, values}: NumberMention, text: string) =>
  values.includes(0) || (values.includes(1) && !/\p{N}/u.test(text.slice(start, end)));

/** Texts, and the language that they are in. */
export interface Read<P extends Passage = Passage> {
  readonly passages: readonly P[];
  readonly language: string;
}

/** The numbers of a kind that phrases quote: neither years nor durations, nor pronouns. */
export const quotedCounts = <P extends Passage>(kind: Kind, {passages, language}: Read<P>): Sighting<P>[] =>
  passages.flatMap((passage) => {
    const {text} = passage.paragraph;
    return mentionsOf(kind, text, language)
      .filter((mention) => isInPhrase(passage, mention) && !isPronoun(mention, text))
      .filter(({start, end}) => !isSurelyDate({start, end, year: Number(text.slice(start, end))}, text))
      .filter(({end}) => !DURATION.test(text.slice(end)))
      .map((mention) => ({mention, passage}));
  });

/** A number as the article prints it. */
export const printedNumber = ({mention, passage}: Sighting) =>
  passage.paragraph.text.slice(mention.start, mention.end).trim();
