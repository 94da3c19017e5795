import {textOf, type HtmlElement, type HtmlNode} from './html-tree.js';
import {lettersOf} from './other-set-up.js';
import type {Script} from './release.js';

/** What of an embed code is in a text. */
export interface Remains {
  /** The element or the placeholder. */
  readonly host: HtmlElement | undefined;
  /** What else of ours is there, such as another widget. */
  readonly others: readonly HtmlElement[];
  /** The tags around it, from the outermost. */
  readonly around: readonly string[];
  readonly script: HtmlElement | undefined;
  /** The drawing in its template. */
  readonly drawing: HtmlElement | undefined;
  /** A drawing whose template is gone. */
  readonly spilled: HtmlElement | undefined;
  readonly table: HtmlElement | undefined;
  /** The words above the figure, where they are a heading inside. */
  readonly heading: string | undefined;
  /** Whether the table is where it belongs. */
  readonly isTableInside: boolean;
  /** Whether the table has become a block of WordPress, and the rest of the code with it. */
  readonly isBlock: boolean;
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

/** How many attributes of one element another has as well. */
const likeness = (one: HtmlElement, other: HtmlElement | undefined) =>
  Object.entries(one.attributes).filter(([name, value]) => other?.attributes[name] === value).length;

const isTable = ({name}: HtmlElement) => name === 'table';

/** The text of a table's rows: WordPress puts its caption elsewhere. */
const rowsText = ({children}: HtmlElement) =>
  lettersOf(textOf(children.filter((child) => isElement(child) && child.name !== 'caption')));

/** WordPress's block editor makes a figure of each table that is pasted into the text. */
const isTableBlock = ({name, attributes}: HtmlElement) =>
  name === 'figure' && !!attributes['class']?.split(' ').includes('wp-block-table');

const isBlockOf = (table: HtmlElement, {element, around}: Found) =>
  isTable(element) && around.some(isTableBlock) && rowsText(element) === rowsText(table);

const firstClass = ({attributes}: HtmlElement) => attributes['class']?.split(' ')[0] ?? '';

/** Pages have frames of their own, but none with our parts. */
const isSpilled = (element: HtmlElement) =>
  firstClass(element) === 'frame' &&
  everyElement(element.children).some((part) => /^(takeaway|tools)$/.test(firstClass(part.element)));

/** How to know the code of a widget. */
interface Known {
  readonly id: string;
  readonly tag: string;
  readonly script: Pick<Script, 'file' | 'languages'>;
}

/** Looks for the code of a widget in parsed HTML; where an article has several of it, for that which is most like one. */
export function remainsOf(nodes: readonly HtmlNode[], {id, tag, script}: Known, like?: Remains): Remains {
  const all = everyElement(nodes);
  const find = (holds: (element: HtmlElement) => unknown) => all.find(({element}) => holds(element));
  const isOurs = ({name, attributes}: HtmlElement) => name.startsWith('dossier-') || 'data-dossier' in attributes;
  const isIt = ({name, attributes}: HtmlElement) => name === tag || attributes['data-dossier'] === id;
  const [found] = all
    .filter(({element}) => isIt(element))
    .sort((one, other) => likeness(other.element, like?.host) - likeness(one.element, like?.host));
  const host = found?.element;
  // Each language of a release has a script of its own.
  const files = [script, ...Object.values(script.languages ?? {})].map(({file}) => file);
  const scripts = all
    .map(({element}) => element)
    .filter(({name, attributes}) => name === 'script' && files.some((file) => attributes['src']?.includes(file)));
  const isSame = ({attributes}: HtmlElement) => attributes['src'] === like?.script?.attributes['src'];
  const inside = everyElement(host?.children ?? []).map(({element}) => element);
  const heading = inside.find(({name}) => /^h[1-6]$/.test(name));
  const table = inside.find(isTable) ?? find(isTable)?.element;
  const json = inside.find(({name, attributes}) => name === 'script' && attributes['type']?.includes('json'));
  return {
    host,
    others: all.map(({element}) => element).filter((element) => isOurs(element) && !isIt(element)),
    around: found?.around.map(({name}) => name) ?? [],
    script: scripts.find(isSame) ?? scripts[0],
    drawing: inside.find(({name, attributes}) => name === 'template' && 'shadowrootmode' in attributes),
    spilled: find(isSpilled)?.element,
    table,
    heading: heading && textOf([heading]),
    isTableInside: !!table && inside.includes(table),
    isBlock: !host && !!like?.table && all.some((each) => isBlockOf(like.table!, each)),
    data: json ? json.children.filter((child) => typeof child === 'string').join('') : host?.attributes['data-json'],
    breaks: inside.filter(({name}) => name === 'p' || name === 'br').length,
    text: textOf(nodes),
  };
}
