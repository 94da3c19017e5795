import {passageUrl} from '../dossier/evidence.js';
import type {Quantity} from '../dossier/quantity.js';
import {webAddress} from '../dossier/schema.js';
import type {Dossier, Entry, Remark} from '../dossier/shape.js';
import {parseTime} from '../dossier/time.js';
import type {Speech} from './speech.js';

/** What every widget shows around its chart, ready to print. */
export interface Figure {
  readonly speech: Speech;
  readonly dossier: Dossier;
  /** The entries shown, in the order in which they are shown. */
  readonly entries: readonly Entry[];
  readonly title: string;
  /** What to take away, in a sentence. */
  readonly takeaway: string;
  /** Said in place of the chart where the entries cannot share one scale. */
  readonly refusal?: string | undefined;
  readonly notes: readonly Note[];
  readonly source: string;
  /** The names of the table's columns; the second column names the row. */
  readonly columns: readonly string[];
  /** The same figures as the chart, as text, in the order of the entries. */
  readonly rows: readonly (readonly string[])[];
}

export interface Note {
  readonly text: string;
  /** Whom a remark from outside the article names as its source. */
  readonly source?: string | undefined;
  readonly href?: string | undefined;
}

/** A printed figure that opens its evidence. */
export interface Printed {
  readonly entry: Entry;
  readonly text: string;
  /** The numbers of its notes. */
  readonly notes: readonly number[];
}

/** One phrase that a figure comes from. */
export interface Passage {
  readonly quote: string;
  /** Section, paragraph, credit, and how the figure was worked out where it was. */
  readonly place: string;
  /** Jumps to the phrase, where the address of its source is known. */
  readonly href?: string | undefined;
}

/** An EDTF text of a parsed dossier in words. */
export const timeText = ({time}: Speech, text: string) => time(parseTime(text)!);

export const partyName = ({parties}: Dossier, id: string) => parties.find((party) => party.id === id)!.name;

/** The side whose hue a party has: the first two parties of a dossier have one each, the rest are grey. */
export type Side = 0 | 1 | 2;
export const sideOf = ({parties: [first, second]}: Dossier, id: unknown): Side =>
  id === first?.id ? 1 : id === second?.id ? 2 : 0;

/** The quantity of an entry, where its section has quantities. */
export const quantityOf = (entry: Entry): Quantity =>
  'count' in entry ? entry.count : 'amount' in entry ? entry.amount : 'share' in entry ? entry.share : {};

/** The remarks on an entry; those with a source say that they are not the article's. */
export function notesOf({note}: Entry, {sources}: Dossier, speech: Speech): Note[] {
  return [note ?? []].flat().map((remark: string | Remark) => {
    const {text, source: id} =
      typeof remark === 'string' ? {text: remark} : (remark as {text: string; source?: string});
    const source = id && sources.find((source) => source.id === id);
    if (!source) return {text};
    const {publisher, title, published, url} = source;
    return {
      text: speech.words.elsewhere(text),
      source: [publisher, title, ...(published ? [timeText(speech, published)] : [])].join(', '),
      href: url && webAddress(url),
    };
  });
}

/** How a fact was worked out, as a sentence. */
export const derivation = (derived: string | true, {words}: Speech) =>
  derived === true ? words.derivedFromWording : words.derived(derived);

/** The phrases that an entry comes from. */
export function passagesOf({evidence}: Entry, {article, sources}: Dossier, speech: Speech): Passage[] {
  const {words, number} = speech;
  return evidence.map(({source, section, paragraph, quote, creditedTo, derived}) => {
    const [first] = sources;
    const {id, url} = sources.find((each) => each.id === source) ?? first!;
    const address = webAddress((id === first!.id && article.url) || url || '');
    return {
      quote: words.quote(quote),
      place: [
        words.place(section, number(paragraph)),
        ...(creditedTo ? [words.credited(creditedTo)] : []),
        ...(derived ? [derivation(derived, speech)] : []),
      ].join(' '),
      href: address && passageUrl(address, quote),
    };
  });
}

/** The article as a source line names it. */
const articleLine = ({article}: Dossier, speech: Speech, title: readonly string[]) =>
  [speech.list(article.authors), ...title, article.publisher, timeText(speech, article.published)].join(', ');

/** Who is to be cited, and for what: the article, then this dossier. */
export function citation({dossier, speech}: Figure): string {
  const {article, title, updated} = dossier;
  const {words} = speech;
  return words.citation(
    [articleLine(dossier, speech, [words.quote(article.headline)]), ...(article.url ? [article.url] : [])].join('. '),
    title,
    timeText(speech, updated),
  );
}

/** The frame for some entries, and what prints each of them with the numbers of its notes. */
export function frameOf<E extends Entry>(
  dossier: Dossier,
  speech: Speech,
  entries: readonly E[],
  columns: readonly string[],
  cells: (entry: E) => readonly string[],
) {
  const notes: Note[] = [];
  const numbers = new Map<Entry, number[]>();
  const credited = new Set<string>();
  for (const entry of entries) {
    const own = notesOf(entry, dossier, speech).map(
      (note) =>
        notes.findIndex(({text, source}) => text === note.text && source === note.source) + 1 || notes.push(note),
    );
    numbers.set(entry, own);
    for (const {creditedTo} of entry.evidence) if (creditedTo) credited.add(creditedTo);
  }
  return {
    dossier,
    speech,
    entries,
    notes,
    source: speech.words.source(articleLine(dossier, speech, []), speech.list([...credited])),
    columns: [...columns, speech.words.evidence],
    rows: entries.map((entry) => [
      ...cells(entry),
      passagesOf(entry, dossier, speech)
        .map(({quote, place}) => `${quote} ${place}`)
        .join(' '),
    ]),
    print: (entry: Entry, text: string): Printed => ({entry, text, notes: numbers.get(entry)!}),
  };
}
