import type {Fields, List, Shape} from './schema.js';
import {dossierShape, type Section} from './shape.js';

type Tree = Record<string, unknown>;

const tree = () => Object.create(null) as Tree;

const isList = (shape: Shape): shape is List => Array.isArray(shape) && typeof (shape[1] ?? 1) === 'number';

/** The ways in which a field may be written. */
const waysOf = (field: Shape = ''): readonly Shape[] =>
  Array.isArray(field) && !isList(field) ? (field as readonly Shape[]) : [field];

const listIn = (field?: Shape) => waysOf(field).find(isList);
const recordIn = (field?: Shape) =>
  waysOf(field).find((way): way is Fields => typeof way === 'object' && !Array.isArray(way));
const wordsIn = (field?: Shape) => waysOf(field).find((way) => typeof way === 'string') ?? '';

/** A cell as its field wants it. What does not fit stays a text, for the parser to find fault with. */
function valueOf(cell: string, field?: Shape): unknown {
  if (/^(whole )?number/.test(wordsIn(field)) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return +cell;
  if (wordsIn(field).split(' or ').includes('true') && /^(true|false)$/i.test(cell))
    return /t/i.test(cell) || undefined;
  const list = listIn(field);
  const words = cell.split(/\s*;\s*/);
  return list && typeof list[0] === 'string' && (words[1] || list === field) ? words : cell;
}

function put(at: unknown, field: Shape | undefined, path: readonly string[], nth: number, cell: string) {
  for (const [i, name] of path.entries()) {
    // A column `amount` beside `amount.best`: what is there stays, and the parser refuses it.
    if (typeof at !== 'object' || Array.isArray(at)) return;
    const record = at as Tree;
    field = recordIn(field)?.[name];
    if (i < path.length - 1) {
      const list = listIn(field);
      const inner = (record[name] ??= list ? [] : tree());
      at = list && Array.isArray(inner) ? ((inner as unknown[])[nth] ??= tree()) : inner;
      field = list?.[0] ?? recordIn(field);
    } else if (cell) {
      const value = valueOf(cell, field);
      record[name] = name in record ? [record[name], value].flat() : value;
    } else if (!('best' in record || 'low' in record || 'high' in record)) record['missing'] ??= 'not-stated';
  }
}

/**
 * The entries of a section from rows under a row of field paths, such as `party`, `amount.best` and `evidence.quote`.
 *
 * - Words of a list stand in one cell: `killed; missing`. A column that is there twice makes a second item of a list:
 *   another `evidence.section` and `evidence.quote` are the second evidence.
 * - An empty cell leaves its field out; where `best`, `low` and `high` are all empty, the quantity is not stated.
 * - Numbers are plain (`1200.5`); `true` and `false` may be written large, as spreadsheets do.
 * - A row that is longer or shorter than the first becomes a text that says so: its cells may have shifted.
 *
 * Nothing is checked here, and nothing throws: `parseDossier` reads the entries like those of any document.
 */
export function flatEntries([header = [], ...rows]: readonly (readonly string[])[], section: Section): unknown[] {
  const [of] = dossierShape[section];
  const counts = tree() as Record<string, number>;
  const columns = header.map((cell) => {
    const path = cell.trim();
    return {path, names: path.split('.'), nth: (counts[path] = (counts[path] ?? -1) + 1)};
  });

  return rows.flatMap((row, i) => {
    const cells = row.map((cell) => cell.trim());
    if (!cells.some(Boolean)) return [];
    if (cells.length !== columns.length) return `row ${i + 2}: ${cells.length} cells under ${columns.length} names`;
    const entry = tree();
    const fill = (holds: (path: string, cell: string) => unknown) =>
      columns.forEach(({path, names, nth}, j) => {
        if (holds(path, cells[j]!)) put(entry, of, names, nth, cells[j]!);
      });
    fill((_, cell) => cell);
    fill((path, cell) => !cell && /\.(best|low|high)$/.test(path));
    // Without the gaps that empty cells leave.
    for (const [name, value] of Object.entries(entry)) if (Array.isArray(value)) entry[name] = value.flat();
    return entry;
  });
}
