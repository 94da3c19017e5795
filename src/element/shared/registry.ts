import type {Dossier} from '../../dossier/shape.js';

const dossiers = new Map<string, Dossier>();
const waiting = new Set<() => void>();

/** Gives the page a dossier; elements that have no data of their own show the first one. */
export function addDossier(dossier: Dossier) {
  if (dossiers.has(dossier.id)) return;
  dossiers.set(dossier.id, dossier);
  for (const tell of waiting) tell();
}

/** The dossier with an id, or the first one of the page. */
export const findDossier = (id: string | undefined): Dossier | undefined =>
  id ? dossiers.get(id) : dossiers.values().next().value;

/** Calls back whenever a dossier arrives, until the returned function is called. */
export function onDossier(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
