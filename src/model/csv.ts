import type {Entry} from '../dossier/shape.js';

type Cells = Record<string, string | number | boolean>;

/** One entry as flat cells, each named by its path: `count.high`, `evidence.quote`, `evidence.2.quote`. */
function flatten(value: unknown, path: string, cells: Cells) {
  if (Array.isArray(value) && typeof value[0] !== 'object') cells[path] = value.join(' ');
  else if (Array.isArray(value)) value.forEach((item, i) => flatten(item, i ? `${path}.${i + 1}` : path, cells));
  else if (typeof value === 'object' && value)
    for (const [key, field] of Object.entries(value)) flatten(field, path ? `${path}.${key}` : key, cells);
  else cells[path] = value as string;
}

const cell = (value: unknown = '') => {
  // A spreadsheet would run a text that begins like a formula.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Entries as CSV (RFC 4180) with their raw values: nothing is formatted, rounded or left out. */
export function csvOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const cells: Cells = {};
    flatten(entry, '', cells);
    return cells;
  });
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
