import {defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';

/** Whether a text can hold nothing but itself. */
const isPlain = (text: string) => !/[<&]/.test(text);

/** Elements that part words. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
/** Elements whose text nobody reads. */
const HIDDEN = /^(?:script|style|template|noscript|iframe|object|svg|title|textarea|select)$/;

export interface HtmlText {
  readonly text: string;
  /** What of the HTML is lost with its tags, such as links and pictures, by the names of elements. */
  readonly lost: ReadonlyMap<string, number>;
}

const LOST: Readonly<Record<string, string>> = {
  a: 'link',
  img: 'picture',
  iframe: 'frame',
  script: 'script',
  style: 'style sheet',
};

/** HTML without its tags, its entities decoded, its white space as readers see it. */
export function textOfHtml(html: string): HtmlText {
  const lost = new Map<string, number>();
  const texts: string[] = [];
  // A stack of its own: tags can be nested deeper than calls.
  const stack: (string | DefaultTreeAdapterTypes.Node)[] = [isPlain(html) ? html : parseFragment(html)];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') texts.push(next);
    else if (tree.isTextNode(next)) texts.push(next.value);
    else if ('childNodes' in next) {
      const what = LOST[next.nodeName];
      if (what) lost.set(what, (lost.get(what) ?? 0) + 1);
      if (HIDDEN.test(next.nodeName)) continue;
      const gap = BLOCKS.test(next.nodeName) ? ' ' : '';
      stack.push(gap, ...next.childNodes.toReversed(), gap);
    }
  }
  return {text: texts.join('').replace(/\s+/g, ' ').trim(), lost};
}

/** The first words of a text, as many as a quote may have. */
export const firstWords = (text: string, count = 8) => text.trim().split(/\s+/).slice(0, count).join(' ');
