import type {Dossier, Section} from '../dossier/shape.js';

const SECTIONS: readonly Section[] = ['casualties', 'spending', 'suppliers', 'dates'];

/** What a widget shows of a dossier: the other sections, and what no widget shows, would only make its code longer. */
export function dossierFor(section: Section, dossier: Dossier): unknown {
  const left = new Set<string>(['figures', 'asPrinted', ...SECTIONS.filter((each) => each !== section)]);
  return JSON.parse(JSON.stringify(dossier, (key, value: unknown) => (left.has(key) ? undefined : value)));
}
