import type {Problem} from './problem.js';
import {read} from './read.js';
import {dossierShape, type Dossier} from './shape.js';

export interface Parsed {
  /** What can be trusted, without the faulty entries; nothing where the document as a whole cannot. */
  readonly dossier?: Dossier | undefined;
  /** Everything that is wrong with the document. */
  readonly problems: readonly Problem[];
}

/** Reads a document as a dossier. Never throws: every fault is in `problems`. */
export const parseDossier = (document: unknown) => read(dossierShape, document) as Parsed;
