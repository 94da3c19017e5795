import {assert} from '@open-wc/testing';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {yearsWithGaps} from '../documents/spending.js';
import {all, article, bare, button, figure, tags} from './fixture.js';

const rtl = (tag: string, data?: unknown) => figure(`<div dir="rtl"><${tag}></${tag}></div>`, data);

/** How far the middle of each text in a drawing is from the side where it starts. */
const middles = (element: FigureElement, isMirrored: boolean) => {
  element.parentElement!.style.width = '600px';
  const frame = element.getBoundingClientRect();
  return [...element.renderRoot.querySelectorAll('text')].map((text) => {
    const {left, right} = text.getBoundingClientRect();
    const middle = (left + right) / 2;
    return isMirrored ? frame.right - middle : middle - frame.left;
  });
};

describe('a figure from right to left', () => {
  const drawings = {'dossier-key-dates': article, 'dossier-spending-chart': yearsWithGaps};
  for (const [tag, data] of Object.entries(drawings))
    it(`has every text of its drawing where it is from left to right, mirrored: <${tag}>`, async () => {
      const straight = middles(await bare(tag, data), false);
      const mirrored = middles(await rtl(tag, data), true);
      assert.isAbove(straight.length, 3);
      for (const [i, middle] of straight.entries()) assert.closeTo(mirrored[i]!, middle, 1);
    });

  // WebKit draws a list's own number where the other direction begins, and over the text: to be seen, and not to be measured.
  it('numbers its notes as words of their texts', async () => {
    const notes = all(await rtl('dossier-casualty-bar'), '.notes li');
    assert.lengthOf(notes, 4);
    for (const note of notes) {
      assert.equal(getComputedStyle(note).listStyleType, 'none');
      assert.equal(getComputedStyle(note, '::before').content, 'counter(list-item) ". "');
    }
  });

  it('scrolls its cards', async () => {
    const [cards] = all(await rtl('dossier-key-dates'), '.cards');
    cards!.scrollLeft = -100;
    assert.equal(cards!.scrollLeft, -100);
  });

  for (const tag of tags)
    it(`scrolls its table where it is too wide: <${tag}>`, async () => {
      const element = await rtl(tag);
      element.parentElement!.style.width = '200px';
      button(element, 'Table').click();
      await element.updateComplete;
      const [table] = all(element, '.scroll');
      table!.scrollLeft = -40;
      assert.equal(table!.scrollLeft, -40);
    });
});
