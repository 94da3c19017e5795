import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {live} from 'lit/directives/live.js';
import {parseDossier} from '../../dossier/parse.js';
import type {Problem} from '../../dossier/problem.js';
import type {Dossier} from '../../dossier/shape.js';
import type {Catalogue, Widget} from '../catalogue.js';
import type {Copied} from '../cms-damage.js';
import type {Form} from '../forms.js';
import type {CodeTabs} from './code-tabs.js';
import {ELSEWHERE} from './composed.js';
import {controlsStyles} from './controls.styles.js';
import {embedBuilderStyles} from './embed-builder.styles.js';
import {HashKeeper} from './hash-keeper.js';
import {heardWords} from './heard.js';
import {languagesIn} from './languages.js';
import {made, type Choice, type Made} from './made.js';
import type {HeardEvent, ShownEvent} from './preview.js';
import {previewPage} from './preview-page.js';
import {SetupEvent, untouched, WIDTHS, type Setup} from './setup.js';

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
    _heard: {state: true, attribute: false},
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
  /** What the figure in the preview has told of its data. */
  declare private _heard: readonly Problem[];
  declare private _page: string;

  #bundled: Dossier | undefined;
  #made: Made | undefined;
  #copied: readonly Copied[] = [];
  #hasHadOwn = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #keeper = new HashKeeper(this, (setup) => this.#take(setup));

  constructor() {
    super();
    this.base = './';
    this.insertable = false;
    this._seen = new Set();
    this._heard = [];
    this._page = '';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#later);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('dossier')) this.#bundled = parseDossier(this.dossier).dossier;
    if (!this.catalogue || !this.#bundled || !this.widgets[0]) return;
    if (changed.has('catalogue') || changed.has('widget')) {
      this._setup = {...untouched(this.widgets[0].id), ...(this.clientWidth < 700 && {width: 320})};
      void this.#keeper.read();
    }
    const setup = this._setup!;
    const before = changed.get('_setup') as Setup | undefined;
    this.#hasHadOwn ||= !!setup.own;
    if (this.#made && !changed.has('dossier') && !this.#isOther(before, setup)) return;
    this.#made = made(this.catalogue, setup, this.#bundled);
    clearTimeout(this.#later);
    if (this._page) this.#later = setTimeout(this.#show, PAUSE);
    else this.#show();
  }

  protected override render() {
    const setup = this._setup;
    const all = this.#made;
    if (!setup || !all) return html`<slot></slot>`;
    return html`<div class="builder" @dossier-setup=${this.#change} @dossier-shown=${this.#shown} @dossier-heard=${this.#hear} @dossier-copied=${this.#remember}>
      <div class="sides">
        <div class="side">
          ${this.widget ? nothing : this.#chooser(setup)} ${this.#settings(setup, all)}
        </div>
        <div class="side">
          ${this.#ownFigures(setup, all)}
          <section>
            <h2>Preview</h2>
            <dossier-builder-preview .page=${this._page} .reason=${all.reason} .width=${setup.width} .theme=${setup.theme} .direction=${setup.direction} .seen=${this._seen}></dossier-builder-preview>
          </section>
          <section>
            <h2>Code</h2>
            <dossier-builder-code .form=${setup.form} .code=${all.code} .isDrawn=${all.isDrawn} .reason=${all.reason} .script=${all.script} .folder=${setup.folder} .fault=${all.faults['folder']} .isPhoneSeen=${this._seen.has(320)} .insertable=${this.insertable}></dossier-builder-code>
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

  #settings({options}: Setup, {widget, faults, shown}: Made) {
    const names = Object.keys(widget.options).filter((name) => !ELSEWHERE.includes(name));
    return html`<section>
      <h2>Settings</h2>
      <dossier-builder-options .widget=${widget} .names=${names} .options=${options} .shown=${shown} .faults=${faults} .languages=${languagesIn(this.catalogue!)}></dossier-builder-options>
    </section>`;
  }

  #ownFigures({own, about, options}: Setup, {widget, faults, own: figures, reason, isAway}: Made) {
    const names = ELSEWHERE.filter((name) => widget.options[name]);
    const heard = isAway ? {[options['src'] ? 'src' : 'dossier']: heardWords(this._heard)} : {};
    return html`<details class="own" ?open=${this.#hasHadOwn}>
      <summary>Your own figures</summary>
      <dossier-builder-own .section=${widget.section} .text=${own} .about=${about} .figures=${figures} .isShown=${!reason} .isAway=${isAway} .article=${this.#bundled!.article.headline}></dossier-builder-own>
      <details class="elsewhere" ?open=${names.some((name) => options[name])}>
        <summary>Figures from an address</summary>
        <dossier-builder-options .widget=${widget} .names=${names} .options=${options} .faults=${{...heard, ...faults}} .languages=${languagesIn(this.catalogue!)}></dossier-builder-options>
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
    return this.#made?.choice;
  }

  /** What each code was made from that a CMS may have saved: those that were copied, the last one first, and that of now. */
  get copied(): readonly Copied[] {
    return [...this.#copied, this.#made?.copied].filter((each) => each !== undefined);
  }

  /** Chooses a form of the code, and leads there. */
  chooseForm(form: Form) {
    if (!this._setup) return;
    this.#take({...this._setup, form});
    const tabs = this.renderRoot.querySelector<CodeTabs>('dossier-builder-code')!;
    void tabs.updateComplete.then(() => tabs.focusTab());
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

  #show = () => {
    const {code, script: file} = this.#made!;
    const script = new URL(file, new URL(this.base, document.baseURI)).href;
    this._heard = [];
    if (code) this._page = previewPage(code, this._setup!, {script, language: this.#bundled!.language});
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

  #remember = () => (this.#copied = [this.#made?.copied, ...this.#copied].filter((each) => each !== undefined));

  #hear = ({problems}: HeardEvent) => (this._heard = problems);

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
