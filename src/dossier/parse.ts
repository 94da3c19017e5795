import {problem, type Problem} from './problem.js';
import {read, type Reading} from './read.js';
import {dossierShape, type Dossier} from './shape.js';

export interface Parsed {
  /** What can be trusted, without the faulty entries; nothing where the document as a whole cannot. */
  readonly dossier?: Dossier;
  /** Everything that is wrong with the document. */
  readonly problems: readonly Problem[];
}

/** Reads a document as a dossier. Never throws: every fault is in `problems`. */
export function parseDossier(document: unknown): Parsed {
  const reading: Reading = {
    problems: [],
    ids: {party: new Set(), source: new Set(), conflict: new Set(), entry: new Set()},
  };
  const {problems} = reading;
  try {
    const dossier = read(dossierShape, document, '', reading) as Dossier | undefined;
    return dossier ? {dossier, problems} : {problems};
  } catch (error) {
    // A document given as a property can be a proxy or have getters that throw.
    return {problems: [...problems, problem('unreadable', '', String(error), 'a readable document')]};
  }
}
