import {html, nothing} from 'lit';
import {widgets} from '../catalogue.js';
import {Block} from './block.js';
import {pageLink} from './page-link.js';

const pictures = import.meta.glob<string>('../../src/embed/thumbnails/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A widget as a release step has photographed it; nothing where it has not. */
const thumbnail = (id: string) => {
  const [light, dark] = ['light', 'dark'].map((scheme) => pictures[`../../src/embed/thumbnails/${id}-${scheme}.png`]);
  return light
    ? html`<picture><source srcset=${dark ?? light} media="(prefers-color-scheme: dark)"><img src=${light} alt="" width="400" height="300"></picture>`
    : nothing;
};

/** A card for each widget: what it looks like, what it is called, and the question that it answers. */
export class Gallery extends Block {
  protected override render() {
    return html`<ul class="gallery">${widgets.map(
      ({id, title, question}) =>
        html`<li>${pageLink(`${id}--about`, html`${thumbnail(id)}<strong>${title}</strong><span>${question}</span>`)}</li>`,
    )}</ul>`;
  }
}
