import {parse} from 'parse5';
import type {Block} from './article.js';
import {articleOf, isElement, isSkipped, isText, type Element, type Node} from './page.js';
import {collapseSpaces} from './spaces.js';
import {isDataTable, rowsOf} from './table.js';

/** Text that stands in no paragraph is loose: a button, an advertisement, or all there is. Tables are yet to be counted. */
type Piece =
  | Block
  | {readonly kind: 'loose'; readonly text: string}
  | {readonly kind: 'table'; readonly element: Element; readonly text: string};

const HEADING = /^h[1-6]$/;
const HOLDS_PARAGRAPHS = /^(li|blockquote|dd|dt|pre)$/;
const INLINE =
  /^(a|abbr|b|bdi|bdo|big|br|cite|code|data|dfn|em|font|i|img|input|ins|kbd|mark|picture|q|ruby|s|samp|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

const BREAK = '\v';

const isInline = (node: Node): boolean =>
  !isElement(node) || (INLINE.test(node.tagName) && !isCaption(node) && node.childNodes.every(isInline));

const isCaption = ({tagName, attrs}: Element) =>
  tagName === 'figcaption' ||
  attrs.some(({name, value}) => name === 'class' && /(^|[\s_-])caption(?![a-z])/i.test(value));

/** A number that leads to a footnote would lengthen the number before it. */
const isFootnoteMark = ({tagName, childNodes}: Element) =>
  tagName === 'sup' && childNodes.some((node) => isElement(node) && node.tagName === 'a');

function textOf(node: Node): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || isSkipped(node) || isFootnoteMark(node)) return '';
  if (node.tagName === 'br') return BREAK;
  const text = node.childNodes.map(textOf).join('');
  return INLINE.test(node.tagName) ? text : ` ${text} `;
}

const wholeText = (element: Element) => collapseSpaces(textOf(element));

/** An element that is one piece of text, with all that is in it. */
function pieceOf(element: Element): Piece | undefined {
  const text = () => wholeText(element);
  if (isCaption(element)) return {kind: 'caption', text: text()};
  if (HEADING.test(element.tagName)) return {kind: 'heading', text: text(), level: Number(element.tagName[1])};
  return element.tagName === 'p' ? {kind: 'paragraph', text: text()} : undefined;
}

/** The pieces of an element in the order of reading; `kind` is that of text without a paragraph of its own. */
function* piecesIn(parent: Element, kind: 'paragraph' | 'loose'): Generator<Piece> {
  let text = '';
  function* flush(): Generator<Piece> {
    for (const part of text.split(/\v\s*\v/)) yield {kind, text: collapseSpaces(part)};
    text = '';
  }
  for (const node of parent.childNodes) {
    if (!isElement(node) || isInline(node)) {
      text += textOf(node);
      continue;
    }
    yield* flush();
    const piece = isSkipped(node) ? undefined : pieceOf(node);
    // A header has the headline, which is no section, and often the picture with its caption.
    if (node.tagName === 'header') yield* [...piecesIn(node, 'loose')].filter(({kind}) => kind === 'caption');
    // Comments and teasers are articles inside or beside the article.
    else if (isSkipped(node) || node.tagName === 'article') continue;
    else if (piece) yield piece;
    else if (isDataTable(node)) yield {kind: 'table', element: node, text: ' '};
    else yield* piecesIn(node, HOLDS_PARAGRAPHS.test(node.tagName) ? 'paragraph' : kind);
  }
  yield* flush();
}

/** Reads the article of a web page, without what stands around it. */
export function htmlBlocks(html: string): Block[] {
  const pieces = [...piecesIn(articleOf(parse(html)), 'loose')].filter(({text}) => text);
  const hasParagraphs = pieces.some(({kind}) => kind === 'paragraph');
  let tables = 0;
  return pieces.flatMap((piece): Block | Block[] => {
    if (piece.kind === 'table') return rowsOf(piece.element, ++tables, wholeText);
    if (piece.kind !== 'loose') return piece;
    // Some systems have no paragraphs, only boxes and line breaks.
    return hasParagraphs ? [] : {kind: 'paragraph', text: piece.text};
  });
}
