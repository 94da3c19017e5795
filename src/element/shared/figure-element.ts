import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {bare} from '../../dossier/bare.js';
import type {Problem} from '../../dossier/problem.js';
import type {Dossier, Section} from '../../dossier/shape.js';
import type {Figure} from '../../model/figure.js';
import {speechFor, type Speech} from '../../model/speech.js';
import {ErrorEvent, ReadyEvent} from './events.js';
import {frame} from './frame.js';
import {frameStyles} from './frame.styles.js';
import {firstUse, keepPlaces} from './going-live.js';
import {adoptStyles, html, LitElement} from './lit-as-guest.js';
import {resetStyles} from './reset.styles.js';
import {nextTask} from './next-task.js';
import {addBundle, addDossier} from './registry.js';
import {Supply} from './supply.js';

/** What takes a browser as long as a figure when it is first asked for: its knowledge of languages, and of numbers. */
const FIRST = [() => new Intl.Locale('en').maximize(), () => (0).toLocaleString()];

/** A figure, and what it was made from. */
interface Made {
  readonly from: readonly unknown[];
  readonly figure: Figure;
}

/** What all four elements share: where their data comes from, and the frame around their chart. */
export abstract class FigureElement<F extends Figure = Figure> extends LitElement {
  static override styles = [resetStyles, frameStyles];

  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    dossier: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    view: {},
    lang: {},
    colorScheme: {attribute: 'color-scheme'},
    _copied: {state: true, attribute: false},
    _first: {state: true, attribute: false},
  };

  /** Gives the page a dossier. */
  static addDossier = addDossier;

  /** @internal What an article's script calls, also one of another version: it keeps its name. */
  static addBundle = addBundle;

  /** @internal Whether its page has all elements: another script need not begin. A bundler can register one alone. */
  declare static isReady: boolean;

  /** A dossier as a JSON value or a JSON text. `null` says that it is still to come. */
  declare data: unknown;

  /** The address of a dossier, or of a CSV table of the entries alone: `dossier` then says whose parties and sources they name. */
  declare src: string | undefined;

  /** The id of a dossier that the page already has. */
  declare dossier: string | undefined;

  /** The heading, in place of the one that is made from the data. */
  declare heading: string | undefined;

  /** The level of the heading on the page, 2 to 6. */
  declare headingLevel: number;

  /** What readers see first, `chart` or `table`. */
  declare view: 'chart' | 'table';

  /** The language of words, dates and numbers, such as `en-GB`. Defaults to the page’s. English where the script has no words in it. */
  declare lang: string;

  /** `light` or `dark`. Defaults to the host page's. */
  declare colorScheme: 'light' | 'dark' | undefined;

  /** @internal What a reader has picked of the entries, where there is something to pick. */
  declare protected _kind?: string | undefined;

  /** @internal */
  declare _copied: boolean;

  /** @internal */
  declare _first: number;

  static #hasWarned = false;
  static readonly #latest = new Map<unknown, Made>();

  /** Lit would read what is not there from a page's prototypes, and listen to other attributes. */
  protected static override finalize() {
    Object.values(this.properties).forEach(bare);
    super.finalize();
  }

  readonly #supply = new Supply(this);
  #language: string | undefined;
  #made: Made | undefined;
  #told: unknown;
  /** What is wrong with the options of the page. */
  #asked: readonly Problem[] = [];
  #warned = '';
  /** Whether the root has what Lit would change it by. */
  #keepsParts = false;
  /** That a reader has used what the copied code has drawn. */
  #used: Promise<void> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.view = 'chart';
    this._copied = false;
    this._first = 0;
  }

  /** @internal */
  abstract readonly _section: Section;

  protected abstract figure(dossier: Dossier, speech: Speech): F;
  protected abstract chart(figure: F): TemplateResult;

  override connectedCallback() {
    this.#language = (this.parentElement?.closest<HTMLElement>('[lang]') ?? document.documentElement).lang;
    try {
      this.#supply.connect();
      this.requestUpdate();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** @internal Not earlier: its own root would keep the parser from the drawn one that the copied code brings. */
  _begin() {
    try {
      super.connectedCallback();
      // A second style sheet would be worked out for nothing.
      if (!this.#isDrawn()) this.#dress();
      else this.#used ??= firstUse(this.renderRoot as ShadowRoot, () => this.updateComplete);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#supply.disconnect();
  }

  /** Whether what the copied code has drawn is still there, with a style sheet of its own that the page's policy lets in. */
  #isDrawn() {
    return !!this.renderRoot.querySelector('style')?.sheet;
  }

  /** Another document takes an element's style sheets away, and lets none of this one in: there its fallback is shown. */
  #dress() {
    if (this.ownerDocument === document)
      adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof FigureElement).styles);
  }

  // The first figure of a kind is made in tasks of its own, and each is drawn in one: all in one would keep a phone from
  // answering. What the copied code has drawn can wait.
  protected override async scheduleUpdate() {
    for (const task of this.hasUpdated ? [] : [...FIRST, () => this.#supply.look(), () => this.#shown(), undefined]) {
      if (task && FigureElement.#latest.has(this.constructor)) continue;
      try {
        await nextTask(this.#isDrawn(), this.#used);
        task?.();
      } catch {
        // What fails here fails in the update, too, which tells of it.
      }
    }
    try {
      this.#reflectLanguage();
      await super.scheduleUpdate();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  // The copied code has drawn the figure already: it stays until the element knows what to show in its place.
  protected override shouldUpdate() {
    return !!this.#supply.look().parsed || this.hasUpdated;
  }

  protected override update(changed: PropertyValues) {
    const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
    try {
      this.#dress();
      keepPlaces(root, () => {
        // A browser that translates puts texts of its own in the place of Lit's, which would go on changing what is not shown.
        if (!this.#keepsParts || root.querySelector('font')) {
          this.renderOptions.renderBefore = null;
          root._$litPart$ = undefined;
          root.replaceChildren();
        }
        super.update(changed);
      });
      // Most figures stay as they are: what Lit would change them by is not kept, but where a hand or a voice follows them.
      this.#keepsParts = this.hasUpdated || !!root.querySelector('input,[aria-live]');
      if (!this.#keepsParts) root._$litPart$ = undefined;
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** Frameworks set the property; styles, and voices that read the heading that a page has put in, ask for the attribute. */
  #reflectLanguage() {
    const lang = typeof this.lang === 'string' && this.lang;
    if (lang === (this.getAttribute('lang') || false)) return;
    if (lang) this.setAttribute('lang', lang);
    else this.removeAttribute('lang');
  }

  /** Nothing may throw into a page, which can refuse what Lit needs (Trusted Types); what the page wrote is shown. */
  #giveUp(error: unknown) {
    this.#keepsParts = false;
    this.#told = this.#supply.parsed;
    try {
      // Lit knows no root that it could not finish.
      (this.renderRoot ?? this.shadowRoot)?.replaceChildren(document.createElement('slot'));
      if (!FigureElement.#hasWarned) console.warn?.(`<${this.localName}>`, error);
      FigureElement.#hasWarned = true;
    } catch {
      // Where that is refused, too, the slot is there from the beginning.
    }
  }

  protected override updated() {
    const {parsed} = this.#supply;
    if (!parsed) return;
    const asked = this.#asked.map(({message}) => message).join('\n');
    if (asked !== this.#warned) this.#warn(this.#asked);
    this.#warned = asked;
    if (parsed === this.#told) return;
    // What readers opened in the drawing stays open.
    if (this.#told) this.closeAll();
    this.#told = parsed;
    this.#warn(parsed.problems);
    if (parsed.dossier) this.dispatchEvent(new ReadyEvent());
  }

  #warn(problems: readonly Problem[]) {
    if (!problems[0]) return;
    const messages = problems.slice(0, 20).map(({message}) => message);
    console.warn?.(`<${this.localName}> ${messages.join('\n')}`);
    this.dispatchEvent(new ErrorEvent(problems));
  }

  protected closeAll() {
    for (const details of this.renderRoot.querySelectorAll('details')) {
      if (details.matches(':focus-within')) details.querySelector('summary')!.focus({preventScroll: true});
      details.open = false;
    }
  }

  /** The figure, made anew only where its own options or its data have changed: not for a heading, nor for what others show. */
  #remembered(dossier: Dossier, speech: Speech): F {
    const kind = this.constructor as typeof FigureElement;
    const {properties} = kind;
    // Not `Object.keys`, which a page may have replaced. Any other state of an element changes its chart alone.
    const own = (Reflect.ownKeys(properties) as string[]).filter(
      (name) => !properties[name]!.state && properties[name] !== FigureElement.properties[name],
    ) as (keyof this)[];
    const from = [dossier, speech, this._kind, ...own.map((name) => this[name])];
    this.#made = [this.#made, FigureElement.#latest.get(kind)].find((made) =>
      made?.from.every((part, i) => part === from[i]),
    ) ?? {from, figure: this.figure(dossier, speech)};
    FigureElement.#latest.set(kind, this.#made);
    return this.#made.figure as F;
  }

  /** What there is to show, as far as it has come. */
  #shown() {
    // Where empty lists have items, nothing that is read from one is right, nor does Lit find the end of its own.
    const empty: Readonly<Record<string, unknown>> = [] as never;
    for (const key in empty) if (+key >= 0 && empty[key] !== undefined) throw new TypeError(`Array.prototype[${key}]`);
    // On the server nothing has looked before.
    const {parsed, kept} = this.#supply.look();
    const speech = speechFor(this.lang || this.#language || 'en');
    const dossier = parsed?.dossier ?? kept;
    return {parsed, speech, figure: dossier && this.#remembered(dossier, speech)};
  }

  protected override render(): TemplateResult {
    const {parsed, speech, figure} = this.#shown();
    const {words, locale} = speech;
    // A script that holds data is no fallback, nor is the space around it.
    const hasFallback =
      !parsed || [...(this.childNodes ?? [])].some((node) => node.nodeName !== 'SCRIPT' && node.textContent!.trim());
    if (figure) {
      this.#asked = figure.problems;
      const warning = parsed?.dossier // Not for a field too many, nor for what other elements show.
        ? parsed.problems.some(
            ({pointer, code}) => code !== 'unknown-field' && pointer.startsWith(`/${this._section}`),
          ) && words.leftOut
        : words.earlier;
      // Where options leave nothing, the page's own words say more.
      if (figure.facts[0] || !figure.problems[0] || !hasFallback)
        return frame(this, figure, () => this.chart(figure), warning ? [warning] : []);
    }
    return hasFallback ? html`<slot></slot>` : html`<p class="frame" lang=${locale}>${words.unreadable}</p>`;
  }
}
