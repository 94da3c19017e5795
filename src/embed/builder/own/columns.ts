import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';
import {isQuantity, isValue, QUANTITY} from '../../../dossier/text/columns.js';
import {titleOf} from './column-names.js';
import {purposeOf} from './needed-columns.js';

/** A column that a table of a section may have. */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** Whether it is a part of a number that has a column for all of them, too. */
  readonly isPart: boolean;
}

/** A table cannot list sources, and its note is a text. */
const OF_DOSSIERS = /(?:^|\.)source$|^note\.text$/;

const IN_WORDS =
  'Write it as the article does: 700, about 700, nearly 700, up to 700, more than 700, 500–900; n/a where it gives none.';

const isPartOf = (path: string) => isQuantity(path) && !isValue(path);

/** Facts, then where they stand, then what most tables have none of. */
const late = (path: string) =>
  ['evidence', 'note', 'id', 'part'].indexOf(isPartOf(path) ? 'part' : path.split('.')[0]!);

/** What a table of a section may have: every field that holds a value, but for what needs a whole dossier. */
export function columnsOf(section: Section): readonly Column[] {
  const all = [...fieldsOf(dossierShape[section][0])].map(([path]) => path);
  const paths = [...new Set(all)].filter(
    (path) => !OF_DOSSIERS.test(path) && (path === 'note' || !all.some((each) => each.startsWith(`${path}.`))),
  );
  return paths
    .sort((a, b) => late(a) - late(b))
    .map((path) => {
      const name = titleOf(path, section);
      const isNumber = isValue(path);
      const purpose = purposeOf(section, isNumber ? QUANTITY[section]! : path);
      return {name, description: isNumber ? `${purpose} ${IN_WORDS}` : purpose, isPart: isPartOf(path)};
    });
}
