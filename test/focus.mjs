// Looks at the focus in a page with one element of the class `widget`; each of these runs in that page.

/** What has the focus: in the widget by name and text, around it by id. */
export const focused = () => {
  const {shadowRoot} = document.querySelector('.widget');
  const {activeElement: each} = shadowRoot;
  if (!each) return document.activeElement.id || document.activeElement.localName;
  return `${each.localName}.${each.getAttribute('class') ?? ''} ${each.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
};

/** Everything that a pointer can use, in the order in which it is read. */
export const usable = () => {
  const {shadowRoot} = document.querySelector('.widget');
  const all = [...shadowRoot.querySelectorAll('button, summary, input, a[href], [tabindex]')];
  return all
    .filter((each) => each.checkVisibility())
    .map(
      (each) =>
        `${each.localName}.${each.getAttribute('class') ?? ''} ${each.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
    );
};

/** Gives the focus to one of these, by its place among them; before the first is the button that stands there. */
export const focusOn = (at) => {
  const {shadowRoot} = document.querySelector('.widget');
  const all = [...shadowRoot.querySelectorAll('button, summary, input, a[href], [tabindex]')];
  (all.filter((each) => each.checkVisibility())[at] ?? document.querySelector('#before')).focus();
};

/** What is wrong with how the focus is seen: a ring of 2 px, 3:1 from what is around it, in view, not cut off nor covered. */
export const ringFaults = () => {
  const {shadowRoot} = document.querySelector('.widget');
  const each = shadowRoot.activeElement;
  const seen = each.type === 'range' ? each.nextElementSibling : each;
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(seen);
  const faults = [];
  const width = parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);

  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
  const luminance = (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(outlineColor), luminance(getComputedStyle(document.body).backgroundColor)].sort(
    (a, b) => b - a,
  );
  if ((light + 0.05) / (dark + 0.05) < 3) faults.push(`outline ${outlineColor} cannot be seen`);

  const around = width + parseFloat(outlineOffset);
  const box = seen.getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push('out of view');
  for (let parent = seen.parentElement; parent; parent = parent.parentElement) {
    const style = getComputedStyle(parent);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const clip = parent.getBoundingClientRect();
    const margin = style.overflowX === 'clip' ? Number(/[\d.]+(?=px)/.exec(style.overflowClipMargin)?.[0] ?? 0) : 0;
    const cut = [
      clip.left - (box.left - around),
      box.right + around - clip.right,
      clip.top - (box.top - around),
      box.bottom + around - clip.bottom,
    ];
    // One side may be cut off where more stands than fits; the other three are seen.
    if (cut.filter((each) => each > margin + 0.5).length > 1)
      faults.push(`cut off by ${parent.className}: ${cut.map(Math.round)}`);
  }
  const {left, top} = seen.getClientRects()[0];
  const on = shadowRoot.elementFromPoint(left + 2, top + box.height / 2);
  if (seen === each && on && on !== each && !each.contains(on) && !on.contains(each))
    faults.push(`covered by ${on.localName}`);
  return faults;
};
