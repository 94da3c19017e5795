import type {CellAdvice} from './cell-advice.js';
import type {NumberRule} from './value-cells.js';

/** A cell in a sentence. */
export const quoted = (text: string) => `“${text}”`;

/** A number for the parser. Three decimals could be thousands to whoever reads a table; a fourth is none. */
export const written = (number: string) => (/^\d{1,3}\.\d{3}$/.test(number) ? `${number}0` : number);

/** What to write for numbers that may be thousands or decimals. */
export function undecidedWords(text: string, undecided: readonly string[], {section}: NumberRule): CellAdvice {
  const decimals = (digits: string) => written(digits.replace(',', '.').replace(/\.0+$/, ''));
  const as = (write: (digits: string) => string) =>
    undecided.reduce((all, digits) => all.replace(digits, write(digits)), text);
  const ways = [as((digits) => digits.replace(/[.,]/g, ''))];
  // There are no parts of people.
  if (section !== 'casualties' || !undecided.some((digits) => decimals(digits).includes('.'))) ways.push(as(decimals));
  const isAll = text === undecided[0];
  return {
    text: isAll
      ? `Found ${text}, which may be thousands or decimals.`
      : `Found ${quoted(text)}, in which ${undecided.join(' and ')} may be thousands or decimals.`,
    advice: `Write ${ways.map((way) => (isAll ? way : quoted(way))).join(' or ')}.`,
  };
}

const MARK = /the mark (\S+) is not carried over/;

/** What to say of a number that was read, and had more to it. */
export function remarkWords(text: string, remark: string): CellAdvice {
  const [, mark] = MARK.exec(remark) ?? [];
  const said = remark.replace(/"([^"]*)"/g, '“$1”');
  return {
    text: `Found ${quoted(text)}: ${said}.`,
    advice: mark ? 'If it stands for a remark, write that into a column “Note”.' : '',
  };
}
