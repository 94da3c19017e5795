import {html, nothing, type PropertyDeclarations} from 'lit';
import {declarations} from '../catalogue.js';
import type {Item} from '../../src/embed/manifest.js';
import {Block} from './block.js';

type Kind = 'cssProperties' | 'cssParts' | 'slots' | 'events';

const headings: Readonly<Record<Kind, string>> = {
  cssProperties: 'Custom property',
  cssParts: 'Part',
  slots: 'Slot',
  events: 'Event',
};

/** The items of one kind, each once, with the elements that have it where not all of them do. */
const itemsOf = (kind: Kind) => {
  const found = new Map<string, {readonly item: Item; readonly tags: string[]}>();
  for (const {tagName, [kind]: items = []} of declarations) {
    for (const item of items) {
      const known = found.get(item.name);
      if (known) known.tags.push(tagName);
      else found.set(item.name, {item, tags: [tagName]});
    }
  }
  return [...found.values()];
};

const only = (tags: readonly string[]) =>
  tags.length < declarations.length
    ? html` <em>Only ${tags.map((tag, i) => html`${i ? ', ' : ''}<code>${tag}</code>`)}.</em>`
    : nothing;

/** What pages may change of the elements' looks, or hear from them, as the manifest has it. */
export class LooksTable extends Block {
  static override properties: PropertyDeclarations = {kind: {}};

  declare kind: Kind;

  protected override render() {
    const items = itemsOf(this.kind);
    const hasDefault = items.some(({item}) => item.default);
    return html`<table>
      <thead><tr><th scope="col">${headings[this.kind]}</th><th scope="col">What it is</th>${hasDefault ? html`<th scope="col">If you set nothing</th>` : nothing}</tr></thead>
      <tbody>${items.map(
        ({item: {name, description, default: preset}, tags}) =>
          html`<tr><th scope="row"><code>${name || '(none)'}</code></th><td>${description}${only(tags)}</td>${hasDefault ? html`<td>${preset ? html`<code>${preset}</code>` : nothing}</td>` : nothing}</tr>`,
      )}</tbody>
    </table>`;
  }
}
