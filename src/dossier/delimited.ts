/** What stands between the cells of a table. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Where a text stops being a table. Rows and columns count from 1, as in a spreadsheet. */
export interface DelimitedFault {
  readonly row: number;
  readonly column: number;
  readonly expected: string;
}

export type Delimited =
  | {readonly rows: readonly (readonly string[])[]; readonly delimiter: Delimiter; readonly fault?: undefined}
  | {readonly fault: DelimitedFault; readonly rows?: undefined; readonly delimiter?: undefined};

/** The sign that the first row has most of, outside quotation marks. */
function delimiterOf(text: string): Delimiter {
  const [head = ''] = text.replace(/"[^"]*"?/g, '').split(/[\r\n]/, 1);
  const count = (sign: string) => head.split(sign).length;
  return ([',', ';', '\t'] as const).reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/**
 * Reads comma-, semicolon- or tab-separated values (RFC 4180) with any line ends. Stricter than most: a quotation mark
 * where none may be is a fault, since all that follows could stand in a wrong column. Never throws, and no pattern in it
 * has to go back: a cell can be as long as the text. An empty line is a row of one empty cell.
 */
export function parseDelimited(text: string, delimiter = delimiterOf(text)): Delimited {
  let row = [''];
  const rows = [row];
  let kind: 'bare' | 'quoted' | undefined;
  const parts = RegExp(`"([^"]*)"|([^"${delimiter}\r\n]+)|\r\n|[^]`, 'g');
  for (const [part, quoted, bare] of text.replace(/^\uFEFF/, '').matchAll(parts)) {
    const inside = quoted ?? bare;
    if (inside === undefined ? part === '"' : kind && (bare || kind === 'bare'))
      return {
        fault: {row: rows.length, column: row.length, expected: 'quotation marks around whole cells, doubled inside'},
      };
    if (inside !== undefined) {
      // Two quoted parts side by side have a doubled quotation mark between them.
      row.push(row.pop()! + (kind ? '"' : '') + inside);
      kind = bare ? 'bare' : 'quoted';
    } else {
      if (part === delimiter) row.push('');
      else rows.push((row = ['']));
      kind = undefined;
    }
  }
  if (!text || /[\r\n]$/.test(text)) rows.pop();
  return {rows, delimiter};
}
