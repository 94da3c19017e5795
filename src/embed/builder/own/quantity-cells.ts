import {isValue, QUANTITY} from '../../../dossier/text/columns.js';
import {canBe, currencyOf} from '../../../dossier/text/currency-code.js';
import {LONGEST} from '../../../dossier/text/cell-text.js';
import type {QuantityText} from '../../../dossier/text/quantity-text.js';
import {twoOrders} from '../../../dossier/text/scale-words.js';
import type {NamedColumn} from './column-names.js';
import {quoted, remarkWords, undecidedWords, written} from './quantity-words.js';
import {readValue, undecidedIn, type NumberRule} from './value-cells.js';
import type {CellAdvice} from './cell-advice.js';

/** Something about a cell of a row, by its place in the row. */
interface AboutCell extends CellAdvice {
  readonly column: number;
}

/** The numbers of a row by their fields, as the parser reads them, and what is to be told. */
export interface RowNumbers {
  /** By the place of a column. */
  readonly made: ReadonlyMap<number, string>;
  /** By the field, where the row has no column for it. */
  readonly added: ReadonlyMap<string, string>;
  readonly faults: readonly AboutCell[];
  readonly remarks: readonly AboutCell[];
}

const isBound = (field: string) => /\.(?:low|high)$/.test(field);

/** Reads the numbers of one row, whose other cells are read already. */
class RowReader implements RowNumbers {
  readonly made = new Map<number, string>();
  readonly added = new Map<string, string>();
  readonly faults: AboutCell[] = [];
  readonly remarks: AboutCell[] = [];

  constructor(
    readonly columns: readonly NamedColumn[],
    readonly cells: readonly string[],
    readonly rule: Omit<NumberRule, 'power'>,
  ) {}

  /** One end of a range in a column of its own. */
  readBound(column: number) {
    const found = this.#read(column);
    const {best, missing, ...more} = found?.fields ?? {};
    if (found && missing) this.made.set(column, '');
    else if (best && !Object.keys(more)[0] && this.#isFit(column, found!.unit)) this.made.set(column, written(best));
  }

  /** A number in words, which may fill other fields than that of its column; `first` is the column that had one before. */
  readValue(column: number, first: number) {
    const text = this.cells[column]!;
    const another = this.columns[first]!.name;
    // Two columns of one name are told by the parser.
    if (column !== first && another !== this.columns[column]!.name) {
      const told = `There is a number in column ${quoted(another)}, too.`;
      this.faults.push({column, text: told, advice: 'Empty one of the two cells.'});
      return;
    }
    const found = this.#read(column);
    if (!found || !this.#isFit(column, found.unit)) return;
    if (found.remark) this.remarks.push({column, ...remarkWords(text, found.remark)});
    const base = QUANTITY[this.rule.section]!;
    const {best = '', missing, ...others} = found.fields;
    this.made.set(column, best && written(best));
    const isGiven = ['low', 'high'].some((part) => this.#cellOf(`${base}.${part}`));
    if (missing && !isGiven) this.#put(column, `${base}.missing`, missing);
    for (const [part, value] of Object.entries(others))
      this.#put(column, `${base}.${part}`, part === 'low' || part === 'high' ? written(value) : value);
  }

  #columnOf(field: string) {
    return this.columns.findIndex((each) => each.field === field);
  }

  #cellOf(field: string) {
    const column = this.#columnOf(field);
    return this.made.get(column) ?? this.cells[column] ?? '';
  }

  #read(column: number): QuantityText | undefined {
    const text = this.cells[column]!;
    const rule = {...this.rule, power: this.columns[column]!.power};
    if (text.length > LONGEST) return undefined;
    const undecided = undecidedIn(text, rule);
    const orders = twoOrders(text, rule.language);
    if (orders) this.faults.push({column, text: `Found ${text}, which is ${orders}.`, advice: 'Write all the zeros.'});
    else if (undecided[0]) this.faults.push({column, ...undecidedWords(text, undecided, rule)});
    return orders || undecided[0] ? undefined : readValue(text, rule);
  }

  #put(column: number, field: string, value: string) {
    const given = this.#cellOf(field);
    const own = this.#columnOf(field);
    if (given && given.toLowerCase() !== value)
      this.faults.push({
        column,
        text: `Found ${quoted(this.cells[column]!)}, and ${quoted(given)} in column ${quoted(this.columns[own]!.name)}.`,
        advice: 'Keep what the article says, and empty the other cell.',
      });
    else if (own < 0) this.added.set(field, value);
    else this.made.set(own, value);
  }

  /** Whether a number is of the unit that its section has. */
  #isFit(column: number, unit: string): boolean {
    const {section} = this.rule;
    const isPercent = unit === '%';
    if (!unit || (section === 'suppliers' && isPercent)) return true;
    const currency = this.#cellOf('amount.currency');
    const code = currencyOf(unit);
    if (section === 'spending' && !isPercent && (!currency || canBe(unit, currency))) {
      if (code && !currency) this.#put(column, 'amount.currency', code);
      return true;
    }
    const expected =
      section === 'casualties' ? 'a number of people' : section === 'suppliers' ? 'a share in percent' : 'an amount';
    this.faults.push({
      column,
      text: `Found ${quoted(this.cells[column]!)}, expected ${currency && !isPercent ? `an amount in ${currency}, as this row’s currency is` : expected}.`,
      advice: 'Write what the article says, or take the row out.',
    });
    return false;
  }
}

/** The numbers of a row under these columns, whose other cells are read already. */
export function rowNumbers(
  columns: readonly NamedColumn[],
  cells: readonly string[],
  rule: Omit<NumberRule, 'power'>,
): RowNumbers {
  const row = new RowReader(columns, cells, rule);
  const filled = (is: (field: string) => boolean) => columns.flatMap(({field}, i) => (is(field) && cells[i] ? i : []));
  for (const column of filled(isBound)) row.readBound(column);
  const values = filled(isValue);
  for (const column of values) row.readValue(column, values[0]!);
  return row;
}
