import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';

const lower = (name: string) => name.trim().toLowerCase();

const pathsOf = (section: Section) => [...fieldsOf(dossierShape[section][0])].map(([path]) => path);

export const isColumn = (name: string, section: Section) => pathsOf(section).includes(name);

/**
 * The names of a table's columns as the section spells them: spreadsheets and people write `Party` and `Amount.Best`. A
 * name that another column has already in the right spelling stays, and so does one that is of no field.
 */
export function columnNames(header: readonly string[], section: Section): readonly string[] {
  const fields = new Map(pathsOf(section).map((path) => [lower(path), path]));
  const names = header.map((name) => name.trim());
  return names.map((name) => {
    const field = fields.get(lower(name));
    return field && names.filter((each) => lower(each) === lower(name)).every((each) => each === name) ? field : name;
  });
}
