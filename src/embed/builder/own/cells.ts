import {keysOf} from '../../../dossier/json/places.js';
import type {Section} from '../../../dossier/shape.js';
import {titleOf} from './column-names.js';
import type {PlainTable} from './plain-table.js';

/** Where in a table something is. */
export interface Cell {
  /** As a spreadsheet counts, the first row being that of the names; nothing where it is the column that is missing. */
  readonly row?: number | undefined;
  /** Counted from 0. */
  readonly column?: number;
  /** The field that it is about, such as `amount.best`; empty where it is the whole row. */
  readonly field: string;
  /** The place in words. */
  readonly where: string;
}

/** The places of a table. */
export interface Cells {
  /** The cell that a JSON pointer names, into the entries that were made of the rows. */
  at(pointer: string): Cell;
  /** The number of the row that an entry was made of, as a spreadsheet counts. */
  rowOf(index: number): number | undefined;
}

/** Cells as they are read. */
export const inOrder = (a: Pick<Cell, 'row' | 'column'>, b: Pick<Cell, 'row' | 'column'>): number =>
  (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** A column's letters in a spreadsheet. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A column as remarks name it: column B “Amount”. */
export const columnInWords = (column: number, name: string) => `column ${lettersOf(column)} “${name}”`;

const isNumber = (key: string) => /^\d+$/.test(key);

/** The places of a table, by the pointers into what was made of it. */
export function cellsOf({columns, rows: [fields = [], ...rows], origin}: PlainTable, section: Section): Cells {
  // Empty rows make no entries.
  const numbers = rows.flatMap((row, i) => (row.some((cell) => cell.trim()) ? i + 2 : []));

  /** The column of a field, its nth; else that of the first field inside, as `amount.best` in `amount`. */
  function columnOf(field: string, nth: number, row: number | undefined): number {
    const isFilled = (i: number) => !!row && !!rows[row - 2]![i];
    const best = (all: readonly number[]) => all.find(isFilled) ?? all.find((i) => i < columns.length) ?? -1;
    const of = (isOf: (each: string) => boolean) => fields.flatMap((each, i) => (isOf(each) ? i : []));
    const same = of((each) => each === field);
    const inner = of((each) => each === `${field}.best`);
    const found =
      same[0] === undefined
        ? (inner[0] ?? best(of((each) => each.startsWith(`${field}.`))))
        : (same[nth || -1] ?? best(same));
    // What was added was made of a number in words.
    return found < columns.length ? found : origin;
  }

  return {
    rowOf: (index) => numbers[index],
    at(pointer) {
      const [, index = '', ...path] = keysOf(pointer);
      // A column can be called by a year; in a list numbers are places.
      const [first = ''] = path;
      const field = isNumber(first) ? first : path.filter((key) => !isNumber(key)).join('.');
      const row = numbers[Number(index)];
      if (!index) return {field, where: 'The table'};
      if (!field) return {row, field, where: `Row ${row}`};
      const column = columnOf(field, Number(path.slice(1).findLast(isNumber) ?? 0), row);
      if (column < 0) return {field, where: `Column “${titleOf(field, section)}”`};
      return {row, column, field, where: `Row ${row}, ${columnInWords(column, columns[column]!.name)}`};
    },
  };
}
