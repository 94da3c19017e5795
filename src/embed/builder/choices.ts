import type {Dossier, Section} from '../../dossier/shape.js';

/** What an option can be set to, where that depends on the figures. */
export interface Choices {
  readonly list: readonly {readonly id: string; readonly name: string}[];
  /** Whether it takes more than one, with spaces between them. */
  readonly isSeveral: boolean;
}

const inWords = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/**
 * The ids that the figures have for an option: those in the field of its name. An option that takes several is called by
 * the plural, `parties` for the field `party`.
 */
export function choicesIn(dossier: Dossier, section: Section, option: string): Choices {
  const field = option.replace(/ies$/, 'y').replace(/s$/, '');
  const entries = (dossier[section] ?? []) as readonly object[];
  const found = entries.flatMap((entry) => (entry as Readonly<Record<string, unknown>>)[field] ?? []);
  const ids = [...new Set(found.filter((id): id is string => typeof id === 'string'))];
  const known = [...dossier.parties, ...(dossier.conflicts ?? [])];
  const list = ids.map((id) => ({id, name: known.find((each) => each.id === id)?.name ?? inWords(id)}));
  return {list, isSeveral: field !== option};
}
