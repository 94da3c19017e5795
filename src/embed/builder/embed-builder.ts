import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {live} from 'lit/directives/live.js';
import {parseDossier} from '../../dossier/parse.js';
import type {Dossier} from '../../dossier/shape.js';
import type {Options} from '../attributes.js';
import type {Catalogue, Widget} from '../catalogue.js';
import type {Copied} from '../cms-damage.js';
import type {Form} from '../forms.js';
import type {CodeTabs} from './code-tabs.js';
import {composed, ELSEWHERE, type Composed} from './composed.js';
import {controlsStyles} from './controls.styles.js';
import {embedBuilderStyles} from './embed-builder.styles.js';
import {HashKeeper} from './hash-keeper.js';
import {readOwn, type OwnFigures} from './own-figures.js';
import type {ShownEvent} from './preview.js';
import {previewPage} from './preview-page.js';
import {SetupEvent, untouched, WIDTHS, type Setup} from './setup.js';

/** What an editor has chosen, as a page gets it that has opened the builder. */
export interface Choice {
  readonly widget: string;
  readonly options: Options;
  readonly form: Form;
  readonly code: string;
}

/** How near a width must come to one of those that should be looked at. */
const NEAR = 20;

/** A preview that is loaded anew at every letter would flicker. */
const PAUSE = 250;

/**
 * Lets an editor choose a widget, set it, look at it, and copy its code.
 *
 * @tag dossier-embed-builder
 * @slot - Shown until there is a catalogue.
 * @fires {InsertEvent} dossier-insert - When the editor wants what is chosen in the page that has opened the builder.
 */
export class EmbedBuilder extends LitElement {
  static override styles = [controlsStyles, embedBuilderStyles];

  static override properties: PropertyDeclarations = {
    catalogue: {attribute: false},
    dossier: {attribute: false},
    base: {},
    widget: {},
    insertable: {type: Boolean},
    _setup: {state: true, attribute: false},
    _seen: {state: true, attribute: false},
    _page: {state: true, attribute: false},
  };

  /** The package's `catalogue.json`. */
  declare catalogue: Catalogue | undefined;
  /** The dossier in one of the catalogue's scripts, as JSON. */
  declare dossier: unknown;
  /** The address of the folder with the catalogue's scripts, for the preview. */
  declare base: string;
  /** The id of the only widget to set; else the editor chooses one. */
  declare widget: string | undefined;
  /** Whether the choice can be inserted into the page that has opened the builder. */
  declare insertable: boolean;
  declare private _setup: Setup | undefined;
  declare private _seen: ReadonlySet<number>;
  declare private _page: string;

  #bundled: Dossier | undefined;
  #own: OwnFigures | undefined;
  #composed: Composed | undefined;
  #copied: Copied | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #keeper = new HashKeeper(this, (setup) => this.#take(setup));

  constructor() {
    super();
    this.base = './';
    this.insertable = false;
    this._seen = new Set();
    this._page = '';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#later);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('dossier')) this.#bundled = parseDossier(this.dossier).dossier;
    if (!this.catalogue || !this.#bundled) return;
    if (changed.has('catalogue') || changed.has('widget')) {
      this._setup = {...untouched(this.widgets[0]!.id), ...(this.clientWidth < 700 && {width: 320})};
      void this.#keeper.read();
    }
    const setup = this._setup!;
    const before = changed.get('_setup') as Setup | undefined;
    if (!this.#composed || changed.has('dossier') || this.#isOther(before, setup)) this.#compose(setup, this.#bundled);
  }

  protected override render() {
    const setup = this._setup;
    const made = this.#composed;
    if (!setup || !made) return html`<slot></slot>`;
    return html`<div class="builder" @dossier-setup=${this.#change} @dossier-shown=${this.#shown} @dossier-copied=${this.#remember}>
      <div class="sides">
        <div class="side">
          ${this.widget ? nothing : this.#chooser(setup)} ${this.#settings(setup, made)}
        </div>
        <div class="side">
          ${this.#ownFigures(setup, made)}
          <section>
            <h2>Preview</h2>
            <dossier-builder-preview .page=${this._page} .reason=${this.#reason} .width=${setup.width} .theme=${setup.theme} .direction=${setup.direction} .seen=${this._seen}></dossier-builder-preview>
          </section>
          <section>
            <h2>Code</h2>
            <dossier-builder-code .form=${setup.form} .code=${this.#code} .reason=${this.#reason} .folder=${setup.folder} .fault=${made.faults['folder']} .isPhoneSeen=${this._seen.has(320)} .insertable=${this.insertable}></dossier-builder-code>
          </section>
          ${this.#link()}
        </div>
      </div>
    </div>`;
  }

  #chooser({widget}: Setup) {
    const choose = (id: string) => this.#change(new SetupEvent({widget: id, options: {}}));
    return html`<section>
      <fieldset class="widgets">
        <legend><h2>Widget</h2></legend>
        ${this.widgets.map(
          ({id, title, question}) =>
            html`<label class="choice">
              <input type="radio" name="widget" aria-labelledby="${id}-title" aria-describedby="${id}-question" .checked=${live(id === widget)} @change=${() => choose(id)} />
              <span><span id="${id}-title">${title}</span><span class="hint" id="${id}-question">${question}</span></span>
            </label>`,
        )}
      </fieldset>
    </section>`;
  }

  #settings({options}: Setup, {widget, faults}: Composed) {
    const names = Object.keys(widget.options).filter((name) => !ELSEWHERE.includes(name));
    return html`<section>
      <h2>Settings</h2>
      <dossier-builder-options .widget=${widget} .names=${names} .options=${options} .shown=${this.#shownDossier} .faults=${faults}></dossier-builder-options>
    </section>`;
  }

  #ownFigures({own, about, options}: Setup, {widget, faults}: Composed) {
    const names = ELSEWHERE.filter((name) => widget.options[name]);
    return html`<details class="own" ?open=${!!own}>
      <summary>Your own figures</summary>
      <dossier-builder-own .section=${widget.section} .text=${own} .about=${about} .figures=${this.#own}></dossier-builder-own>
      <details class="elsewhere" ?open=${names.some((name) => options[name])}>
        <summary>Figures from an address</summary>
        <dossier-builder-options .widget=${widget} .names=${names} .options=${options} .faults=${faults}></dossier-builder-options>
      </details>
    </details>`;
  }

  #link() {
    const {link, isWhole} = this.#keeper;
    return html`<section>
      <label for="link">Link to this set-up</label>
      <div class="link">
        <textarea id="link" rows="1" readonly spellcheck="false" .value=${link} @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea>
        <button type="button" @click=${this.#keeper.copy}>Copy the link</button>
      </div>
      <p class="hint" role="status">${this.#keeper.status || (isWhole ? 'It opens the builder as it is set now, for a colleague.' : 'Your own figures are too long for a link: hand their file over as well.')}</p>
    </section>`;
  }

  /** The widgets that can be chosen. */
  get widgets(): readonly Widget[] {
    return this.catalogue!.widgets.filter(({id}) => !this.widget || id === this.widget);
  }

  /** What is set, for a link. */
  get setup(): Setup | undefined {
    return this._setup;
  }

  /** What the editor has chosen; nothing while something is wrong with it. */
  get choice(): Choice | undefined {
    const code = this.#code;
    if (!code) return undefined;
    const {widget, options} = this.#composed!;
    return {widget: widget.id, options, form: this._setup!.form, code};
  }

  /** What the code was made from that was copied last, to compare with what a CMS has saved. */
  get copied(): Copied | undefined {
    return this.#copied ?? this.#made();
  }

  /** Chooses a form of the code, and leads there. */
  chooseForm(form: Form) {
    if (!this._setup) return;
    this.#take({...this._setup, form});
    const tabs = this.renderRoot.querySelector<CodeTabs>('dossier-builder-code')!;
    void tabs.updateComplete.then(() => tabs.focusTab());
  }

  get #shownDossier() {
    return this._setup?.own ? this.#own?.dossier : this.#bundled;
  }

  get #code() {
    return this.#reason ? undefined : this.#composed?.code;
  }

  /** Why there is no code. */
  get #reason(): string {
    const {own, options} = this._setup!;
    if (own && !this.#own?.dossier) return 'Your own figures cannot be shown yet: see what is said beside them.';
    if (own && !this.#own!.dossier![this.#composed!.widget.section]?.[0] && !ELSEWHERE.some((name) => options[name]))
      return 'Your own figures have nothing for this widget.';
    return this.#composed!.code === undefined ? 'Something is wrong with the settings: see what is marked there.' : '';
  }

  /** Whether another code comes of it. */
  #isOther(before: Setup | undefined, now: Setup) {
    return (
      !!before &&
      (['widget', 'options', 'form', 'folder', 'own', 'about', 'theme', 'direction'] as const).some(
        (name) => before[name] !== now[name],
      )
    );
  }

  #compose(setup: Setup, bundled: Dossier) {
    const widget = this.widgets.find(({id}) => id === setup.widget)!;
    const {own: text, about} = setup;
    this.#own = text.trim() ? readOwn({text, about, section: widget.section, bundled}) : undefined;
    this.#composed = composed(this.catalogue!, widget, setup, {bundled, own: this.#own?.dossier});
    clearTimeout(this.#later);
    if (this._page) this.#later = setTimeout(this.#show, PAUSE);
    else this.#show();
  }

  #show = () => {
    const code = this.#code;
    const {script} = this.#composed!.widget;
    const address = new URL(script.file, new URL(this.base, document.baseURI)).href;
    if (code) this._page = previewPage(code, this._setup!, {script: address, language: this.#bundled!.language});
  };

  /** Sets all, as a link or a reader has it. */
  #take(setup: Setup) {
    const before = this._setup;
    if (before?.widget !== setup.widget || before.own !== setup.own) this._seen = new Set();
    this._setup = setup;
  }

  #change = ({change}: SetupEvent) => {
    this.#take({...this._setup!, ...change});
    this.#keeper.touch();
  };

  #made(): Copied | undefined {
    if (!this.#code) return undefined;
    const {widget, options} = this.#composed!;
    return {widget, options, form: this._setup!.form};
  }

  #remember = () => (this.#copied = this.#made());

  #shown = ({width}: ShownEvent) => {
    const near = WIDTHS.filter((each) => Math.abs(each - width) <= NEAR);
    if (near.some((each) => !this._seen.has(each))) this._seen = new Set([...this._seen, ...near]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-embed-builder': EmbedBuilder;
  }
}
