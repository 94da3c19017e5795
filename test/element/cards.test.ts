import {assert} from '@open-wc/testing';
import {all, figure} from './fixture.js';

describe('the cards of key dates', () => {
  for (const width of [544, 560, 600, 640, 655, 660, 680, 700, 760, 800, 860, 864, 900, 1000, 1080])
    it(`show at ${width} px that there are more`, async () => {
      const element = await figure(`<div style="width: ${width}px"><dossier-key-dates></dossier-key-dates></div>`);
      const end = element.getBoundingClientRect().right;
      const boxes = all(element, '.card').map((card) => card.getBoundingClientRect());
      const cut = boxes.find(({right}) => right > end)!;
      const shown = (end - cut.left) / cut.width;
      // Neither a sliver of letters, nor so much that it passes for a whole one.
      assert.isAbove(shown, 0.2);
      assert.isBelow(shown, 0.5);
      assert.isAtLeast(cut.width, 170);
    });
});
