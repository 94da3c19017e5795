import {assert} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {elements} from '../../src/define.js';
import {bare, tags, all} from './fixture.js';

for (const [tag, Element] of Object.entries(elements)) {
  describe(`<${tag}>`, () => {
    // A class field with the name of a reactive property hides its accessor: the element draws once and never again.
    it('keeps every reactive property reactive', () => {
      const element: LitElement = new Element();
      for (const name of Element.elementProperties.keys())
        assert.isFalse(Object.hasOwn(element, name), `"${String(name)}" needs declare`);
    });

    it('shows its fallback while it has no data', async () => {
      const element = await bare(tag, null);
      assert.exists(element.renderRoot.querySelector('slot:not([name])'));
      assert.notExists(element.renderRoot.querySelector('.frame'));
    });

    it('uses no style attribute and no style element', async () => {
      const element = await bare(tag);
      assert.lengthOf(all(element, '[style], style'), 0);
    });

    it('has the documented parts and no others', async () => {
      const element = await bare(tag);
      const parts = new Set(all(element, '[part]').map((each) => each.getAttribute('part')));
      const expected = [
        'frame',
        'heading',
        tag === 'dossier-key-dates' ? 'card' : 'row',
        'value',
        'evidence',
        'source',
      ];
      assert.sameMembers([...parts], expected);
    });

    it('says that it is ready', async () => {
      let events = 0;
      const count = () => events++;
      document.addEventListener('dossier-ready', count);
      await bare(tag);
      document.removeEventListener('dossier-ready', count);
      assert.equal(events, 1);
    });
  });
}

describe('the elements', () => {
  it('are registered under their tags', () => {
    for (const tag of tags) assert.equal(customElements.get(tag), elements[tag]);
  });
});
