import {parseDossier, type Parsed} from '../../dossier/parse.js';

const dossiers = new Map<string, () => Parsed>();
const waiting = new Set<() => void>();

function add(id: string, read: () => Parsed) {
  if (dossiers.has(id)) return;
  dossiers.set(id, read);
  for (const tell of waiting) tell();
}

/** Gives the page a dossier, as a JSON value; elements that have no data of their own show the first one. */
export function addDossier(document: unknown): Parsed {
  const parsed = parseDossier(document);
  if (parsed.dossier) add(parsed.dossier.id, () => parsed);
  return parsed;
}

/** Gives the page the dossier of a script. It is read when an element first asks for it, not while the page waits. */
export function addBundle(id: string, document: () => unknown) {
  let parsed: Parsed | undefined;
  add(id, () => (parsed ??= parseDossier(document())));
}

/** The dossier with an id, or the first one of the page. */
export const findDossier = (id: string | undefined): Parsed | undefined =>
  (typeof id === 'string' ? dossiers.get(id) : dossiers.values().next().value)?.();

/** Calls back whenever a dossier arrives, until the returned function is called. */
export function onDossier(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
