import {casualty} from '../documents/casualties.js';
import {event} from '../documents/dates.js';
import {dossierWith, evidenceOf} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {supplied} from '../documents/suppliers.js';

type Json = Record<string, unknown>;

export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A document without a fault: one entry in each section, which names a source outside the article and Party B. */
export const valid = () =>
  copyOf({
    ...dossierWith(),
    casualties: [casualty({id: 'count', count: {best: 12}, asOf: '2032'})],
    spending: [{...spent('PTA', 2031, {best: 640e6}), note: {text: 'Another count is lower.', source: 'registry'}}],
    suppliers: [supplied('PTB', {best: 40})],
    dates: [event('2031-03-02', 'The war begins')],
    figures: [
      {id: 'length', label: 'Length of the border', value: {unit: 'km', best: 221}, evidence: evidenceOf('221 km')},
    ],
  }) as unknown as Json;

/** The document with a value at a JSON pointer, or with nothing there where the value is missing. */
export function put(document: Json, pointer: string, value: unknown): Json {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => at[key] as Json, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}
