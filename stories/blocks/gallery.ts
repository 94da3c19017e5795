import {html, nothing} from 'lit';
import {widgets} from '../catalogue.js';
import {Block} from './block.js';
import {pageLink} from './page-link.js';

const pictures = import.meta.glob<string>('../../src/embed/thumbnails/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

const schemes = ['light', 'dark'] as const;

/** A widget as a release step has photographed it, once for each theme of this page; nothing where it has not. */
const thumbnails = (id: string) =>
  schemes.map((scheme) => {
    const picture = pictures[`../../src/embed/thumbnails/${id}-${scheme}.png`];
    return picture
      ? html`<img class=${scheme} src=${picture} alt="" width="960" height="720" loading="lazy">`
      : nothing;
  });

/** A card for each widget: what it looks like, what it is called, and the question that it answers. */
export class Gallery extends Block {
  protected override render() {
    return html`<ul class="gallery">${widgets.map(
      ({id, title, question}) =>
        html`<li>${pageLink(`${id}--about`, html`${thumbnails(id)}<strong>${title}</strong><span>${question}</span>`)}</li>`,
    )}</ul>`;
  }
}
