import type {HtmlElement, HtmlNode} from './html-tree.js';

/** What of an embed code is in a text. */
export interface Remains {
  /** The element or the placeholder. */
  readonly host: HtmlElement | undefined;
  /** The tags around it, from the outermost. */
  readonly around: readonly string[];
  readonly script: HtmlElement | undefined;
  /** The drawing in its template. */
  readonly drawing: HtmlElement | undefined;
  /** A drawing whose template is gone. */
  readonly spilled: HtmlElement | undefined;
  readonly table: HtmlElement | undefined;
  /** Whether the table is where it belongs. */
  readonly isTableInside: boolean;
  /** The JSON that it carries. */
  readonly data: string | undefined;
  /** How many paragraphs and line breaks are inside. */
  readonly breaks: number;
  /** All text outside the drawing and the data. */
  readonly text: string;
}

interface Found {
  readonly element: HtmlElement;
  readonly around: readonly HtmlElement[];
}

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** Every element with those around it; not those in templates. */
const everyElement = (nodes: readonly HtmlNode[], around: readonly HtmlElement[] = []): readonly Found[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [
      {element, around},
      ...(element.name === 'template' ? [] : everyElement(element.children, [...around, element])),
    ]);

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string' ? node : /^(script|style|template)$/.test(node.name) ? '' : textOf(node.children),
    )
    .join(' ');

/** How to know the code of a widget. */
interface Known {
  readonly id: string;
  readonly tag: string;
  readonly script: {readonly file: string};
}

/** Looks for the code of a widget in parsed HTML. */
export function remainsOf(nodes: readonly HtmlNode[], {id, tag, script: {file}}: Known): Remains {
  const all = everyElement(nodes);
  const find = (holds: (element: HtmlElement) => unknown) => all.find(({element}) => holds(element));
  const found = find(({name, attributes}) => name === tag || attributes['data-dossier'] === id);
  const host = found?.element;
  const inside = everyElement(host?.children ?? []).map(({element}) => element);
  const table = find(({name}) => name === 'table')?.element;
  const json = inside.find(({name, attributes}) => name === 'script' && attributes['type']?.includes('json'));
  return {
    host,
    around: found?.around.map(({name}) => name) ?? [],
    script: find(({name, attributes}) => name === 'script' && attributes['src']?.includes(file))?.element,
    drawing: inside.find(({name, attributes}) => name === 'template' && 'shadowrootmode' in attributes),
    spilled: find(({attributes}) => attributes['class']?.split(' ')[0] === 'frame')?.element,
    table,
    isTableInside: !!table && inside.includes(table),
    data: json ? json.children.filter((child) => typeof child === 'string').join('') : host?.attributes['data-json'],
    breaks: inside.filter(({name}) => name === 'p' || name === 'br').length,
    text: textOf(nodes),
  };
}
