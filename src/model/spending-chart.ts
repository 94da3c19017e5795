import type {Quantity} from '../dossier/quantity.js';
import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {barRows, type BarGroup} from './bar.js';
import {frameOf, partyName, type Fact, type Figure} from './figure.js';
import {groupBy} from './groups.js';
import {select, type Options} from './select.js';
import type {Speech} from './speech.js';
import {spendingLines, type SpendingLines} from './spending-lines.js';

export interface SpendingFigure extends Figure {
  /** One time: a bar for each party. */
  readonly groups: readonly BarGroup[];
  /** Several times: a line for each party. */
  readonly lines?: SpendingLines | undefined;
}

const isExact = ({best, low, high, open}: Quantity) => best && (low ?? high ?? open) === undefined;

/** How the exact amounts of two parties compare, where there are no others at that time: of rival claims none is picked. */
function comparison(facts: readonly Fact<SpendingEntry>[], {words, number}: Speech) {
  const [less, more, third] = facts
    .map(({who, cells, entry}) => ({...entry.amount, who, time: cells[0]!}))
    .sort((a, b) => a.best! - b.best!);
  if (!less || !more || third || less.who === more.who || !isExact(less) || !isExact(more)) return '';
  const times = number(more.best! / less.best!, {maximumSignificantDigits: 2});
  return times === number(1)
    ? ''
    : words.clauses(
        less.time,
        words.timesAsMuch(
          more.who,
          less.approximate || more.approximate ? words.doubt('about', times) : times,
          less.who,
        ),
      );
}

/** Military spending: bars on one scale from zero for one time, lines for several; no chart where amounts differ in kind. */
export function spendingFigure(dossier: Dossier, speech: Speech, options: Options): SpendingFigure {
  const {words, money} = speech;
  const order = dossier.parties.map((party) => party.id);
  const {facts, ...frame} = frameOf(dossier, speech, {
    ...select(
      dossier.spending?.toSorted((a, b) => order.indexOf(a.party) - order.indexOf(b.party)),
      options,
      'parties',
      (entry) => entry.party,
    ),
    columns: words.spendingColumns,
    subject: 2,
    cells: ({time, party, amount}) => [
      speech.time(time),
      partyName(dossier, party),
      speech.quantity(amount, (value) => money(amount.currency, value)),
      words.basis(money(amount.currency), amount.prices),
    ],
  });

  const [first, last = first] = [facts[0], facts.at(-1)];
  const [from, to] = [first?.cells[0] ?? '', last?.cells[0] ?? ''];
  const [basis, another] = new Set(facts.map((fact) => fact.cells[3]!));
  return {
    ...frame,
    title: words.spending(from === to ? from : words.range(from, to)),
    takeaway: another
      ? ''
      : [comparison(groupBy(facts, (fact) => fact.cells[0]).findLast((facts) => facts[1]) ?? [], speech), basis]
          .join(' ')
          .trim(),
    refusal: another && words.mixed,
    groups: [{label: '', rows: barRows(facts, dossier, (fact) => (from === to ? '' : fact.cells[0]!))}],
    lines: !another && first && first.start < last!.start ? spendingLines(facts, dossier, speech) : undefined,
  };
}
