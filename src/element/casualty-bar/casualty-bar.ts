import type {PropertyDeclarations} from 'lit';
import type {Dossier} from '../../dossier/shape.js';
import {casualtyFigure, type CasualtyFigure} from '../../model/casualty-bar.js';
import type {Speech} from '../../model/speech.js';
import {barRows} from '../shared/bar.js';
import {barStyles} from '../shared/bar.styles.js';
import {FigureElement} from '../shared/figure-element.js';

/**
 * Compares the dead, missing or wounded of a conflict, one bar for each party and group, on one scale from zero.
 *
 * @tag dossier-casualty-bar
 */
export class CasualtyBar extends FigureElement<CasualtyFigure> {
  static override styles = [...FigureElement.styles, barStyles];

  static override properties: PropertyDeclarations = {...FigureElement.properties, conflict: {}};

  /** The id of the only conflict to show. Defaults to all. */
  declare conflict: string | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    return casualtyFigure(dossier, speech, this);
  }

  protected override chart(figure: CasualtyFigure) {
    return barRows(this, figure);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-casualty-bar': CasualtyBar;
  }
}
