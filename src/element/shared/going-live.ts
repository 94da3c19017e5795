/** What a reader can use of a figure without its script. */
const USED = 'details,summary,a,button,input,ol,[tabindex]';

type Root = ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>;

/** What a root holds of that, in order. */
const partsOf = (root: Root) => [...root.querySelectorAll<HTMLElement & {open?: boolean}>(USED)];

/** Renders anew; where that takes away what has the focus, what stands in its place gets it, or else the first part. */
export function keepFocus(root: Root, render: () => void) {
  const focused = partsOf(root).indexOf(root.activeElement as HTMLElement);
  render();
  if (focused < 0) return;
  const parts = partsOf(root);
  for (const part of [parts[focused], ...parts]) if (!root.activeElement) part?.focus({preventScroll: true});
}

/**
 * Renders into a root in which a drawing stands, which may have been read for a while: what was open stays open, what
 * was scrolled or had the focus keeps it. The drawing has the same parts in the same order.
 */
export function goLive(root: Root, render: () => void) {
  // To set what is so anyway would lay out the page at once.
  const before = partsOf(root).map(({open, scrollLeft}) => (open ? {open} : scrollLeft && {scrollLeft}));
  root.replaceChildren();
  render();
  partsOf(root).forEach((part, i) => Object.assign(part, before[i]));
}
