import {render} from 'lit-html';
import {ReactiveElement} from './reactive-element.js';

/** Lit's element, as far as ours need it. */
export class LitElement extends ReactiveElement {
  renderOptions = {};

  update() {
    const value = this.render();
    super.update();
    render(value, this.renderRoot);
  }
}
