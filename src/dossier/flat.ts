import {dossierShape, type Section} from './shape.js';

/** What is asked of a schema here, whatever its kind. */
interface Kind {
  readonly least?: number;
  readonly choices?: readonly unknown[];
  readonly of?: Kind;
  readonly either?: readonly Kind[];
  readonly fields?: Readonly<Record<string, Kind>>;
}
type Tree = Record<string, unknown>;

const tree = () => Object.create(null) as Tree;

/** The way of writing a field that has `key`, where there is one. */
const wayWith = (key: keyof Kind, field: Kind = {}): Kind | undefined =>
  key in field ? field : field.either?.map((way) => wayWith(key, way)).find(Boolean);

/** A cell as its field wants it. What does not fit stays a text, for the parser to find fault with. */
function valueOf(cell: string, field?: Kind): unknown {
  if (wayWith('least', field) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return +cell;
  if (wayWith('choices', field)?.choices!.includes(true) && /^(true|false)$/i.test(cell))
    return /t/i.test(cell) || undefined;
  const list = wayWith('of', field);
  const words = cell.split(/\s*;\s*/);
  return list && !list.of!.fields && (words[1] || list === field) ? words : cell;
}

function put(at: unknown, field: Kind | undefined, path: readonly string[], nth: number, cell: string) {
  for (const [i, name] of path.entries()) {
    // A column `amount` beside `amount.best`: what is there stays, and the parser refuses it.
    if (typeof at !== 'object' || Array.isArray(at)) return;
    const record = at as Tree;
    field = field?.fields?.[name] ?? field?.fields?.[`${name}?`];
    if (i < path.length - 1) {
      const list = wayWith('of', field);
      const inner = (record[name] ??= list ? [] : tree());
      at = list && Array.isArray(inner) ? ((inner as unknown[])[nth] ??= tree()) : inner;
      field = list?.of ?? wayWith('fields', field);
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
  const {of} = dossierShape.fields[`${section}?`] as Kind;
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
