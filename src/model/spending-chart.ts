import type {Dossier, SpendingEntry} from '../dossier/shape.js';
import {parseTime, startOf} from '../dossier/time.js';
import {within, type Period} from './period.js';
import {barOf, scaleEnd, type Bar} from './bar.js';
import {frameOf, partyName, placesOf, sideOf, timeText, type Figure, type Printed} from './figure.js';
import {seriesLines, type SpendingLines} from './spending-lines.js';
import type {Speech} from './speech.js';

export interface SpendingFigure extends Figure {
  /** One year: a bar for each party. */
  readonly bars: readonly SpendingBar[];
  /** Several years: a line for each party. */
  readonly lines?: SpendingLines | undefined;
}

export interface SpendingBar {
  readonly label: string;
  readonly side: 0 | 1 | 2;
  readonly bar: Bar | undefined;
  readonly value: Printed;
}

export interface SpendingOptions extends Period {
  /** Ids of the parties to show; all of them where empty. */
  readonly parties?: readonly string[] | undefined;
}

const basisText = ({amount: {currency, prices}}: SpendingEntry, {words, currency: name}: Speech) =>
  words.currency(name(currency), prices === 'not stated' ? words.pricesNotStated : words.prices(prices));

/** How two exact amounts compare; nothing where either is not exact. */
function comparison(entries: readonly SpendingEntry[], dossier: Dossier, speech: Speech) {
  if (entries.length !== 2) return undefined;
  const [less, more] = entries.toSorted((a, b) => (a.amount.best ?? 0) - (b.amount.best ?? 0)) as [SpendingEntry, SpendingEntry];
  const [low, high] = [less.amount.best, more.amount.best];
  if (!low || !high || less.party === more.party) return undefined;
  const {words} = speech;
  const [lessName, moreName] = [partyName(dossier, less.party), partyName(dossier, more.party)];
  if (low === high) return words.asMuch(lessName, moreName);
  const times = speech.number(high / low, {maximumSignificantDigits: 2});
  return words.timesAsMuch(moreName, less.amount.approximate || more.amount.approximate ? words.about(times) : times, lessName);
}

/** For each party its first and last amount in the period. */
function development(entries: readonly SpendingEntry[], dossier: Dossier, speech: Speech) {
  const clauses = [...new Set(entries.map(({party}) => party))].map((party) => {
    const own = entries.filter((entry) => entry.party === party);
    const [first, last] = [own[0]!, own.at(-1)!].map(({time, amount}) =>
      speech.words.inYear(amountText(amount, speech), timeText(speech, time)),
    );
    return speech.words.fromTo(partyName(dossier, party), first!, last!);
  });
  return speech.words.sentence(clauses.join('; '));
}

export const amountText = (amount: SpendingEntry['amount'], {quantity, money}: Speech) =>
  quantity(amount, (value) => money(value, amount.currency));

/** Military spending: bars on one scale from zero for one year, lines for several; no chart for amounts that differ in kind. */
export function spendingFigure(dossier: Dossier, speech: Speech, options: SpendingOptions): SpendingFigure {
  const {words} = speech;
  const order = (id: string) => dossier.parties.findIndex((party) => party.id === id);
  const entries = (dossier.spending ?? [])
    .filter(({party, time}) => (!options.parties?.length || options.parties.includes(party)) && within(time, options))
    .toSorted((a, b) => order(a.party) - order(b.party) || startOf(parseTime(a.time)!) - startOf(parseTime(b.time)!));
  const {frame, print} = frameOf(dossier, entries, speech);
  const value = (entry: SpendingEntry) => print(entry, amountText(entry.amount, speech));

  const bases = new Set(entries.map((entry) => basisText(entry, speech)));
  const times = [...new Set(entries.map(({time}) => time))].toSorted((a, b) => startOf(parseTime(a)!) - startOf(parseTime(b)!));
  const [first, last] = [times[0], times.at(-1)];
  const comparable = bases.size === 1;
  const end = scaleEnd(entries.map(({amount}) => amount));
  const period = first && last ? (first === last ? timeText(speech, first) : words.range(timeText(speech, first), timeText(speech, last))) : '';
  const sentences = comparable ? [times.length > 1 ? development(entries, dossier, speech) : comparison(entries, dossier, speech), ...bases] : [];

  return {
    ...frame,
    title: words.spending(period),
    takeaway: sentences.filter(Boolean).join(' '),
    refusal: bases.size > 1 ? words.mixed : undefined,
    bars:
      comparable && times.length === 1
        ? entries.map((entry) => ({
            label: partyName(dossier, entry.party),
            side: sideOf(dossier, entry.party),
            bar: barOf(entry.amount, end),
            value: value(entry),
          }))
        : [],
    lines: comparable && times.length > 1 ? seriesLines(entries, dossier, speech, value) : undefined,
    table: {
      columns: words.spendingColumns,
      rows: entries.map((entry) => [
        timeText(speech, entry.time),
        partyName(dossier, entry.party),
        amountText(entry.amount, speech),
        basisText(entry, speech),
        placesOf(entry, speech),
      ]),
    },
  };
}
