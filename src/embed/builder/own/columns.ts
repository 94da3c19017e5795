import {describe} from '../../../dossier/descriptions.js';
import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';

/** A column that a table of a section may have. */
export interface Column {
  readonly name: string;
  readonly description: string;
}

/** A table cannot list sources, and its note is a text. */
const OF_DOSSIERS = /(?:^|\.)source$|^note\.text$/;

/** What a table of a section may have: every field that holds a value, by its path, but for what needs a whole dossier. */
export function columnsOf(section: Section): readonly Column[] {
  const all = [...fieldsOf(dossierShape[section][0])].map(([path]) => path);
  const paths = [...new Set(all)].filter(
    (path) => !OF_DOSSIERS.test(path) && (path === 'note' || !all.some((each) => each.startsWith(`${path}.`))),
  );
  return paths.map((name) => ({name, description: describe(`${section}.${name}`).description}));
}
