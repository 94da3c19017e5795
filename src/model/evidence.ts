import {passageUrl} from '../dossier/evidence.js';
import {webAddress} from '../dossier/read.js';
import type {Dossier, Entry} from '../dossier/shape.js';
import type {Speech} from './speech.js';

/** One phrase that a figure comes from, ready to print. */
export interface Passage {
  readonly quote: string;
  /** Section, paragraph, credit, and how the figure was worked out where it was. */
  readonly place: string;
  /** Jumps to the phrase, where the address of its source is known. */
  readonly href?: string | undefined;
}

/** The phrases that an entry comes from. */
export function passagesOf({evidence}: Entry, {article, sources}: Dossier, {words, number}: Speech): Passage[] {
  return evidence.map(({source, section, paragraph, quote, creditedTo, derived}) => {
    // The first source is the article itself.
    const url = source === sources[0]?.id ? (article.url ?? sources[0].url) : sources.find(({id}) => id === source)?.url;
    const address = url && webAddress(url);
    return {
      quote: words.quote(quote),
      place: [
        words.place(section, number(paragraph)),
        ...(creditedTo ? [words.credited(creditedTo)] : []),
        ...(derived ? [derivation(derived, words)] : []),
      ].join(' '),
      href: address && passageUrl(address, quote),
    };
  });
}

/** How a fact was worked out, as a sentence. */
export const derivation = (derived: string | true, words: Speech['words']) =>
  derived === true ? words.derivedFromWording : words.derived(derived);
