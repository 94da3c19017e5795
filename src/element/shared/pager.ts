import {nothing} from 'lit';
import type {Figure} from '../../model/figure.js';
import {html} from './lit-as-guest.js';

/** What an element tells of the part of its entries that it shows. */
export interface Paged {
  /** The index of the first entry shown. */
  _first: number;
}

/** So many entries are shown at once: more would keep the page waiting, and no reader takes them in. */
export const PAGE = 100;

/** Where the page begins; a page that other data no longer has is the first one. */
const begin = ({_first}: Paged, {length}: {readonly length: number}) => (_first < length ? _first : 0);

/** The items on the page. */
export const pageOf = <T>(host: Paged, items: readonly T[]): readonly T[] => {
  const first = begin(host, items);
  return items.slice(first, first + PAGE);
};

/** Leads through what is too much for one page; nothing where it is not. */
export function pager(host: Paged, {facts, speech}: Figure): unknown {
  const {words, number} = speech;
  const {length} = facts;
  if (length <= PAGE) return nothing;
  const first = begin(host, facts);
  // A button that went away at the end would take the focus with it.
  const turn = (step: number, label: string) => {
    const to = first + step;
    const isThere = to >= 0 && to < length;
    return html`<button aria-disabled=${!isThere} @click=${() => isThere && (host._first = to)}>${label}</button>`;
  };
  return html`<p class="tools">
    ${turn(-PAGE, words.previous)}
    <span aria-live="polite">${words.part(number(first + 1), number(Math.min(first + PAGE, length)), number(length))}</span>
    ${turn(PAGE, words.next)}
  </p>`;
}
