import {describe} from '../../../dossier/descriptions.js';
import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';

/** A column that a table of a section may have. */
export interface Column {
  readonly name: string;
  readonly description: string;
}

/** What a table of a section may have: every field that holds a value, by its path. */
export function columnsOf(section: Section): readonly Column[] {
  const all = [...fieldsOf(dossierShape[section][0])].map(([path]) => path);
  const paths = [...new Set(all)].filter((path) => !all.some((each) => each.startsWith(`${path}.`)) || path === 'note');
  return paths.map((name) => ({name, description: describe(`${section}.${name}`).description}));
}
