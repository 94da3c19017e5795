import {quantityFault} from './quantity.js';
import {choice, either, list, number, record, text, type Fields, type Infer} from './schema.js';

/** Where a figure comes from, to the phrase. Without a `source` it is the article: the first of the sources. */
const evidence = record({
  section: text(),
  paragraph: number(1),
  quote: text('quote'),
  'source?': text('a source'),
  'creditedTo?': text(),
  'derived?': either(text(), choice(true)),
});

/** A remark of the dossier's authors; with a `source` it was checked outside the article and is shown as such. */
const remark = record({text: text(), 'source?': text('a source')});

const entry = {
  id: text('new entry'),
  evidence: list(evidence, 1),
  'note?': either(text(), either(list(remark, 1), remark)),
};

const quantity = <const F extends Fields>(more: F) =>
  record(
    {
      'best?': number(0),
      'low?': number(0),
      'high?': number(0),
      'approximate?': choice(true),
      'open?': choice('high'),
      'asPrinted?': text(),
      'missing?': choice('not-stated'),
      ...more,
    },
    quantityFault,
  );

const casualty = record({
  ...entry,
  conflict: text('a conflict'),
  group: choice('military', 'civilians', 'all'),
  outcome: list(choice('killed', 'missing', 'wounded', 'captured'), 1),
  count: quantity({}),
  'party?': either(text('a party'), list(text('a party'), 2)),
  'asOf?': text('time'),
});

const spending = record({
  ...entry,
  party: text('a party'),
  time: text('time'),
  amount: quantity({currency: text('currency'), prices: text()}),
});

const supplier = record({
  ...entry,
  recipient: text('a party'),
  supplier: text('a party'),
  share: quantity({}),
  'period?': text('time'),
  'of?': text(),
  'leading?': choice(true),
});

const keyDate = record({...entry, time: text('time'), event: text(), kind: text('id'), 'planned?': choice(true)});

/** A figure that none of the widgets shows, kept so that it stays traceable. */
const otherFigure = record({...entry, label: text(), value: quantity({unit: text()})});

export const dossierShape = record({
  id: text('id'),
  title: text(),
  language: text('language'),
  updated: text('time'),
  article: record({
    headline: text(),
    authors: list(text(), 1),
    publisher: text(),
    published: text('time'),
    'url?': text('url'),
  }),
  parties: list(record({id: text('new party'), name: text()}), 1),
  sources: list(
    record({id: text('new source'), title: text(), publisher: text(), 'published?': text('time'), 'url?': text('url')}),
    1,
  ),
  'conflicts?': list(record({id: text('new conflict'), name: text(), 'time?': text('time')})),
  'casualties?': list(casualty),
  'spending?': list(spending),
  'suppliers?': list(supplier),
  'dates?': list(keyDate),
  'figures?': list(otherFigure),
});

/** One article's facts. */
export type Dossier = Infer<typeof dossierShape>;
export type Evidence = Infer<typeof evidence>;
export type Remark = Infer<typeof remark>;
export type CasualtyEntry = Infer<typeof casualty>;
export type SpendingEntry = Infer<typeof spending>;
export type SupplierEntry = Infer<typeof supplier>;
export type KeyDateEntry = Infer<typeof keyDate>;
export type Entry = CasualtyEntry | SpendingEntry | SupplierEntry | KeyDateEntry;

/** The four sections that have a widget. */
export type Section = 'casualties' | 'spending' | 'suppliers' | 'dates';
