import type {Infer} from './schema.js';

/** Where a figure comes from, to the phrase. Without a `source` it is the article: the first of the sources. */
const evidence = {
  section: 'text',
  paragraph: 'whole number from 1',
  quote: 'quote of up to eight words',
  source: 'a source or nothing',
  creditedTo: 'text or nothing',
  derived: 'text or true or nothing',
} as const;

/** A remark of the dossier's authors; with a `source` it was checked outside the article and is shown as such. */
const remark = {text: 'text', source: 'a source or nothing'} as const;

const entry = {
  id: 'new entry id without spaces',
  evidence: [evidence],
  note: ['text or nothing', [remark], remark],
} as const;

const quantity = <const N extends string, const More>(number: N, more: More) =>
  ({
    best: number,
    low: number,
    high: number,
    approximate: 'true or nothing',
    open: '"high" or nothing',
    asPrinted: 'text or nothing',
    missing: '"not-stated" or nothing',
    ...more,
  }) as const;

const casualty = {
  ...entry,
  conflict: 'a conflict',
  group: '"military" or "civilians" or "all"',
  outcome: ['"killed" or "missing" or "wounded" or "captured"'],
  count: quantity('whole number from 0 or nothing', {}),
  party: ['a party or nothing', ['a party', 2]],
  asOf: 'time in EDTF or nothing',
} as const;

const spending = {
  ...entry,
  party: 'a party',
  time: 'time in EDTF',
  amount: quantity('number from 0 or nothing', {currency: 'currency code of three capitals', prices: 'text'}),
} as const;

const supplier = {
  ...entry,
  recipient: 'a party',
  supplier: 'a party',
  share: quantity('number from 0 to 100 or nothing', {}),
  period: 'time in EDTF or nothing',
  of: 'text or nothing',
  leading: 'true or nothing',
} as const;

const keyDate = {
  ...entry,
  time: 'time in EDTF',
  event: 'text',
  kind: 'id without spaces',
  planned: 'true or nothing',
} as const;

/** A figure that none of the widgets shows, kept so that it stays traceable. */
const otherFigure = {...entry, label: 'text', value: quantity('number from 0 or nothing', {unit: 'text'})} as const;

const party = {id: 'new party id without spaces', name: 'text'} as const;

const source = {
  id: 'new source id without spaces',
  title: 'text',
  publisher: 'text',
  published: 'time in EDTF or nothing',
  url: 'url of the web or nothing',
} as const;

export const dossierShape = {
  $schema: 'text or nothing',
  id: 'id without spaces',
  title: 'text',
  language: 'language tag',
  updated: 'time in EDTF',
  article: {
    headline: 'text',
    authors: ['text'],
    publisher: 'text',
    published: 'time in EDTF',
    url: 'url of the web or nothing',
  },
  parties: [party],
  sources: [source],
  conflicts: [{id: 'new conflict id without spaces', name: 'text', time: 'time in EDTF or nothing'}, 0],
  casualties: [casualty, 0],
  spending: [spending, 0],
  suppliers: [supplier, 0],
  dates: [keyDate, 0],
  figures: [otherFigure, 0],
} as const;

/** One article's facts. */
export type Dossier = Infer<typeof dossierShape>;
export type Party = Infer<typeof party>;
export type Source = Infer<typeof source>;
export type Evidence = Infer<typeof evidence>;
export type Remark = Infer<typeof remark>;
export type CasualtyEntry = Infer<typeof casualty>;
export type SpendingEntry = Infer<typeof spending>;
export type SupplierEntry = Infer<typeof supplier>;
export type KeyDateEntry = Infer<typeof keyDate>;
export type OtherFigure = Infer<typeof otherFigure>;
/** An entry of any list, with a widget or without. */
export type AnyEntry = Entry | OtherFigure;
export type Entry = CasualtyEntry | SpendingEntry | SupplierEntry | KeyDateEntry;

/** The four sections that have a widget. */
export type Section = 'casualties' | 'spending' | 'suppliers' | 'dates';
