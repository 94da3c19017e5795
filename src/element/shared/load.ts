import {bare} from '../../dossier/bare.js';
import {parseDelimited} from '../../dossier/delimited.js';
import {flatEntries} from '../../dossier/flat.js';
import {beginDossier, type Parsed, type Begun} from '../../dossier/parse.js';
import {problem} from '../../dossier/problem.js';
import type {Dossier, Section} from '../../dossier/shape.js';

/** What an address has: a dossier, or the text of a table, which is part of one. */
export interface Loaded extends Begun {
  readonly table?: string;
}

interface Load {
  readonly stop: AbortController;
  /** Who waits for the answer. */
  readonly users: Set<(loaded: Loaded) => void>;
  loaded?: Loaded;
}

/** UTF-16 code units. */
const LIMIT = 5e6;

const loads = new Map<string, Load>();

const refusal = (found: unknown, expected: string, code: string): Parsed => ({
  problems: [problem('', String(found), expected, code)],
});

/** How many names of fields a text has that is JSON: outside of its strings, each has a colon. */
function namesIn(json: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (sign === '\\') i++;
    else if (sign === '"') isInside = !isInside;
    else if (sign === ':' && !isInside) count++;
  }
  return count;
}

function namesOf(value: unknown): number {
  let count = 0;
  if (Array.isArray(value)) for (const each of value) count += namesOf(each);
  else if (value instanceof Object)
    // Not `Object.keys`, which a page may have replaced.
    for (const name of Reflect.ownKeys(value)) count += 1 + namesOf(value[name as keyof typeof value]);
  return count;
}

/**
 * Reads a JSON text as a dossier, of a long one the beginning. Where it is not JSON, what a CMS is known to put into
 * scripts is taken out of it, and typographic quotation marks are made straight if there are no others.
 */
export function parseText(text: string): Begun {
  // Of the same length, so that all stands where it stood.
  const tidy = text.replace(/^\ufeff|<\/?p>|<br ?\/?>/g, (tag) => ' '.repeat(tag.length));
  const straight = tidy.includes('"') ? tidy : tidy.replace(/[“”″]|&(quot|#822[01]|#8243);/g, '"');
  let fault: unknown;
  for (const each of new Set([text, straight])) {
    try {
      const value: unknown = JSON.parse(each);
      if (namesIn(each) === namesOf(value)) return beginDossier(value);
      // JSON keeps the last field of two; which of them is right, nobody knows.
      return refusal('a name twice', 'each name once in a record', 'duplicate-key');
    } catch (error) {
      // What is wrong is told of the last one.
      fault = error;
    }
  }
  // What was changed back, or what only a CMS puts outside of texts.
  const isChanged = straight !== text || /[“”″<&]/.test(text.slice(0, 1e5).replace(/"(?:[^"\\]|\\[^])*"?/g, ''));
  return refusal(fault, isChanged ? 'JSON, which a CMS seems to have changed' : 'JSON', 'bad-json');
}

/** Reads comma-, semicolon- or tab-separated values as a section of a dossier that has the rest. */
export function parseTable(table: string, section: Section, dossier: Dossier): Begun {
  const {rows, fault, delimiter} = parseDelimited(table);
  return fault
    ? refusal(`row ${fault.row}, column ${fault.column}`, fault.expected, 'bad-table')
    : rows[1]
      ? beginDossier({...dossier, [section]: flatEntries(rows, section, delimiter)})
      : refusal('no rows', 'entries under a row of names', 'bad-table');
}

async function fetchDossier(address: string, stop: AbortSignal): Promise<Loaded> {
  const refuse = (found: unknown) => refusal(found, `a dossier at ${address}`, 'not-loaded');
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(15_000)]);
    // An address that is there for no longer than a turn is not asked.
    await new Promise((resolve) => setTimeout(resolve));
    const response = await fetch(address, bare<RequestInit>({credentials: 'omit', signal}));
    const type = response.headers.get('content-type') ?? 'text';
    if (!response.ok) return refuse(`status ${response.status}`);
    if (!/json|text|octet|excel/.test(type)) return refuse(type);
    // Not `text()`, which puts a sign in the place of letters in another encoding.
    const text = new TextDecoder('utf-8', bare({fatal: true})).decode(await response.arrayBuffer());
    return text.length > LIMIT
      ? refuse('more than 5 MB')
      : /^\s*</.test(text)
        ? refuse('an HTML page')
        : /[ct]sv|tab-|excel/i.test(type + address) && /^\s*[^{\s]/.test(text)
          ? {problems: [], table: text}
          : parseText(text);
  } catch (error) {
    // Without CORS, or where nobody answers, all that a page is told is that it failed.
    return refuse(error);
  }
}

/**
 * Loads the dossier at an address, once however many ask, and tells them. A failure is forgotten, so that it can be
 * tried again; when the last who asked has called the returned function, the load is stopped.
 */
export function loadDossier(address: string, done: (loaded: Loaded) => void): () => void {
  let load = loads.get(address);
  if (!load) {
    const stop = new AbortController();
    const started: Load = (load = {stop, users: new Set()});
    loads.set(address, load);
    void fetchDossier(address, stop.signal).then((loaded) => {
      // Of one that was stopped, another may have taken the place.
      if (!loaded.dossier && !loaded.table && started.users.size) loads.delete(address);
      started.loaded = loaded;
      for (const user of started.users) user(loaded);
    });
  }
  const {loaded, users, stop} = load;
  if (loaded) done(loaded);
  else users.add(done);
  return () => {
    if (!users.delete(done) || users.size || load.loaded) return;
    loads.delete(address);
    stop.abort();
  };
}
