import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {live} from 'lit/directives/live.js';
import {forms, type Form} from '../forms.js';
import {codeTabsStyles} from './code-tabs.styles.js';
import {controlsStyles} from './controls.styles.js';
import {copied} from './copying.js';
import {SetupEvent} from './setup.js';

/** An editor has copied the code. */
export class CopiedEvent extends Event {
  constructor() {
    super('dossier-copied', {bubbles: true, composed: true});
  }
}

/** An editor wants what is set in the page that has opened the builder. */
export class InsertEvent extends Event {
  constructor() {
    super('dossier-insert', {bubbles: true, composed: true});
  }
}

const FORMS = Object.keys(forms) as readonly Form[];
/** The same for figures at an address: what is there is not known here, and the code cannot show it. */
const NOT_DRAWN: Readonly<Partial<Record<Form, string>>> = {
  script:
    'For most pages. The figures are not in the code: nothing is drawn or readable before the script, which comes from a public server and cannot be changed there.',
  placeholder:
    'Where your CMS takes unknown tags and scripts away. The figures are not in the code: readers see nothing until a page that loads the script itself makes it the figure.',
};

const COPIED = 'Copied. Paste it where your CMS takes HTML.';
const REFUSED = 'Your browser does not let this page copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.';

/**
 * The code in its four forms, to copy.
 *
 * @tag dossier-builder-code
 */
export class CodeTabs extends LitElement {
  static override styles = [controlsStyles, codeTabsStyles];

  static override properties: PropertyDeclarations = {
    form: {},
    code: {},
    isDrawn: {attribute: false},
    reason: {},
    script: {},
    folder: {},
    fault: {},
    isPhoneSeen: {type: Boolean},
    insertable: {type: Boolean},
    _status: {state: true, attribute: false},
  };

  declare form: Form;
  declare code: string | undefined;
  /** Whether the code shows figures before its script. */
  declare isDrawn: boolean;
  /** Why there is no code. */
  declare reason: string;
  /** The name of the script that the page loads. */
  declare script: string;
  declare folder: string;
  /** What is wrong with the folder. */
  declare fault: string | undefined;
  declare isPhoneSeen: boolean;
  declare insertable: boolean;
  declare private _status: string;

  constructor() {
    super();
    this.form = 'script';
    this.isDrawn = true;
    this.reason = '';
    this.script = '';
    this.folder = '/';
    this.isPhoneSeen = false;
    this.insertable = false;
    this._status = '';
  }

  protected override willUpdate(changed: PropertyValues) {
    // What was said is said of another code.
    if (changed.has('code') && changed.get('code') !== undefined) this._status = '';
  }

  protected override render() {
    const {code} = this;
    return html`<div role="tablist" aria-label="Form of the code" @keydown=${this.#move}>
        ${FORMS.map(
          (form) =>
            html`<button type="button" role="tab" id="tab-${form}" aria-controls="panel" aria-selected=${form === this.form} tabindex=${form === this.form ? 0 : -1} @click=${() => this.#choose(form)}>${forms[form].title}</button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${this.form}">
        <p>${(this.isDrawn ? undefined : NOT_DRAWN[this.form]) ?? forms[this.form].use}</p>
        ${this.form === 'self-hosted' ? this.#folder() : nothing}
        ${/bare|placeholder/.test(this.form) && this.script ? html`<p class="hint">The script that your page loads for it: ${this.script}.</p>` : nothing}
        <textarea class="code" rows="7" readonly aria-label="Embed code" spellcheck="false" @copy=${this.#tellCopied} .value=${code ?? ''} ?hidden=${!code}></textarea>
        ${code ? nothing : html`<p class="fault">${this.reason}</p>`}
        ${code && !this.isPhoneSeen ? this.#phone() : nothing}
        <div class="row">
          <button type="button" class=${this.insertable ? '' : 'primary'} ?disabled=${!code} @click=${this.#copy}>Copy the code</button>
          ${this.insertable ? html`<button type="button" class="primary" ?disabled=${!code} @click=${this.#insert}>Insert into the article</button>` : nothing}
          <p class="status" role="status">${this._status}</p>
        </div>
      </div>`;
  }

  #folder() {
    return html`<div class="folder">
      <label for="folder">Folder of the script on your server</label>
      <input id="folder" type="text" autocomplete="off" aria-describedby="folder-hint" aria-invalid=${!!this.fault} .value=${live(this.folder)} @input=${this.#setFolder} />
      <p id="folder-hint" class=${this.fault ? 'fault' : 'hint'}>${this.fault ?? `For example /assets/dossier/. ${this.script} must lie there before you publish.`}</p>
    </div>`;
  }

  // Many readers are on a phone, and an editor's window is wide.
  #phone() {
    const look = () => this.dispatchEvent(new SetupEvent({width: 320}));
    return html`<p class="hint">You have not seen it as narrow as on a phone. <button type="button" class="quiet" @click=${look}>Look at 320 px</button></p>`;
  }

  /** Leads to the form that is chosen. */
  focusTab() {
    this.#tab(this.form).focus();
  }

  #choose(form: Form) {
    this.dispatchEvent(new SetupEvent({form}));
  }

  #move = (event: KeyboardEvent) => {
    const at = FORMS.indexOf(this.form);
    const to = {ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const form = FORMS.at(to % FORMS.length)!;
    this.#choose(form);
    this.#tab(form).focus();
  };

  #tab = (form: Form) => this.renderRoot.querySelector<HTMLElement>(`#tab-${form}`)!;

  #setFolder = (event: Event) => this.dispatchEvent(new SetupEvent({folder: (event.target as HTMLInputElement).value}));

  // Also where an editor copies by hand.
  #tellCopied = () => this.dispatchEvent(new CopiedEvent());

  #insert = () => {
    this.#tellCopied();
    this.dispatchEvent(new InsertEvent());
    this._status = 'Handed over to the page that has opened this one.';
  };

  #copy = async () => {
    // The same words again would not be read out.
    this._status = '';
    const isCopied = await copied(this.renderRoot.querySelector('textarea')!);
    this._status = isCopied ? COPIED : REFUSED;
    if (isCopied) this.#tellCopied();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-builder-code': CodeTabs;
  }
}
