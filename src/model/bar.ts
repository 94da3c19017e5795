import type {Extent} from '../dossier/quantity.js';
import type {CasualtyEntry, Dossier, SpendingEntry} from '../dossier/shape.js';
import {sideOf, withMore, type Fact, type Side} from './figure.js';
import type {Speech} from './speech.js';

/** Bars on one scale under a label. */
export interface BarGroup {
  readonly label: string;
  readonly rows: readonly BarRow[];
}

/** The bar of a fact: `who` was counted, or who spent. Its extent is in fractions of the scale. */
export interface BarRow extends Fact {
  /** What was counted, who claims it where claims differ, and as of when. */
  readonly detail: string;
  /** 1 or 2 for the first two parties, 0 for what belongs to neither. */
  readonly side: Side;
}

/** The largest value that any of some facts states, or zero. */
export const mostOf = (facts: readonly Fact[]) =>
  facts.reduce((most, fact) => Math.max(most, fact.extent?.most ?? 0), 0);

/** Whether a part of a bar is hatched. */
export const isHatched = ({extent}: Fact) => extent && extent.sure < extent.most;

/** An extent in fractions of a linear scale from zero to `end`. */
export const scaled = ({sure, most, open}: Extent, end: number): Extent => ({sure: sure / end, most: most / end, open});

/** A bar for each fact, all on one scale. */
export function barRows<E extends CasualtyEntry | SpendingEntry>(
  facts: readonly Fact<E>[],
  dossier: Dossier,
  {words}: Speech,
  detailOf: (fact: Fact<E>) => string,
) {
  const end = mostOf(facts) || 1;
  return facts.map((fact) =>
    withMore(fact, {
      detail: [detailOf(fact), fact.claim].filter(Boolean).join(words.between),
      side: sideOf(dossier, fact.entry.party),
      extent: fact.extent && scaled(fact.extent, end),
    }),
  );
}
