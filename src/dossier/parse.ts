import type {Problem} from './problem.js';
import {read} from './read.js';
import {dossierShape, type Dossier} from './shape.js';

export interface Parsed {
  /** What can be trusted, without the faulty entries; nothing where the document as a whole cannot. */
  readonly dossier?: Dossier | undefined;
  /** Everything that is wrong with the document. */
  readonly problems: readonly Problem[];
}

/** A document of which only the beginning may have been read. */
export interface Begun extends Parsed {
  /** Reads some more, and says whether there is more to read: its entries are not all there before. */
  readonly next?: () => boolean;
}

/** Reads a document as a dossier, but of a long one only the beginning: the rest when it is asked for. Never throws. */
export const beginDossier = (document: unknown) => read(dossierShape, document) as Begun & {next: () => boolean};

/** Reads a document as a dossier. Never throws: every fault is in `problems`. */
export function parseDossier(document: unknown): Parsed {
  const parsed = beginDossier(document);
  while (parsed.next());
  const {dossier, problems} = parsed;
  return {dossier, problems};
}
