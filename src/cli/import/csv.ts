import {slug} from '../../dossier/slug.js';
import {CommandError} from '../command.js';
import {CellReader} from './cells.js';
import {combined} from './combined.js';
import {QUANTITY, rateOf} from '../../dossier/text/columns.js';
import type {Draft} from './draft.js';
import {EmptyCells} from './empty-cells.js';
import {checkZeros, EventNames} from './events.js';
import type {Settings} from './settings.js';
import type {Layout} from './layout.js';
import {checkRates, ruleOf} from './headings.js';
import {QuantityReader} from './quantities.js';
import type {Report} from './report.js';
import type {Row, Table} from './table.js';

/** The fields without which there is no entry. */
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

interface Reading {
  readonly names: readonly string[];
  readonly layout: Layout;
  readonly settings: Settings;
  readonly report: Report;
  readonly cells: CellReader;
  readonly events: EventNames;
  readonly numbers: QuantityReader;
  readonly empty: EmptyCells;
}

/** What the cells of a row say besides its quantities; nothing where it is left out, which is told. */
function factsOf(row: Row, reading: Reading): Record<string, string> | undefined {
  const {names, layout, settings, report, cells, events} = reading;
  const {keys, quantities} = layout;
  if (quantities.length > 1 && !quantities.some(({columns}) => columns.some(({index}) => row.cells[index]))) {
    report.note('has no values; taken for a heading', {row: row.number});
    return undefined;
  }
  const rate = settings.section === 'suppliers' ? undefined : rateOf(names, row.cells);
  if (rate !== undefined) {
    report.leftOut(`its numbers are rates: "${rate.slice(0, 60)}"`, {row: row.number});
    return undefined;
  }
  const facts = cells.read(keys, row);
  const said = {...settings.facts, ...quantities[0]?.facts, ...facts};
  const missing = facts ? NEEDED[settings.section].filter((field) => !said[field]) : [];
  if (missing.length) report.leftOut(`it does not say the ${missing.join(' and the ')}`, {row: row.number});
  return facts && !missing.length ? combined(events.named(facts, row.number), row.number, settings, report) : undefined;
}

/** The drafts of a row: one for each of its quantities, or one where it has none. */
function draftsOfRow(row: Row, facts: Readonly<Record<string, string>>, {layout, report, numbers, empty}: Reading) {
  const {keys, quantities} = layout;
  const printed = (fields: readonly string[]) =>
    keys.filter(({field}) => fields.includes(field)).map(({index}) => row.cells[index]!);
  if (!quantities.length)
    return [{row: row.number, facts, quote: printed(['time', 'month', 'day', 'end']).join(' ').trim()}];
  const label = printed(['party', 'recipient', 'supplier', 'time', 'period']).join(' ').trim();
  return empty.filled(quantities, row).flatMap((group): readonly Draft[] => {
    const quantity = numbers.read(group, row);
    if (!quantity) return [];
    const [given, found] = [facts, quantity.facts].map((each) => each['amount.currency']);
    if (given && found && given !== found) {
      report.leftOut(`"${quantity.quote}" is in ${found}, and not in ${given}`, {row: row.number});
      return [];
    }
    // An empty cell cannot be quoted: what the row is about can.
    const quote = quantity.quote || [label, group.facts['time']].filter(Boolean).join(' ') || group.name;
    const id =
      facts['id'] && quantities.length > 1
        ? {id: [facts['id'], ...Object.values(group.facts).map(slug)].join('-')}
        : {};
    return [
      {row: row.number, facts: {...facts, ...group.facts, ...quantity.facts, ...id}, quote, words: quantity.words},
    ];
  });
}

/** The drafts of a table's rows. What is left out is told. */
export function draftsOf(table: Table, layout: Layout, settings: Settings, report: Report): readonly Draft[] {
  checkRates(table, settings);
  checkNeeded(layout, settings);
  const rows = chosenRows(table, layout, settings, report);
  const cells = new CellReader(layout.keys, rows, settings, report);
  const rule = ruleOf({...table, rows}, layout.quantities, settings, report);
  const numbers = new QuantityReader(rule, settings, report);
  const reading = {
    names: table.names,
    layout,
    settings,
    report,
    cells,
    events: new EventNames(settings, report),
    numbers,
    empty: new EmptyCells(),
  };
  const drafts = rows.flatMap((row) => {
    const facts = factsOf(row, reading);
    return facts ? draftsOfRow(row, facts, reading) : [];
  });
  reading.empty.tell(report);
  checkZeros(table.names, drafts, report);
  return drafts;
}
