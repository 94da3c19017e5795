import type {LitElement} from 'lit';
import type {Draw} from './drawn.js';
import {treeOfPage} from './html-tree.js';

/** What is protected in Lit: rendering now, without what follows a rendering: measuring, events. */
type Renderable = LitElement & {update(changed: ReadonlyMap<string, unknown>): void; data: unknown};

/** Draws in a page that has the elements: with one that nobody sees and that is gone before anything else happens. */
export const drawInPage: Draw = (tag, attributes, dossier) => {
  const element = document.createElement(tag) as Renderable;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = dossier;
  const place = document.createElement('div');
  place.hidden = true;
  place.append(element);
  document.body.append(place);
  element.update(new Map());
  const root = treeOfPage(element.renderRoot.childNodes);
  place.remove();
  return root;
};
