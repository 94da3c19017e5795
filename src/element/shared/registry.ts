import {parseDossier, type Parsed} from '../../dossier/parse.js';

const dossiers = new Map<string, Parsed>();
const waiting = new Set<() => void>();

/** Gives the page a dossier, as a JSON value; elements that have no data of their own show the first one. */
export function addDossier(document: unknown): Parsed {
  const parsed = parseDossier(document);
  const {dossier} = parsed;
  if (dossier && !dossiers.has(dossier.id)) {
    dossiers.set(dossier.id, parsed);
    for (const tell of waiting) tell();
  }
  return parsed;
}

/** The dossier with an id, or the first one of the page. */
export const findDossier = (id: string | undefined): Parsed | undefined =>
  typeof id === 'string' ? dossiers.get(id) : dossiers.values().next().value;

/** Calls back whenever a dossier arrives, until the returned function is called. */
export function onDossier(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
