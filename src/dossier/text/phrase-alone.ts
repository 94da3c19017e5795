import {dateMentions} from './date-mentions.js';
import type {QuantityFacts} from './facts.js';
import {isClose} from './is-close.js';
import {MEASURES} from './measures.js';
import type {NumberMention} from './number-mention.js';
import {standsFor} from './number-mentions.js';
import type {Passage} from './passage.js';
import {scalesAfterDigits, scaleWords} from './scale-words.js';
import {isOfKind, type Sighting} from './sightings.js';

/** A phrase without its paragraph, as a passage that is nothing else. */
export const aloneAs = (quote: string): Passage => ({
  paragraph: {text: quote},
  hit: {start: 0, end: quote.length},
});

/** What may join the last number of a phrase to what stands behind it: "15 to 20" million. */
const TO_THE_END = /^\s*(?:[-–—]|\p{L}{1,3})?\s*\p{Sc}?[\d.,]*\s*\p{P}*$/u;

/** Where a number touches an end of its phrase, the rest of it may have been left in the paragraph. */
function edgesOf({start, end}: NumberMention, text: string) {
  return {isFirst: !text.slice(0, start).trim(), isLast: TO_THE_END.test(text.slice(end))};
}

const isWorded = ({start, end}: NumberMention, text: string) => !/\p{N}/u.test(text.slice(start, end));

/** What the words of a text can multiply its numbers by, wherever they stand: "41,200 (in millions of dollars)". */
function scalesIn(text: string, language: string): number[] {
  const known = scalesAfterDigits(language);
  return [...text.toLowerCase().matchAll(/\p{L}{2,}\.?/gu)].flatMap(
    ([word]) => known.get(word) ?? known.get(word.replace(/\.$/, '')) ?? known.get(word.replace(/s?\.?$/, '')) ?? [],
  );
}

/** Whether a number of a phrase can be a value, for all that the phrase alone tells of it. */
export function canBe(mention: NumberMention, value: number, text: string, language: string): boolean {
  const {isFirst, isLast} = edgesOf(mention, text);
  if (standsFor(mention, value) || ((isFirst || isLast) && isWorded(mention, text))) return true;
  // "4 200" may have been cut at its space.
  if (isFirst && mention.values.some((each) => value > each && value % 1000 === each)) return true;
  const scales = [...scalesIn(text, language), ...(isLast ? scaleWords(language).values() : [])];
  return mention.values.some((each) => scales.some((scale) => isClose(each * scale, value)));
}

/** Numbers that count nothing: of a resolution, of a type of tank, of an hour. */
const NAMED =
  /(?:\p{L}[-–]|[:/]|(?<!\p{L})(?:no|nr|n[º°]|resolution|résolution|resolución|risoluzione|articles?|artikel|pages?)\.?\s|[№#§]\s?)$/iu;

/** What is measured: "155 mm", "5 km". Neither people nor money are. */
const MEASURE = new RegExp(`^[-\\s]?(?:${MEASURES}|[mc]?m|millimet(?:re|er)s?|t|°)(?!\\p{L})`, 'iu');

/** A day whose month stands before the phrase: "12 and 16, 2020". */
const isDay = (value: number, after: string, isFirst: boolean) =>
  value <= 31 && (/^,?\s\d{4}(?!\d)/.test(after) || (isFirst && /^\s*(?:,|[-–—]|(?:and|to|of)\s)/u.test(after)));

/** Whether a number in a phrase is surely one of those that an entry is about. */
export function isSurely({mention, passage}: Sighting, facts: QuantityFacts, language: string): boolean {
  const {text} = passage.paragraph;
  const {start, end, scale, values, isPercent} = mention;
  const {isFirst, isLast} = edgesOf(mention, text);
  const [value = 0] = values;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (!isOfKind(mention, facts) || isPercent !== (facts.kind === 'percent')) return false;
  if ((isFirst || isLast) && isWorded(mention, text)) return false;
  // 100 may be followed by "days" or "percent", 4,200 hardly.
  if (isLast && scale === 1 && value < 1000 && !isPercent) return false;
  if (isDay(value, after, isFirst) || (facts.field !== 'value' && MEASURE.test(after))) return false;
  if (NAMED.test(before) || /^[:/]\d|^e[-+]?\d/i.test(after)) return false;
  return !dateMentions(text, language).some(
    ({start: from, end: to, year, month}) => from < end && start < to && (month !== undefined || year !== value),
  );
}
