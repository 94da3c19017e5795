import {html, type PropertyDeclarations} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {casualtyFigure, type CasualtyFigure} from '../../model/casualty-bar.js';
import type {Speech} from '../../model/speech.js';
import {bar} from '../shared/bar.js';
import {barStyles} from '../shared/bar.styles.js';
import {FigureElement} from '../shared/figure-element.js';
import {casualtyBarStyles} from './casualty-bar.styles.js';

/**
 * Compares the dead, missing or wounded of a conflict, one bar for each party and group, on one scale from zero.
 *
 * @tag dossier-casualty-bar
 */
export class CasualtyBar extends FigureElement<CasualtyFigure> {
  static override styles = [...FigureElement.styles, barStyles, casualtyBarStyles];

  static override properties: PropertyDeclarations = {...FigureElement.properties, conflict: {}};

  /** The id of the only conflict to show. Defaults to all. */
  declare conflict: string | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    return casualtyFigure(dossier, speech, this);
  }

  protected override chart(figure: CasualtyFigure) {
    return html`${figure.conflicts.map(
      ({label, rows}, i) => html`<div class="group">
        <div class="label" id="c${i}">${label}</div>
        <ul aria-labelledby="c${i}">
          ${rows.map(
            ({label, detail, side, bar: extent, value}, j) => html`<li class="row" part="row">
              <div><span class="name">${label}</span> <span class="detail">${detail}</span></div>
              <div class="track">${extent && bar(extent, side, `h${i}-${j}`)}<span>${this.printed(value, figure)}</span></div>
              ${this.evidence(value, figure)}
            </li>`,
          )}
        </ul>
      </div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-casualty-bar': CasualtyBar;
  }
}
