import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {parseTime, startOf} from '../dossier/time.js';
import {scaleOf, type BarGroup} from './bar.js';
import {frameOf, partyName, sideOf, timeText, type Figure} from './figure.js';
import {within, type Period} from './period.js';
import type {Speech} from './speech.js';
import {spendingLines, type SpendingLines} from './spending-lines.js';

export interface SpendingFigure extends Figure {
  /** One year: a bar for each party. */
  readonly groups: readonly BarGroup[];
  /** Several years: a line for each party. */
  readonly lines?: SpendingLines | undefined;
}

export interface SpendingOptions extends Period {
  /** Ids of the parties to show; all of them where empty. */
  readonly parties?: string | readonly string[] | undefined;
}

/** How the exact amounts of two parties compare in the last year for which both are known. */
function comparison(entries: readonly SpendingEntry[], dossier: Dossier, speech: Speech, isSeries: boolean) {
  const {words, number} = speech;
  const last = entries.findLast(({time, party}) => entries.some((each) => each.time === time && each.party !== party));
  const [less, more, third] = entries
    .filter(({time}) => time === last?.time)
    .toSorted((a, b) => (a.amount.best ?? 0) - (b.amount.best ?? 0));
  const isExact = ({amount: {best, low, high, open}}: SpendingEntry) =>
    best && low === undefined && high === undefined && !open;
  if (!less || !more || third || !isExact(less) || !isExact(more)) return '';
  const times = number(more.amount.best! / less.amount.best!, {maximumSignificantDigits: 2});
  if (times === number(1)) return '';
  const said = words.timesAsMuch(
    partyName(dossier, more.party),
    less.amount.approximate || more.amount.approximate ? words.about(times) : times,
    partyName(dossier, less.party),
  );
  return isSeries ? words.inYear(timeText(speech, more.time), said) : said;
}

/** Military spending: bars on one scale from zero for one year, lines for several; no chart where amounts differ in kind. */
export function spendingFigure(dossier: Dossier, speech: Speech, options: SpendingOptions): SpendingFigure {
  const {words, number, quantity, money} = speech;
  const order = dossier.parties.map(({id}) => id);
  const start = ({time}: SpendingEntry) => startOf(parseTime(time)!);
  const entries = (dossier.spending ?? [])
    .filter(({party, time}) => (!options.parties?.length || options.parties.includes(party)) && within(time, options))
    .toSorted((a, b) => start(a) - start(b) || order.indexOf(a.party) - order.indexOf(b.party));

  const textOf = ({amount}: SpendingEntry) => quantity(amount, (value) => money(value, amount.currency));
  const basisOf = ({amount: {currency, prices}}: SpendingEntry) => {
    const name = number(2, {style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0}).replace(
      number(2),
      '',
    );
    return words.basis(name.trim(), prices === 'not stated' ? undefined : prices);
  };
  const {print, ...frame} = frameOf(dossier, speech, entries, words.spendingColumns, (entry) => [
    timeText(speech, entry.time),
    partyName(dossier, entry.party),
    textOf(entry),
    basisOf(entry),
  ]);
  const printed = (entry: SpendingEntry) => print(entry, textOf(entry));

  const [first, last] = [entries[0]?.time, entries.at(-1)?.time];
  const bases = [...new Set(entries.map(basisOf))];
  const isSeries = first !== last;
  const scale = scaleOf(entries.map(({amount}) => amount));
  const period = [...new Set([first, last])].map((time) => (time ? timeText(speech, time) : ''));

  return {
    ...frame,
    title: words.spending(isSeries ? words.range(period[0]!, period[1]!) : period[0]!),
    takeaway: bases[1] ? '' : [comparison(entries, dossier, speech, isSeries), ...bases].join(' ').trim(),
    refusal: bases[1] && words.mixed,
    groups: [
      {
        label: '',
        rows: entries.map((entry) => ({
          label: partyName(dossier, entry.party),
          detail: '',
          side: sideOf(dossier, entry.party),
          extent: scale(entry.amount),
          value: printed(entry),
        })),
      },
    ],
    lines: isSeries && !bases[1] ? spendingLines(entries, dossier, speech, printed) : undefined,
  };
}
