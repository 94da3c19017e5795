import {quantityOf, type Figure} from './figure.js';

// A spreadsheet would run a text that begins like a formula, also with the wide signs of East Asian keyboards. Where it
// splits lines at semicolons, as in much of Europe, our quotation marks hold nothing together, and one that goes on so, too.
// A name is no longer found by whoever looks for it, where it stands in isolates.
const cell = (value: string | number = '') =>
  `"${String(value)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/(?<=^|[;\r\n])(?=[ "\t]*[-+=@\uff0b\uff0d\uff1d\uff20])|^(?=[\t\r\n])/g, "'")
    .replaceAll('"', '""')}"`;

/** A figure's table as CSV (RFC 4180), with the bare numbers: nothing is rounded in them, nothing is left out. */
export const csvOf = ({columns, facts, row}: Figure) =>
  [
    [...columns, 'low', 'best', 'high'],
    ...facts.map((fact) => {
      const {low, best, high} = quantityOf(fact.entry);
      return [...row(fact), low, best, high];
    }),
  ]
    .map((cells) => cells.map(cell).join())
    .join('\r\n');
