import {passageUrl} from '../dossier/evidence.js';
import {webAddress} from '../dossier/schema.js';
import type {Dossier, Entry, Remark} from '../dossier/shape.js';
import type {Speech} from './speech.js';

/** One phrase that a figure comes from. */
export interface Passage {
  readonly quote: string;
  /** Source where it is not the article, section, paragraph, credit, and how the figure was worked out where it was. */
  readonly place: string;
  /** Jumps to the phrase, where the address of its source is known. */
  readonly href?: string | undefined;
}

export interface Note {
  readonly text: string;
  /** Whom a remark from outside the article names as its source. */
  readonly source?: string | undefined;
  readonly href?: string | undefined;
}

type Source = Dossier['sources'][number];

/** The source with an id; without one, the article. */
const sourceOf = ({sources}: Dossier, id?: string) => sources.find((source) => source.id === id) ?? sources[0]!;

const sourceText = ({publisher, title, published}: Source, speech: Speech) =>
  [publisher, title, published && speech.time(published)].filter(Boolean).join(', ');

/** Who claims what an entry says: whom its source credits, else who published the source. */
export function claimantOf(entry: Entry, dossier: Dossier, speech: Speech) {
  const all = entry.evidence.map((each) => each.creditedTo ?? sourceOf(dossier, each.source).publisher);
  const [only = ''] = all;
  return all.every((each) => each === only) ? only : speech.list(new Set(all));
}

/** What the reader should know of an entry; remarks with a source say that they are not the article's. */
export const notesOf = (entry: Entry & {readonly planned?: true}, dossier: Dossier, speech: Speech): Note[] =>
  [
    entry.planned && speech.words.planned,
    entry.evidence.map(({derived}) => derived && speech.words.derived(derived)),
    entry.note,
  ]
    .flat<(string | Remark | readonly (string | Remark | undefined)[] | undefined)[]>()
    .filter((remark) => remark !== undefined)
    .map((remark: string | Remark) => {
      // Of a text nothing is asked: a page's prototypes would answer.
      const {text, source: id} = typeof remark === 'string' ? {text: remark, source: undefined} : remark;
      if (!id) return {text, source: undefined};
      const source = sourceOf(dossier, id);
      return {
        text: speech.words.elsewhere(text),
        source: sourceText(source, speech),
        href: webAddress(source.url ?? ''),
      };
    });

/** The phrases that an entry comes from. */
export const passagesOf = (entry: Entry, dossier: Dossier, speech: Speech): Passage[] =>
  entry.evidence.map(({source: id, section, paragraph, quote, creditedTo, derived}) => {
    const {words} = speech;
    const source = sourceOf(dossier, id);
    const isArticle = source === dossier.sources[0];
    const address = webAddress((isArticle && dossier.article.url) || source.url || '');
    return {
      quote: words.quote(quote),
      place: [
        words.place(isArticle ? section : words.joined(sourceText(source, speech), section), speech.number(paragraph)),
        creditedTo && words.credited(creditedTo),
        derived && words.derived(derived),
      ]
        .filter(Boolean)
        .join(' '),
      href: address && passageUrl(address, quote),
    };
  });
