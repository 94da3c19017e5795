import {extentOf, type Quantity} from '../dossier/quantity.js';

/** A bar on a scale from zero, in fractions of the scale's length: solid to `sure`, hatched to `most`, then open or not. */
export interface Bar {
  readonly sure: number;
  readonly most: number;
  readonly open: boolean;
}

/** The largest stated value: where a scale that starts at zero ends. */
export const scaleEnd = (quantities: readonly Quantity[]) =>
  quantities.reduce((end, quantity) => Math.max(end, extentOf(quantity)?.most ?? 0), 0);

/** A quantity on a scale that starts at zero and ends at `end`; nothing where no value is stated. */
export function barOf(quantity: Quantity, end: number): Bar | undefined {
  const extent = extentOf(quantity);
  const fraction = (value: number) => (end ? Math.min(1, value / end) : 0);
  return extent && {sure: fraction(extent.sure), most: fraction(extent.most), open: extent.open};
}
