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
    return {problems: [problem('', String(error), 'JSON', 'bad-json')]};
  }
}

async function fetchDossier(address: string): Promise<Parsed> {
  try {
    const response = await fetch(address, {credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT)});
    const text = await response.text();
    if (response.ok && text.length < LIMIT) return parseText(text);
    return {
      problems: [problem('', `${response.status}, ${text.length} characters`, `a dossier at ${address}`, 'not-loaded')],
    };
  } catch (error) {
    return {problems: [problem('', String(error), `a dossier at ${address}`, 'not-loaded')]};
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
