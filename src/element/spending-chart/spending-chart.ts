import {html, type PropertyDeclarations} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {spendingFigure, type SpendingFigure} from '../../model/spending-chart.js';
import type {Speech} from '../../model/speech.js';
import {barRows} from '../shared/bar.js';
import {barStyles} from '../shared/bar.styles.js';
import {FigureElement, ids} from '../shared/figure-element.js';
import {plot} from './plot.js';
import {spendingChartStyles} from './spending-chart.styles.js';

/**
 * Shows military spending: bars for one year, lines over several, with the price basis.
 *
 * @tag dossier-spending-chart
 */
export class SpendingChart extends FigureElement<SpendingFigure> {
  static override styles = [...FigureElement.styles, barStyles, spendingChartStyles];

  static override properties: PropertyDeclarations = {
    ...FigureElement.properties,
    parties: {converter: ids},
    from: {},
    to: {},
    _reading: {state: true, attribute: false},
  };

  /** Ids of the parties to show. Defaults to all. */
  declare parties: readonly string[] | undefined;

  /** The first year, month or day to show, as EDTF. */
  declare from: string | undefined;

  /** The last year, month or day to show, as EDTF. */
  declare to: string | undefined;

  /** Which of the lines' times the reader looks at; the last one at first. */
  declare private _reading: number | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    return spendingFigure(dossier, speech, this);
  }

  protected override chart(figure: SpendingFigure) {
    const {lines, speech} = figure;
    if (!lines) return barRows(this, figure);

    const at = this._reading ?? lines.readings.length - 1;
    const {time, values} = lines.readings[at] ?? lines.readings.at(-1)!;
    return html`
      ${plot(lines, at, speech.words.reading, (reading) => (this._reading = reading))}
      <ul class="readout" part="row">
        <li class="name">${time}</li>
        ${values.map(
          ({label, value}) => html`<li>${label} ${value ? this.printed(value, speech) : speech.words.notStated}</li>`,
        )}
      </ul>
      ${values.map(({value}) => value && this.evidence(value, figure))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-spending-chart': SpendingChart;
  }
}
