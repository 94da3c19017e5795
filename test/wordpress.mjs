// What WordPress 6.5 leaves of a post whose author may not write any HTML: its tags, and of each the attributes that tables,
// links and figures need. 6.1 takes `hidden` away, too. Like WordPress it takes away the tags of what it does not know, and leaves what is
// between them.
import {parseFragment} from 'parse5';

const TAGS =
  `address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup
  del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd
  label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub
  summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video`.split(/\s+/);

const EVERYWHERE =
  /^(aria-(controls|current|describedby|details|expanded|hidden|label|labelledby|live)|class|data-[\w-]+|dir|hidden|id|lang|style|title|role|xml:lang)$/;
const OWN = {
  a: ['href', 'rel', 'rev', 'name', 'target'],
  ol: ['start', 'type', 'reversed'],
  td: ['abbr', 'colspan', 'headers', 'rowspan', 'scope'],
  th: ['abbr', 'colspan', 'headers', 'rowspan', 'scope'],
  button: ['disabled', 'name', 'type', 'value'],
  details: ['open'],
};
const RAW = ['script', 'style'];

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const clean = (node, isRaw = false) => {
  if (node.nodeName === '#text') return isRaw ? node.value : escape(node.value);
  if (node.nodeName === '#comment') return `<!--${node.data}-->`;
  const children = (node.content ?? node).childNodes.map((child) => clean(child, RAW.includes(node.nodeName))).join('');
  if (!TAGS.includes(node.nodeName)) return children;
  const attributes = node.attrs
    .filter(({name}) => EVERYWHERE.test(name) || OWN[node.nodeName]?.includes(name))
    .map(({name, value}) => ` ${name}="${escape(value)}"`);
  return `<${node.nodeName}${attributes.join('')}>${['br', 'hr', 'img'].includes(node.nodeName) ? '' : `${children}</${node.nodeName}>`}`;
};

/** A post as it is saved. */
export const wordpress = (html) => clean(parseFragment(html));

/** A post as a stricter editor saves it: without what is between tags that it does not know. */
export function strict(html) {
  const drop = (node) => {
    node.childNodes = node.childNodes.filter(({nodeName}) => !['script', 'style', 'template'].includes(nodeName));
    node.childNodes.forEach((child) => child.childNodes && drop(child));
    return node;
  };
  return clean(drop(parseFragment(html)));
}

/** What WordPress 6.1 and 6.5 made of a placeholder that was pasted into the text of a post: blocks of their own. */
export const asBlocks = (html) => {
  const block = (name, text) => `<!-- wp:${name} -->\n${text}\n<!-- /wp:${name} -->\n\n`;
  return html
    .replace(/<\/?figure[^>]*>/g, '')
    .replace(/<caption>.*?<\/caption>| scope="\w+"/gs, '')
    .replace(/<h2>.*?<\/h2>/s, (text) => block('heading', text.replace('<h2>', '<h2 class="wp-block-heading">')))
    .replace(/<p>.*?<\/p>/gs, (text) => block('paragraph', text))
    .replace(/<ol>.*?<\/ol>/gs, (text) => block('list', text))
    .replace(/<table>.*<\/table>/s, (text) => block('table', `<figure class="wp-block-table">${text}</figure>`));
};

/** A block for HTML with this in it, and a table of the article below. */
export const htmlBlock = (html) =>
  `<!-- wp:html -->\n${html}\n<!-- /wp:html -->\n\n<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>12</td></tr></tbody></table></figure>\n<!-- /wp:table -->`;

/** The same in the page: WordPress takes its own comments away. */
export const inPage = (post) => post.replace(/<!-- \/?wp:.*?-->\n?/gs, '');

/**
 * The page of a post of the classic editor, as WordPress 6.1 and 6.5 made it of a Script: the code is saved whole, and a
 * paragraph begins before it and ends behind the drawing's first tag.
 */
export const classic = (html) =>
  `<p>${html
    // By the rules of its `wpautop`, not seen: the line break came into the code later.
    .replace(/(<dossier-[^>]*>)\n/, '$1<br />\n')
    .replace(/(<template[^>]*>)/, '$1</p>\n')
    .replace(/(<\/dossier-[\w-]+>)\n/, '<p>$1<br />\n')
    .replaceAll(/(<\/t[rdh]>|<\/li>|<\/p>)/g, '$1\n')}</p>`;

/** A page in which plugins have these words in square brackets, as WordPress makes it: each of them is run. */
export const shortcodes = (html, ...words) =>
  html.replace(new RegExp(`\\[(${words.join('|')})(?![\\w-])[^\\]]*\\]`, 'g'), '');
