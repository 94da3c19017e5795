import type {CSSResult} from 'lit';
import type {Dossier} from '../dossier/shape.js';
import type {HtmlElement, HtmlNode} from './html-tree.js';
import {element, styleElement, type Child, type Markup} from './markup.js';
import {tags} from './tags.js';
import {tightStyles} from './tight-styles.js';

/**
 * What the element with a tag, these attributes and this dossier renders into its shadow root. There are two ways to do it,
 * one in Node and one in a page, and both give the same.
 */
export type Draw = (tag: string, attributes: Readonly<Record<string, string>>, dossier: Dossier) => readonly HtmlNode[];

/** The style sheets of all elements: browsers read a text once that is the same in all drawings on a page. */
const stylesOfAll = () => {
  const sheets = tags.flatMap(
    (tag) => (customElements.get(tag) as {styles?: readonly CSSResult[]} | undefined)?.styles ?? [],
  );
  return [...new Set(sheets.map(({cssText}) => cssText))].join('');
};

/** The indentation of a template. */
const isIndent = (node: HtmlNode) => typeof node === 'string' && /^\s*\n\s*$/.test(node);

const inOrder = ({attributes}: HtmlElement) =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));

const written = (node: HtmlNode): Child =>
  typeof node === 'string' ? node : element(node.name, inOrder(node), ...writtenAll(node.children));

const writtenAll = (nodes: readonly HtmlNode[]): Child[] => nodes.filter((node) => !isIndent(node)).map(written);

/** The declarative shadow root: it paints what the element itself renders, before there is any script. */
export const drawn = (root: readonly HtmlNode[]): Markup =>
  element('template', {shadowrootmode: 'open'}, styleElement(tightStyles(stylesOfAll()).trim()), ...writtenAll(root));
