import type {Section} from '../../../dossier/shape.js';
import {MERGED} from './cell-words.js';
import {columnInWords} from './cells.js';
import type {PlainTable, Rows} from './plain-table.js';
import type {Remark} from './remark.js';

/** Columns that may be left empty, and what their rows are then taken for. */
const TAKEN: Readonly<Record<Section, Readonly<Record<string, string>>>> = {
  casualties: {party: 'of no party in particular', asOf: 'of no day in particular'},
  spending: {},
  suppliers: {period: 'of no period in particular', of: 'of something that is not said'},
  dates: {},
};

/** What tells whom and what a row is about, besides its number and its evidence. */
const SUBJECT = /^(conflict|party|group|outcome|asOf|recipient|supplier|period|of)$/;

/** The number of each row that can be one of figures, as a spreadsheet counts, and its cells: a cell alone is a footnote. */
const filledRows = (rows: Rows) =>
  rows.flatMap((row, i) => {
    const cells = row.map((cell) => cell.trim());
    return cells.filter(Boolean)[1] ? {number: i + 2, cells} : [];
  });

/**
 * Rows whose cell in a column is empty below a filled one, as a spreadsheet leaves merged cells. Where the text from above
 * would make a row that is there already, they were not merged: below both parties stands the count of all.
 */
function emptiedRows(names: readonly string[], rows: Rows, column: number): readonly number[] {
  const subjects = names.flatMap((name, i) => (SUBJECT.test(name) ? i : []));
  const subjectOf = (cells: readonly string[], filled: string) =>
    JSON.stringify(subjects.map((i) => (i === column ? filled : cells[i])));
  const filled = filledRows(rows);
  const own = new Set(filled.flatMap(({cells}) => (cells[column] ? subjectOf(cells, cells[column]) : [])));
  const emptied: number[] = [];
  let above = '';
  for (const {number, cells} of filled) {
    if (cells[column]) above = cells[column];
    else if (above && !own.has(subjectOf(cells, above))) emptied.push(number);
  }
  return emptied;
}

/** Of merged cells a spreadsheet writes the first alone: what the others are about is lost, and a figure says something else. */
export function mergedCells({columns, rows: [names = [], ...rows]}: PlainTable, section: Section): readonly Remark[] {
  return Object.entries(TAKEN[section]).flatMap(([name, taken]) => {
    const column = names.indexOf(name);
    // Several columns of one name make a list.
    const [first, ...others] = column < 0 || names.lastIndexOf(name) !== column ? [] : emptiedRows(names, rows, column);
    if (!first) return [];
    const are = others[0]
      ? `This cell and ${others.length} more below it are empty, so that their figures are`
      : 'This cell is empty, so that its figure is';
    return {
      where: `Row ${first}, ${columnInWords(column, columns[column]!.name)}`,
      text: `${are} ${taken}.`,
      advice: `${MERGED} If it is right so, leave it.`,
    };
  });
}
