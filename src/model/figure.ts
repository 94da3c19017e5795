import {primary} from '../dossier/language.js';
import {once} from '../dossier/once.js';
import {extentOf, type Extent, type Quantity} from '../dossier/quantity.js';
import type {Problem} from '../dossier/problem.js';
import type {Dossier, Entry} from '../dossier/shape.js';
import {claimantOf, notesOf, passagesOf, type Note, type Passage} from './evidence.js';
import {groupBy} from './groups.js';
import type {Dated, Selection} from './select.js';
import type {Speech} from './speech.js';

/** What every widget shows around its chart, ready to print. */
export interface Figure {
  readonly speech: Speech;
  readonly dossier: Dossier;
  /** The language of what the dossier tells, where it is not that of the words around it. */
  readonly told: string | undefined;
  /** The figures shown, in the order in which they are shown. */
  readonly facts: readonly Fact[];
  readonly title: string;
  /** What to take away, in a sentence. */
  readonly takeaway: string;
  /** How to read the chart. */
  readonly guide: string;
  /** How to use it, where that is not plain. */
  readonly tip?: readonly string[];
  /** Said above the table, which stands in the chart's place, where the entries cannot share one scale. */
  readonly refusal?: string | undefined;
  readonly notes: readonly Note[];
  readonly source: string;
  /** Who is to be cited, and for what: the article, then this dossier. */
  readonly citation: string;
  /** The phrases that an entry comes from. */
  readonly passages: (entry: Entry) => readonly Passage[];
  /** The names of the table's columns; the second column names the row. */
  readonly columns: readonly string[];
  /** A row of the table: the figure as text. */
  readonly row: (fact: Fact) => readonly string[];
  /** Options of the page that ask for what there is not. */
  readonly problems: readonly Problem[];
}

/** A printed figure that opens its evidence. */
export interface Printed {
  readonly entry: Entry;
  readonly text: string;
  /** The numbers of its notes. */
  readonly notes: readonly number[];
}

/** A figure of an entry, and the texts around it. */
export interface Fact<E extends Entry = Entry> extends Printed, Dated<E> {
  readonly entry: E;
  /** What the table says of the entry; the second of the cells names who, and the claim. */
  readonly cells: readonly string[];
  readonly who: string;
  /** Nothing where no value is stated. */
  readonly extent: Extent | undefined;
  /** Who claims it, where others claim otherwise, and as of when. */
  readonly claim: string;
  readonly claimant: string;
  /** What the reader should know: planned, worked out, and the dossier's notes. */
  readonly remarks: readonly Note[];
}

export const partyName = (dossier: Dossier, id: string) => dossier.parties.find((party) => party.id === id)!.name;

/** The side whose hue a party has: the first two parties of a dossier have one each, the rest are grey. */
export type Side = 0 | 1 | 2;
export const sideOf = (dossier: Dossier, id: unknown) =>
  (dossier.parties.slice(0, 2).findIndex((party) => party.id === id) + 1) as Side;

/** The quantity of an entry, where its section has quantities. */
export const quantityOf = ({
  count,
  amount = count,
  share = amount,
}: Entry & {readonly count?: Quantity; readonly amount?: Quantity; readonly share?: Quantity}) => share ?? {};

/** Facts by who claims them; under no name where all of them are one claimant's. */
export const byClaimant = <F extends {readonly claimant: string}>(facts: readonly F[]) =>
  groupBy(facts, (fact) => fact.claimant).map((own, _, all) => [all[1] ? own[0]!.claimant : '', own] as const);

/** A text, and in brackets what is to be said with it, such as who claims it. */
export const claimed = (text: string, claim: string, {words}: Speech) => (claim ? words.inBrackets(text, claim) : text);

/** A text, and in brackets according to whom, where others say otherwise. */
export const saidBy = (text: string, claimant: string, speech: Speech) =>
  claimed(text, claimant && speech.words.accordingTo(claimant), speech);

/** The article as a source line names it. */
const articleLine = ({article}: Dossier, {words, list, time}: Speech, ...title: readonly string[]) =>
  [list(article.authors), ...title, article.publisher, time(article.published)].reduce(words.joined);

/** What the frame of a figure is made from. */
interface Table<E extends Entry> extends Selection<E> {
  readonly columns: readonly string[];
  /** How many of the columns say what the figure is of; the next one says the figure. */
  readonly subject: number;
  /** The same, as entries have it: to print it for thousands would keep the page waiting. */
  readonly subjectOf: (entry: E) => readonly unknown[];
  readonly cells: (entry: E) => readonly string[];
}

/** Whether two facts are of one time, also where it is written in two ways, such as 2020 and 2020/2020. */
export const isOneTime = (fact: Dated<Entry>, other?: Dated<Entry>) =>
  fact.start === other?.start && fact.end === other.end;

/** A fact with more, or other, properties; its texts are still made when they are asked for. */
export const withMore = <F extends object, M>(fact: F, more: M, texts: unknown = Object.getPrototypeOf(fact)) =>
  Object.setPrototypeOf({...fact, ...more}, texts as object) as F & M;

/** The frame of some entries, and their figures; what is claimed of the same subject stands together. */
export function frameOf<E extends Entry>(
  dossier: Dossier,
  speech: Speech,
  {dated, problems, columns, subject, subjectOf, cells}: Table<E>,
) {
  const {words} = speech;
  const {article, title, updated} = dossier;
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (note: Note) => {
    const key = note.text + note.source;
    const number = numbers.get(key) ?? notes.push(note);
    numbers.set(key, number);
    return number;
  };

  // Of thousands of facts a hundred are shown: what is said of them is made when it is asked for; and once, as a page can
  // show a figure many times.
  const cellsOf = once(cells);
  const passages = once((entry: Entry) => passagesOf(entry, dossier, speech));
  type Asked = Fact<E> & {readonly rival: string};
  const texts = {
    rival: '',
    get who() {
      return cellsOf((this as unknown as Asked).entry)[1]!;
    },
    get text() {
      return cellsOf((this as unknown as Asked).entry)[subject]!;
    },
    get cells() {
      const {entry, who, claim} = this as unknown as Asked;
      return cellsOf(entry).with(1, claimed(who, claim, speech));
    },
    get extent() {
      return extentOf(quantityOf((this as unknown as Asked).entry));
    },
    get claim() {
      const {asOf} = (this as unknown as Asked).entry as {readonly asOf?: string};
      const who = this.rival && words.accordingTo(this.rival);
      const when = asOf && words.doubt('as of', speech.time(asOf));
      return who && when ? words.joined(who, when) : when || who;
    },
    get claimant() {
      return claimantOf((this as unknown as Asked).entry, dossier, speech);
    },
    get remarks() {
      return notesOf((this as unknown as Asked).entry, dossier, speech);
    },
    get notes() {
      return (this as unknown as Asked).remarks.map(numberOf);
    },
  };
  const credited = new Set<string>();
  /** The first fact of each subject’s last time: facts are in time order. */
  const latest = new Map<string, Asked>();
  const facts = groupBy(
    // They are fresh, and nobody else's.
    dated.map((each) => Object.setPrototypeOf(each, texts) as Asked),
    (fact) => {
      const subject = subjectOf(fact.entry).join(';');
      const rival = latest.get(subject);
      const first = isOneTime(fact, rival) ? rival! : fact;
      latest.set(subject, first);
      return first.entry.id;
    },
  ).flatMap((same) =>
    same[1] ? byClaimant(same).flatMap(([rival, own]) => own.map((fact) => Object.assign(fact, {rival}))) : same,
  );
  for (const {entry} of dated) for (const {creditedTo} of entry.evidence) if (creditedTo) credited.add(creditedTo);
  const names = [...credited];
  // The notes are numbered in the order of the facts.
  for (const {remarks} of facts) remarks.forEach(numberOf);

  return {
    dossier,
    speech,
    told: primary(speech.locale) === primary(dossier.language) ? undefined : dossier.language,
    problems,
    facts,
    notes,
    source: words.source(
      articleLine(dossier, speech),
      // Names with commas of their own would not stand apart between commas.
      names.join().includes(', ') ? names.join(words.between) : speech.list(names),
    ),
    citation: words.citation(
      [articleLine(dossier, speech, words.quote(article.headline)), article.url].filter(Boolean).join('. '),
      title,
      speech.time(updated),
    ),
    passages,
    columns: [...columns, words.remarks, words.evidence],
    row: ({entry, cells, remarks}: Fact) => [
      ...cells,
      remarks.map(({text, source = ''}) => claimed(text, source, speech) + (source && '.')).join(' '),
      passages(entry)
        .map(({quote, place}) => words.joined(quote, place))
        .join(' '),
    ],
  };
}
