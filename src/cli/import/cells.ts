import {dateRuleOf, isUndecidedDate, readDate, withoutPart, type DateRule} from '../../dossier/text/date-text.js';
import type {Column} from '../../dossier/text/columns.js';
import type {Settings} from './settings.js';
import type {Place, Report} from './report.js';
import type {Row} from './table.js';
import {FOOTNOTE} from '../../dossier/text/cell-text.js';
import {fieldText} from '../../dossier/text/field-text.js';

const TIMES = ['time', 'end', 'period', 'asOf', 'event.time', 'event.end'];
const PARTIES = ['party', 'recipient', 'supplier'];

/** What to say of words that a field does not have. */
const UNKNOWN: Readonly<Record<string, string>> = {
  group: 'says neither military, civilians nor all',
  outcome: 'says something else than killed, missing, wounded or captured',
};

const MARK = new RegExp(`\\s*${FOOTNOTE}$`);

/** Reads the cells of a table that are no quantities. */
export class CellReader {
  readonly #rules: ReadonlyMap<number, DateRule>;

  constructor(
    columns: readonly Column[],
    rows: readonly Row[],
    readonly settings: Settings,
    readonly report: Report,
  ) {
    const times = columns.filter(({field}) => TIMES.includes(field)).map(({index}) => index);
    const cellsAt = (index: number) => rows.map(({cells}) => cells[index]!);
    this.#rules = new Map(times.map((index) => [index, dateRuleOf(cellsAt(index), settings)]));
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
    if (TIMES.includes(field)) return this.#time(text, this.#rules.get(index)!, place);
    if (PARTIES.includes(field)) return this.#party(text, field, place, code);
    return fieldText(field, text, this.settings.language) ?? this.#refuse(text, UNKNOWN[field]!, place);
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
      const [mark = ''] = MARK.exec(name) ?? [];
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
