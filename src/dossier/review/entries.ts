import {primary} from '../language.js';
import type {Quantity} from '../quantity.js';
import type {AnyEntry, Dossier, Remark} from '../shape.js';

/** Something of the dossier and where it stands. */
export interface Placed<T> {
  readonly pointer: string;
  readonly it: T;
}

/** A number of the dossier, and the entry that it belongs to. */
export interface PlacedQuantity extends Placed<Quantity & {readonly unit?: string}> {
  readonly entry: AnyEntry;
}

/** The items of a list, each with its JSON pointer. */
export const placed = <T>(list: readonly T[] | undefined, pointer: string): Placed<T>[] =>
  (list ?? []).map((it, i) => ({pointer: `${pointer}/${i}`, it}));

/** The entries of all sections. */
export const entriesOf = (dossier: Dossier): Placed<AnyEntry>[] => [
  ...placed<AnyEntry>(dossier.casualties, '/casualties'),
  ...placed<AnyEntry>(dossier.spending, '/spending'),
  ...placed<AnyEntry>(dossier.suppliers, '/suppliers'),
  ...placed<AnyEntry>(dossier.dates, '/dates'),
  ...placed<AnyEntry>(dossier.figures, '/figures'),
];

/** The numbers of all sections. */
export function quantitiesOf(dossier: Dossier): PlacedQuantity[] {
  const under = <E extends AnyEntry>(entries: Placed<E>[], field: string, of: (entry: E) => Quantity) =>
    entries.map(({pointer, it}): PlacedQuantity => ({pointer: `${pointer}/${field}`, it: of(it), entry: it}));
  return [
    ...under(placed(dossier.casualties, '/casualties'), 'count', ({count}) => count),
    ...under(placed(dossier.spending, '/spending'), 'amount', ({amount}) => amount),
    ...under(placed(dossier.suppliers, '/suppliers'), 'share', ({share}) => share),
    ...under(placed(dossier.figures, '/figures'), 'value', ({value}) => value),
  ];
}

/** The remarks of an entry, in whichever of their three forms they are written, each with the pointer to its text. */
export function remarksOf({pointer, it: {note}}: Placed<AnyEntry>): Placed<Remark>[] {
  if (note === undefined) return [];
  if (typeof note === 'string') return [{pointer: `${pointer}/note`, it: {text: note}}];
  if ('text' in note) return [{pointer: `${pointer}/note/text`, it: note}];
  return placed(note, `${pointer}/note`).map(({pointer, it}) => ({pointer: `${pointer}/text`, it}));
}

/** The quoted phrases of an entry as one text. */
export const quotesOf = ({evidence}: AnyEntry) => evidence.map(({quote}) => quote).join('\n');

/** Whether a fact was worked out: then its number need not stand in the phrase. */
export const isDerived = ({evidence}: AnyEntry) => evidence.some(({derived}) => derived);

/** Rules about the words of a number know English only. */
export const isEnglish = ({language}: Dossier) => primary(language) === 'en';
