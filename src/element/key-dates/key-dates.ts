import {html, nothing, svg, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {datesFigure, type DateCard, type DatesFigure} from '../../model/key-dates.js';
import type {Speech} from '../../model/speech.js';
import {percent} from '../shared/bar.js';
import {FigureElement, ids} from '../shared/figure-element.js';
import {keyDatesStyles} from './key-dates.styles.js';
import {CardWindow} from './card-window.js';

/**
 * Shows key dates in time order: cards under a time axis, or a list where there is little room and on paper.
 *
 * @tag dossier-key-dates
 * @slot - Shown until there is something better, and when there never is: put a plain table or a sentence here.
 * @slot heading - A heading of the page's own, in place of the one made from the data.
 * @slot note - A note of the publisher's, above the source.
 * @csspart frame - Everything.
 * @csspart heading - The heading.
 * @csspart card - One date: when, what kind, what happened.
 * @csspart value - A printed figure, which opens its evidence.
 * @csspart evidence - The phrases a figure comes from.
 * @csspart source - The source line.
 * @cssprop [--dossier-font] - Typeface. Defaults to the page's.
 * @cssprop [--dossier-heading-font] - Typeface of the heading and of quotations. Defaults to the page's.
 * @cssprop [--dossier-ink=light-dark(#1a1b1f, #eceae6)] - Colour of text and axes.
 * @cssprop [--dossier-muted=light-dark(#53545c, #b4b2ae)] - Colour of secondary text.
 * @cssprop [--dossier-paper=transparent] - Background. Set it where the page's is not white or nearly black.
 * @cssprop [--dossier-rule=light-dark(#d5d5d6, #3b3d42)] - Colour of hairlines.
 * @cssprop [--dossier-side-1=oklch(0.5 0.1 300)] - Colour of the first party.
 * @cssprop [--dossier-side-2=oklch(0.5 0.1 95)] - Colour of the second party.
 * @cssprop [--dossier-accent=currentColor] - Colour of the focus ring.
 * @cssprop [--dossier-radius=1.2em] - Rounding of the buttons that pick a kind of event.
 * @cssprop [--dossier-gap=1em] - Space between the takeaway and the chart.
 * @fires {ReadyEvent} dossier-ready - When the figures are shown, and again when they change.
 * @fires {ErrorEvent} dossier-error - When data cannot be read, in whole or in part; `problems` lists why.
 * @fires {EvidenceEvent} dossier-evidence - When a reader opens the evidence of a figure; `entry` is its entry.
 */
export class KeyDates extends FigureElement<DatesFigure> {
  static override styles = [...FigureElement.styles, keyDatesStyles];

  static override properties: PropertyDeclarations = {
    ...FigureElement.properties,
    kinds: {converter: ids},
    from: {},
    to: {},
    _kind: {state: true, attribute: false},
  };

  /** The kinds of events to show. Defaults to all. */
  declare kinds: readonly string[] | undefined;

  /** The first year, month or day to show, as EDTF. */
  declare from: string | undefined;

  /** The last year, month or day to show, as EDTF. */
  declare to: string | undefined;

  /** The kind that the reader picked. */
  declare private _kind: string | undefined;

  readonly #window: CardWindow = new CardWindow(this);

  protected override figure(dossier: Dossier, speech: Speech) {
    return datesFigure(dossier, speech, this, this._kind);
  }

  protected override chart(figure: DatesFigure): TemplateResult {
    const {cards, marks, kinds, years, speech} = figure;
    return html`
      <div class="kinds" role="group" aria-label=${speech.words.filter}>
        ${kinds.map(({id, label}) => html`<button aria-pressed=${this._kind === id} @click=${() => (this._kind = id)}>${label}</button>`)}
      </div>
      <svg class="axis" aria-hidden="true" @click=${this.#window.jump}>
        <line x2="100%" y1="14" y2="14"></line>
        ${years.map(({at, text}) => svg`<line x1=${percent(at)} x2=${percent(at)} y1="10" y2="18"></line><text x=${percent(at)} y="36" text-anchor=${at > 0.02 ? 'middle' : 'start'}>${text}</text>`)}
        ${marks.map(({from, to, count}) => svg`<line class="mark" data-count=${count} x1=${percent(from)} x2=${percent(to)} y1="14" y2="14"></line>`)}
        <rect y="3" height="22" rx="2"></rect>
      </svg>
      <ol class="cards" @scroll=${this.#window.follow}>${cards.map((card) => this.#card(card, figure))}</ol>
    `;
  }

  #card(card: DateCard, figure: DatesFigure) {
    const {
      entry: {kind, event, planned, time},
      parts: [date, inDate],
      cells,
      year,
      remarks,
    } = card;
    return html`<li class="card ${kind === 'war' ? kind : ''} ${planned ? 'planned' : ''}" part="card">
      <span class="year" aria-hidden="true">${year}</span>
      <div>
        <time datetime=${/^\d{4}(-\d\d)*/.exec(time)?.[0] ?? nothing}>${this.printed(card, figure.speech, html`${date}<span class="in-year">${inDate}</span>`)}</time>
        <p class="kind">${cells[2]}</p>
        <p class="event">${event}</p>
        ${remarks.map((remark) => html`<p class="remark">${this.note(remark)}</p>`)}
        ${this.evidence(card, figure)}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-key-dates': KeyDates;
  }
}
