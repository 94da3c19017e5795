import {keysOf} from '../../dossier/json/places.js';

/** Where in a table something is. */
export interface Cell {
  /** As a spreadsheet counts, the first row being that of the names; nothing where it is the column that is missing. */
  readonly row?: number | undefined;
  /** Counted from 0. */
  readonly column?: number;
  /** The place in words. */
  readonly where: string;
}

/** Cells as they are read. */
export const inOrder = (a: Cell, b: Cell): number => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** A column's letters in a spreadsheet. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column with a name, its nth; else the first one whose field lies inside, as `amount.best` in `amount`. */
function columnOf(names: readonly string[], name: string, nth: number): number {
  const same = names.flatMap((each, i) => (each === name ? i : []));
  return same[nth] ?? same[0] ?? names.findIndex((each) => each.startsWith(`${name}.`));
}

/** Tells which cell of a table a JSON pointer into the entries names that were made of its rows. */
export function cellsOf([header = [], ...rows]: readonly (readonly string[])[]): (pointer: string) => Cell {
  const names = header.map((name) => name.trim());
  // Empty rows make no entries.
  const numbers = rows.flatMap((row, i) => (row.some((cell) => cell.trim()) ? i + 2 : []));
  return (pointer) => {
    const [, index = '', ...path] = keysOf(pointer);
    const isNumber = (key: string) => /^\d+$/.test(key);
    const name = path.filter((key) => !isNumber(key)).join('.');
    const row = numbers[Number(index)];
    if (!index) return {where: 'The table'};
    if (!name) return {row, where: `Row ${row}`};
    const column = columnOf(names, name, Number(path.findLast(isNumber) ?? 0));
    if (column < 0) return {where: `Column “${name}”`};
    return {row, column, where: `Row ${row}, column ${lettersOf(column)} “${names[column]}”`};
  };
}
