import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {Catalogue} from '../../src/embed/catalogue.js';
import {bundled} from '../catalogue.js';
import {Block} from './block.js';

/** Where Storybook has the built library. */
const LIBRARY = 'dist/';

const NOT_BUILT = html`<p>The builder makes its code from the built library: run <code>npm run library</code>, and start Storybook again.</p>`;

async function builtCatalogue(): Promise<Catalogue | undefined> {
  const response = await fetch(`${LIBRARY}catalogue.json`);
  return response.ok ? ((await response.json()) as Catalogue) : undefined;
}

// The builder is large, and only a few pages have it.
const loaded = Promise.all([builtCatalogue(), import('../../src/embed/builder/define.js')]);

/** The embed builder, for one widget or for all, and what tells which part of its code a CMS has eaten. */
export class Builder extends Block {
  static override properties: PropertyDeclarations = {widget: {}};

  /** The id of the only widget. */
  declare widget: string | undefined;

  protected override render() {
    return html`${until(this.#whole(), html`<p>The builder is on its way.</p>`)}`;
  }

  async #whole(): Promise<TemplateResult> {
    const [catalogue] = await loaded;
    if (!catalogue) return NOT_BUILT;
    return html`
      <dossier-embed-builder id="builder" base=${LIBRARY} .catalogue=${catalogue} .dossier=${bundled} .widget=${this.widget}></dossier-embed-builder>
      <dossier-cms-check for="builder"></dossier-cms-check>
    `;
  }
}
