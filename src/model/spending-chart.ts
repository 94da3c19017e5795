import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {monthsBetween} from '../dossier/time.js';
import {barRows, isHatched, type BarGroup} from './bar.js';
import {claimed, frameOf, isOneTime, partyName, type Fact, type Figure} from './figure.js';
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

const isExact = ({entry: {amount}}: Fact<SpendingEntry>) =>
  amount.best! >= 1 && (amount.low ?? amount.high ?? amount.open) === undefined;

/**
 * How the exact amounts of two parties compare, or the least and the most of several, where there are no others at that
 * time: of rival claims none is picked.
 */
function comparison(facts: readonly Fact<SpendingEntry>[], speech: Speech, isSeries: boolean) {
  const {words, number} = speech;
  const sorted = facts.toSorted((a, b) => a.entry.amount.best! - b.entry.amount.best!);
  const [less, more] = [sorted[0], sorted.at(-1)];
  if (
    !less ||
    !more ||
    less === more ||
    !facts.every(isExact) ||
    groupBy(facts, (fact) => fact.who).length < facts.length
  )
    return '';
  if (facts[2]) {
    // Of two that have the same, none is picked.
    if (less.text === sorted[1]!.text || more.text === sorted.at(-2)!.text) return '';
    const [least, most] = [less, more].map((fact) => claimed(fact.text, fact.who, speech)) as [string, string];
    return words.clauses(less.cells[0]!, words.range(least, most));
  }
  const times = number(more.entry.amount.best! / less.entry.amount.best!, {maximumSignificantDigits: 2});
  const isAbout = facts.some((fact) => fact.entry.amount.approximate);
  const said = words.timesAsMuch(more.who, isAbout ? words.doubt('about', times) : times, less.who);
  return times === number(1) ? '' : isSeries ? words.labelled(less.cells[0]!, said) : said;
}

/** Military spending: bars on one scale from zero for one time, lines for several; no chart where amounts differ in kind. */
export function spendingFigure(dossier: Dossier, speech: Speech, options: Options): SpendingFigure {
  const {words, money, list} = speech;
  const frame = frameOf(dossier, speech, {
    ...select(
      dossier.parties.flatMap(({id}) => dossier.spending?.filter(({party}) => party === id) ?? []),
      options,
      'parties',
      (entry) => entry.party,
    ),
    columns: words.spendingColumns,
    subject: 2,
    // Amounts in two currencies are no rival claims.
    subjectOf: ({party, amount}) => [party, amount.currency, amount.prices],
    cells: ({time, party, amount}) => [
      speech.time(time),
      partyName(dossier, party),
      speech.quantity(amount, (value) => money(amount.currency, value)),
      words.basis(money(amount.currency), amount.prices),
    ],
  });
  const {facts} = frame;

  const [first, last] = [facts[0], facts.at(-1)];
  const [from, to] = [first?.cells[0] ?? '', last?.cells[0] ?? ''];
  // What five years cost stands as little beside what one cost as euros beside dollars. Months are told apart, days are not.
  const stated = facts.filter(({entry}) => !entry.amount.missing);
  const kinds: readonly ((fact: Fact<SpendingEntry>) => unknown)[] = [
    ({entry}) => entry.amount.currency,
    ({entry}) => entry.amount.prices,
    ({start, end}) => monthsBetween(start, end),
  ];
  const differing = kinds.flatMap((kindOf, i) => (new Set(stated.map(kindOf)).size > 1 ? words.amountKinds[i]! : []));
  const isSecond = (fact: Fact, i: number) => isOneTime(fact, facts[i - 1]);
  const times = facts.filter((fact, i) => !isSecond(fact, i));
  const compared = facts.findLast(isSecond);
  return {
    ...frame,
    title: words.spending(
      from === to
        ? from
        : !facts.some((fact) => fact.entry.time.includes('/'))
          ? words.range(from, to)
          : // Of many periods the chart tells.
            times[3]
            ? ''
            : list(new Set(times.map((fact) => fact.cells[0]!))),
    ),
    takeaway: differing[0]
      ? ''
      : [
          comparison(
            facts.filter((fact) => isOneTime(fact, compared)),
            speech,
            from !== to,
          ),
          first?.cells[3],
        ]
          .join(' ')
          .trim(),
    refusal: differing[0] && words.mixed(list(differing)),
    // Bars are for what all begins at one time; of thousands of times they would keep the page waiting.
    ...(first && first.start < last!.start && !differing[0] && facts.some((fact) => fact.extent)
      ? {groups: [], lines: spendingLines(facts, dossier, speech), guide: '', tip: [words.lines]}
      : {
          guide: words.bars(facts.some(isHatched)),
          groups: [{label: '', rows: barRows(facts, dossier, speech, (fact) => (from === to ? '' : fact.cells[0]!))}],
        }),
  };
}
