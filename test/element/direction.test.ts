import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {casualty} from '../documents/casualties.js';
import {dossierWith} from '../documents/dossier.js';
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

/** Where a word of a text stands. */
const placeOf = (text: Element, word: string) => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue!.indexOf(word);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`“${word}” is not in “${text.textContent}”`);
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

  it('keeps each text in its own direction', async () => {
    const [value] = all(await rtl('dossier-casualty-bar'), '.value').slice(-1);
    assert.equal(value!.textContent, '500 to more than 1,000');
    assert.isBelow(placeOf(value!, '500').left, placeOf(value!, 'to').left);
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

describe('a figure from right to left of facts in Arabic, in English words', () => {
  const name = 'قوات الدعم';
  const withCount = (count: Quantity) => {
    const casualties = [casualty({id: 'a', count}), casualty({id: 'b', group: 'civilians', count})];
    const data = dossierWith({language: 'ar', conflicts: [{id: 'war', name: 'الحرب'}], casualties});
    const article = {...data.article, authors: ['كاتب'], publisher: 'الجريدة'};
    return {...data, article, parties: data.parties.map((party) => ({...party, name}))};
  };

  for (const [count, words] of [
    [{low: 20_000, high: 45_000}, ['20,000', 'to', '45,000']],
    [{low: 500, high: 1000, open: 'high'}, ['500', 'to', 'more', '1,000']],
    [{high: 700, approximate: true}, ['nearly', '700']],
  ] as const)
    it(`keeps ${words.join(' ')} in its order, behind its name`, async () => {
      const element = await rtl('dossier-casualty-bar', withCount(count));
      const [takeaway] = all(element, '.takeaway');
      const places = [name, ...words].map((word) => placeOf(takeaway!, word));
      for (const [i, {left}] of places.slice(1).entries()) assert.isAtLeast(left, places[i]!.right - 1, words[i]!);
    });

  it('keeps the date of its source in its order', async () => {
    const [source] = all(await rtl('dossier-casualty-bar', withCount({best: 5})), '[part=source]');
    assert.isBelow(placeOf(source!, '3 ').left, placeOf(source!, 'November 2032').left);
  });

  it('copies no sign of direction with its citation', async () => {
    const element = await rtl('dossier-casualty-bar', withCount({best: 5}));
    const copied: string[] = [];
    const {clipboard} = navigator;
    const fake = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: fake, configurable: true});
    try {
      all(element, '.tools summary')[0]!.click();
      assert.match(element.renderRoot.querySelector('.tools p')!.textContent, /[\u2068\u2069]/);
      button(element, 'Copy').click();
      await element.updateComplete;
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
    assert.match(copied.join(), /^كاتب, .+ https:\/\/example\.org\/what-was-counted\. /);
    assert.notMatch(copied.join(), /[\u2066-\u2069]/);
  });
});
