import {html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Section} from '../../../dossier/shape.js';
import {columnsOf, type Column} from './columns.js';
import {controlsStyles} from '../controls.styles.js';
import {ownFieldStyles} from './own-field.styles.js';
import type {OwnFigures, Remark} from './own-figures.js';
import {NOBODY, SetupEvent, type About} from '../setup.js';

const QUESTIONS: Readonly<Record<keyof About, readonly [label: string, hint: string]>> = {
  headline: ['Headline', 'Of the article that the figures are from.'],
  authors: ['Authors', 'With semicolons between them.'],
  publisher: ['Publisher', 'As readers know it.'],
  published: ['Published', 'Year, month and day: 2032-11-03.'],
  language: ['Language of the article', 'A tag: en, fr, hy.'],
};

/** What the lists of remarks are called. */
const LISTS = {errors: 'Errors', warnings: 'To look at again', notes: 'Good to know'};

/** The names of columns that are no parts of a number. */
const wholeOf = (columns: readonly Column[]) => columns.flatMap(({name, isPart}) => (isPart ? [] : name));

/** Nobody reads more at once. */
const MOST = 40;

/**
 * Takes own figures, typed, pasted, dropped or from a file, and says what is wrong with them.
 *
 * @tag dossier-builder-own
 */
export class OwnField extends LitElement {
  static override styles = [controlsStyles, ownFieldStyles];

  static override properties: PropertyDeclarations = {
    section: {},
    text: {},
    about: {attribute: false},
    figures: {attribute: false},
    isShown: {attribute: false},
    isAway: {attribute: false},
    article: {},
    _before: {state: true, attribute: false},
    _isOver: {state: true, attribute: false},
    _refusal: {state: true, attribute: false},
  };

  declare section: Section;
  declare text: string;
  declare about: About;
  /** What was read in the text. */
  declare figures: OwnFigures | undefined;
  /** Whether nothing else keeps them from being shown. */
  declare isShown: boolean;
  /** Whether an address or an id is set, from which figures come in place of these. */
  declare isAway: boolean;
  /** The headline of the article whose figures are shown in place of own ones. */
  declare article: string;
  /** What was there before it was taken away or replaced as a whole: a browser's undo knows nothing of that. */
  declare private _before: string;
  declare private _isOver: boolean;
  /** Why a file was not taken. */
  declare private _refusal: string;

  /** What gets the focus when the button that was pressed is gone. */
  #next = '';

  constructor() {
    super();
    this.text = '';
    this.about = NOBODY;
    this.isShown = true;
    this.isAway = false;
    this.article = '';
    this._before = '';
    this._isOver = false;
    this._refusal = '';
  }

  protected override updated() {
    const next = this.#next ? this.renderRoot.querySelector<HTMLElement>(this.#next) : null;
    next?.focus();
    if (next) this.#next = '';
  }

  protected override render() {
    const {figures} = this;
    return html`<div class="field">
        <div class="drop ${this._isOver ? 'over' : ''}" @dragover=${this.#over} @dragleave=${this.#leave} @drop=${this.#drop}>
          <label for="text">A dossier as JSON, or a table (CSV) of this widget’s figures</label>
          <textarea id="text" rows="8" spellcheck="false" autocomplete="off" placeholder="Paste or drop it here" aria-describedby="where result" aria-invalid=${!!figures?.errors[0]} .value=${live(this.text)} @input=${this.#type}></textarea>
        </div>
        <p class="hint" id="where">A table is copied from a spreadsheet with the names of its columns above it: ${wholeOf(columnsOf(this.section)).slice(0, 5).join(', ')} and so on. The figures travel inside the code. Nothing is sent anywhere.</p>
        <div class="row">
          <button type="button" @click=${this.#ask}>Choose a file</button>
          <input type="file" accept=".json,.csv,.tsv,.txt" hidden @change=${this.#choose} />
          ${this.text ? html`<button type="button" class="quiet" id="remove" @click=${this.#remove}>Remove my figures</button>` : nothing}
          ${this._before && this._before !== this.text ? html`<button type="button" class="quiet" id="back" @click=${this.#bringBack}>Bring back ${this.text ? 'the figures from before' : 'my figures'}</button>` : nothing}
        </div>
        ${this.#columns()}
      </div>
      <div class="field">
        <p id="result" role="status" class=${figures?.errors[0] ? 'fault' : figures?.warnings[0] ? '' : 'result'}>${this._refusal || this.#result()}</p>
        ${figures?.errors[0] ? this.#remarks(figures.errors, 'errors') : nothing}
        ${figures?.warnings[0] ? this.#remarks(figures.warnings, 'warnings') : nothing}
        ${figures?.kind === 'table' ? this.#aboutForm(figures) : nothing}
        ${figures?.notes[0] ? html`<details><summary>Good to know (${figures.notes.length})</summary>${this.#remarks(figures.notes, 'notes')}</details>` : nothing}
      </div>`;
  }

  #result() {
    const {figures} = this;
    if (!figures && this.isAway) return 'The figures come from elsewhere, as is set below.';
    if (!figures) return `None of your own yet: the figures of “${this.article}” are shown.`;
    const {errors, warnings, kind, dossier} = figures;
    if (errors[0])
      return `${errors[1] ? `${errors.length} things are` : 'One thing is'} wrong in your ${kind}, so that it cannot be shown yet:`;
    if (!dossier) return 'The table can be read. Say which article it is for, and it is shown.';
    // Before somebody copies the code, not after.
    const doubts = warnings[0] ? `${warnings[1] ? `${warnings.length} things` : 'One thing'} to look at again:` : '';
    if (dossier[this.section]?.[0] && !this.isShown)
      return `Your figures can be read, and are shown once the settings fit them: see what is marked there. ${doubts}`;
    if (dossier[this.section]?.[0] && this.isAway)
      return `Your figures are shown until those come that are set below: empty the fields there to show yours alone. ${doubts}`;
    if (dossier[this.section]?.[0])
      return `Your figures are shown: ${kind}, ${doubts ? `with ${doubts.toLowerCase()}` : 'without an error.'}`;
    return `Your dossier has no figures for this widget. Choose another widget, or other figures. ${doubts}`;
  }

  #remarks(remarks: readonly Remark[], kind: keyof typeof LISTS) {
    const more = remarks.length - MOST;
    return html`<ul class="remarks ${kind}" tabindex="0" aria-label=${LISTS[kind]}>
      ${remarks.slice(0, MOST).map(({where, text, advice}) => html`<li><span class="where">${where}</span> ${text} <span class="hint">${advice}</span></li>`)}
      ${more > 0 ? html`<li>And ${more} more.</li>` : nothing}
    </ul>`;
  }

  #aboutForm({about: faults}: OwnFigures) {
    return html`<fieldset class="about">
      <legend>The article that the table is for</legend>
      ${Object.entries(QUESTIONS).map(([key, [label, hint]]) => {
        const name = key as keyof About;
        return html`<div>
          <label for=${name}>${label}</label>
          <input id=${name} type="text" autocomplete="off" required aria-describedby="${name}-hint" aria-invalid=${!!faults[name] && !!this.about[name]} .value=${live(this.about[name])} @input=${(event: Event) => this.#tellAbout(name, event)} />
          <p id="${name}-hint" class=${faults[name] && this.about[name] ? 'fault' : 'hint'}>${this.about[name] ? (faults[name] ?? hint) : [faults[name], hint].filter(Boolean).join(' ')}</p>
        </div>`;
      })}
    </fieldset>`;
  }

  #columns() {
    const columns = columnsOf(this.section);
    // Rows that are pasted below it come from a spreadsheet, with tabs.
    const header = wholeOf(columns).join('\t');
    const hasParts = columns.some(({isPart}) => isPart);
    return html`<details>
      <summary>The columns of a table</summary>
      <p class="hint">The first row has the names of the columns, in any order, in large or small letters. Those that you do not need may be left out.${hasParts ? ' Those with a point in their name are parts of a number, for tables that have them apart.' : ''}</p>
      <dl tabindex="0" aria-label="Columns">${columns.map(({name, description}) => html`<dt>${name}</dt><dd>${description}</dd>`)}</dl>
      <button type="button" ?disabled=${!!this.text} @click=${() => this.#tell(`${header}\n`)}>Start with these columns</button>
    </details>`;
  }

  #tell(own: string) {
    this._refusal = '';
    this.dispatchEvent(new SetupEvent({own}));
  }

  #replace(own: string) {
    if (own !== this.text) this._before = this.text;
    this.#tell(own);
  }

  #remove = () => {
    this.#replace('');
    this.#next = '#back';
  };

  #bringBack = () => {
    this.#replace(this._before);
    this.#next = '#remove';
  };

  #type = (event: Event) => this.#tell((event.target as HTMLTextAreaElement).value);

  #tellAbout(name: keyof About, event: Event) {
    this.dispatchEvent(new SetupEvent({about: {...this.about, [name]: (event.target as HTMLInputElement).value}}));
  }

  #over = (event: DragEvent) => {
    event.preventDefault();
    this._isOver = true;
  };

  #leave = () => (this._isOver = false);

  #drop = (event: DragEvent) => {
    event.preventDefault();
    this._isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#take(file);
    else this.#replace(event.dataTransfer?.getData('text') ?? '');
  };

  #ask = () => this.renderRoot.querySelector<HTMLInputElement>('[type=file]')!.click();

  #choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#take(file);
    // The same file may be chosen again when it was changed.
    input.value = '';
  };

  async #take(file: File) {
    try {
      const text = await file.text();
      if (text.includes('\0')) throw new Error('no text');
      this.#replace(text);
    } catch {
      this._refusal = `${file.name} cannot be read as text. Save a table as CSV first.`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-builder-own': OwnField;
  }
}
