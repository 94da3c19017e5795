import type {Dossier, Section} from '../../dossier/shape.js';
import {FIELDS} from '../examples.js';

/** A value that an option can be set to, with its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

const inWords = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** What an option can be set to, where that depends on the figures: the ids that they have. A time is written freely. */
export function choicesIn(dossier: Dossier, section: Section, option: string): readonly Choice[] {
  const field = FIELDS[option];
  if (!field || field === 'time') return [];
  const entries = (dossier[section] ?? []) as readonly object[];
  const found = entries.flatMap((entry) => (entry as Readonly<Record<string, unknown>>)[field] ?? []);
  const ids = [...new Set(found.filter((id): id is string => typeof id === 'string'))];
  // A kind of event can have the id of a conflict, as war has.
  const named = field === 'conflict' ? (dossier.conflicts ?? []) : field === 'kind' ? [] : dossier.parties;
  return ids.map((id) => ({id, name: named.find((each) => each.id === id)?.name ?? inWords(id)}));
}
