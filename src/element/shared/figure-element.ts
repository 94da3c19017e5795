import {html, LitElement, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Dossier, Entry} from '../../dossier/shape.js';
import {csvOf} from '../../model/csv.js';
import {passagesOf, type Note} from '../../model/evidence.js';
import {citation, type Figure, type Printed} from '../../model/figure.js';
import {speechFor, type Speech} from '../../model/speech.js';
import {downloadText} from './download.js';
import {ErrorEvent, EvidenceEvent, ReadyEvent} from './events.js';
import {frameStyles} from './frame.styles.js';
import {addDossier} from './registry.js';
import {Supply} from './supply.js';

/** An attribute that lists ids, separated by spaces or commas. */
export const ids = {
  fromAttribute: (text: string | null) => text?.split(/[\s,]+/).filter(Boolean) ?? [],
  toAttribute: (list: readonly string[]) => list.join(' ') || null,
};

/** What all four elements share: where their data comes from, and the frame around their chart. */
export abstract class FigureElement<F extends Figure = Figure> extends LitElement {
  static override styles = [frameStyles];

  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    dossier: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    view: {reflect: true},
    lang: {reflect: true},
    colorScheme: {attribute: 'color-scheme', reflect: true},
    _open: {state: true, attribute: false},
  };

  /** Gives the page a dossier. */
  static addDossier = addDossier;

  /** A dossier as a JSON value. `null` says that it is still to come. */
  declare data: unknown;

  /** The address of a dossier. */
  declare src: string | undefined;

  /** The id of a dossier that the page already has. */
  declare dossier: string | undefined;

  /** The heading, in place of the one that is made from the data. */
  declare heading: string | undefined;

  /** The heading's level, 2 to 6. */
  declare headingLevel: number;

  /** `chart` or `table`. */
  declare view: 'chart' | 'table';

  /** BCP 47 tag of the words and formats. Defaults to the language of the nearest ancestor that has one. */
  declare lang: string;

  /** `light` or `dark`. Defaults to the host page's. */
  declare colorScheme: 'light' | 'dark' | undefined;

  /** What is open: the evidence of an entry, or the citation. */
  declare private _open: Entry | 'cite' | undefined;

  static #hasWarned = false;

  readonly #supply = new Supply(this);
  #language: string | undefined;
  #copied = false;
  #told: unknown;

  constructor() {
    super();
    this.headingLevel = 2;
    this.view = 'chart';
  }

  protected abstract figure(dossier: Dossier, speech: Speech): F;
  protected abstract chart(figure: F): TemplateResult;

  override connectedCallback() {
    this.#language = (this.closest<HTMLElement>('[lang]') ?? document.documentElement).lang;
    this.#supply.connect();
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#supply.disconnect();
  }

  // The copied code has drawn the figure already: it stays until the element knows what to show in its place.
  protected override shouldUpdate() {
    this.#supply.look();
    return !!this.#supply.parsed || this.hasUpdated || !this.renderRoot.firstChild;
  }

  protected override update(changed: PropertyValues) {
    if (!this.hasUpdated) {
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    try {
      super.update(changed);
    } catch (error) {
      // Nothing may throw into a page, which can refuse what Lit needs (Trusted Types); what the page wrote is shown.
      this.renderRoot.replaceChildren(document.createElement('slot'));
      if (!FigureElement.#hasWarned) console.warn(`<${this.localName}>`, error);
      FigureElement.#hasWarned = true;
    }
  }

  protected override willUpdate() {
    this.#supply.look();
  }

  protected override updated() {
    const {parsed} = this.#supply;
    if (!parsed || parsed === this.#told) return;
    this.#told = parsed;
    const {dossier, problems} = parsed;
    if (problems[0]) {
      console.warn(`<${this.localName}> ${problems.map(({message}) => message).join('\n')}`);
      this.dispatchEvent(new ErrorEvent(problems));
    }
    if (dossier) this.dispatchEvent(new ReadyEvent());
  }

  protected override render(): TemplateResult {
    const {parsed} = this.#supply;
    const speech = speechFor(this.lang || this.#language || 'en');
    if (parsed?.dossier) return this.#frame(this.figure(parsed.dossier, speech), parsed.problems);
    // A script that holds data is no fallback, nor is the space around it.
    const hasFallback =
      !parsed || [...(this.childNodes ?? [])].some((node) => node.nodeName !== 'SCRIPT' && node.textContent!.trim());
    return hasFallback
      ? html`<slot></slot>`
      : html`<p class="frame" lang=${speech.locale}>${speech.words.unreadable}</p>`;
  }

  /** A printed figure as a button that opens its evidence, with the numbers of its notes. */
  printed({entry, text, notes}: Printed, {words, number}: Speech, content: unknown = text): TemplateResult {
    return html`<button class="value" part="value" title=${words.evidence} aria-expanded=${this._open === entry} @click=${() => this.#toggle(entry)}>${content}</button>${notes.map((note) => html`<sup><span class="hidden"> ${words.note}</span> ${number(note)}</sup>`)}`;
  }

  /** The evidence of an entry, while it is open. */
  evidence({entry}: Printed, {dossier, speech}: Figure): TemplateResult | typeof nothing {
    if (this._open !== entry) return nothing;
    return html`<div class="evidence" part="evidence">
      ${passagesOf(entry, dossier, speech).map(
        ({quote, place, href}) => html`<blockquote>${quote}</blockquote>
          <p>${place} ${href && html`<a href=${href}>${speech.words.passage}</a>`}</p>`,
      )}
    </div>`;
  }

  /** A remark; its source, where it has one, stands in brackets behind it. */
  note({text, source, href}: Note): unknown {
    return source ? html`${text} (${href ? html`<a href=${href}>${source}</a>` : source})` : text;
  }

  #frame(figure: F, problems: readonly unknown[]) {
    const {
      speech: {words, locale},
      refusal,
      entries,
      notes,
    } = figure;
    const isTable = this.view === 'table';
    return html`<div class="frame" part="frame" lang=${locale} @keydown=${this.#escape}>
      <svg width="0" height="0" class="hidden" aria-hidden="true">${[0, 1, 2].map((side) => svg`<pattern id="h${side}" class="side-${side}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h3v6H0z"></path></pattern>`)}</svg>
      <slot name="heading"><div class="heading" part="heading" role="heading" aria-level=${Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2))}>${this.heading || figure.title}</div></slot>
      <p class="takeaway">${figure.takeaway}</p>
      <div class="body">${!entries[0] ? words.empty : isTable ? this.#table(figure) : (refusal ?? this.chart(figure))}</div>
      ${notes[0] && html`<ol class="notes">${notes.map((note) => html`<li>${this.note(note)}</li>`)}</ol>`}
      ${problems[0] && html`<p>${words.leftOut}</p>`}
      <slot name="note"></slot>
      <p class="source" part="source">${figure.source}</p>
      <div class="tools">
        <button @click=${() => (this.view = isTable ? 'chart' : 'table')}>${isTable ? words.chart : words.table}</button>
        <button @click=${() => downloadText(csvOf(figure), `${figure.dossier.id}.csv`)}>${words.csv}</button>
        <button aria-expanded=${this._open === 'cite'} @click=${() => this.#toggle('cite')}>${words.cite}</button>
      </div>
      ${this._open === 'cite' ? html`<div class="evidence tools"><p>${citation(figure)}</p><button @click=${this.#copy}>${this.#copied ? words.copied : words.copy}</button></div>` : nothing}
    </div>`;
  }

  #table({title, columns, rows}: F) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}><table>
      <caption class="hidden">${title}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows().map((row) => html`<tr>${row.map((cell, i) => (i === 1 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
    </table></div>`;
  }

  #toggle(what: Entry | 'cite') {
    this.#copied = false;
    this._open = this._open === what ? undefined : what;
    if (this._open && what !== 'cite') this.dispatchEvent(new EvidenceEvent(what));
  }

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this._open) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]')!.focus();
    this._open = undefined;
  };

  #copy = async ({currentTarget}: Event) => {
    const text = (currentTarget as Element).previousElementSibling!;
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.#copied = true;
      this.requestUpdate();
    } catch {
      // No permission, or no secure page: the reader copies what is selected.
      getSelection()!.selectAllChildren(text);
    }
  };
}
