import {parseDossier, type Parsed} from '../../dossier/parse.js';
import {problem} from '../../dossier/problem.js';

const TIMEOUT = 15_000;
const LIMIT = 5e6;

const loads = new Map<string, Promise<Parsed>>();

/** Reads a JSON text as a dossier. */
export function parseText(text: string): Parsed {
  try {
    return parseDossier(JSON.parse(text));
  } catch (error) {
    return {problems: [problem('bad-json', '', (error as Error).message, 'JSON')]};
  }
}

async function fetchDossier(address: string): Promise<Parsed> {
  try {
    const response = await fetch(address, {credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT)});
    if (!response.ok) return {problems: [problem('not-found', '', `${response.status} at ${address}`, 'a dossier')]};
    const text = await response.text();
    return text.length > LIMIT ? {problems: [problem('too-large', '', text.length, `at most ${LIMIT} characters`)]} : parseText(text);
  } catch (error) {
    return {problems: [problem('unreachable', '', `${String(error)} at ${address}`, 'a dossier')]};
  }
}

/** The dossier at an address, fetched once however many elements ask; a failure is forgotten so that it can be tried again. */
export function loadDossier(address: string): Promise<Parsed> {
  const known = loads.get(address);
  if (known) return known;
  const load = fetchDossier(address);
  loads.set(address, load);
  void load.then(({dossier}) => dossier ?? loads.delete(address));
  return load;
}
