import type {Remark} from './remark.js';

/** A row that is longer or shorter than the names is no entry; `flatEntries` says so in its place. */
export const SHIFTED = /^"row \d+: \d+ cells under \d+ names"$/;

/** The signs that may stand between cells, and what they are called. */
export const SIGNS: Readonly<Record<string, string>> = {',': 'comma', ';': 'semicolon', '\t': 'tab'};

/** What stands between the cells of a row, where it is another sign than in the first row. */
export function otherSign(row: readonly string[], delimiter: string, count: number): string | undefined {
  if (delimiter !== '\t' && row.some((cell) => cell.includes('\t'))) return '\t';
  const [only = '', second] = row;
  return Object.keys(SIGNS).find((sign) => second === undefined && only.split(sign).length >= count);
}

/** A row with more or fewer cells than there are names. */
export function shiftedRemark(where: string, count: number, names: number, sign = ''): Remark {
  const advice =
    count > names
      ? `Put quotation marks around a text with a ${sign} in it, and look for cells without a name above them.`
      : `Look for a cell that is missing: an empty one has its ${sign}, too.`;
  return {where, text: `There are ${count} cells under ${names} names.`, advice};
}

/** A row whose cells another sign parts than those of the first row. */
export const mixedRemark = (where: string, sign: string, delimiter: string): Remark => ({
  where,
  text: `In this row ${SIGNS[sign]}s stand between the cells, in the first row ${SIGNS[delimiter]}s.`,
  advice: 'Write the same in all rows. What is copied from a spreadsheet has tabs.',
});

/** The only cell of a row that has anything in it. */
export function loneCell(row: readonly string[]): string | undefined {
  const [only, ...others] = row.map((cell) => cell.trim()).filter(Boolean);
  return others[0] ? undefined : only;
}

/** As spreadsheets from elsewhere end, or begin anew. */
export const loneRemark = (row: number, cell: string): Remark => ({
  where: `Row ${row}`,
  text: `There is one cell alone: “${cell.slice(0, 60)}”.`,
  advice:
    'If it is a footnote, a source or a heading, take the row out. If it is about a figure, fill in the other cells.',
});
