import {isValue, QUANTITY} from '../../dossier/text/columns.js';
import {canBe, currencyOf} from '../../dossier/text/currency-code.js';
import {VALUE_KEYS} from '../../dossier/text/facts.js';
import type {Settings} from './settings.js';
import type {Quantities} from './layout.js';
import {
  isInRoundBrackets,
  isUndecided,
  readQuantity,
  type QuantityRule,
  type QuantityText,
} from '../../dossier/text/quantity-text.js';
import {hasLetter} from '../../dossier/text/scale-after.js';
import {twoOrders} from '../../dossier/text/scale-words.js';
import {hasWords} from './printed-words.js';
import type {Place, Report} from './report.js';
import type {Row} from './table.js';
import {fieldText} from '../../dossier/text/field-text.js';

/** A quantity as the fields of an entry, and the cell that evidence quotes. */
export interface QuantityFacts {
  readonly facts: Readonly<Record<string, string>>;
  readonly quote: string;
  /** The cell, where it says more than its number: "fewer than 700". */
  readonly words?: string | undefined;
}

/** The parser refuses what is as large as this. */
const TOO_LARGE = 1e21;

/** Reads the quantities of a table. */
export class QuantityReader {
  readonly #base: string;

  constructor(
    readonly rule: QuantityRule,
    readonly settings: Settings,
    readonly report: Report,
  ) {
    this.#base = QUANTITY[settings.section]!;
  }

  /** One quantity of a row, or nothing where it cannot be read: then it is left out, which is told. */
  read({columns}: Quantities, {number, cells}: Row): QuantityFacts | undefined {
    const fields: Record<string, string> = {};
    const facts: Record<string, string> = {};
    const printed: string[] = [];
    // The value first: its bounds may stand in columns of their own, before it.
    for (const column of [...columns].sort((a, b) => +isValue(b.field) - +isValue(a.field))) {
      const text = cells[column.index]!;
      const place = {row: number, column: column.label};
      const part = column.field.replace(`${this.#base}.`, '');
      if (!isValue(column.field) && !/^(?:low|high)$/.test(part)) {
        const value = fieldText(column.field, text, this.settings.language);
        if (value) facts[column.field] = value;
        continue;
      }
      const read = this.#cell(text, place);
      const unit = read && this.#unit(read, text, place);
      if (!read || !unit) return undefined;
      const made = isValue(column.field) ? read.fields : this.#bound(part, read, text, place);
      if (!made) return undefined;
      if (Object.keys(made).some((key) => key in fields && key !== 'missing')) {
        this.report.leftOut(`"${text}" and the value beside it both say the same bound`, place);
        return undefined;
      }
      Object.assign(fields, made);
      Object.assign(facts, unit);
      if (text) printed.push(text);
    }
    if (fields['best'] || fields['low'] || fields['high']) delete fields['missing'];
    else fields['missing'] = 'not-stated';
    for (const [key, value] of Object.entries(fields)) facts[`${this.#base}.${key}`] ??= value;
    const [only, ...others] = printed;
    const isWords = only && !others.length && !fields['missing'] && this.#saysAll(only, fields);
    return {
      facts,
      quote: only ?? '',
      words: isWords && hasWords(only, this.rule.language) ? only : undefined,
    };
  }

  /** Whether a cell says its number without what the heading says of its unit. */
  #saysAll(text: string, fields: Readonly<Record<string, string>>): boolean {
    const alone = this.rule.power ? readQuantity(text, {...this.rule, power: 0})?.fields : fields;
    return VALUE_KEYS.every((key) => alone?.[key] === fields[key]);
  }

  #cell(text: string, place: Place): QuantityText | undefined {
    const read = readQuantity(text, this.rule);
    const shown = `"${text.slice(0, 60)}"`;
    if (!read) {
      const orders = twoOrders(text, this.rule.language);
      const why = orders
        ? `is ${orders}: write all the zeros`
        : isUndecided(text, this.rule)
          ? 'can be read in two ways; say which sign its decimals have with --decimal . or --decimal ,'
          : isInRoundBrackets(text, this.rule)
            ? 'stands in round brackets, which may mean less than nothing or an uncertain number: write ~ before it if it is uncertain'
            : 'is no number that can be read with certainty';
      this.report.leftOut(`${shown} ${why}`, place);
      return undefined;
    }
    if (read.remark) this.report.note(read.remark, place);
    const fault = this.#fault(text, read);
    if (fault) this.report.leftOut(`${shown} ${fault}`, place);
    return fault ? undefined : read;
  }

  /** Why a number cannot be what its section counts. */
  #fault(text: string, {fields}: QuantityText): string | undefined {
    const values = VALUE_KEYS.flatMap((key) => fields[key] ?? []).map(Number);
    const {section} = this.settings;
    if (values.some((value) => value >= TOO_LARGE)) return 'is larger than any number of a dossier';
    if (section === 'casualties' && hasLetter(text))
      return 'is no number for certain: k can be thousands or killed, m millions or missing';
    if (section === 'casualties' && values.some((value) => value % 1)) return 'is no whole number of people';
    if (section === 'suppliers' && values.some((value) => value > 100))
      return 'is more than 100 percent, so it is no share';
    return undefined;
  }

  /** The currency that a cell names, where amounts have one. */
  #unit({unit}: QuantityText, text: string, place: Place): Readonly<Record<string, string>> | undefined {
    const {section, facts} = this.settings;
    const given = facts['amount.currency'];
    const isPercent = unit === '%';
    if (!unit || (section === 'suppliers' && isPercent)) return {};
    const currency = currencyOf(unit);
    if (section === 'spending' && !isPercent && (!given || canBe(unit, given)))
      return currency ? {'amount.currency': currency} : {};
    this.report.leftOut(`"${text}" is in ${currency ?? unit}${given ? `, and not in ${given}` : ''}`, place);
    return undefined;
  }

  /** A low or high bound in a column of its own is one number. */
  #bound(
    part: string,
    {fields}: QuantityText,
    text: string,
    place: Place,
  ): Readonly<Record<string, string>> | undefined {
    const {best, missing, approximate} = fields;
    if (missing) return {};
    if (best && !approximate) return {[part]: best};
    this.report.leftOut(`"${text}" is not one plain number, as a bound must be`, place);
    return undefined;
  }
}
