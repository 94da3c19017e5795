import {bare} from '../../dossier/bare.js';
import type {FigureElement} from './figure-element.js';

type Concrete = (new () => FigureElement) & Pick<typeof FigureElement, 'observedAttributes'>;

/**
 * Puts an element into each `<figure data-dossier="casualty-bar">`, which goes where custom elements cannot: with the
 * options that stand in `data-…`, and with what the figure holds as its fallback. The figure stays, and so does what a
 * CMS may save again.
 */
function fill() {
  // What is still being read would leave the rest of its children outside.
  if (document.readyState === 'loading') return;
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-dossier]')) {
    const tag = `dossier-${figure.dataset['dossier']}`;
    const type = customElements.get(tag) as Concrete | undefined;
    if (!type || figure.querySelector(tag)) continue;
    const element = new type();
    // Only what the element listens to: `data-onclick` must not become `onclick`.
    for (const name of type.observedAttributes) {
      const value = figure.getAttribute(`data-${name === 'dossier' ? 'dossier-id' : name}`);
      if (value != null) element.setAttribute(name, value);
    }
    element.data = figure.dataset['json'];
    element.append(...figure.childNodes);
    figure.append(element);
  }
}

/** Fills the placeholders of the page, and those that come later: nothing but an observer sees them come. */
export function fillPlaceholders() {
  fill();
  addEventListener('DOMContentLoaded', fill);
  new MutationObserver(fill).observe(document, bare({childList: true, subtree: true}));
}
