import {extentOf} from '../dossier/quantity.js';
import type {Dossier, SupplierEntry} from '../dossier/shape.js';
import {frameOf, partyName, placesOf, sideOf, timeText, type Figure, type Printed} from './figure.js';
import type {Speech} from './speech.js';

export interface SupplierFigure extends Figure {
  readonly bars: readonly SupplierBar[];
}

/** The suppliers of one recipient in one period. */
export interface SupplierBar {
  readonly label: string;
  readonly side: 0 | 1 | 2;
  readonly segments: readonly Segment[];
  /** Whether every segment is wide enough for its label to stand under it. */
  readonly roomy: boolean;
}

/** A stretch of a bar in fractions of the whole; the last may be what is not broken down. */
export interface Segment {
  readonly at: number;
  readonly width: number;
  /** How much of the width is sure; 0 for what is not broken down. */
  readonly sure: number;
  readonly label: string;
  readonly detail: string;
  /** The share, or each supplier that is named without one. */
  readonly values: readonly Printed[];
}

/** Least share that leaves room for a label under it. */
const ROOM = 0.13;

const FULL = 100;

const shareText = ({share}: SupplierEntry, {quantity, number}: Speech) =>
  quantity(share, (value) => number(value / FULL, {style: 'percent', maximumFractionDigits: 1}));

/** One bar for each recipient and period with known shares; suppliers without a share stand in the recipient's only bar. */
function groups(entries: readonly SupplierEntry[]) {
  const bars: {recipient: string; period: string | undefined; entries: SupplierEntry[]}[] = [];
  for (const recipient of new Set(entries.map((entry) => entry.recipient))) {
    const own = entries.filter((entry) => entry.recipient === recipient);
    const periods = [...new Set(own.filter(({share}) => extentOf(share)).map(({period}) => period))];
    if (periods.length === 1) bars.push({recipient, period: periods[0], entries: own});
    else
      for (const period of new Set(own.map((entry) => entry.period)))
        bars.push({recipient, period, entries: own.filter((entry) => entry.period === period)});
  }
  return bars;
}

function segmentsOf(entries: readonly SupplierEntry[], dossier: Dossier, speech: Speech, print: (entry: SupplierEntry, text: string) => Printed) {
  const {words} = speech;
  const segments: Segment[] = [];
  let at = 0;
  for (const entry of entries) {
    const extent = extentOf(entry.share);
    if (!extent) continue;
    const width = Math.min(extent.most / FULL, 1 - at);
    segments.push({
      at,
      width,
      sure: Math.min(extent.sure / FULL, width),
      label: partyName(dossier, entry.supplier),
      detail: '',
      values: [print(entry, shareText(entry, speech))],
    });
    at += width;
  }
  const named = entries.filter(({share}) => !extentOf(share));
  const rest = 1 - at;
  if (rest > 1e-9 || named.length)
    segments.push({
      at,
      width: Math.max(0, rest),
      sure: 0,
      label: words.notBrokenDown,
      detail: named.length ? words.namedOnly : '',
      values: named.map((entry) => {
        const name = partyName(dossier, entry.supplier);
        return print(entry, entry.leading ? words.leading(name) : name);
      }),
    });
  return segments;
}

function takeawayOf(entries: readonly SupplierEntry[], dossier: Dossier, speech: Speech) {
  const {words} = speech;
  const known = entries.filter(({share}) => extentOf(share));
  if (!known.length) return words.noShareStated;
  const clauses = known.map((entry) => {
    const {recipient, supplier, of, period} = entry;
    return words.supplied(
      partyName(dossier, supplier),
      shareText(entry, speech),
      words.belonging(partyName(dossier, recipient), of ?? words.imports),
      period ? timeText(speech, period) : words.periodNotStated,
    );
  });
  const said = words.sentence(clauses.join('; '));
  return known.length < entries.length ? `${said} ${words.noOtherShare}` : said;
}

/**
 * Who arms whom: for each recipient one bar of shares. What is not known is one open block that names whoever is named:
 * never split evenly, never guessed, never left out.
 */
export function supplierFigure(dossier: Dossier, speech: Speech, {recipient}: {recipient?: string | undefined}): SupplierFigure {
  const {words} = speech;
  const entries = (dossier.suppliers ?? []).filter((entry) => !recipient || entry.recipient === recipient);
  const {frame, print} = frameOf(dossier, entries, speech);
  const periodText = (period: string | undefined) => (period ? timeText(speech, period) : words.periodNotStated);

  return {
    ...frame,
    title: words.suppliers,
    takeaway: entries.length ? takeawayOf(entries, dossier, speech) : '',
    bars: groups(entries).map(({recipient, period, entries: own}) => {
      const segments = segmentsOf(own, dossier, speech, print);
      return {
        label: words.recipient(partyName(dossier, recipient), periodText(period)),
        side: sideOf(dossier, recipient),
        segments,
        roomy: segments.every(({width}) => width >= ROOM),
      };
    }),
    table: {
      columns: words.supplierColumns,
      rows: entries.map((entry) => [
        partyName(dossier, entry.recipient),
        partyName(dossier, entry.supplier),
        entry.leading ? words.counted(words.leadingSupplier, shareText(entry, speech)) : shareText(entry, speech),
        periodText(entry.period),
        placesOf(entry, speech),
      ]),
    },
  };
}
