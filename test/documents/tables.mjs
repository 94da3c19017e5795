// Entries as the table that a publisher may have in place of them, written by d3-dsv.
import {dsvFormat} from 'd3-dsv';

/** The cells of an entry under the paths of its fields. */
const cellsOf = (value, path = []) =>
  Array.isArray(value)
    ? value.length > 1
      ? [[path.join('.'), value.join(';')]]
      : cellsOf(value[0], path)
    : value instanceof Object
      ? Object.entries(value).flatMap(([name, each]) => cellsOf(each, [...path, name]))
      : [[path.join('.'), value]];

/** Entries, each with one evidence, as a table with a sign between its cells. */
export function tableOf(entries, sign = ',') {
  const rows = entries.map((entry) => new Map(cellsOf(entry)));
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  return dsvFormat(sign).formatRows([columns, ...rows.map((cells) => columns.map((name) => cells.get(name)))]);
}
