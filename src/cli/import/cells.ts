import {dateRuleOf, isUndecidedDate, readDate, withoutPart, type DateRule} from '../../dossier/text/date-text.js';
import {currencyOf} from '../../dossier/text/currency-code.js';
import {unitOf} from '../../dossier/text/quantity-patterns.js';
import type {Column} from '../../dossier/text/columns.js';
import type {Settings} from './settings.js';
import type {Place, Report} from './report.js';
import type {Row} from './table.js';
import {flagOf, groupOf, outcomeOf, pricesOf} from '../../dossier/text/column-words.js';

const TIMES = ['time', 'end', 'period', 'asOf', 'event.time', 'event.end'];
const PARTIES = ['party', 'recipient', 'supplier'];
const FOOTNOTE = /\s*[†‡§¶ǁ‖*^¹²³⁰⁴-⁹]+$/;
/** Reads the cells of a table that are no quantities. */
export class CellReader {
  readonly #rules: ReadonlyMap<number, DateRule>;

  constructor(
    columns: readonly Column[],
    rows: readonly Row[],
    readonly settings: Settings,
    readonly report: Report,
  ) {
    // Key dates and times of counts are given by the month, and amounts by the year.
    const usual = settings.section === 'dates' || settings.section === 'casualties' ? 'month' : undefined;
    const ruleOf = ({index}: Column): [number, DateRule] => {
      const {order, pair} = dateRuleOf(
        rows.map(({cells}) => cells[index]!),
        settings.order,
        settings.language,
      );
      return [index, {order, pair: pair ?? usual, language: settings.language}];
    };
    this.#rules = new Map(columns.filter(({field}) => TIMES.includes(field)).map(ruleOf));
  }

  /** The fields of a row, or nothing where one of its cells cannot be read: then the row is left out, which is told. */
  read(columns: readonly Column[], {number, cells}: Row): Record<string, string> | undefined {
    const code = cells[columns.find(({field}) => field === 'party.code')?.index ?? -1];
    const facts: Record<string, string> = {};
    for (const column of columns) {
      const text = cells[column.index]!;
      if (!text || column.field === 'party.code') continue;
      if (column.field === 'note' && !/\p{L}/u.test(text)) {
        this.report.note(`"${text}" is no remark, and not carried over`, {row: number, column: column.label});
        continue;
      }
      const value = this.#cell(column, text, {row: number, column: column.label}, code);
      if (value === undefined) return undefined;
      if (value) facts[column.field] = value;
    }
    return facts;
  }

  #cell({field, index}: Column, text: string, place: Place, code = ''): string | undefined {
    const {language} = this.settings;
    if (TIMES.includes(field)) return this.#time(text, this.#rules.get(index)!, place);
    if (PARTIES.includes(field)) return this.#party(text, field, place, code);
    if (field === 'group')
      return groupOf(text, language) ?? this.#refuse(text, 'says neither military, civilians nor all', place);
    if (field === 'outcome')
      return (
        outcomeOf(text, language) ??
        this.#refuse(text, 'says something else than killed, missing, wounded or captured', place)
      );
    if (field === 'amount.currency') return currencyOf(unitOf(text.toLowerCase())) ?? text;
    if (field === 'amount.prices') return pricesOf(text, language);
    if (field === 'planned' || field === 'leading') return flagOf(text, language);
    if (field === 'kind') return text.toLowerCase().replace(/\s+/g, '-');
    return text;
  }

  #time(text: string, rule: DateRule, place: Place): string | undefined {
    const found = readDate(text, rule);
    if (found?.remark) this.report.note(found.remark, place);
    if (found) return found.time;
    const vague = withoutPart(text, rule);
    if (vague)
      return this.#refuse(
        text,
        `says "${vague.words}", which no date can: write ${vague.time} without ~, which would say "about", and keep the word in ${this.settings.section === 'dates' ? 'the event or ' : ''}a note`,
        place,
      );
    const hint = isUndecidedDate(text, rule)
      ? 'can be read in two ways; say which with --date-order dmy or mdy, or write the date as 2031-03-02 and years as 2009/2010'
      : 'is no date that can be read with certainty';
    return this.#refuse(text, hint, place);
  }

  #party(text: string, field: string, place: Place, code: string): string | undefined {
    // Several parties that were counted together are named in one cell.
    const names = this.settings.section === 'casualties' ? text.split(/\s*;\s*/).filter(Boolean) : [text];
    // German calls a side what it calls a page.
    if (names.some((name) => /^\d+$/.test(name))) return this.#refuse(text, 'is a number, and names no party', place);
    const hasCode = names.length < 2 && field !== 'supplier';
    const idOf = (name: string) => {
      const [mark = ''] = FOOTNOTE.exec(name) ?? [];
      if (mark) this.report.note(`the mark ${mark.trim()} is not carried over`, place);
      return this.settings.parties.idOf(name.slice(0, name.length - mark.length), hasCode ? code : '');
    };
    return names.map(idOf).join('; ');
  }

  #refuse(text: string, why: string, place: Place): undefined {
    this.report.leftOut(`"${text.slice(0, 60)}" ${why}`, place);
    return undefined;
  }
}
