import type {Section} from '../../../dossier/shape.js';
import {isQuantity, QUANTITY} from '../../../dossier/text/columns.js';
import {columnsNamed, valueOf, type NamedColumn} from './column-names.js';
import {cellReader} from './plain-cells.js';
import {unsureScale} from './power.js';
import {rowNumbers} from './quantity-cells.js';
import {signOf} from './value-cells.js';
import type {CellAdvice} from './cell-advice.js';

/** A table as it was pasted, cell by cell. */
export type Rows = readonly (readonly string[])[];

/** Something about a cell, by its place in the table. */
export interface Told extends CellAdvice {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly column: number;
}

/** A table under the paths of fields, made of one under any names that are known. */
export interface PlainTable {
  /** The columns of the table, in its order. */
  readonly columns: readonly NamedColumn[];
  /** The rows, with columns at the end for what numbers in words say. */
  readonly rows: Rows;
  /** The column from whose cells those at the end are made. */
  readonly origin: number;
  /** What could not be read. */
  readonly faults: readonly Told[];
  /** What was read, and had more to it. */
  readonly remarks: readonly Told[];
}

/** No number and no date, so that the parser refuses it, too. */
const UNREAD = '?';

const PARTS = ['low', 'high', 'approximate', 'open', 'missing'];

/** The fields without a column that numbers in words, and the names of their columns, can fill. */
const addedTo = (section: Section, columns: readonly NamedColumn[]): readonly string[] =>
  [
    ...PARTS.map((part) => `${QUANTITY[section]}.${part}`),
    ...(section === 'spending' ? ['amount.currency'] : []),
    ...new Set(columns.flatMap(({facts}) => Object.keys(facts))),
  ].filter((field) => !columns.some((each) => each.field === field));

/**
 * Reads the cells of a table by the plain names of its columns, and numbers in words as the fields that they fill; the
 * `language` is that of its article.
 */
export function plainTable([header = [], ...rows]: Rows, section: Section, language: string): PlainTable {
  const columns = columnsNamed(header, section, language);
  const hasNumbers = columns.some(({field}) => isQuantity(field));
  const added = hasNumbers ? addedTo(section, columns) : [];
  const fields = [...columns.map(({field}) => field), ...added];
  const filled = (column: number) => rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
  const sign = signOf(columns.flatMap(({field}, i) => (isQuantity(field) ? filled(i) : [])));
  const readers = columns.map((column, i) => cellReader(column, filled(i), {section, language}));
  const facts = new Map(columns.flatMap((column) => Object.entries(column.facts)));
  const faults: Told[] = columns.flatMap(({unsure}, column) =>
    unsure ? {row: 1, column, ...unsureScale(unsure, language)} : [],
  );
  const remarks: Told[] = [];

  const plainRow = (row: readonly string[], i: number): readonly string[] => {
    if (!row.join('').trim()) return [];
    // Its cells may have shifted, and no column that is added shall make up for it.
    if (row.length !== header.length) return Array<string>(fields.length + 1).fill(UNREAD);
    const at = {row: i + 2};
    const cells = row.map((cell, column) => {
      const text = cell.trim();
      const read = text && readers[column]!(text);
      if (typeof read === 'string') return read;
      faults.push({...at, column, ...read});
      return UNREAD;
    });
    if (!hasNumbers) return cells;
    const numbers = rowNumbers(columns, cells, {section, sign, language});
    faults.push(...numbers.faults.map((fault) => ({...at, ...fault})));
    remarks.push(...numbers.remarks.map((remark) => ({...at, ...remark})));
    const unread = new Set(numbers.faults.map(({column}) => column));
    return [
      ...cells.map((cell, column) => (unread.has(column) ? UNREAD : (numbers.made.get(column) ?? cell))),
      ...added.map((field) => numbers.added.get(field) ?? facts.get(field) ?? ''),
    ];
  };
  const origin = columns.findIndex(({field}) => field === valueOf(section));
  return {columns, rows: [fields, ...rows.map(plainRow)], origin, faults, remarks};
}
