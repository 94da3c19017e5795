import type {DoubtedSighting} from '../../dossier/text/doubt.js';
import type {Context, Passage} from './context.js';
import {checkDoubt} from './doubt.js';
import {valuesOf, type QuantityFacts} from '../../dossier/text/facts.js';
import type {Finding} from './finding.js';
import {checkUnit, missingNumber, notInPhrase, type Value} from './number-findings.js';
import {checkPrinted} from './printed.js';
import {isFit, sight, type Sighting} from '../../dossier/text/sightings.js';
import {sightWhole} from '../../dossier/text/whole-words.js';

export interface NumbersCheck {
  readonly found: number;
  readonly missing: number;
  readonly findings: readonly Finding[];
}

/** The place of a value: as a number of its kind, else in words for all and none, else as any number. */
function sightValue({value, facts}: Value, {passages, language}: Context): Sighting<Passage> | undefined {
  const sighting = sight(value, facts, passages, language);
  if (sighting && isFit(sighting.mention, facts)) return sighting;
  return sightWhole(value, facts.kind, passages, language) ?? sighting;
}

/** Holds the numbers of a quantity against the paragraphs that are said to hold them. */
export function checkNumbers(facts: QuantityFacts, pointer: string, context: Context): NumbersCheck {
  const {language, derived} = context;
  const findings: (Finding | undefined)[] = [];
  const sightings: DoubtedSighting<Passage>[] = [];
  const tally = {found: 0, missing: 0};
  if (!context.passages.length) return {...tally, findings: []};
  for (const [key, number] of valuesOf(facts.value)) {
    const value = {value: number, facts, pointer: `${pointer}/${key}`};
    const sighting = sightValue(value, context);
    if (sighting) {
      tally.found++;
      sightings.push({...sighting, key});
      findings.push(notInPhrase(value, sighting, context), ...checkUnit(value, sighting));
    } else if (!derived.length) {
      tally.missing++;
      findings.push(missingNumber(value, context));
    }
  }
  findings.push(...checkPrinted(facts, pointer, context), ...checkDoubt(facts.value, sightings, {pointer, language}));
  return {...tally, findings: findings.filter((each) => each !== undefined)};
}
