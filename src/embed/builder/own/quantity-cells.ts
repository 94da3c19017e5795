import {isValue, QUANTITY} from '../../../dossier/text/columns.js';
import {canBe, currencyOf} from '../../../dossier/text/currency-code.js';
import {LONGEST} from '../../../dossier/text/cell-text.js';
import type {QuantityText} from '../../../dossier/text/quantity-text.js';
import {twoOrders} from '../../../dossier/text/scale-words.js';
import type {NamedColumn} from './column-names.js';
import {readValue, undecidedIn, type NumberRule} from './value-cells.js';
import type {CellAdvice} from './cell-advice.js';

/** Something about a cell of a row, by its place in the row. */
interface AboutCell extends CellAdvice {
  readonly column: number;
}

/** The numbers of a row by their fields, as the parser reads them, and what is to be told. */
export interface RowNumbers {
  /** By the place of a column. */
  readonly cells: ReadonlyMap<number, string>;
  /** By the field, where the row has no column for it. */
  readonly added: ReadonlyMap<string, string>;
  readonly faults: readonly AboutCell[];
  readonly remarks: readonly AboutCell[];
}

const isBound = (field: string) => /\.(?:low|high)$/.test(field);
const isPercent = (unit: string) => unit === '%';
const quoted = (text: string) => `“${text}”`;

/** Three decimals could be thousands to whoever reads a table; a fourth is none. */
const written = (number: string) => (/^\d{1,3}\.\d{3}$/.test(number) ? `${number}0` : number);

/** What to write for numbers that may be thousands or decimals. */
function undecidedWords(text: string, undecided: readonly string[], {section}: NumberRule): CellAdvice {
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

function remarkWords(text: string, remark: string): CellAdvice {
  const [, mark] = MARK.exec(remark) ?? [];
  const said = remark.replace(/"([^"]*)"/g, '“$1”');
  return {
    text: `Found ${quoted(text)}: ${said}.`,
    advice: mark ? 'If it stands for a remark, write that into a column “Note”.' : '',
  };
}

/** Reads the numbers of one row, whose other cells are read already. */
export function rowNumbers(
  columns: readonly NamedColumn[],
  cells: readonly string[],
  rule: Omit<NumberRule, 'power'>,
): RowNumbers {
  const base = QUANTITY[rule.section]!;
  const made = new Map<number, string>();
  const added = new Map<string, string>();
  const faults: AboutCell[] = [];
  const remarks: AboutCell[] = [];
  const columnOf = (field: string) => columns.findIndex((each) => each.field === field);
  const cellOf = (field: string) => made.get(columnOf(field)) ?? cells[columnOf(field)] ?? '';

  const read = (column: number): QuantityText | undefined => {
    const text = cells[column]!;
    const whole = {...rule, power: columns[column]!.power};
    if (text.length > LONGEST) return undefined;
    const undecided = undecidedIn(text, whole);
    const orders = twoOrders(text, rule.language);
    if (orders) faults.push({column, text: `Found ${text}, which is ${orders}.`, advice: 'Write all the zeros.'});
    else if (undecided[0]) faults.push({column, ...undecidedWords(text, undecided, whole)});
    return orders || undecided[0] ? undefined : readValue(text, whole);
  };

  const put = (column: number, field: string, value: string) => {
    const given = cellOf(field);
    if (given && given.toLowerCase() !== value)
      faults.push({
        column,
        text: `Found ${quoted(cells[column]!)}, and ${quoted(given)} in column ${quoted(columns[columnOf(field)]!.name)}.`,
        advice: 'Keep what the article says, and empty the other cell.',
      });
    else if (columnOf(field) < 0) added.set(field, value);
    else made.set(columnOf(field), value);
  };

  /** Whether a number is of the unit that its section has. */
  const isFit = (column: number, unit: string): boolean => {
    const {section} = rule;
    if (!unit || (section === 'suppliers' && isPercent(unit))) return true;
    const currency = cellOf('amount.currency');
    const code = currencyOf(unit);
    if (section === 'spending' && !isPercent(unit) && (!currency || canBe(unit, currency))) {
      if (code && !currency) put(column, 'amount.currency', code);
      return true;
    }
    const expected =
      section === 'casualties' ? 'a number of people' : section === 'suppliers' ? 'a share in percent' : 'an amount';
    faults.push({
      column,
      text: `Found ${quoted(cells[column]!)}, expected ${currency && !isPercent(unit) ? `an amount in ${currency}, as this row’s currency is` : expected}.`,
      advice: 'Write what the article says, or take the row out.',
    });
    return false;
  };

  const bounds = columns.flatMap(({field}, i) => (isBound(field) && cells[i] ? i : []));
  for (const column of bounds) {
    const found = read(column);
    const {best, missing, ...more} = found?.fields ?? {};
    if (found && missing) made.set(column, '');
    else if (best && !Object.keys(more)[0] && isFit(column, found!.unit)) made.set(column, written(best));
  }

  const values = columns.flatMap(({field}, i) => (isValue(field) && cells[i] ? i : []));
  for (const [i, column] of values.entries()) {
    const another = columns[values[0]!]!.name;
    // Two columns of one name are told by the parser.
    if (i && another !== columns[column]!.name) {
      const text = `There is a number in column ${quoted(another)}, too.`;
      faults.push({column, text, advice: 'Empty one of the two cells.'});
      continue;
    }
    const found = read(column);
    if (!found || !isFit(column, found.unit)) continue;
    if (found.remark) remarks.push({column, ...remarkWords(cells[column]!, found.remark)});
    const {best = '', missing, ...others} = found.fields;
    made.set(column, best && written(best));
    const isGiven = ['low', 'high'].some((part) => cellOf(`${base}.${part}`));
    if (missing && !isGiven) put(column, `${base}.missing`, missing);
    for (const [part, value] of Object.entries(others))
      put(column, `${base}.${part}`, part === 'low' || part === 'high' ? written(value) : value);
  }
  return {cells: made, added, faults, remarks};
}
