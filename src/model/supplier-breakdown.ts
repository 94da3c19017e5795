import {extentOf} from '../dossier/quantity.js';
import type {Dossier, SupplierEntry} from '../dossier/shape.js';
import {frameOf, partyName, sideOf, timeText, type Figure, type Printed, type Side} from './figure.js';
import type {Speech} from './speech.js';

export interface SupplierFigure extends Figure {
  readonly bars: readonly SupplierBar[];
}

/** The suppliers of one recipient in one period. */
export interface SupplierBar {
  readonly label: string;
  readonly side: Side;
  readonly segments: readonly Segment[];
  /** Whether every segment is wide enough for its label to stand under it. */
  readonly roomy: boolean;
}

/** A stretch of a bar in fractions of the whole; the last may be what is not broken down. */
export interface Segment {
  readonly at: number;
  readonly width: number;
  /** How much of the width is sure; nothing of what is not broken down. */
  readonly sure: number;
  readonly label: string;
  /** Said of suppliers that are named without a share. */
  readonly detail: string;
  /** The share, or each supplier that is named without one. */
  readonly values: readonly Printed[];
}

/** Least share that leaves room for a label under it. */
const ROOM = 0.13;

/**
 * Who arms whom: for each recipient and period one bar of shares. What is not known is one open block that names whoever
 * is named: never split evenly, never guessed, never left out.
 */
export function supplierFigure(
  dossier: Dossier,
  speech: Speech,
  {recipient}: {readonly recipient?: string | undefined},
): SupplierFigure {
  const {words, number, quantity, list} = speech;
  const entries = (dossier.suppliers ?? []).filter((entry) => !recipient || entry.recipient === recipient);
  const name = (id: string) => partyName(dossier, id);
  const periodOf = ({period}: SupplierEntry) => (period ? timeText(speech, period) : words.periodNotStated);
  const shareOf = ({share}: SupplierEntry) =>
    quantity(share, (value) => number(value / 100, {style: 'percent', maximumFractionDigits: 1}));
  const isKnown = ({share}: SupplierEntry) => extentOf(share);

  const {print, ...frame} = frameOf(dossier, speech, entries, words.supplierColumns, (entry) => [
    name(entry.recipient),
    entry.leading ? words.leading(name(entry.supplier)) : name(entry.supplier),
    shareOf(entry),
    periodOf(entry),
  ]);

  const segmentsOf = (own: readonly SupplierEntry[]) => {
    let at = 0;
    const segments = own.filter(isKnown).map((entry): Segment => {
      const {sure, most} = extentOf(entry.share)!;
      // Rounded shares can add up to a little more than the whole: the last one gives way.
      const width = Math.min(most / 100, 1 - at);
      const segment = {
        at,
        width,
        sure: Math.min(sure / 100, width),
        label: name(entry.supplier),
        detail: '',
        values: [print(entry, shareOf(entry))],
      };
      at += segment.width;
      return segment;
    });
    const values = own
      .filter((entry) => !isKnown(entry))
      .map((entry) => print(entry, entry.leading ? words.leading(name(entry.supplier)) : name(entry.supplier)));
    if (at < 0.9999 || values[0])
      segments.push({
        at,
        width: 1 - at,
        sure: 0,
        label: words.notBrokenDown,
        detail: at ? words.namedWithoutPeriod : words.namedOnly,
        values,
      });
    return segments;
  };

  const bars = [...new Set(entries.map((entry) => entry.recipient))].flatMap((id) => {
    const own = entries.filter((entry) => entry.recipient === id);
    const [only, another] = new Set(own.filter(isKnown).map(periodOf));
    // Who is named without a share or a period stands in the recipient's only bar; of several bars it would belong to none.
    const barOf = (entry: SupplierEntry) =>
      only && !another && !isKnown(entry) && !entry.period ? only : periodOf(entry);
    return [...new Set(own.map(barOf))].map((period) => {
      const segments = segmentsOf(own.filter((entry) => barOf(entry) === period));
      return {
        label: words.recipient(name(id), period),
        side: sideOf(dossier, id),
        segments,
        roomy: segments.every(({width}) => width >= ROOM),
      };
    });
  });

  // What was supplied to whom is said once for all who supplied it.
  const known = entries.filter(isKnown);
  const whole = (entry: SupplierEntry) =>
    words.whole(name(entry.recipient), entry.of ?? words.imports, periodOf(entry));
  const clauses = [...new Set(known.map(whole))].map((text) =>
    words.clauses(
      text,
      list(
        known.filter((entry) => whole(entry) === text).map((entry) => words.said(name(entry.supplier), shareOf(entry))),
      ),
    ),
  );
  return {
    ...frame,
    title: words.suppliers,
    takeaway: [...clauses, ...(known.length < entries.length ? [words.notStatedShares(!known[0])] : [])].join(' '),
    bars,
  };
}
