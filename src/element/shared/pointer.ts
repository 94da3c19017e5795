/**
 * Where a pointer is on a box in a frame that listens to it, as a fraction from the side on which reading begins. The frame
 * has the direction in which the figure is mirrored; what is in it can have that of its text.
 */
export function fractionAt({clientX, currentTarget}: MouseEvent): number {
  const box = currentTarget as Element;
  const {left, width} = box.getBoundingClientRect();
  const fraction = (clientX - left) / width;
  return getComputedStyle(box.closest('.frame')!).direction === 'rtl' ? 1 - fraction : fraction;
}

/** The index of what is nearest, by a distance. */
export const nearest = <T>(items: readonly T[], distance: (item: T) => number): number =>
  items.reduce((best, item, i) => (distance(item) < distance(items[best]!) ? i : best), 0);
