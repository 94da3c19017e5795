import type {DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const SKIPPED = new Set(
  (
    'script style template noscript head nav header footer aside dialog del form button select textarea ' +
    'svg math iframe object audio video canvas'
  ).split(' '),
);

const ASIDE = /^(navigation|banner|contentinfo|complementary|search|dialog|alert|doc-endnotes)$/;

const attribute = ({attrs}: Element, name: string) => attrs.find((each) => each.name === name)?.value;

/** What a page has around and between the paragraphs of an article, and what it hides. */
export const isSkipped = (element: Element) =>
  SKIPPED.has(element.tagName) ||
  ASIDE.test(attribute(element, 'role') ?? '') ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  isPromotion(element);

const PROMOTION =
  /(^|[\s_-])(advert(isement)?|ads?|promo|newsletter|related|share|subscribe|sponsored|cookie)([\s_-]|$)/i;

/** A few paragraphs in a box that its class calls an advertisement or the like; what has more may be the article. */
function isPromotion(element: Element): boolean {
  // Not what is inside a sentence.
  if (!/^(div|section|p|ul|ol|table|figure)$/.test(element.tagName)) return false;
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return PROMOTION.test(name) && paragraphCount(element) <= 3;
}

const paragraphCount = (node: Node): number =>
  childrenOf(node).reduce(
    (count, child) => count + (isElement(child) && child.tagName === 'p' ? 1 : paragraphCount(child)),
    0,
  );

function elementNamed(name: string, parent: Node): Element | undefined {
  for (const node of childrenOf(parent)) {
    if (!isElement(node) || isSkipped(node)) continue;
    const found = node.tagName === name ? node : elementNamed(name, node);
    if (found) return found;
  }
  return undefined;
}

const lengthOf = (node: Node): number =>
  isText(node) ? node.value.length : childrenOf(node).reduce((length, child) => length + lengthOf(child), 0);

/** Adds the length of each paragraph to the article that it stands in, else to the element that is weighed. */
function weigh(parent: Element, owner: Element, weights: Map<Element, number>): Map<Element, number> {
  for (const node of parent.childNodes) {
    if (!isElement(node) || isSkipped(node)) continue;
    const inner = node.tagName === 'article' ? node : owner;
    if (!weights.has(inner)) weights.set(inner, 0);
    if (node.tagName === 'p') weights.set(inner, weights.get(inner)! + lengthOf(node));
    else weigh(node, inner, weights);
  }
  return weights;
}

/**
 * The element that holds the article: the `<article>` with the most text, since teasers and comments are articles too,
 * or `<main>`, or the whole page, where more text stands outside of them.
 */
export function articleOf(page: Node): Element {
  const whole = elementNamed('main', page) ?? elementNamed('body', page) ?? elementNamed('html', page)!;
  const weights = weigh(whole, whole, new Map());
  const outside = weights.get(whole) ?? 0;
  weights.delete(whole);
  const [longest, weight] = [...weights].reduce<[Element, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [whole, -1],
  );
  return weight >= outside ? longest : whole;
}
