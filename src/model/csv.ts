import {quantityOf, type Figure} from './figure.js';

// A spreadsheet would run a text that begins like a formula.
const cell = (value: string | number = '') =>
  `"${String(value)
    .replace(/^[=+\-@\t\r]/, "'$&")
    .replaceAll('"', '""')}"`;

/** A figure's table as CSV (RFC 4180), with the bare numbers: nothing is rounded in them, nothing is left out. */
export const csvOf = ({columns, rows, entries}: Figure) =>
  [
    [...columns, 'low', 'best', 'high'],
    ...rows().map((row, i) => {
      const {low, best, high} = quantityOf(entries[i]!);
      return [...row, low, best, high];
    }),
  ]
    .map((row) => row.map(cell).join())
    .join('\r\n');
