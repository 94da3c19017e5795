import {startReading, type Problem} from './problem.js';
import {dossierShape, type Dossier} from './shape.js';

export interface Parsed {
  /** What can be trusted, without the faulty entries; nothing where the document as a whole cannot. */
  readonly dossier?: Dossier | undefined;
  /** Everything that is wrong with the document. */
  readonly problems: readonly Problem[];
}

/** Reads a document as a dossier. Never throws: every fault is in `problems`. */
export function parseDossier(document: unknown): Parsed {
  const reading = startReading();
  const {problems, fail} = reading;
  try {
    return {dossier: dossierShape.read(document, '', reading), problems};
  } catch {
    // A document given as a property can be a proxy or have getters that throw.
    fail('', 'a document that throws', 'a readable one', 'unreadable');
    return {problems};
  }
}
