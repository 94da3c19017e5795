import {passageUrl} from '../dossier/evidence.js';
import {webAddress} from '../dossier/schema.js';
import type {Dossier, Entry, Evidence, Remark} from '../dossier/shape.js';
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
  /** Whether the dossier tells it, in its own language. */
  readonly isTold: boolean;
  /** Whom a remark from outside the article names as its source. */
  readonly source?: string | undefined;
  readonly href?: string | undefined;
}

type Source = Dossier['sources'][number];

/** The source with an id; without one, the article. */
const sourceOf = ({sources}: Dossier, id?: string) => sources.find((source) => source.id === id) ?? sources[0]!;

const sourceText = ({publisher, title, published}: Source, {words, time}: Speech) =>
  [publisher, title, ...(published ? [time(published)] : [])].reduce(words.joined);

/** Who claims what an entry says: whom its source credits, else who published the source. */
export function claimantOf(entry: Entry, dossier: Dossier, speech: Speech) {
  const nameOf = ({creditedTo, source}: Evidence) => creditedTo ?? sourceOf(dossier, source).publisher;
  const [first, second] = entry.evidence;
  return second ? speech.list(new Set(entry.evidence.map(nameOf))) : nameOf(first!);
}

/** What the reader should know of an entry; remarks with a source say that they are not the article's. */
export function notesOf(entry: Entry & {readonly planned?: true}, dossier: Dossier, speech: Speech): Note[] {
  const remarks: (string | Remark)[] = [];
  if (entry.planned) remarks.push(speech.words.planned);
  for (const {derived} of entry.evidence) if (derived) remarks.push(speech.words.derived(derived));
  const ours = remarks.length;
  if (entry.note) remarks.push(...[entry.note].flat());
  return remarks.map((remark, i) => {
    const isTold = i >= ours;
    // Of a text nothing is asked: a page's prototypes would answer.
    const {text, source: id} = typeof remark === 'string' ? {text: remark, source: undefined} : remark;
    if (!id) return {text, isTold, source: undefined};
    const source = sourceOf(dossier, id);
    return {
      // The full stop stands behind the source.
      text: speech.words.elsewhere(text.replace(/\.$/, '')),
      isTold,
      source: sourceText(source, speech),
      href: webAddress(source.url ?? ''),
    };
  });
}

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
