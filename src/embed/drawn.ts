import type {Dossier} from '../dossier/shape.js';
import type {HtmlElement, HtmlNode} from './html-tree.js';
import {element, styleElement, type Child, type Markup} from './markup.js';
import {tightStyles} from './tight-styles.js';

/** What an element renders: its style sheets, and what is in its shadow root. */
export interface Drawing {
  readonly styles: string;
  readonly root: readonly HtmlNode[];
}

/**
 * Renders the element with a tag, these attributes and this dossier. There are two ways to do it, one in Node and one in
 * a page, and both give the same drawing.
 */
export type Draw = (tag: string, attributes: Readonly<Record<string, string>>, dossier: Dossier) => Drawing;

/** The indentation of a template. */
const isIndent = (node: HtmlNode) => typeof node === 'string' && /^\s*\n\s*$/.test(node);

const inOrder = ({attributes}: HtmlElement) =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));

const written = (node: HtmlNode): Child =>
  typeof node === 'string' ? node : element(node.name, inOrder(node), ...writtenAll(node.children));

const writtenAll = (nodes: readonly HtmlNode[]): Child[] => nodes.filter((node) => !isIndent(node)).map(written);

/** The declarative shadow root: it paints what the element itself renders, before there is any script. */
export const drawn = ({styles, root}: Drawing): Markup =>
  element('template', {shadowrootmode: 'open'}, styleElement(tightStyles(styles).trim()), ...writtenAll(root));
