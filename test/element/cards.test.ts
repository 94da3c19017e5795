import {assert} from '@open-wc/testing';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {all, figure} from './fixture.js';
import '../../src/words/languages.js';

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

  for (const count of [2, 3])
    it(`show all of ${count}, side by side`, async () => {
      const data = dossierWith({
        dates: Array.from({length: count}, (_, i) => event(`203${i}-03-02`, `Talks, round ${i}`)),
      });
      const element = await figure('<div style="width: 600px"><dossier-key-dates></dossier-key-dates></div>', data);
      const boxes = all(element, '.card').map((card) => card.getBoundingClientRect());
      const {left, right} = element.getBoundingClientRect();
      assert.closeTo(boxes[0]!.left, left, 1);
      assert.closeTo(boxes.at(-1)!.right, right, 1);
      for (const {width, top} of boxes) {
        assert.closeTo(width, boxes[0]!.width, 1);
        assert.equal(top, boxes[0]!.top);
      }
    });
});

describe('the axis of key dates', () => {
  for (const times of [
    ['2025-01-20', '2025-02-04'],
    ['2020-09-27', '2020-11-10'],
    ['2020-09-27', '2020-11-26'],
    ['2020-09-02', '2021-01-30'],
    ['2020-09', '2021-02'],
    ['2019-12-30', '2020-12-02'],
    ['1914', '2020'],
  ])
    for (const language of ['en', 'de', 'fr'])
      it(`has room for its labels in ${language}, from ${times.join(' to ')}`, async () => {
        const data = dossierWith({dates: times.map((time, i) => event(time, `Talks, round ${i}`))});
        const element = await figure(`<div lang=${language}><dossier-key-dates></dossier-key-dates></div>`, data);
        for (const width of [544, 680, 863, 864]) {
          element.parentElement!.style.width = `${width}px`;
          const {left, right} = element.getBoundingClientRect();
          const labels = all(element, '.axis text').map((text) => text.getBoundingClientRect());
          assert.isNotEmpty(labels);
          assert.isAtLeast(labels[0]!.left, left - 1);
          assert.isAtMost(labels.at(-1)!.right, right + 1);
          for (const [i, label] of labels.slice(1).entries()) assert.isAbove(label.left, labels[i]!.right + 4);
        }
      });
});
