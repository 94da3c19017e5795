import {groupsOf} from '../../dossier/review/groups.js';
import type {Section} from '../../dossier/shape.js';
import {CommandError} from '../command.js';
import {
  isQuantity,
  isRate,
  isValue,
  meaningOf,
  QUANTITY,
  yearColumn,
  type Column,
  type Meaning,
} from '../../dossier/text/columns.js';
import {isOfMoney} from '../../dossier/text/money-name.js';
import {eventMeaning, isOfEvents} from './events.js';
import {owidValue} from './owid.js';
import {columnName, type Report} from './report.js';
import type {Maps, Settings} from './settings.js';
import type {Table} from './table.js';

/** The columns of one quantity: a value, its bounds, or both. */
export interface Quantities {
  readonly columns: readonly Column[];
  /** What the names of the columns say: the year, or what happened to those who were counted. */
  readonly facts: Readonly<Record<string, string>>;
  /** The name of the first of them. */
  readonly name: string;
}

/** What the columns of a table are. Each row makes an entry for each of its quantities, or one where it has none. */
export interface Layout {
  readonly keys: readonly Column[];
  readonly quantities: readonly Quantities[];
}

const mapped = (maps: Maps, name: string) =>
  maps.find(([column]) => column.toLowerCase() === name.trim().toLowerCase())?.[1];

/** What a column is; nothing where it is unknown or left aside on purpose. */
function meaningWith(maps: Maps, name: string, section: Section, language?: string): Meaning | undefined {
  const field = mapped(maps, name);
  if (field === undefined) return meaningOf(name, section, language);
  const meaning = field ? meaningOf(field, section) : undefined;
  if (field && !meaning) throw new CommandError(`--map "${name}=${field}": ${section} have no field "${field}".`);
  return meaning && {...meaning, rank: -1};
}

/** Whether a row can be the one with the column names. */
export function isHeader(cells: readonly string[], {section, maps, language}: Settings): boolean {
  const known = cells.filter((cell) => mapped(maps, cell) ?? meaningOf(cell, section, language)).length;
  const years = section === 'spending' ? cells.filter(yearColumn).length : 0;
  return known >= 2 || (known === 1 && years >= 2);
}

const sameKey = ({field, facts}: Meaning) =>
  JSON.stringify([isValue(field) ? field.replace('.best', '') : field, facts ?? {}]);

/** Of several columns for one field the best known; two values would be a guess. */
function withoutRivals(columns: readonly Column[], report: Report): readonly Column[] {
  const kept = new Map<string, Column>();
  for (const column of columns) {
    const key = sameKey(column);
    const rival = kept.get(key);
    const [first, second] =
      rival && (column.rank ?? 0) < (rival.rank ?? 0) ? [column, rival] : [rival ?? column, column];
    kept.set(key, first);
    if (!rival) continue;
    // Who maps both to one field would lose one of them, such as a side of those who were counted together.
    if (second.rank === -1 || (isQuantity(column.field) && first.rank !== -1))
      throw new CommandError(
        `${rival.label} and ${column.label} may both be the ${first.field}; say which is with --map.`,
      );
    report.note(`not carried over: ${first.label} says the ${first.field}`, {column: second.label});
  }
  return [...kept.values()];
}

/** Finds out what the columns of a table are, and tells which are unknown. */
export function layoutOf({names, rows}: Table, {section, maps, language}: Settings, report: Report): Layout {
  for (const [column] of maps)
    if (!names.some((name) => name.toLowerCase() === column.toLowerCase()))
      throw new CommandError(`--map: the file has no column "${column}".`);
  const ofEvents = section === 'casualties' && isOfEvents(names);
  const columns: Column[] = [];
  const unknown: Column[] = [];
  for (const [index, name] of names.entries()) {
    const year = section === 'spending' && mapped(maps, name) === undefined ? yearColumn(name) : undefined;
    const usual = year ? {field: 'amount', facts: {time: year}} : meaningWith(maps, name, section, language);
    const meaning = ofEvents && mapped(maps, name) === undefined ? eventMeaning(name, names, usual) : usual;
    const label = columnName(index, name);
    if (meaning?.field === 'place')
      report.open(
        `whose dead they are: ${label} says where the events were, and is left out; --map "${name}=" if that is right, --map "${name}=party" if it names their side`,
      );
    else if (meaning) columns.push({...meaning, index, name, label});
    else if (mapped(maps, name) === undefined && rows.some(({cells}) => cells[index]))
      unknown.push({field: name, index, name, label});
  }
  const known = withoutRivals(columns, report);
  const quantity = QUANTITY[section];
  const value = !quantity || known.some(({field}) => isQuantity(field)) ? undefined : owidValue(names, unknown);
  if (value) report.note(`read as the ${quantity}`, {column: value.label});
  for (const {field, index, label} of unknown)
    if (index !== value?.index)
      report.note(
        section === 'suppliers' && isOfMoney(field, language)
          ? 'seems to be an amount, which is no share, and is not carried over'
          : isRate(field)
            ? 'seems to be a rate, and is not carried over'
            : `not known, and not carried over; --map "${field}=…" says what it is`,
        {column: label},
      );
  return arrange([...known, ...(value ? [{...value, field: quantity!}] : [])]);
}

function arrange(columns: readonly Column[]): Layout {
  const groups = groupsOf(
    columns.filter(({field}) => isQuantity(field)),
    ({facts = {}}) => facts,
  );
  return {
    keys: columns.filter(({field}) => !isQuantity(field)),
    quantities: groups.map((group) => ({
      columns: group,
      facts: group[0]!.facts ?? {},
      name: group[0]!.name,
    })),
  };
}
