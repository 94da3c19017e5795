import {describe} from '../../../dossier/descriptions.js';
import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../../dossier/shape.js';
import {isOfAnother, isQuantity, isRate, meaningOf, QUANTITY, type Meaning} from '../../../dossier/text/columns.js';
import {scaleOf} from './power.js';

/** What a column of a table is. */
export interface NamedColumn {
  /** As the first row has it. */
  readonly name: string;
  /** The path of its field, such as `amount.best`; the name where it is of none. */
  readonly field: string;
  /** Whether its name is that path to the letter. */
  readonly isPath: boolean;
  /** What the name says of all its cells: `outcome` is killed under "Deaths". */
  readonly facts: Readonly<Record<string, string>>;
  /** The power of ten that its numbers are in: 6 under "Amount (million)". */
  readonly power: number;
  /** What its name says of that, where it may be one thing or another. */
  readonly unsure?: string | undefined;
  /** Another column that is for the same field, by its place. */
  readonly rival?: number | undefined;
}

type Named = Meaning & {readonly rank: number};

const pathsOf = (section: Section) => [...fieldsOf(dossierShape[section][0])].map(([path]) => path);

/** Whether a name is the path of a field of the section, to the letter. */
export const isColumn = (name: string, section: Section) => pathsOf(section).includes(name);

/** Of a number the field for its value, into which a number in words is read, too. */
export const valueOf = (section: Section) => QUANTITY[section] && `${QUANTITY[section]}.best`;

/** Last parts of paths that are something else by themselves: people who are missing, a text, whom a figure is from. */
const NOT_ALONE = /^(?:missing|text|source)$/;

const plain = (name: string) => name.replace(/[\s_-]/g, '').toLowerCase();

/** The field whose path ends with a name, where there is one only. */
function lastPart(name: string, section: Section): string | undefined {
  const [path, another] = pathsOf(section).filter((each) => plain(each.split('.').at(-1)!) === plain(name));
  return another || NOT_ALONE.test(plain(name)) ? undefined : path;
}

function anyNamed(name: string, section: Section, language?: string): Named | undefined {
  // A share of something is no amount, whatever stands before the brackets.
  if (section !== 'suppliers' && isRate(name)) return undefined;
  // What is in brackets is a unit: "amount.best (USD million)".
  const bare = name.replace(/\s*[([].*[)\]]$/, '');
  const path = [name, bare].find((each) => isColumn(each, section) && each !== 'evidence');
  const meaning = path ? {field: path, rank: -1} : meaningOf(name, section, language);
  const found = meaning && {...meaning, field: meaning.field === QUANTITY[section] ? valueOf(section)! : meaning.field};
  if (found && isColumn(found.field, section)) return {...found, rank: found.rank ?? 0};
  const field = meaning ? undefined : lastPart(bare, section);
  return field ? {field, rank: 99} : undefined;
}

function namedBy(name: string, section: Section, language?: string): Named | undefined {
  const named = anyNamed(name, section, language);
  return named && isQuantity(named.field) && isOfAnother(name, section, language) ? undefined : named;
}

/** Whether a column of this name is read, under a path or a plain name. */
export const isKnown = (name: string, section: Section, language?: string) =>
  namedBy(name.trim(), section, language) !== undefined;

const isTelling = (each: Named | undefined) => Object.keys(each?.facts ?? {}).length > 0;

/** Whether columns of numbers say different things of whom they count: then a row has several figures. */
const isOfMany = (all: readonly (Named | undefined)[], values: readonly (Named | undefined)[]) =>
  new Set(all.filter(isTelling).map((each) => JSON.stringify(each!.facts))).size > 1 ||
  (!!values[1] && values.some(isTelling));

/**
 * What the columns of a table are, by the paths of their fields or by plain words, in whatever letters. Of two different
 * names for one field the better known has it; of a number, both may, as each row can use another.
 */
export function columnsNamed(header: readonly string[], section: Section, language: string): readonly NamedColumn[] {
  const value = valueOf(section);
  const names = header.map((name) => name.trim());
  const found = names.map((name) => namedBy(name, section, language));
  const fields = found.map((each) => each?.field);
  const values = found.filter((each) => each && each.field === value);
  const isMany = isOfMany(found, values);
  const isTold = (facts: object) => isMany || Object.keys(facts).some((field) => fields.includes(field));
  return names.map((name, i) => {
    const own = found[i];
    const unknown = {name, field: name, isPath: false, facts: {}, power: 0};
    if (!own || (isTelling(own) && isTold(own.facts!))) return unknown;
    const {field, facts = {}} = own;
    const scale = isQuantity(field) ? scaleOf(name, section, language) : undefined;
    const unsure = scale && scale.power === undefined ? scale.word : undefined;
    const known = {name, field, isPath: name === field, facts, power: scale?.power ?? 0, unsure};
    if (field === value) return known;
    const same = found.flatMap((each, j) => (each?.field === field && names[j] !== name ? j : []));
    const rival = same.find((j) => found[j]!.rank < own.rank || (found[j]!.rank === own.rank && j < i));
    return rival === undefined ? known : {...unknown, rival};
  });
}

/** The plain name of a column for a field, by which it is known again; the path where there is none. */
export function titleOf(path: string, section: Section): string {
  const quantity = QUANTITY[section];
  const value = valueOf(section);
  const field = path === quantity ? value! : path;
  if (field !== value && isQuantity(field)) return field;
  const {title} = describe(`${section}.${field === value ? quantity! : field}`);
  return namedBy(title, section)?.field === field ? title : path;
}
