import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Widget} from '../catalogue.js';
import {hashOf, setupIn} from './setup-link.js';
import type {Setup} from './setup.js';

type Host = ReactiveControllerHost & {readonly widgets: readonly Widget[]; readonly setup: Setup | undefined};

/** Browsers refuse a page that changes its address too often. */
const PAUSE = 300;

/**
 * Keeps a set-up in the part of the address behind `#`. There may be several builders on a page: a builder writes there
 * only when a reader has touched it, and reads there only what is of its widgets.
 */
export class HashKeeper implements ReactiveController {
  /** The address that hands the set-up over. */
  link = '';
  isWhole = true;
  status = '';

  readonly #host: Host;
  readonly #take: (setup: Setup) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #linked: Setup | undefined;
  #isTouched = false;

  constructor(host: Host, take: (setup: Setup) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
    clearTimeout(this.#timer);
  }

  hostUpdated() {
    const {setup} = this.#host;
    if (setup && setup !== this.#linked) void this.#tell(setup);
  }

  /** From now on the address follows. */
  touch() {
    this.#isTouched = true;
  }

  #follow = () => void this.read();

  /** Takes what the address has. */
  async read() {
    if (!this.#host.setup) return;
    const setup = await setupIn(location.hash, this.#host.widgets);
    if (setup) this.#take(setup);
  }

  copy = async () => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.status = 'The link is copied.';
    } catch {
      this.status = 'Your browser does not let this page copy. Select the link, and press Ctrl+C, or ⌘C on a Mac.';
    }
    this.#host.requestUpdate();
  };

  async #tell(setup: Setup) {
    this.#linked = setup;
    const {hash, isWhole} = await hashOf(setup);
    // Another change has come meanwhile.
    if (setup !== this.#linked) return;
    const address = new URL(location.href);
    // Of the page that has opened this one, not of the set-up.
    address.searchParams.delete('origin');
    address.hash = hash;
    Object.assign(this, {link: address.href, isWhole, status: ''});
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    if (this.#isTouched) this.#timer = setTimeout(() => this.#write(hash), PAUSE);
  }

  #write(hash: string) {
    // Not the hash alone: a page may have a base that leads elsewhere.
    const address = new URL(location.href);
    address.hash = hash;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Pages in some frames have no address to change; the link is still shown.
    }
  }
}
