import {css, html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {cmsDamage, type Diagnosis} from '../cms-damage.js';
import {forms} from '../forms.js';
import {parseInPage} from '../html-tree.js';
import {controlsStyles} from './controls.styles.js';
import type {EmbedBuilder} from './embed-builder.js';

/**
 * Tells what a CMS has eaten of a code that an editor copied from the builder on the same page, and leads to the form
 * that survives.
 *
 * @tag dossier-cms-check
 */
export class CmsCheck extends LitElement {
  static override styles = [
    controlsStyles,
    css`
      .all {
        display: grid;
        gap: 0.75rem;
        max-inline-size: 48rem;
      }

      ul {
        border-inline-start: 3px solid var(--_fault);
        padding-inline-start: 0.75rem;
      }

      li {
        padding-block: 0.25rem;
      }

      button {
        justify-self: start;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    for: {},
    _saved: {state: true, attribute: false},
    _diagnosis: {state: true, attribute: false},
    _against: {state: true, attribute: false},
    _reason: {state: true, attribute: false},
  };

  /** The id of the builder that the code was copied from. */
  declare for: string;
  declare private _saved: string;
  declare private _diagnosis: Diagnosis | undefined;
  /** What it was compared with. */
  declare private _against: string;
  declare private _reason: string;

  constructor() {
    super();
    this.for = '';
    this._saved = '';
    this._against = '';
    this._reason = '';
  }

  protected override render() {
    return html`<div class="all">
      <h2>Check what your CMS has made of it</h2>
      <p>
        Publish or preview the article with the code in it. Open the source of that page (Ctrl+U, on a Mac ⌥⌘U) and paste
        all of it here. The HTML in the editor is not enough: some systems, such as the classic editor of WordPress, change
        the code only when the page is made.
      </p>
      <div>
        <label for="saved">Source of the page</label>
        <textarea id="saved" rows="6" spellcheck="false" autocomplete="off" .value=${this._saved} @input=${this.#type}></textarea>
      </div>
      <button type="button" ?disabled=${!this._saved.trim()} @click=${this.#check}>Compare</button>
      <div role="status">${this._reason ? html`<p class="fault">${this._reason}</p>` : this.#told()}</div>
    </div>`;
  }

  #told() {
    const diagnosis = this._diagnosis;
    if (!diagnosis) return nothing;
    const {damages, advice, use} = diagnosis;
    return html`${damages[0] ? html`<ul>${damages.map(({message}) => html`<li>${message}</li>`)}</ul>` : nothing}
      <p>${advice}</p>
      <p class="hint">${this._against}</p>
      ${use ? html`<button type="button" class="primary" @click=${() => this.#builder?.chooseForm(use)}>Go to the form “${forms[use].title}”</button>` : nothing}`;
  }

  get #builder(): EmbedBuilder | null {
    return (this.getRootNode() as ParentNode).querySelector<EmbedBuilder>(`#${CSS.escape(this.for)}`);
  }

  #type = (event: Event) => {
    this._saved = (event.target as HTMLTextAreaElement).value;
    this._diagnosis = undefined;
    this._reason = '';
  };

  #check = () => {
    const all = (this.#builder?.copied ?? []).map((copied) => ({
      copied,
      diagnosis: cmsDamage(this._saved, copied, parseInPage),
    }));
    // Which of them was saved shows in what was saved.
    const own = all.find(({diagnosis}) => !diagnosis.damages.some(({code}) => code.startsWith('other-'))) ?? all[0];
    this._diagnosis = own?.diagnosis;
    this._reason = own ? '' : 'Set the builder above as it was when you copied the code; then this can compare.';
    this._against = own
      ? `Compared with <${own.copied.widget.tag}>, form “${forms[own.copied.form ?? 'script'].title}”.`
      : '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-cms-check': CmsCheck;
  }
}
