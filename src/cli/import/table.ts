import {parseDelimited, type Delimiter} from '../../dossier/delimited.js';
import {withoutSepLine} from '../../dossier/sep-line.js';
import {CommandError} from '../command.js';
import {columnName, type Report} from './report.js';

export interface Row {
  /** As a spreadsheet counts it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table under its column names. Every row has as many cells as there are names. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** What stands above the column names, row by row. */
  readonly above: readonly string[];
}

/** How far down the column names may stand: some institutes put their terms of use above them. */
const HEADER_WITHIN = 30;
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

const isBlank = (cells: readonly string[]) => !cells.some((cell) => cell.trim());

/** The first way of reading a text in which a row has the column names. */
function findHeader(file: string, all: string, isHeader: (cells: readonly string[]) => boolean, given?: Delimiter) {
  const {text, delimiter} = withoutSepLine(all);
  const first = parseDelimited(text, given ?? delimiter);
  if (first.fault)
    throw new CommandError(
      `${file}, row ${first.fault.row}, column ${first.fault.column}: expected ${first.fault.expected}.` +
        ' If another sign parts the cells, say which with --delimiter.',
    );
  const others = given ? [] : DELIMITERS.filter((each) => each !== first.delimiter);
  for (const {rows = []} of [first, ...others.map((each) => parseDelimited(text, each))]) {
    const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
    if (at >= 0) return {rows, at};
  }
  const names = first.rows.find((cells) => !isBlank(cells));
  if (!names) throw new CommandError(`${file} is empty.`);
  throw new CommandError(
    `${file} has no row of column names that tell what its cells are. Its first row is: ${names.join(' | ').slice(0, 200)}.` +
      ' Say what its columns are with --map "Column=field", or with --language de or fr that they are in German or French;' +
      ' --help lists the fields.',
  );
}

/** Reads a text as a table. What stands above the names, and rows whose cells may have shifted, are told. */
export function readTable(
  file: string,
  text: string,
  report: Report,
  isHeader: (cells: readonly string[]) => boolean,
  delimiter?: Delimiter,
): Table {
  const {rows, at} = findHeader(file, text, isHeader, delimiter);
  const names = rows[at]!.map((name) => name.trim());
  while (names.length && !names.at(-1)) names.pop();
  const above = rows.slice(0, at).map((cells) => cells.filter(Boolean).join(' ').trim());
  above.forEach((text, i) => {
    if (text)
      report.note(`stands above the column names, and is not carried over: ${text.slice(0, 160)}`, {row: i + 1});
  });
  const kept: Row[] = [];
  const filled = rows.slice(at + 1).filter((cells) => !isBlank(cells));
  // Some programs end each row with a sign, but not that of the names.
  const most = Math.max(rows[at]!.length, Math.min(...new Set(filled.map((cells) => cells.length))));
  for (const [i, cells] of rows.entries()) {
    if (i <= at || isBlank(cells)) continue;
    const row = i + 1;
    const extra = cells.slice(names.length).findIndex((cell) => cell.trim());
    const shifted = (than: string) => `its ${cells.length} cells are ${than}, so that they may stand in the wrong ones`;
    if (cells.length < names.length)
      report.leftOut(shifted(`fewer than the ${names.length} columns`), {
        row,
        column: columnName(cells.length, names[cells.length]!),
      });
    else if (extra >= 0) {
      const column = names.length + extra;
      report.leftOut(`it has a cell "${cells[column]!.trim().slice(0, 40)}" under no column`, {
        row,
        column: columnName(column, ''),
      });
    } else if (cells.length > most) report.leftOut(shifted(`more than the ${most} of other rows`), {row});
    else kept.push({number: row, cells: names.map((_, j) => cells[j]!.trim())});
  }
  return {names, rows: kept, above};
}
