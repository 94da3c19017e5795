import {nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import type {Speech} from '../../model/speech.js';
import {supplierFigure, type Segment, type SupplierFigure} from '../../model/supplier-breakdown.js';
import {percent, stretch, UNKNOWN} from '../shared/bar.js';
import {disclosure} from '../shared/disclosure.js';
import {FigureElement} from '../shared/figure-element.js';
import {html, svg} from '../shared/lit-as-guest.js';
import {supplierBreakdownStyles} from './supplier-breakdown.styles.js';

/**
 * Shows who arms whom: one bar of shares for each recipient, with what is not broken down drawn as unknown.
 *
 * @tag dossier-supplier-breakdown
 * @slot - Shown until there is something better, and when there never is: put a plain table or a sentence here.
 * @slot heading - A heading of the page's own, in place of the one made from the data.
 * @slot note - A note of the publisher's, above the source.
 * @csspart frame - Everything.
 * @csspart heading - The heading.
 * @csspart row - One bar with the labels of its shares.
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
export class SupplierBreakdown extends FigureElement<SupplierFigure> {
  static override styles = [...FigureElement.styles, supplierBreakdownStyles];

  static override properties: PropertyDeclarations = {...FigureElement.properties, recipient: {}};

  /** The id of the only recipient to show. Defaults to all. */
  declare recipient: string | undefined;

  /** @internal */
  readonly _section = 'suppliers';

  protected override figure(dossier: Dossier, speech: Speech) {
    return supplierFigure(dossier, speech, this);
  }

  protected override chart(figure: SupplierFigure): TemplateResult {
    return html`${figure.bars.map(
      ({label, side, segments, roomy, refusal}, i) => html`<div class="small ruled label" id="g${i}">${label}</div>
        <div part="row">
          ${
            refusal ??
            html`<svg class="stack side-${side}" aria-hidden="true">
            ${segments.map(
              ({at, sure, width, detail, values}, j) =>
                svg`<g class=${detail ? 'side-0' : values[1] ? 'others' : j % 2 ? 'shade' : ''}>${stretch(detail ? UNKNOWN : side, at, sure, width)}${detail || values[1] ? svg`<rect class="line" x=${percent(at)} width=${percent(width)} height="100%"></rect>` : nothing}</g>`,
            )}
          </svg>`
          }
          <ul class="labels ${roomy ? 'roomy' : ''}" aria-labelledby="g${i}">${segments.map((segment) => this.#label(segment, figure))}</ul>
        </div>`,
    )}`;
  }

  // Empty pictures of a given width put a label under its segment: a style attribute would not pass a strict policy.
  #label({at, width, label, detail, values}: Segment, figure: SupplierFigure) {
    const name = html`<span class="name">${label}</span>`;
    // What a label has behind it differs: French has a space before a colon.
    return html`<li>
      <svg width=${percent(at)}></svg>
      <div>
        ${detail || values[1] ? html`${name}${detail && figure.speech.words.labelled('', '')}<span class="small detail">${detail}</span>` : nothing}
        ${values.map((value) => disclosure(value, figure, {label: detail ? nothing : values[1] ? value.who : name}))}
      </div>
      <svg width=${percent(1 - at - width)}></svg>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-supplier-breakdown': SupplierBreakdown;
  }
}
