import type {Block} from './article.js';
import {isElement, type Element} from './page.js';

function* elementsNamed(names: RegExp, {childNodes}: Element): Generator<Element> {
  for (const node of childNodes) {
    if (!isElement(node)) continue;
    if (names.test(node.tagName)) yield node;
    else yield* elementsNamed(names, node);
  }
}

/** A table of data; others only lay out the page. */
export const isDataTable = (element: Element) =>
  element.tagName === 'table' && !elementsNamed(/^(caption|th)$/, element).next().done;

/** The rows of a table with something in them; a table without a title has a number. */
export function rowsOf(table: Element, count: number, textOf: (element: Element) => string): Block[] {
  const [caption] = elementsNamed(/^caption$/, table);
  const title = (caption && textOf(caption)) || `Table ${count}`;
  return [...elementsNamed(/^tr$/, table)]
    .map((row) => [...elementsNamed(/^t[dh]$/, row)].map(textOf).filter(Boolean).join(' '))
    .flatMap((text) => (text ? {kind: 'row', text, table: title} : []));
}
