/** What a reader can use of a figure without its script. */
const USED = 'details,summary,a,button,input,ol';

/**
 * Renders into a root in which a drawing stands, which may have been read for a while: what was open stays open, what
 * was scrolled or had the focus keeps it. The drawing has the same parts in the same order.
 */
export function goLive(root: ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>, render: () => void) {
  const parts = () => [...root.querySelectorAll<HTMLElement & {open?: boolean}>(USED)];
  // To set what is so anyway would lay out the page at once.
  const before = parts().map(({open, scrollLeft}) => (open ? {open} : scrollLeft && {scrollLeft}));
  const focused = parts().indexOf(root.activeElement as HTMLElement);
  root.replaceChildren();
  render();
  parts().forEach((part, i) => Object.assign(part, before[i]));
  parts()[focused]?.focus({preventScroll: true});
}
