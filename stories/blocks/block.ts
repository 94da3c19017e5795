import {LitElement} from 'lit';

/** A piece of a page that is made from the catalogue. It stands in the page itself, whose style sheet it takes. */
export class Block extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}
