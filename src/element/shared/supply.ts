import {parseDossier, type Parsed} from '../../dossier/parse.js';
import {loadDossier, parseText} from './load.js';
import {findDossier, onDossier} from './registry.js';

/** What a host tells of where its data comes from. */
export interface Supplied extends HTMLElement {
  data: unknown;
  src: string | undefined;
  dossier: string | undefined;
  requestUpdate(): void;
}

const own = 'script[type^="application/json" i]';

/**
 * Where an element's data comes from, first found wins: property `data`, own JSON script, `src`, `dossier`, the bundle.
 * While it is not certain that nothing of the first ones will come, there is no data: never the bundle's in their place.
 */
export class Supply {
  /** What is known; nothing while it is still to come. */
  parsed: Parsed | undefined;

  readonly #host: Supplied;
  readonly #key: unknown[] = [];
  #observer: MutationObserver | undefined;
  #forget: (() => void) | undefined;

  constructor(host: Supplied) {
    this.#host = host;
  }

  connect() {
    const host = this.#host;
    const look = () => host.requestUpdate();
    this.#forget = onDossier(look);
    // A classic script that stands before the element runs before the parser has read the element's children.
    this.#observer = new MutationObserver(look);
    this.#observer.observe(host, {childList: true, characterData: true, subtree: true});
    if (host.parentNode && !this.#closed) {
      this.#observer.observe(host.parentNode, {childList: true});
      document.addEventListener('DOMContentLoaded', look, {once: true});
    }
  }

  disconnect() {
    this.#observer?.disconnect();
    this.#forget?.();
  }

  /** Whether the parser is done with the element, and its children are all there. */
  get #closed() {
    return !this.#host.isConnected || document.readyState !== 'loading' || this.#host.nextSibling;
  }

  /** Looks again where the data comes from. */
  look() {
    const {data, src, dossier} = this.#host;
    if (data !== undefined) return this.#take([data], () => (data === null ? undefined : parseDossier(data)));
    // On the server there are no children to ask.
    const text = this.#host.querySelector?.(own)?.textContent;
    if (this.#host.isConnected && !this.#closed) return this.#take([], () => undefined);
    if (text != null) return this.#take([own, text], () => parseText(text));
    // An empty address would be the page's own.
    if (src?.trim() === '') return this.#take([src], () => parseText(src));
    if (src) return this.#take([src], () => void this.#load(src));
    const found = findDossier(dossier);
    // A dossier that is named may still come with a script that loads later; so may the bundle's.
    return this.#take([dossier, found], () => found);
  }

  #take(key: unknown[], parsed: () => Parsed | undefined) {
    if (key.length === this.#key.length && key.every((part, i) => part === this.#key[i])) return;
    this.#key.splice(0, Infinity, ...key);
    this.parsed = parsed();
  }

  async #load(address: string) {
    const key = [...this.#key];
    // What is no address is fetched as it is: the browser's own refusal tells of it.
    const {baseURI} = document;
    const parsed = await loadDossier(URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address);
    // An answer to an older question is no answer.
    if (key[0] !== this.#key[0]) return;
    this.parsed = parsed;
    this.#host.requestUpdate();
  }
}
