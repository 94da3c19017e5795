import type {Quantity} from '../quantity.js';
import type {AnyEntry, Evidence} from '../shape.js';

/** What a number is; a rank is a place in an order, which texts print as "second". */
export type Kind = 'count' | 'percent' | 'rank';

/** The fields of a quantity that have a number. */
export const VALUE_KEYS = ['best', 'low', 'high'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** The numbers of a quantity, each with its field. */
export const valuesOf = (quantity: Quantity): (readonly [ValueKey, number])[] =>
  VALUE_KEYS.flatMap((key) => {
    const value = quantity[key];
    return value === undefined ? [] : [[key, value] as const];
  });

export interface QuantityFacts {
  readonly field: string;
  readonly value: Quantity;
  readonly kind: Kind;
  readonly currency?: string;
}

export interface TimeFacts {
  readonly field: string;
  readonly text: string;
  /** It is the fact itself, so that its phrase has no other date. */
  readonly isSubject: boolean;
  readonly planned?: boolean;
}

/** What of an entry can be held against a text: a number, a time. */
export interface Facts {
  readonly quantity?: QuantityFacts;
  readonly time?: TimeFacts;
  readonly evidence: readonly Evidence[];
}

const count = (field: string, value: Quantity): QuantityFacts => ({field, value, kind: 'count'});

/** The kind of a figure, as its unit tells it. */
function kindOf(unit: string): Kind {
  if (/^rank\b/i.test(unit)) return 'rank';
  return /^(%|per ?cent|prozent|pour ?cent|por ?ciento|per ?cento)/i.test(unit) ? 'percent' : 'count';
}

/** The facts of an entry, whichever list it is in. */
export function factsOf(entry: AnyEntry): Facts {
  const {evidence} = entry;
  if ('count' in entry)
    return {
      quantity: count('count', entry.count),
      ...(entry.asOf && {time: {field: 'asOf', text: entry.asOf, isSubject: false}}),
      evidence,
    };
  if ('amount' in entry)
    return {
      quantity: {...count('amount', entry.amount), currency: entry.amount.currency},
      time: {field: 'time', text: entry.time, isSubject: true},
      evidence,
    };
  if ('share' in entry)
    return {
      quantity: {field: 'share', value: entry.share, kind: 'percent'},
      ...(entry.period && {time: {field: 'period', text: entry.period, isSubject: true}}),
      evidence,
    };
  if ('value' in entry)
    return {quantity: {field: 'value', value: entry.value, kind: kindOf(entry.value.unit)}, evidence};
  return {time: {field: 'time', text: entry.time, isSubject: true, planned: !!entry.planned}, evidence};
}
