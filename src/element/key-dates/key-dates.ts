import {nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {datesFigure, type DateCard, type DatesFigure} from '../../model/key-dates.js';
import type {Speech} from '../../model/speech.js';
import {percent} from '../shared/bar.js';
import {disclosure, remark} from '../shared/disclosure.js';
import {FigureElement} from '../shared/figure-element.js';
import {html, svg} from '../shared/lit-as-guest.js';
import {PAGE, pageOf, pager} from '../shared/pager.js';
import {fractionAt, nearest} from '../shared/pointer.js';
import {keyDatesStyles} from './key-dates.styles.js';

const unit = (fraction: number) => Math.round(fraction * 1e4) / 10;

/** Where a label of the axis stands at its mark: near an end, a day or a month would be cut off. */
const anchor = (at: number, text: string) => {
  const edge = text.length > 5 ? 0.12 : 0.02;
  return at < edge ? 'start' : at > 1 - edge ? 'end' : 'middle';
};

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
 * @cssprop [--dossier-side-1=oklch(0.44 0.1 300)] - Colour of the first party.
 * @cssprop [--dossier-side-2=oklch(0.44 0.1 95)] - Colour of the second party.
 * @cssprop [--dossier-accent=currentColor] - Colour of the focus ring.
 * @cssprop [--dossier-radius=2em] - Rounding of the buttons that pick a kind of event.
 * @cssprop [--dossier-gap=1em] - Space between the takeaway and the chart.
 * @fires {ReadyEvent} dossier-ready - When the figures are shown, and again when they change.
 * @fires {ErrorEvent} dossier-error - When data cannot be read, in whole or in part; `problems` lists why.
 * @fires {EvidenceEvent} dossier-evidence - When a reader opens the evidence of a figure; `entry` is its entry.
 */
export class KeyDates extends FigureElement<DatesFigure> {
  static override styles = [...FigureElement.styles, keyDatesStyles];

  static override properties: PropertyDeclarations = {
    ...FigureElement.properties,
    kinds: {},
    from: {},
    to: {},
    _kind: {state: true, attribute: false},
  };

  /** The kinds of events to show, separated by spaces. Defaults to all. */
  declare kinds: string | undefined;

  /** The first year, month or day to show, such as `2016` or `2020-09-27` (EDTF). */
  declare from: string | undefined;

  /** The last year, month or day to show, such as `2016` or `2020-09-27` (EDTF). */
  declare to: string | undefined;

  /** The kind that the reader picked. */
  declare protected _kind: string | undefined;

  #cards: readonly DateCard[] = [];
  #resize: ResizeObserver | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  // The observer also calls once after layout: the first paint needs no measuring.
  protected override updated() {
    super.updated();
    const list = this.renderRoot.querySelector('.cards');
    if (!list || !globalThis.ResizeObserver) return;
    this.#resize ??= new ResizeObserver(this.#follow);
    this.#resize.disconnect();
    this.#resize.observe(list);
  }

  /** @internal */
  readonly _section = 'dates';

  protected override figure(dossier: Dossier, speech: Speech) {
    return datesFigure(dossier, speech, this, this._kind);
  }

  protected override chart(figure: DatesFigure): TemplateResult {
    const {facts, marks, kinds, years, speech} = figure;
    this.#cards = facts;
    return html`
      <div class="small kinds" role="group" aria-label=${speech.words.filter}>
        ${kinds.map(({id, label}) => html`<button aria-pressed=${this._kind === id} @click=${() => this.#pick(id)}>${label}</button>`)}
      </div>
      <svg class="small axis" aria-hidden="true" @click=${this.#jump}>
        <line x2="100%" y1="14" y2="14"></line>
        ${years.map(({at, text}) => svg`<line x1=${percent(at)} x2=${percent(at)} y1="10" y2="18"></line><g><text x=${percent(at)} y="37" text-anchor=${anchor(at, text)}>${text}</text></g>`)}
        <svg height="28" viewBox="0 0 1000 28" preserveAspectRatio="none"><path class="line" d=${marks.map(({from, to}) => `M${unit(from)} 14H${unit(to)}`).join('')}></path></svg>
        <rect y="4" height="20" rx="2"></rect>
      </svg>
      <ol class="cards" @scroll=${this.#follow}>${this.#page().map((card) => this.#card(card, figure))}</ol>
      ${pager(this, figure)}
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
    return html`<li class="card ${kind === 'war' ? kind : ''} ${planned ? 'planned' : ''} ${/^-?\d{4}$/.test(time) ? 'own' : ''}" part="card">
      <span class="name year" aria-hidden="true">${year}</span>
      <div>
        ${disclosure(card, figure, {
          content: html`<time datetime=${/^\d{4}(-\d\d)*/.exec(time)?.[0] ?? nothing}>${date}<span class="in-year">${inDate}</span></time>`,
          more: html`<span class="small kind">${cells[2]}</span><span class="event" lang=${figure.told ?? nothing}>${event}</span>`,
        })}
        ${remarks.map((each) => html`<p class="small" lang=${(each.isTold && figure.told) || nothing}>${remark(each)}</p>`)}
      </div>
    </li>`;
  }

  #page() {
    return pageOf(this, this.#cards);
  }

  #pick(kind: string | undefined) {
    // What was open would go on to be open in another card.
    this.closeAll();
    this._first = 0;
    this._kind = kind;
  }

  /** Frames, on the axis, the dates of the cards that are in view. */
  #follow = () => {
    const list = this.renderRoot.querySelector('.cards');
    const cards = this.#page();
    // In a hidden tab nothing is as wide as anything.
    if (!list?.scrollWidth || !cards[0]) return;
    const {scrollLeft, clientWidth, scrollWidth} = list;
    const [first, last] = [0, clientWidth].map((edge) =>
      Math.round(((Math.abs(scrollLeft) + edge) / scrollWidth) * cards.length),
    );
    const seen = cards.slice(Math.min(first!, cards.length - 1), Math.max(last!, first! + 1));
    const frame = this.renderRoot.querySelector('.axis rect')!;
    // Not at once: of many strips on a page, each would measure what the one before it has moved.
    requestAnimationFrame(() => {
      frame.setAttribute('x', percent(seen[0]!.from));
      frame.setAttribute('width', percent(Math.max(...seen.map(({to}) => to)) - seen[0]!.from));
    });
  };

  /** Brings the card whose date is nearest to the pointer into view. */
  #jump = async (event: MouseEvent) => {
    const at = fractionAt(event);
    const card = nearest(this.#cards, ({from, to}) => Math.abs(from + to - 2 * at));
    this._first = card - (card % PAGE);
    await this.updateComplete;
    this.renderRoot.querySelector('.cards')!.children[card % PAGE]!.scrollIntoView({block: 'nearest', inline: 'start'});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-key-dates': KeyDates;
  }
}
