import {extentOf, type Quantity} from '../quantity.js';
import type {AnyEntry, Dossier} from '../shape.js';
import {isClose} from '../text/is-close.js';
import {placed, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {intervalOf, sumOf, type Interval} from './interval.js';
import {folded} from './spelling.js';

/** A number that stands beside those of other parties. */
interface Row {
  readonly pointer: string;
  readonly party: string;
  readonly value: Quantity;
}

/** Numbers of one kind, which could be summed. */
type Group = readonly Row[];

/** What tables call their last row, in the languages of those who have written about wars. */
const NAMES =
  /^(?:(?:grand |overall |sub-?|world |sum )?totals?\b.*|sum|overall|all|all (?:countries|parties|sides|states|suppliers|recipients)|the world|world|worldwide|global(?:ly)?|both(?: sides)?|gesamt(?:summe)?|insgesamt|summe|alle(?: l[aä]nder)?|welt(?:weit)?|total général|ensemble|somme|tous(?: les pays)?|monde|suma|todos|mundo|totale|mondo|totaal|totalt|sammanlagt|всего|итого|мир|razem|ogółem|celkem|toplam|genel toplam|ընդամենը|cəmi)$/u;

/** Small numbers are sums of others by chance. */
const LEAST = 100;
/** Parts that were rounded one by one may exceed their total by so much. */
const ROUNDED = 1.02;

const sourcesOf = ({sources}: Dossier, {evidence}: AnyEntry) =>
  evidence.map(({source = sources[0]!.id}) => source).sort();

const isStated = ({value}: Row) => !!extentOf(value);

function groupsIn(dossier: Dossier): Group[] {
  const all = <E extends AnyEntry>(
    entries: Placed<E>[],
    key: (entry: E) => unknown,
    row: (entry: E, pointer: string) => Row[],
  ) =>
    groupsOf(entries, ({it}) => [key(it), sourcesOf(dossier, it)]).map((group) =>
      group.flatMap(({it, pointer}) => row(it, pointer)).filter(isStated),
    );
  return [
    ...all(
      placed(dossier.casualties, '/casualties'),
      ({conflict, group, outcome, asOf}) => [conflict, group, [...outcome].sort(), asOf],
      ({party, count}, pointer) =>
        typeof party === 'string' ? [{pointer: `${pointer}/party`, party, value: count}] : [],
    ),
    ...all(
      placed(dossier.spending, '/spending'),
      ({time, amount}) => [time, amount.currency, amount.prices],
      ({party, amount}, pointer) => [{pointer: `${pointer}/party`, party, value: amount}],
    ),
    ...all(
      placed(dossier.suppliers, '/suppliers'),
      ({recipient, period, of}) => [recipient, period, of],
      ({supplier, share}, pointer) => [{pointer: `${pointer}/supplier`, party: supplier, value: share}],
    ),
  ];
}

/** What all rows but one may be together. Taken from the sum of all: a table can have thousands of rows. */
function sumWithout(intervals: readonly Interval[]): (own: Interval) => Interval {
  const open = intervals.filter(({high}) => high === Infinity).length;
  const {low, high} = sumOf(intervals.map((each) => ({...each, high: each.high === Infinity ? 0 : each.high})));
  return (own) => {
    const isOpen = own.high === Infinity;
    return {low: low - own.low, high: open > (isOpen ? 1 : 0) ? Infinity : high - (isOpen ? 0 : own.high)};
  };
}

/** The row of a group that is the sum of its others: by its number, or by its name where its number can be one. */
function totalOf(group: Group, nameOf: (party: string) => string): Row | undefined {
  // Of rival claims the first.
  const rows = groupsOf(group, ({party}) => party).map(([row]) => row!);
  if (!rows[1]) return undefined;
  const without = sumWithout(rows.map(({value}) => intervalOf(value)));
  return rows.find((row) => {
    const own = intervalOf(row.value);
    const others = without(own);
    if (NAMES.test(folded(nameOf(row.party)))) return own.high * ROUNDED >= others.low;
    // Three shares are 50, 30 and 20 by chance; all together they are 100.
    const least = row.pointer.startsWith('/suppliers') ? 99 : LEAST;
    return rows[2] && own.low >= least && isClose(own.low, others.low) && isClose(own.high, others.high);
  });
}

/** The rows that are the sum of the others beside them, and no party of their own. */
export function totalRows(dossier: Dossier): readonly (Row & {readonly name: string})[] {
  const names = new Map(dossier.parties.map(({id, name}) => [id, name]));
  const nameOf = (party: string) => names.get(party) ?? party;
  return groupsIn(dossier).flatMap((group) => {
    const row = totalOf(group, nameOf);
    return row ? {...row, name: nameOf(row.party)} : [];
  });
}

/** Tables end with a row for all. Beside its own parts it is drawn as one party more, and the longest bar. */
export function* totalAsParty(dossier: Dossier): Findings {
  for (const [first, ...others] of groupsOf(totalRows(dossier), ({party, pointer}) => [party, pointer.split('/', 2)])) {
    const more = others[0] ? `, as in ${others.length} more` : '';
    yield finding('total-as-party', first!.pointer, first!.name, `one party, and not the sum of the others${more}`);
  }
}
