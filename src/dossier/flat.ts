import {bare} from './bare.js';
import {inWords} from './problem.js';
import type {Shape} from './schema.js';
import {dossierShape, type Section} from './shape.js';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => inWords(value) === 'a record';

/** The ways in which a field may be written. */
const waysOf = (field: unknown) => [field].flat() as readonly unknown[];

/**
 * A cell as its field wants it. What does not fit stays a text, for the parser to find fault with; so does `652.000` from a
 * table, where it is as likely to be thousands: online spreadsheets write commas between cells in every country.
 */
function valueOf(cell: string, field: unknown, delimiter: string | undefined): unknown {
  const [words, list] = waysOf(field);
  if (/^(whole )?number/.test(String(words)) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell))
    return delimiter && /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell) ? `${cell}, thousands or decimals` : +cell;
  if (/true/.test(String(words)) && /^(true|false)$/i.test(cell)) return /t/i.test(cell) || undefined;
  const items = cell.split(/\s*;\s*/);
  const isList = Array.isArray(field) && (!list || (items[1] && typeof (list as readonly Shape[])[0] === 'string'));
  return isList ? items : cell;
}

function put(
  record: Tree,
  shape: unknown,
  [name = '', ...rest]: readonly string[],
  cell: string,
  delimiter: string | undefined,
) {
  const field = (shape as Tree | undefined)?.[name];
  if (rest[0]) {
    const inner = (record[name] ??= bare<Tree>({}));
    if (isTree(inner)) put(inner, waysOf(field).find(isTree), rest, cell, delimiter);
    // A column `note` beside `note.text`, or `amount` beside `amount.best`: the parser refuses a list of both.
    else record[name] = [inner, cell];
    return;
  }
  const value = valueOf(cell, field, delimiter);
  record[name] = name in record ? [record[name], value].flat() : value;
}

/**
 * The entries of a section from rows under a row of field paths, such as `party`, `amount.best` and `evidence.quote`.
 *
 * - Words of a list stand in one cell: `killed; missing`. An entry has one evidence.
 * - An empty cell leaves its field out: where no number is stated, `amount.missing` is `not-stated`.
 * - Numbers are plain (`1200.5`, and with more or fewer than three decimals where a table has a `delimiter`); `true` and `false` may be written large, as spreadsheets do.
 * - A row that is longer or shorter than the first becomes a text that says so: its cells may have shifted.
 *
 * Nothing is checked here, and nothing throws: `parseDossier` reads the entries like those of any document.
 */
export function flatEntries(
  [header = [], ...rows]: readonly (readonly string[])[],
  section: Section,
  delimiter: string | undefined,
): unknown[] {
  return rows.flatMap((row, i) => {
    if (!row.join('').trim()) return [];
    if (row.length !== header.length) return `row ${i + 2}: ${row.length} cells under ${header.length} names`;
    const entry = bare<Tree>({});
    for (const [j, cell] of row.entries())
      if (cell.trim()) put(entry, dossierShape[section][0], header[j]!.trim().split('.', 3), cell.trim(), delimiter);
    entry['evidence'] &&= [entry['evidence']];
    return entry;
  });
}
