import {bare} from '../../dossier/bare.js';
import {beginDossier, type Parsed, type Begun} from '../../dossier/parse.js';
import {problem} from '../../dossier/problem.js';
import type {Dossier, Section} from '../../dossier/shape.js';
import {loadDossier, parseTable, parseText} from './load.js';
import {findDossier, onDossier} from './registry.js';

/** What a host tells of where its data comes from. */
export interface Supplied extends HTMLElement {
  data: unknown;
  src: string | undefined;
  dossier: string | undefined;
  /** The section of a dossier that it shows. */
  readonly _section: Section;
  /** Called once the parser is done with it, so that its children are all there. */
  _begin(): void;
  requestUpdate(): void;
}

const unknown = (id: unknown): Parsed => ({
  problems: [problem('', id, 'the id of a dossier on this page', 'unknown-dossier')],
});

/** The child that holds own data. A CMS can have changed or taken its type: what no script can be is data too. */
const ownScript = (host: Element) =>
  // On the server there are no children to ask.
  [...(host.querySelectorAll?.('script') ?? [])].find(
    ({type, textContent}) => /json/i.test(type) || /^\s*\{\s*"/.test(textContent),
  )?.textContent;

/**
 * Where an element's data comes from, first found wins: property or attribute `data`, own JSON script, `src`, `dossier`, the bundle.
 * While it is not certain that nothing of the first ones will come, there is no data: never the bundle's in their place.
 */
export class Supply {
  /** What is known; nothing while it is still to come. */
  parsed: Parsed | undefined;

  /** The last own data that could be shown: it stays while newer data is on its way, and where that cannot be read. */
  kept: Dossier | undefined;

  readonly #host: Supplied;
  /** The way that is taken, and what it has; another object each time, by which a reading knows that it is still asked for. */
  #taken: readonly [way: string, value: unknown] | undefined;
  #observer: MutationObserver | undefined;
  #forget: (() => void) | undefined;
  #stop: (() => void) | undefined;
  #isSettled = false;
  /** Whether the property has had data. */
  #isGiven = false;

  constructor(host: Supplied) {
    this.#host = host;
  }

  connect() {
    // First, since a page may have none.
    this.#observer ??= new MutationObserver(this.#ask);
    this.#forget = onDossier(this.#ask);
    this.#watch();
    document.addEventListener('readystatechange', this.#ask);
  }

  // A classic script that stands before the element runs before the parser has read the element's children; that they
  // are all there shows in what comes after them, anywhere in the document.
  #watch() {
    this.#isSettled = this.#isWhole();
    const place = this.#isSettled ? this.#host : document;
    this.#observer!.disconnect();
    this.#observer!.observe(
      place,
      bare({childList: true, characterData: true, subtree: true, attributeFilter: ['data']}),
    );
    if (this.#isSettled) this.#host._begin();
  }

  disconnect() {
    this.#observer?.disconnect();
    this.#forget?.();
    document.removeEventListener('readystatechange', this.#ask);
    // Who moves an element takes it out first.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop?.();
      if (!this.parsed) this.#taken = undefined;
    });
  }

  #ask = () => {
    if (!this.#isSettled) this.#watch();
    const {parsed} = this;
    // What is shown is not made anew for what changes nothing.
    if (!parsed?.dossier || this.look().parsed !== parsed) this.#host.requestUpdate();
  };

  /** Whether the parser is done with the element, so that its children are all there. */
  #isWhole() {
    if (document.readyState !== 'loading') return true;
    // What has no parent may have a `host` that is none, from a page's prototypes.
    for (let node: unknown = this.#host; node instanceof Node; node = node.parentNode ?? (node as ShadowRoot).host)
      if (node.nextSibling) return true;
    return false;
  }

  /** Looks again where the data comes from. */
  look(): this {
    const {src, dossier, isConnected} = this.#host;
    let {data} = this.#host;
    this.#isGiven ||= data !== undefined;
    // A server that knows elements by their attributes alone, as React's, writes a text there; the page then has the property.
    if (!this.#isGiven) data = this.#host.getAttribute?.('data') || undefined;
    const text = ownScript(this.#host);
    if (data !== undefined)
      this.#take('data', data, () =>
        data === null ? undefined : typeof data === 'string' ? parseText(data) : beginDossier(data),
      );
    else if (isConnected && !this.#isWhole()) return this;
    else if (text != null) this.#take('script', text, () => parseText(text));
    else if (src != null) {
      // A table is read anew when another dossier has the rest, or when that comes. A server loads nothing.
      const named = dossier == null ? undefined : this.#named(dossier);
      if (isConnected) this.#take(`src ${dossier} ${named && !!named.dossier}`, src, () => this.#load(src));
    }
    // What has been shown in place of the bundled figures does not give way to them.
    else if (this.kept && dossier == null) this.parsed = this.#taken = undefined;
    else {
      // Where a sanitizer has taken attributes and data away, an element among the children still names it.
      const named = this.#named(dossier ?? this.#host.querySelector?.<HTMLDataElement>('data:empty')?.value);
      this.#take('', named?.dossier ?? !named, () => named);
      this.kept = undefined;
    }
    return this;
  }

  /** The dossier with the id, or else the bundle's; nothing while it may still come with a script. */
  #named(dossier: string | undefined): Parsed | undefined {
    const isLate = dossier != null && this.#host.isConnected && document.readyState === 'complete';
    return findDossier(dossier) ?? (isLate ? unknown(dossier) : undefined);
  }

  #take(way: string, value: unknown, read: () => Begun | undefined) {
    if (way === this.#taken?.[0] && value === this.#taken[1]) return;
    const stop = this.#stop;
    this.#stop = undefined;
    this.#taken = [way, value];
    this.parsed = undefined;
    void this.#finish(read());
    // Not before: the same load may go on.
    stop?.();
  }

  /** Shows what has been read, after the rest of a long document: the page that has the element can answer in between. */
  async #finish(parsed: Begun | undefined) {
    const taken = this.#taken;
    const {isConnected} = this.#host;
    let isLate = false;
    let since = 0;
    // Not of a page's prototypes.
    while (parsed && Object.hasOwn(parsed, 'next') && parsed.next!())
      // Browsers keep a timer that follows others waiting: one for each piece would take as long as the reading.
      if (isConnected && performance.now() - since > 20) {
        await new Promise((resolve) => setTimeout(resolve));
        if (taken !== this.#taken) return;
        isLate = true;
        since = performance.now();
      }
    this.#show(parsed);
    if (isLate) this.#host.requestUpdate();
  }

  #show(parsed: Parsed | undefined) {
    const {_section} = this.#host;
    // Where none of a section's entries can be read, or its name cannot, it is as if the document could not.
    const isLost =
      !parsed?.dossier?.[_section]?.[0] &&
      parsed?.problems.some(({pointer}) => pointer.startsWith(`/${_section}`) || !pointer.includes('/', 1));
    this.parsed = (isLost ? bare({problems: parsed!.problems}) : parsed) ?? this.parsed;
    this.kept = this.parsed?.dossier ?? this.kept;
  }

  #load(address: string): Begun | undefined {
    // An empty address would be the page's own.
    if (!address.trim()) return parseText(address);
    // A link's address is whole, and stays as it is where it is no address.
    const {href} = Object.assign(document.createElement('a'), {href: address});
    this.#stop = loadDossier(href, (loaded) => {
      void this.#finish(loaded.table ? this.#read(loaded.table) : loaded);
      this.#host.requestUpdate();
    });
    return undefined;
  }

  /** A table has no parties and no sources: they are those of the dossier that the page names. */
  #read(table: string): Begun | undefined {
    const {dossier, _section} = this.#host;
    const named = dossier == null ? unknown(dossier) : this.#named(dossier);
    return named?.dossier ? parseTable(table, _section, named.dossier) : named;
  }
}
