import {extentOf, type Extent, type Quantity} from '../dossier/quantity.js';
import type {Printed, Side} from './figure.js';

/** Bars on one scale under a label. */
export interface BarGroup {
  readonly label: string;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  /** Who was counted, or who spent. */
  readonly label: string;
  /** What was counted. */
  readonly detail: string;
  /** 1 or 2 for the first two parties, 0 for what belongs to neither. */
  readonly side: Side;
  /** In fractions of the scale; nothing where no value is stated. */
  readonly extent: Extent | undefined;
  readonly value: Printed;
}

/** What puts quantities on one linear scale, from zero to the largest value that any of them states. */
export function scaleOf(quantities: readonly Quantity[]) {
  const end = Math.max(0, ...quantities.map((quantity) => extentOf(quantity)?.most ?? 0)) || 1;
  return (quantity: Quantity): Extent | undefined => {
    const extent = extentOf(quantity);
    return extent && {sure: extent.sure / end, most: extent.most / end, open: extent.open};
  };
}
