import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Problem} from '../../dossier/problem.js';
import {controlsStyles} from './controls.styles.js';
import {descriptionOf, pictureOf} from './picture.js';
import {MARGIN} from './preview-page.js';
import {previewStyles} from './preview.styles.js';
import {NARROWEST, SetupEvent, WIDEST, WIDTHS, type Setup} from './setup.js';

/** A figure stands in the preview, in a column of this width. */
export class ShownEvent extends Event {
  constructor(readonly width: number) {
    super('dossier-shown', {bubbles: true, composed: true});
  }
}

/** A figure in the preview has told what is wrong with its data. */
export class HeardEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('dossier-heard', {bubbles: true, composed: true});
  }
}

const within = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
const STEPS: Readonly<Record<string, number>> = {ArrowLeft: -10, ArrowRight: 10, PageDown: -100, PageUp: 100};

/**
 * Shows a page in a frame, as wide as an editor wants it.
 *
 * @tag dossier-builder-preview
 */
export class Preview extends LitElement {
  static override styles = [controlsStyles, previewStyles];

  static override properties: PropertyDeclarations = {
    page: {attribute: false},
    reason: {},
    width: {type: Number},
    theme: {},
    direction: {},
    seen: {attribute: false},
    _height: {state: true, attribute: false},
    _isCut: {state: true, attribute: false},
    _saved: {state: true, attribute: false},
  };

  /** The HTML of the page. */
  declare page: string;
  /** Why it is not shown. */
  declare reason: string;
  /** Of the column in it, in CSS pixels. */
  declare width: number;
  declare theme: Setup['theme'];
  declare direction: Setup['direction'];
  /** The widths that have been looked at. */
  declare seen: ReadonlySet<number>;
  declare private _height: number;
  /** Whether the page is wider than its stage. */
  declare private _isCut: boolean;
  /** What came of the last picture. */
  declare private _saved: string;

  #start: {readonly x: number; readonly width: number; readonly sign: 1 | -1} | undefined;
  #isLoaded = false;
  /** Which edges of the column have been in view. */
  #edges = {left: false, right: false};
  #stageObserver: ResizeObserver | undefined;
  // A figure changes its height when the script comes, when a reader opens something, and with its width.
  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.page = '';
    this.reason = '';
    this.width = 600;
    this.theme = 'light';
    this.direction = 'ltr';
    this.seen = new Set();
    this._height = 320;
    this._isCut = false;
    this._saved = '';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#stageObserver?.disconnect();
    this.#stageObserver = undefined;
  }

  protected override updated(changed: PropertyValues) {
    if (!this.#stageObserver) {
      this.#stageObserver = new ResizeObserver(() => requestAnimationFrame(this.#look));
      this.#stageObserver.observe(this.renderRoot.querySelector('.stage')!);
    }
    if (changed.has('page')) this._saved = '';
    if (!changed.has('width')) return;
    this.#edges = {left: false, right: false};
    if (!changed.has('page')) this.#look();
  }

  protected override render() {
    return html`<div class="bar">
        ${this.#group(
          'Width of the column',
          'width',
          WIDTHS.map((width) => [width, this.#widthLabel(width)]),
        )}
        ${this.#group('Page', 'theme', [
          ['light', 'Light'],
          ['dark', 'Dark'],
        ])}
        ${this.#group('Direction', 'direction', [
          ['ltr', 'Left to right'],
          ['rtl', 'Right to left'],
        ])}
      </div>
      <div class="stage" role="region" aria-label="Preview" tabindex="0" @scroll=${this.#look}>
        <p class="reason" ?hidden=${!this.reason}>${this.reason}</p>
        <iframe ?hidden=${!!this.reason} title="Preview of the figure" width=${this.width + 2 * MARGIN} height=${this._height} .srcdoc=${this.page} @load=${this.#load}></iframe>
        <div
          class="handle"
          ?hidden=${!!this.reason}
          role="separator"
          aria-label="Width of the column"
          aria-orientation="vertical"
          aria-valuemin=${NARROWEST}
          aria-valuemax=${WIDEST}
          aria-valuenow=${this.width}
          aria-valuetext="${this.width} pixels"
          tabindex="0"
          @keydown=${this.#step}
          @pointerdown=${this.#grab}
          @pointermove=${this.#drag}
          @pointerup=${this.#release}
          @pointercancel=${this.#release}
        ></div>
      </div>
      <p class="hint">The column is ${this.width} px wide. Drag its edge, or press the arrow keys on it.${this._isCut && !this.reason ? ' There is no room for all of it: scroll sideways to see the rest.' : nothing}</p>
      <div class="picture">
        <button type="button" ?disabled=${!!this.reason} @click=${this.#save}>Save a picture (PNG)</button>
        <p class="hint" role="status">${this._saved || 'For newsletters, and wherever neither scripts nor tables get through: as it is in the preview, all of it, without buttons.'}</p>
      </div>`;
  }

  #widthLabel(width: number) {
    const isSeen = this.seen.has(width);
    return html`${width} px<span class="tick" aria-hidden="true">${isSeen ? '✓' : nothing}</span>${isSeen ? html`<span class="unseen">, looked at</span>` : nothing}`;
  }

  #group<K extends 'width' | 'theme' | 'direction'>(
    label: string,
    name: K,
    choices: readonly (readonly [Setup[K], unknown])[],
  ) {
    const choose = (value: Setup[K]) => () => this.dispatchEvent(new SetupEvent({[name]: value}));
    return html`<div class="group" role="group" aria-label=${label}>
      ${choices.map(([value, text]) => html`<button type="button" aria-pressed=${(this[name] as unknown) === value} @click=${choose(value)}>${text}</button>`)}
    </div>`;
  }

  #save = async () => {
    const page = this.renderRoot.querySelector('iframe')!.contentDocument!;
    const figure = [...page.querySelectorAll<HTMLElement>('body *')].find(
      ({localName, shadowRoot}) => localName.startsWith('dossier-') && shadowRoot?.querySelector('.frame'),
    );
    const name = `${figure?.localName.replace('dossier-', '')}.png`;
    try {
      const address = URL.createObjectURL(await pictureOf(figure!));
      Object.assign(document.createElement('a'), {href: address, download: name}).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      this._saved = `Saved as ${name}. Its alternative text: “${descriptionOf(figure!)}”`;
    } catch {
      this._saved = 'There is no figure yet, or this browser makes no pictures of pages. Chrome, Edge and Firefox do.';
    }
  };

  #load = ({currentTarget}: Event) => {
    const {contentDocument} = currentTarget as HTMLIFrameElement;
    const body = contentDocument?.body;
    if (!body?.firstChild) return;
    this.#observer ??= new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry!.borderBoxSize[0]!.blockSize);
      // Not in the observer's own turn: the frame inside would be measured in a loop.
      requestAnimationFrame(() => (this._height = height));
    });
    this.#observer.disconnect();
    this.#observer.observe(body);
    this.#isLoaded = true;
    this.#edges = {left: false, right: false};
    // The script is there, and its elements begin in tasks of their own: nothing has been told before.
    body.addEventListener('dossier-error', ({problems}) => this.dispatchEvent(new HeardEvent(problems)));
    this.#look();
  };

  // What an edge of the stage cuts off has been looked at once it has been scrolled to.
  #look = () => {
    const frame = this.renderRoot.querySelector('iframe');
    if (!frame || !this.#isLoaded || this.reason) return;
    const {left, right} = frame.parentElement!.getBoundingClientRect();
    const column = frame.getBoundingClientRect();
    const isLeft = column.left + MARGIN >= left - 1;
    const isRight = column.right - MARGIN <= right + 1;
    this._isCut = !isLeft || !isRight;
    const before = this.#edges;
    this.#edges = {left: before.left || isLeft, right: before.right || isRight};
    if (this.#edges.left && this.#edges.right && !(before.left && before.right))
      this.dispatchEvent(new ShownEvent(this.width));
  };

  #resize(width: number) {
    if (within(width) !== this.width) this.dispatchEvent(new SetupEvent({width: within(width)}));
  }

  #step = (event: KeyboardEvent) => {
    const {key} = event;
    const ends: Readonly<Record<string, number>> = {Home: NARROWEST, End: WIDEST};
    const width = ends[key] ?? (STEPS[key] && this.width + STEPS[key]);
    if (width === undefined) return;
    event.preventDefault();
    this.#resize(width);
  };

  #grab = ({currentTarget, pointerId, clientX}: PointerEvent) => {
    const handle = currentTarget as HTMLElement;
    handle.setPointerCapture(pointerId);
    this.#start = {x: clientX, width: this.width, sign: handle.matches(':dir(rtl)') ? -1 : 1};
  };

  #drag = ({clientX}: PointerEvent) => {
    if (this.#start) this.#resize(this.#start.width + this.#start.sign * (clientX - this.#start.x));
  };

  #release = () => (this.#start = undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-builder-preview': Preview;
  }
}
