import type {ExitCode, Output} from '../command.js';

/** Where in the source something stands; rows and columns count from 1. */
export interface Place {
  readonly row?: number | undefined;
  /** A column's number and name. */
  readonly column?: string | undefined;
}

/** How a column is named in remarks. */
export const columnName = (index: number, name: string) =>
  `column ${index + 1} ${name ? `"${name}"` : '(without a name)'}`;

/** Numbers as a list of spans: 2, 4-7. */
export function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const each of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && each === last[1] + 1) last[1] = each;
    else found.push([each, each]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
}

interface Remark {
  readonly column: string | undefined;
  readonly text: string;
  readonly rows: number[];
}

/**
 * What became of a source besides its entries: what was read in a way that an editor should know, what was left out, and
 * what nobody has said yet. The same remark on several rows is one line that names them all.
 */
export class Report {
  readonly #remarks = new Map<string, Remark>();
  readonly #open = new Set<string>();
  #hasGaps = false;

  /** What the source is counted in. */
  rowName = 'row';

  /** Something that an editor should know; nothing is missing. */
  note(text: string, {row, column}: Place = {}) {
    const key = `${column}\n${text}`;
    const remark = this.#remarks.get(key) ?? {column, text, rows: []};
    if (row !== undefined) remark.rows.push(row);
    this.#remarks.set(key, remark);
  }

  /** Something of the source that did not become an entry. */
  leftOut(text: string, place: Place = {}) {
    this.#hasGaps = true;
    this.note(`${text}: left out`, place);
  }

  /** Something that is written and that the parser refuses. */
  problem(text: string, place: Place) {
    this.#hasGaps = true;
    this.note(text, place);
  }

  /** Something that only an editor can say or decide. */
  open(text: string) {
    this.#open.add(text);
  }

  get exitCode(): ExitCode {
    return this.#hasGaps || this.#open.size ? 1 : 0;
  }

  print({err}: Output) {
    const first = ({rows}: Remark) => Math.min(...rows, rows.length ? Infinity : 0);
    for (const {column, text, rows} of [...this.#remarks.values()].sort((a, b) => first(a) - first(b))) {
      const row = rows.length > 1 ? `${this.rowName}s ${spans(rows)}` : rows.length ? `${this.rowName} ${rows[0]}` : '';
      err([[row, column].filter(Boolean).join(', '), text].filter(Boolean).join(': '));
    }
    if (this.#open.size) err('Still to be filled in or decided:');
    for (const text of this.#open) err(`  ${text}`);
  }
}
