import {html, type PropertyDeclarations} from 'lit';
import {Block} from './block.js';

/** The embed builder for one widget. */
export class Builder extends Block {
  static override properties: PropertyDeclarations = {widget: {}};

  /** The widget's id. */
  declare widget: string;

  protected override render() {
    return html`<dossier-embed-builder widget=${this.widget}></dossier-embed-builder>`;
  }
}
