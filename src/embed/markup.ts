/**
 * The only place in this layer that writes HTML. A text is escaped whenever it becomes part of markup, and markup can be
 * made only here: the class stays in this module, so that nobody can pass a text off as markup.
 */
class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString() {
    return this.#html;
  }
}

export type {Markup};
export type Child = string | Markup;
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

// A line break becomes a reference too: a CMS would put `<br>` in its place.
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '[': '&#91;',
};

/**
 * What becomes a reference. WordPress runs words in square brackets, such as `[video]`, in attributes and in JSON, too. The
 * brackets of JSON itself begin no word, and stay.
 */
const SPECIAL = /[&<>"\n]|\[(?!["{[\]])/g;

/** Control characters, halves of surrogate pairs and what is no character: HTML has no way to hold them. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const escape = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '\ufffd')
    .replace(SPECIAL, (character) => REFERENCES[character]!);

function checked(name: string): string {
  if (!/^[a-z][\w-]*$/i.test(name)) throw new Error(`“${name}” is no name for HTML`);
  return name;
}

/** Whether an address leads to anything but a page or a file. Browsers skip white space in it, wherever it stands. */
export const isForeign = (address: string) =>
  /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address.replace(/[\s\p{Cc}]/gu, ''));

function attribute(name: string, value: string | number | true): string {
  // No script and no look can come in through an attribute, wherever it has its name or its address from.
  if (/^(on|style$)/i.test(name) || (/^(href|src)$/.test(name) && isForeign(String(value))))
    throw new Error(`${name}=“${value}” is not to be in an embed code`);
  return value === true || value === '' ? ` ${checked(name)}` : ` ${checked(name)}="${escape(String(value))}"`;
}

/** Elements that have no end tag. */
const VOID = new Set(['base', 'br', 'col', 'hr', 'img', 'input', 'meta', 'wbr']);

/** An element; its attributes in the order given, without those that are undefined. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const start = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : attribute(name, value)))
    .join('');
  const inside = children.map((child) => (child instanceof Markup ? child.toString() : escape(child))).join('');
  return new Markup(`<${checked(name)}${start}>${VOID.has(name) ? '' : `${inside}</${name}>`}`);
}

/** A line break between tags: in Markdown only a line with nothing behind a tag of ours begins a block of HTML. */
export const lineBreak = new Markup('\n');

const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A JSON value that an element reads. No `<` is left in it, so that nothing in it can end the script, and no bracket in its
 * texts, for WordPress's sake.
 */
export const jsonScript = (value: unknown): Markup =>
  new Markup(
    `<script type="application/json">${JSON.stringify(value).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (text) =>
      text.replace(/[<>&[\u2028\u2029]/g, unicode),
    )}</script>`,
  );

/**
 * A style sheet. The comment marks in it mean nothing to CSS: a CMS that takes the tags away and leaves the text, as
 * WordPress does, makes of it a comment that nobody sees.
 */
export function styleElement(css: string): Markup {
  if (/<[/!]|-->/.test(css)) throw new Error('the style sheet could end its element');
  return new Markup(`<style><!--${css}--></style>`);
}
