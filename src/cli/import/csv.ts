import {CommandError} from '../command.js';
import {CellReader} from './cells.js';
import {QUANTITY} from './columns.js';
import type {Draft} from './draft.js';
import type {Settings} from './settings.js';
import type {Column, Layout} from './layout.js';
import {ruleOf} from './headings.js';
import {QuantityReader} from './quantities.js';
import type {Report} from './report.js';
import type {Row, Table} from './table.js';

/** The fields without which there is no entry, and which no flag but those in the second list can say. */
const NEEDED: Readonly<Record<Settings['section'], readonly string[]>> = {
  casualties: [],
  spending: ['party', 'time'],
  suppliers: ['recipient', 'supplier'],
  dates: ['time', 'event'],
};
/** The field by which `--only` chooses. */
const CHOSEN: Readonly<Record<Settings['section'], string>> = {
  casualties: 'party',
  spending: 'party',
  suppliers: 'recipient',
  dates: 'kind',
};

const lower = (text: string) => text.trim().toLowerCase();

/** The rows that `--only` asks for; all, where it is not used. */
function chosenRows({rows}: Table, {keys}: Layout, {section, only}: Settings, report: Report): readonly Row[] {
  if (!only.length) return rows;
  const column = keys.find(({field}) => field === CHOSEN[section]);
  if (!column) throw new CommandError(`--only: no column names the ${CHOSEN[section]}.`);
  const wanted = new Set(only.map(lower));
  const chosen = rows.filter(({cells}) => wanted.has(lower(cells[column.index]!)));
  const met = new Set(chosen.map(({cells}) => lower(cells[column.index]!)));
  for (const name of only)
    if (!met.has(lower(name))) throw new CommandError(`--only "${name}": no row has it in ${column.label}.`);
  report.note(`${rows.length - chosen.length} of ${rows.length} rows are of others, and left aside as --only asks`);
  return chosen;
}

/** A column for a whole table to have, where neither a column nor a flag says it. */
function checkNeeded({keys, quantities}: Layout, {section, facts}: Settings) {
  const base = QUANTITY[section];
  const inColumns = new Set([
    ...keys.map(({field}) => field),
    ...quantities.flatMap((each) => Object.keys(each.facts)),
  ]);
  const lacking = [
    ...NEEDED[section].filter((field) => !inColumns.has(field) && !(field in facts)),
    ...(base && !quantities.length ? [base] : []),
  ];
  if (lacking.length)
    throw new CommandError(
      `no column says the ${lacking.join(' and the ')}; say which does with --map "Column=${lacking[0]}".`,
    );
}

/** The conflict that a row's people were counted for. A year makes a conflict of its own, not a rival count. */
function conflictOf(
  {conflict, year}: Readonly<Record<string, string>>,
  settings: Settings,
  row: number,
  report: Report,
) {
  const name = conflict ?? settings.facts['conflict'];
  if (year) report.note(`the year becomes a part of the conflict: "${name ?? '…'}, ${year}"`, {row});
  return name === undefined ? {} : {conflict: settings.conflicts.idOf(year ? `${name}, ${year}` : name)};
}

/** The drafts of a table's rows. What is left out is told. */
export function draftsOf(table: Table, layout: Layout, settings: Settings, report: Report): readonly Draft[] {
  checkNeeded(layout, settings);
  const {keys, quantities} = layout;
  const rows = chosenRows(table, layout, settings, report);
  const cells = new CellReader(keys, rows, settings, report);
  const numbers = new QuantityReader(ruleOf({...table, rows}, quantities, settings, report), settings, report);
  const time = keys.find(({field}) => field === 'time');
  const labels = keys.filter(({field}) => ['party', 'recipient', 'supplier', 'time', 'period'].includes(field));

  return rows.flatMap((row) => {
    const isHeading =
      quantities.length > 1 && !quantities.some((each) => each.columns.some(({index}) => row.cells[index]));
    if (isHeading) report.note('has no values; taken for a heading', {row: row.number});
    const read = isHeading ? undefined : cells.read(keys, row);
    if (!read) return [];
    const {year, ...facts} = read;
    const missing = NEEDED[settings.section].filter(
      (field) => !facts[field] && !quantities[0]?.facts[field] && !settings.facts[field],
    );
    if (missing.length) report.leftOut(`it does not say the ${missing.join(' and the ')}`, {row: row.number});
    if (missing.length) return [];
    if (settings.section === 'casualties')
      Object.assign(facts, conflictOf({...facts, ...(year && {year})}, settings, row.number, report));
    if (!quantities.length) return [{row: row.number, facts, quote: row.cells[time!.index]!}];
    const label = labels.map(({index}: Column) => row.cells[index]).join(' ');
    return quantities.flatMap((group) => {
      const quantity = numbers.read(group, row);
      if (!quantity) return [];
      const said = {...facts, ...group.facts, ...quantity.facts};
      return [{row: row.number, facts: said, quote: quantity.quote || `${label} ${group.facts['time'] ?? ''}`.trim()}];
    });
  });
}
