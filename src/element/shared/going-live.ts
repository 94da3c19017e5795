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

/**
 * Renders anew, also into a root in which a drawing stands that may have been read for a while: what was open stays open,
 * what was scrolled or had the focus keeps it. Where that is gone which had the focus, the first part gets it.
 */
export function keepPlaces(root: Root, render: () => void) {
  const before = [...partsOf(root)].map(([place, part]) => {
    const {open, scrollLeft} = part;
    // To set what is so anyway would lay out the page at once.
    return [place, open ? {open} : scrollLeft && {scrollLeft}, part === root.activeElement] as const;
  });
  render();
  if (!before[0]) return;
  const parts = partsOf(root);
  for (const [place, state, hasFocus] of before) {
    const part = parts.get(place);
    Object.assign(part ?? {}, state);
    for (const each of hasFocus ? [part, ...parts.values()] : [])
      if (!root.activeElement) each?.focus({preventScroll: true});
  }
}

/**
 * The first time that a reader presses or moves what the drawing in a root shows, where nothing answers yet: `live` makes
 * it answer, and in what has taken the drawing's place it is done once more.
 */
export const firstUse = (root: Root & EventTarget, live: () => Promise<unknown>) =>
  new Promise<void>((resolve) => {
    for (const type of ['click', 'input'])
      root.addEventListener(type, ({target}) => {
        const used = (target as Element).closest<HTMLInputElement>('button,input');
        const isDrawn = () => root.querySelector('style');
        const [place] = (isDrawn() && [...partsOf(root)].find(([, part]) => part === used)) || [];
        if (!place) return;
        resolve();
        void live().then(() => {
          const part = partsOf(root).get(place);
          if (part && !isDrawn()) Object.assign(part, {value: used!.value}).dispatchEvent(new Event(type));
        });
      });
  });
