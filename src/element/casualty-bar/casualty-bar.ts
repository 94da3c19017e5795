import type {PropertyDeclarations, TemplateResult} from 'lit';
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
 * @slot - Shown until there is something better, and when there never is: put a plain table or a sentence here.
 * @slot heading - A heading of the page's own, in place of the one made from the data.
 * @slot note - A note of the publisher's, above the source.
 * @csspart frame - Everything.
 * @csspart heading - The heading.
 * @csspart row - One bar: who was counted, what, and how many.
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
export class CasualtyBar extends FigureElement<CasualtyFigure> {
  static override styles = [...FigureElement.styles, barStyles];

  static override properties: PropertyDeclarations = {...FigureElement.properties, conflict: {}};

  /** The id of the only conflict to show. Defaults to all. */
  declare conflict: string | undefined;

  /** @internal */
  readonly _section = 'casualties';

  protected override figure(dossier: Dossier, speech: Speech) {
    return casualtyFigure(dossier, speech, this);
  }

  protected override chart(figure: CasualtyFigure): TemplateResult {
    return barRows(figure);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-casualty-bar': CasualtyBar;
  }
}
