import {webAddress} from '../dossier/read.js';
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
  /** One sentence: what to take away. */
  readonly takeaway: string;
  /** Said in place of the chart where the entries cannot share one scale. */
  readonly refusal?: string | undefined;
  readonly notes: readonly Note[];
  readonly source: string;
  readonly table: Table;
}

export interface Note {
  readonly text: string;
  /** The address of the source that a remark from outside the article names. */
  readonly href?: string | undefined;
}

/** The same figures as the chart, as text. The second column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A printed figure that opens its evidence. */
export interface Printed {
  readonly entry: Entry;
  readonly text: string;
  /** The numbers of its notes. */
  readonly notes: readonly number[];
}

/** An EDTF text of a parsed dossier in words. */
export const timeText = ({time}: Speech, text: string) => time(parseTime(text)!);

export const partyName = ({parties}: Dossier, id: string) => parties.find((party) => party.id === id)!.name;

/** The side whose hue a party has: the first two parties of a dossier have one each, the rest are grey. */
export const sideOf = ({parties}: Dossier, id: string): 0 | 1 | 2 => {
  const index = parties.findIndex((party) => party.id === id) + 1;
  return index > 2 ? 0 : (index as 1 | 2);
};

/** The remarks on an entry; those with a source say that they are not the article's. */
export function notesOf({note}: Entry, dossier: Dossier, speech: Speech): Note[] {
  const remarks: (string | Remark)[] = note === undefined ? [] : typeof note === 'string' ? [note] : [note].flat();
  return remarks.map((remark) => {
    if (typeof remark === 'string') return {text: remark};
    const source = remark.source && dossier.sources.find(({id}) => id === remark.source);
    if (!source) return {text: remark.text};
    const {publisher, title, published, url} = source;
    const work = [publisher, title, ...(published ? [timeText(speech, published)] : [])].join(', ');
    return {text: speech.words.elsewhere(remark.text, work), href: url && webAddress(url)};
  });
}

/** The article as a source line names it. */
const articleLine = ({article}: Dossier, speech: Speech, ...title: string[]) =>
  [speech.list(article.authors), ...title, article.publisher, timeText(speech, article.published)].join(', ');

/** Who is to be cited, and for what: the article, then this dossier. */
export function citation({dossier, speech}: Figure): string {
  const {article, title, updated} = dossier;
  return [
    `${articleLine(dossier, speech, speech.words.titled(article.headline))}.`,
    ...(article.url ? [article.url] : []),
    `${speech.words.figures(title, timeText(speech, updated))}.`,
  ].join(' ');
}

/** The frame for some entries, and what prints each of them with the numbers of its notes. */
export function frameOf(dossier: Dossier, entries: readonly Entry[], speech: Speech) {
  const notes: Note[] = [];
  const numbers = new Map<Entry, number[]>();
  const credited = new Set<string>();
  for (const entry of entries) {
    numbers.set(
      entry,
      notesOf(entry, dossier, speech).map((note) => {
        const known = notes.findIndex(({text}) => text === note.text);
        return known < 0 ? notes.push(note) : known + 1;
      }),
    );
    for (const {creditedTo} of entry.evidence) if (creditedTo) credited.add(creditedTo);
  }
  const article = articleLine(dossier, speech);
  const {words} = speech;
  const source = credited.size ? words.crediting(article, speech.list([...credited])) : words.source(article);
  return {
    frame: {dossier, entries, speech, notes, source},
    print: (entry: Entry, text: string): Printed => ({entry, text, notes: numbers.get(entry)!}),
  };
}

/** The places of an entry's evidence, for the last column of a table. */
export const placesOf = ({evidence}: Entry, {words, number}: Speech) =>
  evidence
    .map(({quote, section, paragraph}) => `${words.quote(quote)} ${words.place(section, number(paragraph))}`)
    .join(' ');
