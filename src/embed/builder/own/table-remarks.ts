import type {Problem} from '../../../dossier/problem.js';
import {groupsOf} from '../../../dossier/review/groups.js';
import type {Section} from '../../../dossier/shape.js';
import {valueOf} from './column-names.js';
import {cellsOf, columnInWords, inOrder, type Cell, type Cells} from './cells.js';
import {cellWords, isTwice} from './cell-words.js';
import {unknownWords} from './unknown-columns.js';
import {withoutBackticks} from './backticks.js';
import {inWords, neededColumns, purposeOf} from './needed-columns.js';
import type {PlainTable, Rows, Told} from './plain-table.js';
import type {Remark} from './remark.js';
import {loneCell, loneRemark, mixedRemark, otherSign, SHIFTED, shiftedRemark, SIGNS} from './row-remarks.js';

interface Placed {
  readonly problem: Problem;
  readonly cell: Cell;
}

function missingColumns(field: string, section: Section): Remark {
  const columns = neededColumns(section, field);
  const are = columns[1] ? 'are no such columns' : 'is no such column';
  return {
    where: `Column${columns[1] ? 's' : ''} ${inWords(columns)}`,
    text: `There ${are}, and every row needs ${columns[1] ? 'them' : 'it'}.`,
    advice: purposeOf(section, field),
  };
}

/** What a rule says, with rows in place of pointers and of the ids that rows were given, and parties by their names. */
function inRows(text: string, {rowOf}: Cells, names: ReadonlyMap<string, string>): string {
  return text
    .replace(
      /\/(?:casualties|spending|suppliers|dates)\/(\d+)(?:\/\S*)?|\bentry-(\d+)\b/g,
      (all, index?: string, nth?: string) => {
        const row = rowOf(index === undefined ? Number(nth) - 1 : Number(index));
        return row ? `row ${row}` : all;
      },
    )
    .replace(/(?<= of (?:the party )?)[\w-]+(?=,|$)/g, (id) => names.get(id) ?? id);
}

/** The first row with something in it under the names, for each column. */
function firstFilled([, ...rows]: Rows): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [i, row] of rows.entries())
    for (const [column, cell] of row.entries()) if (cell.trim() && !first.has(column)) first.set(column, i + 2);
  return first;
}

interface Given {
  readonly table: PlainTable;
  /** The rows as they were pasted. */
  readonly given: Rows;
  readonly section: Section;
  /** Of the article. */
  readonly language: string;
  readonly delimiter: string;
  /** Of parties, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** The column in place of its cell. */
const ofColumn = (where: string) => where.replace(/^Row \d+, c/, 'C');

/** The part of a dossier that a field is of, as `count` of `count.low`. */
const partOf = (field: string) => field.split('.')[0];

/** What is wrong with a whole row: another sign stands between its cells, it has one alone, or too many or too few. */
function rowRemark({problem, cell}: Placed, {table, given, delimiter}: Given): Remark | undefined {
  const {where, row} = cell;
  const count = table.columns.length;
  const cells = (row && given[row - 1]) || [];
  const isShifted = SHIFTED.test(problem.found);
  const sign = isShifted ? otherSign(cells, delimiter, count) : undefined;
  if (sign) return mixedRemark(where, sign, delimiter);
  const lone = count > 2 ? loneCell(cells) : undefined;
  if (lone) return loneRemark(row!, lone);
  return isShifted ? shiftedRemark(where, cells.length, count, SIGNS[delimiter]) : undefined;
}

/** What is wrong with a cell or a column; `first` has the first row of each column that is filled. */
function cellRemark(
  {problem, cell}: Placed,
  cells: Cells,
  first: ReadonlyMap<number, number>,
  {table: {columns}, section, language, names}: Given,
): Remark {
  const {code, found, expected} = problem;
  const {where, field, row = 0, column = -1} = cell;
  if (code === 'unknown-field')
    return {where: ofColumn(where), ...unknownWords(columns, cell.column, {section, language})};
  if (!row && code === 'missing-field') return missingColumns(field, section);
  const fault = {
    ...problem,
    field,
    section,
    isValue: columns[column]?.field === valueOf(section),
    // What stands in a cell stays as it is.
    found: /^"entry-\d+"$/.test(found) ? inRows(found, cells, names) : found,
    expected: inRows(expected, cells, names),
  };
  const {text, advice} = cellWords(fault, (first.get(column) ?? Infinity) < row);
  return {
    where: !isTwice(fault) ? where : field === 'note' ? `Row ${row}` : ofColumn(where),
    text,
    advice: withoutBackticks(advice),
  };
}

/**
 * Problems of the rows, by their cells, with what is `told` of others already. What is wrong with a whole column is said
 * once.
 */
export function tableRemarks(problems: readonly Problem[], told: readonly Told[], given: Given): readonly Remark[] {
  const {columns} = given.table;
  const cells = cellsOf(given.table, given.section);
  const first = firstFilled(given.given);
  const isTold = ({row, field}: Cell) =>
    told.some((each) => each.row === row && partOf(columns[each.column]!.field) === partOf(field));
  const found = problems
    .map((problem) => ({problem, cell: cells.at(problem.pointer)}))
    .filter(({cell}) => !isTold(cell))
    .map((placed) => ({
      remark: rowRemark(placed, given) ?? cellRemark(placed, cells, first, given),
      cell: placed.cell,
    }));
  const others = told.map(({row, column, text, advice}) => ({
    remark: {where: `Row ${row}, ${columnInWords(column, columns[column]!.name)}`, text, advice},
    cell: {row, column},
  }));
  const remarks = [...found, ...others]
    .sort((a, b) => inOrder(a.cell, b.cell))
    .map(({remark, cell}) => ({...remark, column: cell.column}));
  return gathered([...new Map(remarks.map((remark) => [remark.where + remark.text, remark])).values()]);
}

/** Empty cells of one column as one remark. */
function gathered(remarks: readonly (Remark & {readonly column?: number | undefined})[]): readonly Remark[] {
  const groups = groupsOf(remarks.entries(), ([i, {column, text}]) =>
    column !== undefined && text.endsWith('empty.') ? [column, text] : i,
  );
  return groups.map((group) => {
    const [, {where, text}] = group[0]!;
    const [, {advice}] = group.at(-1)!;
    const more = group.length - 1;
    return {where: more ? `${where}, and ${more} more below it` : where, text, advice};
  });
}
