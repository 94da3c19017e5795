import {extentOf, type Extent, type Quantity} from '../dossier/quantity.js';
import type {Problem} from '../dossier/problem.js';
import type {Dossier, Entry} from '../dossier/shape.js';
import {claimantOf, notesOf, passagesOf, type Note} from './evidence.js';
import {groupBy} from './groups.js';
import type {Dated, Selection} from './select.js';
import type {Speech} from './speech.js';

/** What every widget shows around its chart, ready to print. */
export interface Figure {
  readonly speech: Speech;
  readonly dossier: Dossier;
  /** The figures shown, in the order in which they are shown. */
  readonly facts: readonly Fact[];
  readonly title: string;
  /** What to take away, in a sentence. */
  readonly takeaway: string;
  /** How to read the chart. */
  readonly guide: string;
  /** How to use it, where that is not plain. */
  readonly tip?: readonly string[];
  /** Said in place of the chart where the entries cannot share one scale. */
  readonly refusal?: string | undefined;
  readonly notes: readonly Note[];
  readonly source: string;
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

/** Facts in one breath. */
export const listed = (facts: readonly Fact[], {words, list}: Speech) =>
  list(facts.map((fact) => words.said(fact.cells[1]!, fact.text)));

/** Facts by who claims them; under no name where all of them are one claimant's. */
export const byClaimant = <F extends {readonly claimant: string}>(facts: readonly F[]) =>
  groupBy(facts, (fact) => fact.claimant).map((own, _, all) => [all[1] ? own[0]!.claimant : '', own] as const);

/** A text, and in brackets who claims it, where somebody does. */
export const claimed = (text: string, claim: string, {words}: Speech) => (claim ? words.inBrackets(text, claim) : text);

/** The article as a source line names it. */
const articleLine = ({article}: Dossier, {list, time}: Speech, ...title: readonly string[]) =>
  [list(article.authors), ...title, article.publisher, time(article.published)].join(', ');

/** Who is to be cited, and for what: the article, then this dossier. */
export function citation({dossier, speech}: Figure): string {
  const {article, title, updated} = dossier;
  const {words} = speech;
  return words.citation(
    [articleLine(dossier, speech, words.quote(article.headline)), article.url].filter(Boolean).join('. '),
    title,
    speech.time(updated),
  );
}

/** What the frame of a figure is made from. */
interface Table<E extends Entry> extends Selection<E> {
  readonly columns: readonly string[];
  /** How many of the columns say what the figure is of; the next one says the figure. */
  readonly subject: number;
  readonly cells: (entry: E) => readonly string[];
}

/** The first and the last day of a fact: of one time, also where it is written in two ways, such as 2020 and 2020/2020. */
export const spanOf = ({start, end}: Dated<Entry>) => `${start},${end}`;

/** What figures are of, as entries have it: to print it for thousands would keep the page waiting. */
const SUBJECT = ['event', 'conflict', 'party', 'group', 'outcome', 'recipient', 'supplier', 'of', 'period'];

/** A fact with more, or other, properties; its texts are still made when they are asked for. */
export const withMore = <F extends Fact, M>(fact: F, more: M) =>
  ({__proto__: (fact as F & {readonly __proto__: unknown}).__proto__, ...fact, ...more}) as F & M;

/** The frame of some entries, and their figures; what is claimed of the same subject stands together. */
export function frameOf<E extends Entry>(
  dossier: Dossier,
  speech: Speech,
  {dated, problems, columns, subject, cells: cellsOf}: Table<E>,
) {
  const {words} = speech;
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (note: Note) => {
    const key = note.text + note.source;
    const number = numbers.get(key) ?? notes.push(note);
    numbers.set(key, number);
    return number;
  };

  const claims = dated.map((each) => ({
    ...each,
    claimant: claimantOf(each.entry, dossier, speech),
  }));
  // Of thousands of facts a hundred are shown: texts are made for those.
  const texts = {
    get who() {
      return cellsOf((this as unknown as Fact<E>).entry)[1]!;
    },
    get text() {
      return cellsOf((this as unknown as Fact<E>).entry)[subject]!;
    },
    get cells() {
      const {entry, who, claim} = this as unknown as Fact<E>;
      return cellsOf(entry).with(1, claimed(who, claim, speech));
    },
  };
  const facts = groupBy(claims, (claim) =>
    [spanOf(claim), ...SUBJECT.map((name) => (claim.entry as unknown as Record<string, unknown>)[name])].join(),
  )
    .flatMap(byClaimant)
    .flatMap(([claimant, own]) =>
      own.map((each): Fact<E> => {
        const {entry} = each;
        const {asOf} = entry as {readonly asOf?: string};
        const claim = [claimant, asOf && words.doubt('as of', speech.time(asOf))].filter(Boolean).join(', ');
        const remarks = notesOf(entry, dossier, speech);
        return {
          __proto__: texts,
          ...each,
          remarks,
          notes: remarks.map(numberOf),
          claim,
          extent: extentOf(quantityOf(entry)),
        } as unknown as Fact<E>;
      }),
    );

  return {
    dossier,
    speech,
    problems,
    facts,
    notes,
    source: words.source(
      articleLine(dossier, speech),
      speech.list(new Set(dated.flatMap(({entry}) => entry.evidence.flatMap((each) => each.creditedTo ?? [])))),
    ),
    columns: [...columns, words.remarks, words.evidence],
    row: ({entry, cells, remarks}: Fact) => [
      ...cells,
      remarks.map(({text, source = ''}) => claimed(text, source, speech)).join(' '),
      passagesOf(entry, dossier, speech)
        .map(({quote, place}) => `${quote} ${place}`)
        .join(' '),
    ],
  };
}
