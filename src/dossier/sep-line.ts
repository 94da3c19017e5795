import type {Delimiter} from './delimited.js';

/** The line by which Excel is told what stands between the cells; saved again, it may have empty cells behind it. */
const SEP = /^\uFEFF?"?sep=([,;|\t])[",;|\t ]*(?:\r\n|\r|\n)/i;

/**
 * A table without Excel's line `sep=;` and the sign that it names. A spreadsheet does not show that line, and counts its rows
 * from the next one.
 */
export function withoutSepLine(text: string): {readonly text: string; readonly delimiter: Delimiter | undefined} {
  const [line = '', sign] = SEP.exec(text) ?? [];
  return {text: text.slice(line.length), delimiter: sign as Delimiter | undefined};
}
