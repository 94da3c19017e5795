import {describe} from '../../../dossier/descriptions.js';
import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';
import {withoutBackticks} from './backticks.js';
import {titleOf} from './column-names.js';

const list = new Intl.ListFormat('en-GB');

/** Names as an English list, each in quotation marks. */
export const inWords = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));

/**
 * The columns that a table needs for a field of its section: of evidence those for the place and the phrase, of a number
 * the one for its value and those for its unit.
 */
export function neededColumns(section: Section, field: string): readonly string[] {
  const inner = [...fieldsOf(dossierShape[section][0])].filter(([path]) => path.startsWith(`${field}.`));
  const needed = inner.filter(([path, shape]) => path === `${field}.best` || !/nothing/.test(JSON.stringify(shape)));
  return (inner.length ? needed.map(([path]) => path) : [field]).map((path) => titleOf(path, section));
}

/** What is said in a table otherwise than in a dossier, which has ids. */
const IN_TABLES: Readonly<Record<string, string>> = {
  evidence:
    'Where in the article the figure stands: the heading, the number of the paragraph below it, and a phrase of up to eight words.',
  'amount.currency': 'The code of the currency: USD, EUR, AMD.',
  group: 'Who was counted: military, civilians or all, where the source does not tell them apart.',
  outcome:
    'What happened to them: killed, missing, wounded or captured; several, with semicolons, where they are one number.',
};

/** What such columns are for. */
export const purposeOf = (section: Section, field: string) =>
  IN_TABLES[field] ??
  withoutBackticks(describe(`${section}.${field}`).description)
    .replace('The id of their side; several ids where', 'Their side; several, with semicolons, where')
    .replace(/^The id of the (?=party|conflict)/, 'The ')
    .replace(/, in EDTF(?=[.,])/, '');
