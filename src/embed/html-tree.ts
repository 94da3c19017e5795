/** Parsed HTML: what a page's nodes and parse5's have in common. Comments are left out. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Those of a template are what it holds. */
  readonly children: readonly HtmlNode[];
}

/** The text that readers see of some nodes, without drawings and data. */
export const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string' ? node : /^(script|style|template)$/.test(node.name) ? '' : textOf(node.children),
    )
    .join(' ');

const attributesOf = (pairs: Iterable<{readonly name: string; readonly value: string}>) =>
  Object.fromEntries([...pairs].map(({name, value}) => [name, value]));

/** A page's nodes. */
export function treeOfPage(nodes: Iterable<Node>): readonly HtmlNode[] {
  return [...nodes].flatMap((node): HtmlNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue!];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    // What Lit sets as a property is written as an attribute by a server.
    const value = 'value' in element && element.localName === 'input' ? {value: String(element.value)} : {};
    const {childNodes} = (element as HTMLTemplateElement).content ?? element;
    return [
      {
        name: element.localName,
        attributes: {...attributesOf(element.attributes), ...value},
        children: treeOfPage(childNodes),
      },
    ];
  });
}

/** HTML as a page's own parser reads it, where nothing runs and nothing is loaded. */
export const parseInPage = (html: string): readonly HtmlNode[] =>
  treeOfPage(new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body.childNodes);

/** What is used here of a node of parse5's own tree. */
export interface Parse5Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly {readonly name: string; readonly value: string}[];
  readonly childNodes?: readonly Parse5Node[];
  readonly content?: Parse5Node;
}

/** parse5's nodes. */
export const treeOfParse5 = (nodes: readonly Parse5Node[]): readonly HtmlNode[] =>
  nodes.flatMap(({nodeName, value, attrs, childNodes, content}): HtmlNode[] => {
    if (nodeName === '#text') return [value!];
    if (!attrs) return [];
    const children = treeOfParse5(content?.childNodes ?? childNodes ?? []);
    return [{name: nodeName, attributes: attributesOf(attrs), children}];
  });
