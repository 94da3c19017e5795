import {html, nothing, svg, type PropertyDeclarations} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import type {Speech} from '../../model/speech.js';
import {supplierFigure, type Segment, type SupplierFigure} from '../../model/supplier-breakdown.js';
import {percent, stretch} from '../shared/bar.js';
import {FigureElement} from '../shared/figure-element.js';
import {supplierBreakdownStyles} from './supplier-breakdown.styles.js';

/**
 * Shows who arms whom: one bar of shares for each recipient, with what is not broken down drawn as unknown.
 *
 * @tag dossier-supplier-breakdown
 */
export class SupplierBreakdown extends FigureElement<SupplierFigure> {
  static override styles = [...FigureElement.styles, supplierBreakdownStyles];

  static override properties: PropertyDeclarations = {...FigureElement.properties, recipient: {}};

  /** The id of the only recipient to show. Defaults to all. */
  declare recipient: string | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    return supplierFigure(dossier, speech, this);
  }

  protected override chart(figure: SupplierFigure) {
    return html`${figure.bars.map(
      ({label, side, segments, roomy}, i) => html`<div class="group" part="row">
        <div class="label" id="r${i}">${label}</div>
        <svg class="stack side-${side}" aria-hidden="true">${segments.map((segment, j) => this.#segment(segment, j, `h${i}-${j}`))}</svg>
        <ul class="labels ${roomy ? '' : 'listed'}" aria-labelledby="r${i}">${segments.map((segment) => this.#label(segment, figure))}</ul>
        ${segments.map(({values}) => values.map((value) => this.evidence(value, figure)))}
      </div>`,
    )}`;
  }

  #segment({at, width, sure, detail}: Segment, index: number, id: string) {
    if (!sure)
      return svg`<g class="unknown">${stretch(id, at, 0, width)}<rect class="edge" x=${percent(at)} width=${percent(width)} height="100%"></rect></g>`;
    return svg`<g class=${index % 2 ? 'shade' : nothing}>${stretch(id, at, sure, width)}</g>${detail}`;
  }

  // Empty pictures of a given width put a label under its segment: a style attribute would not pass a strict policy.
  #label({at, width, label, detail, values, sure}: Segment, figure: SupplierFigure) {
    const printed = values.map((value) => this.printed(value, figure));
    return html`<li>
      <svg class="space" width=${percent(at)}></svg>
      <div>
        <span class="name">${label}</span> ${sure ? printed : html`<span class="detail">${printed.map((each, i) => html`${i ? ', ' : ''}${each}`)}${values.length ? ': ' : ''}${detail}</span>`}
      </div>
      <svg class="space" width=${percent(Math.max(0, 1 - at - width))}></svg>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-supplier-breakdown': SupplierBreakdown;
  }
}
