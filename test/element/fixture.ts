import {fixture} from '@open-wc/testing';
import article from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {addDossier} from '../../src/index.js';
import '../../src/define.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';

addDossier(article);

export {article};

export const tags = [
  'dossier-casualty-bar',
  'dossier-spending-chart',
  'dossier-supplier-breakdown',
  'dossier-key-dates',
] as const;

/** An element in a page, after its first update. */
export async function figure(markup: string, data?: unknown): Promise<FigureElement> {
  const wrapper = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = wrapper.querySelector<FigureElement>(tags.join())!;
  if (data !== undefined) element.data = data;
  await element.updateComplete;
  return element;
}

export const bare = (tag: string, data?: unknown) => figure(`<${tag}></${tag}>`, data);

/** The text of what an element shows, with single spaces. */
export const shown = ({renderRoot}: FigureElement) =>
  (renderRoot.querySelector<HTMLElement>('.frame')?.innerText ?? '').replace(/\s+/g, ' ').trim();

export const all = (element: FigureElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export const button = (element: FigureElement, name: string) =>
  all(element, 'button').find(({textContent}) => textContent.trim() === name)!;
