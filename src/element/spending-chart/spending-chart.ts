import {nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {spendingFigure, type SpendingFigure} from '../../model/spending-chart.js';
import type {SpendingLines} from '../../model/spending-lines.js';
import type {Speech} from '../../model/speech.js';
import {barRows} from '../shared/bar.js';
import {barStyles} from '../shared/bar.styles.js';
import {disclosure} from '../shared/disclosure.js';
import {FigureElement} from '../shared/figure-element.js';
import {html} from '../shared/lit-as-guest.js';
import {PAGE} from '../shared/pager.js';
import {plot} from './plot.js';
import {spendingChartStyles} from './spending-chart.styles.js';

/**
 * Shows military spending: bars for one year, lines over several, with the price basis.
 *
 * @tag dossier-spending-chart
 * @slot - Shown until there is something better, and when there never is: put a plain table or a sentence here.
 * @slot heading - A heading of the page's own, in place of the one made from the data.
 * @slot note - A note of the publisher's, above the source.
 * @csspart frame - Everything.
 * @csspart heading - The heading.
 * @csspart row - One bar, or the figures at the reading line.
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
export class SpendingChart extends FigureElement<SpendingFigure> {
  static override styles = [...FigureElement.styles, barStyles, spendingChartStyles];

  static override properties: PropertyDeclarations = {
    ...FigureElement.properties,
    parties: {},
    from: {},
    to: {},
    _reading: {state: true, attribute: false},
  };

  /** Ids of the parties to show, separated by spaces. Defaults to all. */
  declare parties: string | undefined;

  /** The first year, month or day to show, such as `2016` or `2020-09-27` (EDTF). */
  declare from: string | undefined;

  /** The last year, month or day to show, such as `2016` or `2020-09-27` (EDTF). */
  declare to: string | undefined;

  /** Which of the lines' times the reader looks at; the last one at first. */
  declare private _reading: number | undefined;

  /** What is printed under the lines, and the lines that it is of: the reading line moves often. */
  #printed: readonly [SpendingLines, TemplateResult] | undefined;

  /** @internal */
  readonly _section = 'spending';

  protected override figure(dossier: Dossier, speech: Speech) {
    return spendingFigure(dossier, speech, this);
  }

  protected override chart(figure: SpendingFigure): TemplateResult {
    const {lines, speech} = figure;
    if (!lines) return barRows(figure);

    const reading = lines.read(this._reading ?? Infinity);
    const {time, values} = reading;
    return html`
      ${plot(lines, reading, speech.words.reading, (reading) => (this._reading = reading))}
      <ul class="readout" part="row">
        <li class="name">${time}</li>
        ${values.map(
          ({label, side, value}) =>
            html`<li>${value ? disclosure(value, figure, {label: html`<span class="side-${side}">${label}</span>`}) : speech.words.said(label, speech.words.notStated)}</li>`,
        )}
      </ul>
      ${lines.stops.length > PAGE ? nothing : this.#print(lines, speech.words)}
    `;
  }

  /** Paper cannot be pointed at: it has all years. Of very many it has none but the last. */
  #print(lines: SpendingLines, {notStated}: Speech['words']) {
    if (this.#printed?.[0] === lines) return this.#printed[1];
    const rows = lines.stops.map((_, i) => {
      const {time, values} = lines.read(i);
      return html`<tr><th scope="row">${time}</th>${values.map(({value}) => html`<td>${value?.text ?? notStated}</td>`)}</tr>`;
    });
    const table = html`<table class="printed"><thead><tr><td></td>${lines.series.map(({said}) => html`<th scope="col">${said}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
    this.#printed = [lines, table];
    return table;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-spending-chart': SpendingChart;
  }
}
