import {isInPhrase} from '../../dossier/text/passage.js';
import {placesOf, type Context, type Passage} from './context.js';
import {valuesOf, type QuantityFacts} from '../../dossier/text/facts.js';
import {finding, placeName, placeOf, shown, type Finding} from './finding.js';
import {standsFor} from '../../dossier/text/number-mentions.js';
import {
  isInOtherCurrency,
  isOfKind,
  printedNumber,
  quotedCounts,
  sightings,
  type Sighting,
} from '../../dossier/text/sightings.js';
import {readsWords} from '../../dossier/text/word-mentions.js';

/** One value of a quantity, and the pointer to it. */
export interface Value {
  readonly value: number;
  readonly facts: QuantityFacts;
  readonly pointer: string;
}

/** A number as the article's language prints it. */
const printed = (value: number, language: string) =>
  new Intl.NumberFormat(language, {maximumFractionDigits: 10}).format(value);

/** A number that is in none of an entry’s paragraphs, with where else it is: a fault, or a warning where it may be unread. */
export function missingNumber({value, facts, pointer}: Value, context: Context): Finding {
  const {article, language, hasOtherSources} = context;
  const passages = article.map((paragraph) => ({paragraph}));
  const there = sightings(value, facts.kind, passages, language).find(({mention}) => isOfKind(mention, facts));
  const place = there && placeOf(there.passage.paragraph);
  const advice = place
    ? ` It is in ${placeName(place)}: name that as evidence if it tells of the same, or correct the number.`
    : ' Correct the number, or the evidence.';
  const message = `The number ${printed(value, language)} is not in ${placesOf(context)}.${advice}`;
  const more = place ? {place} : {};
  if (hasOtherSources)
    return finding('number-elsewhere', pointer, `${message} It may come from the entry’s other source.`, more);
  if (!readsWords(language) && value <= 20)
    return finding('number-elsewhere', pointer, `${message} Numbers in words are not read in this language.`, more);
  return finding('number-missing', pointer, message, more);
}

/** A phrase that has numbers has one of the entry's. */
export function notInPhrase(
  {value, facts, pointer}: Value,
  {passage, mention}: Sighting<Passage>,
  context: Context,
): Finding | undefined {
  const quoted = quotedCounts(facts.kind, context);
  const isOurs = ({mention}: Sighting) => valuesOf(facts.value).some(([, each]) => standsFor(mention, each));
  if (isInPhrase(passage, mention) || !quoted.length || quoted.some(isOurs)) return undefined;
  const place = placeOf(passage.paragraph);
  return finding(
    'number-not-in-phrase',
    pointer,
    `The number ${printed(value, context.language)} is in ${placeName(place)}, but the phrase has ` +
      `${quoted.map((each) => shown(printedNumber(each))).join(' and ')}. ` +
      'Correct the number, or quote the phrase that has it.',
    {place},
  );
}

/** The percent sign and the currency beside a number are those of the entry. */
export function* checkUnit({facts, pointer}: Value, sighting: Sighting<Passage>): Generator<Finding> {
  const {kind, currency} = facts;
  const {mention} = sighting;
  const place = placeOf(sighting.passage.paragraph);
  const words = shown(printedNumber(sighting));
  if (kind === 'percent' && !mention.isPercent)
    yield finding(
      'number-not-percent',
      pointer,
      `${placeName(place)} has ${words} without a percent sign. Make sure that it is a percentage.`,
      {place},
    );
  if (mention.currency && isInOtherCurrency(mention, facts)) {
    const {printed, codes} = mention.currency;
    const [only, ...others] = codes;
    const suggestion = others.length ? undefined : only;
    yield finding(
      'currency-differs',
      pointer.replace(/[^/]+$/, 'currency'),
      `The currency is ${currency}, but ${placeName(place)} has ${shown(printed)} beside ${words}. ` +
        `${suggestion ? `Write ${suggestion}` : 'Correct the currency'}, or the amount that is in ${currency}.`,
      {place, ...(suggestion && {suggestion})},
    );
  }
}
