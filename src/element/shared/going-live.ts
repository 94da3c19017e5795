/** What a reader can use of a figure without its script. */
const USED = 'details,summary,a,button,input,ol,[tabindex]';

type Root = ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>;

/** What a root holds of that, by its place: in the chart from the beginning, in what follows it from the end. */
const partsOf = (root: Root) =>
  new Map(
    [...root.querySelectorAll<HTMLElement & {open?: boolean}>(USED)].map((part, i, {length}) => [
      part.localName + (part.closest('.body') ? i : i - length),
      part,
    ]),
  );

/** Renders anew; where that takes away what has the focus, what stands in its place gets it, or else the first part. */
export function keepFocus(root: Root, render: () => void) {
  const [focused] = [...partsOf(root)].find(([, part]) => part === root.activeElement) ?? [];
  render();
  if (!focused) return;
  const parts = partsOf(root);
  for (const part of [parts.get(focused), ...parts.values()])
    if (!root.activeElement) part?.focus({preventScroll: true});
}

/**
 * Renders into a root in which a drawing stands, which may have been read for a while: what was open stays open, what
 * was scrolled or had the focus keeps it. The drawing has the same parts in the same order, but for the other view.
 */
export function goLive(root: Root, render: () => void) {
  // To set what is so anyway would lay out the page at once.
  const before = [...partsOf(root)].map(
    ([place, {open, scrollLeft}]) => [place, open ? {open} : scrollLeft && {scrollLeft}] as const,
  );
  root.replaceChildren();
  render();
  const parts = partsOf(root);
  for (const [place, state] of before) Object.assign(parts.get(place) ?? {}, state);
}
