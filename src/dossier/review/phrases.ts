import type {AnyEntry, Dossier, Evidence} from '../shape.js';
import {withDoubt} from '../text/doubt.js';
import {knowsDoubt} from '../text/doubt-words.js';
import {factsOf, valuesOf, type QuantityFacts, type ValueKey} from '../text/facts.js';
import {knownLanguage} from '../text/language.js';
import {numberMentions} from '../text/number-mentions.js';
import {aloneAs, canBe, isSurely} from '../text/phrase-alone.js';
import {isFit, mentionsOf, printedNumber, quotedCounts, sightings, type Read} from '../text/sightings.js';
import {mayHaveUnread} from '../text/unread-words.js';
import {sightWhole} from '../text/whole-words.js';
import {continuesNumber, readsWords} from '../text/word-mentions.js';
import {entriesOf, isDerived} from './entries.js';
import {quoteWithoutDigits} from './evidence-typing.js';
import {finding, type Findings, type Rule} from './finding.js';
import {boundAsValue, unmarkedDoubt, unmarkedOpen} from './hedges.js';
import {smallAmount} from './money.js';
import {CODE_OF, needOf, wanted} from './phrase-doubt.js';
import {digitsDiffer, zeroWithoutWords} from './printed.js';
import {digitsOf, printedNumbers} from './printed-number.js';

/** A number beside the phrases that are to prove it. */
interface Quoted extends Read {
  readonly entry: AnyEntry;
  readonly facts: QuantityFacts;
  /** Of the number. */
  readonly pointer: string;
  readonly values: readonly (readonly [ValueKey, number])[];
}

/** The article's own phrases: what others say is held against their texts only where there are no such. */
function ownOf({sources}: Dossier, evidence: readonly Evidence[]): readonly Evidence[] {
  const own = evidence.filter(({source = sources[0]!.id}) => source === sources[0]!.id);
  return own.length ? own : evidence;
}

/** The pointer to the entry that something is in. */
export const entryOf = (pointer: string) => pointer.split('/').slice(0, 3).join('/');

/** What was worked out need not stand in a phrase, and what another rule has told of is not told again. */
function quotedOf(dossier: Dossier, ...told: readonly Rule[]): Quoted[] {
  const language = knownLanguage(dossier.language);
  const known = new Set(told.flatMap((rule) => [...rule(dossier)].map(({pointer}) => entryOf(pointer))));
  return entriesOf(dossier).flatMap(({pointer, it}) => {
    const {quantity: facts, evidence} = factsOf(it);
    if (!facts || isDerived(it) || known.has(pointer)) return [];
    const values = valuesOf(facts.value);
    const passages = ownOf(dossier, evidence).map(({quote}) => aloneAs(quote));
    return values.length ? {entry: it, facts, pointer: `${pointer}/${facts.field}`, values, passages, language} : [];
  });
}

/** Whether any phrase, be it another source's, can have any of the values. */
function isQuoted({entry, facts, values, passages, language}: Quoted): boolean {
  const isAnyScale = 'value' in entry || !readsWords(language);
  return values.some(
    ([, value]) =>
      entry.evidence.some(
        ({quote}) =>
          [...numberMentions(quote, language), ...mentionsOf(facts.kind, quote, language)].some((mention) =>
            canBe(mention, value, quote, language),
          ) ||
          printedNumbers(quote).some(
            ({values, significant}) => values.includes(value) || (isAnyScale && significant === digitsOf(value)),
          ),
      ) || !!sightWhole(value, facts.kind, passages, language),
  );
}

/** Few are often said otherwise: "a soldier", "both brothers". */
const FEW = 2;

/** Whether the phrases may say a number in a way that cannot be read here. */
const isUnread = ({facts, values, passages, language}: Quoted, tag: string) =>
  (facts.kind === 'count' && values.some(([, value]) => value <= FEW)) ||
  passages.some(({paragraph: {text}}) => continuesNumber(text, language) || mayHaveUnread(text, tag));

/** A phrase with a number, and not this one: a slip of the keys, or a forgotten million. */
export function* numberNotInQuote(dossier: Dossier): Findings {
  for (const quoted of quotedOf(dossier, digitsDiffer, quoteWithoutDigits, zeroWithoutWords, smallAmount)) {
    const {facts, pointer, values, language} = quoted;
    const printed = quotedCounts(facts.kind, quoted).filter((each) => isSurely(each, facts, language));
    const [[key, value]] = values as [readonly [ValueKey, number]];
    if (printed[0] && !isUnread(quoted, dossier.language) && !isQuoted(quoted))
      yield finding(
        'number-not-in-quote',
        `${pointer}/${key}`,
        value,
        `a number of its phrase, which has ${[...new Set(printed.map((each) => `“${printedNumber(each)}”`))].join(' and ')}`,
      );
  }
}

/** "Nearly 1,350" beside an exact 1,350: readers see the doubt only where the number is marked. */
export function* doubtInQuote(dossier: Dossier): Findings {
  if (!knowsDoubt(knownLanguage(dossier.language))) return;
  for (const quoted of quotedOf(dossier, unmarkedDoubt, unmarkedOpen, boundAsValue)) {
    const {facts, pointer, values, passages, language} = quoted;
    for (const [key, value] of values) {
      const doubted = sightings(value, facts.kind, passages, language)
        .filter(({mention}) => isFit(mention, facts))
        .map((sighting) => withDoubt({...sighting, key}, language));
      const needs = doubted.map((each) => needOf(each, facts));
      // A phrase without doubt beside one that has it: readers may take either.
      if (!needs[0] || needs.includes(undefined)) continue;
      const expected = `${wanted(needs[0], key)}, for “${doubted[0]!.printed}”`;
      yield finding(CODE_OF[needs[0]], `${pointer}/${key}`, value, expected);
    }
  }
}
