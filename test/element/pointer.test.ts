// What follows a pointer, and what follows the cards that a reader has scrolled to, in both directions.
import {assert, nextFrame} from '@open-wc/testing';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {yearsWithGaps} from '../documents/spending.js';
import {all, figure} from './fixture.js';

const box = (each: Element) => each.getBoundingClientRect();

for (const direction of ['ltr', 'rtl']) {
  const isMirrored = direction === 'rtl';
  const sized = (tag: string, data: unknown) =>
    figure(`<div dir="${direction}" style="width: 600px; margin-inline: 50px"><${tag}></${tag}></div>`, data);
  /** How far something is from the side on which reading begins. */
  const start = (each: Element, {left, right}: DOMRect) =>
    isMirrored ? right - box(each).right : box(each).left - left;
  /** Where a fraction of a box is, from that side. */
  const xAt = (each: Element, fraction: number) =>
    isMirrored ? box(each).right - fraction * box(each).width : box(each).left + fraction * box(each).width;

  describe(`the reading line, ${direction}`, () => {
    for (const type of ['pointermove', 'pointerdown'])
      it(`goes to the year that is nearest at ${type}`, async () => {
        const element = await sized('dossier-spending-chart', yearsWithGaps);
        const [area] = all(element, '.area');
        // The years are 2002 to 2030.
        for (const [fraction, year] of [
          [0.26, '2009'],
          [0.99, '2030'],
        ] as const) {
          area!.dispatchEvent(new PointerEvent(type, {clientX: xAt(area!, fraction)}));
          await element.updateComplete;
          assert.equal(all(element, '.readout .name')[0]!.textContent, year);
        }
      });
  });

  describe(`the axis of key dates, ${direction}`, () => {
    const dates = Array.from({length: 20}, (_, i) => event(i ? `${2000 + i}` : '2000/2009', `Talks, round ${i}`));
    const sketch = async () => {
      const element = await sized('dossier-key-dates', dossierWith({dates}));
      const [list] = all(element, '.cards');
      const cards = all(element, '.card');
      const framed = async () => {
        for (let i = 0; i < 4; i++) await nextFrame();
        const [frame] = all(element, '.axis rect');
        return ['x', 'width'].map((name) => parseFloat(frame!.getAttribute(name)!));
      };
      return {element, list: list!, cards, framed};
    };

    it('frames the times of the cards that are in view', async () => {
      const {list, cards, framed} = await sketch();
      // The first card is of ten of the twenty years.
      let [x, width] = await framed();
      assert.closeTo(x!, 0, 0.1);
      assert.closeTo(width!, 50, 0.5);
      list.scrollLeft = (isMirrored ? -1 : 1) * start(cards[12]!, box(list));
      [x, width] = await framed();
      const {left, right} = box(list);
      const seen = cards.filter((card) => box(card).left + 90 > left && box(card).right - 90 < right);
      assert.closeTo(x!, 60, 0.5);
      assert.closeTo(width!, seen.length * 5, 0.5);
    });

    it('brings the card to the front whose time is nearest to where it is pressed', async () => {
      const {element, list, cards} = await sketch();
      const [axis] = all(element, '.axis');
      axis!.dispatchEvent(new MouseEvent('click', {clientX: xAt(axis!, 0.785)}));
      for (let i = 0; i < 4; i++) await nextFrame();
      assert.closeTo(start(cards[15]!, box(list)), 0, 1);
    });
  });
}
