// Where there is hardly any room, as on a phone with letters twice as large: under 16 em.
import {assert} from '@open-wc/testing';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {casualty} from '../documents/casualties.js';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {spent, yearsWithGaps} from '../documents/spending.js';
import {all, figure, tags} from './fixture.js';
import {onPaper} from './paper.js';
import '../../src/words/languages.js';

const sized = (tag: string, width: number, attributes = '', data?: unknown) =>
  figure(`<div style="width: ${width}px" ${attributes}><${tag}></${tag}></div>`, data);

const [bars] = tags;
const boxes = (element: FigureElement, selector: string) =>
  all(element, selector).map((each) => each.getBoundingClientRect());

describe('an open end', () => {
  const directions = {'left to right': '', 'right to left': 'dir="rtl"'};
  for (const [direction, attribute] of Object.entries(directions))
    for (const width of [200, 320, 900])
      it(`stands next to its bar from ${direction} at ${width} px`, async () => {
        const element = await sized(bars, width, attribute);
        const [arrow] = boxes(element, '.arrow');
        const bar = boxes(element, '.bar').at(-1)!;
        const gap = attribute ? bar.left - arrow!.right : arrow!.left - bar.right;
        assert.isAbove(gap, 0);
        assert.isBelow(gap, 6);
        assert.closeTo(arrow!.y + arrow!.height / 2, bar.y + bar.height / 2, 1);
      });
});

describe('a bar', () => {
  for (const [width, isBelow] of [
    [200, true],
    [250, true],
    [320, false],
  ] as const)
    it(`has its figure ${isBelow ? 'under it' : 'beside it'} at ${width} px`, async () => {
      const element = await sized(bars, width);
      const [longest, second] = boxes(element, '.bar');
      const [value] = boxes(element, '.value');
      assert.equal(value!.top >= longest!.bottom, isBelow);
      if (isBelow) assert.isAbove(longest!.width, width * 0.75);
      assert.closeTo(second!.width / longest!.width, 2900 / 3900, 0.01);
      for (const {right} of boxes(element, '.track > span'))
        assert.isAtMost(right, element.getBoundingClientRect().right);
    });
});

describe('the amounts beside lines', () => {
  const upTo = (best: number) =>
    dossierWith({spending: [2029, 2030, 2031].map((year, i) => spent('PTA', year, {best: (best * (i + 1)) / 3}))});
  for (const language of ['en', 'de', 'fr'])
    for (const best of [800e3, 800e6, 100e9, 2e12])
      it(`have their place in ${language}, up to ${best}`, async () => {
        const element = await sized('dossier-spending-chart', 320, `lang="${language}"`, upTo(best));
        const {left} = element.getBoundingClientRect();
        for (const text of boxes(element, '[text-anchor=end]')) assert.isAtLeast(text.left, left);
      });
});

describe('lines', () => {
  for (const [width, isBelow] of [
    [240, true],
    [320, false],
  ] as const)
    it(`are named ${isBelow ? 'below the chart' : 'at their ends'} at ${width} px, in their colours`, async () => {
      const element = await sized('dossier-spending-chart', width, '', yearsWithGaps);
      const isShown = ([each]: readonly Element[]) => each!.checkVisibility();
      assert.equal(isShown(all(element, '.ends')), !isBelow);
      const [area] = boxes(element, '.area');
      if (isBelow) assert.isAbove(area!.width, width * 0.6);
      const colours = (selector: string) => all(element, selector).map((each) => getComputedStyle(each).color);
      assert.deepEqual(colours('.readout summary > [class]:first-child'), colours('path.line'));
    });
});

describe('a small count without an end', () => {
  it('has its figure under its bar, as the others have', async () => {
    const casualties = [
      casualty({id: 'a', count: {best: 1200}}),
      casualty({id: 'b', party: 'PTB', count: {low: 20}}),
      casualty({id: 'c', party: 'PTC', count: {low: 0, open: 'high'}}),
    ];
    for (const width of [200, 240]) {
      const element = await sized(bars, width, '', dossierWith({casualties}));
      const values = boxes(element, '.value');
      const drawn = boxes(element, '.bar');
      for (const [i, {top, left}] of values.entries()) {
        assert.isAtLeast(top, drawn[i]!.bottom, `${width} ${i}`);
        assert.isAtLeast(left, element.getBoundingClientRect().left, `${width} ${i}`);
      }
    }
  });
});

describe('the years of lines', () => {
  it('are whole at both ends', async () => {
    for (const width of [200, 240, 320, 600]) {
      const spending = [2026, 2027, 2028, 2029, 2030].map((year) => spent('PTA', year, {best: 5e8}));
      const element = await sized('dossier-spending-chart', width, '', dossierWith({spending}));
      const {left, right} = element.getBoundingClientRect();
      for (const text of boxes(element, '.area text:not(.ends)').filter((text) => text.width)) {
        assert.isAtLeast(text.left, left - 1, `${width}`);
        assert.isAtMost(text.right, right + 1, `${width}`);
      }
    }
  });
});

describe('dates', () => {
  it('leave room for the ring of the focus', async () => {
    for (const direction of ['', 'dir="rtl"']) {
      const element = await sized('dossier-key-dates', 320, direction);
      const [list] = boxes(element, '.cards');
      for (const {left, right} of boxes(element, '.card summary')) {
        assert.isAtLeast(left, list!.left + 4);
        assert.isAtMost(right, list!.right - 4);
      }
    }
  });

  const seen = (element: FigureElement) =>
    all(element, '.card')
      .slice(8, 11)
      .map((card) => card.innerText.trim().split(/\n/)[0]);
  const clips = (element: FigureElement) =>
    all(element, '.in-year').map((each) => getComputedStyle(each).clipPath !== 'none');

  it('are whole where the years have no column', async () => {
    const element = await sized('dossier-key-dates', 220);
    assert.deepEqual(seen(element), ['12 to 16 July 2020', '27 September 2020', '9 November 2020']);
    assert.notInclude(clips(element), true);
    for (const {left} of boxes(element, '.card time')) assert.isBelow(left - element.getBoundingClientRect().left, 32);
  });

  it('have their years beside them elsewhere', async () => {
    const element = await sized('dossier-key-dates', 320);
    assert.notInclude(clips(element), false);
    const start = element.getBoundingClientRect().left;
    const lefts = boxes(element, '.card time').map(({left}) => Math.round(left - start));
    // What is no more than a year is in the column itself, once; the other dates are beside it.
    const texts = all(element, '.card time').map(({textContent}) => textContent);
    for (const [i, text] of texts.entries()) {
      if (/^\d{4}$/.test(text)) assert.approximately(lefts[i]!, 0, 1, text);
      else assert.isAbove(lefts[i]!, 60, text);
    }
    assert.include(lefts, 0);
    const years = all(element, '.year').filter(
      (year) => year.textContent && getComputedStyle(year).visibility === 'visible',
    );
    assert.deepEqual(
      years.map(({textContent}) => textContent),
      ['2021', '2022', '2023', '2024'],
    );
    // On one line with the kind of event.
    const [date, kind] = ['.own time', '.own .kind'].map((selector) => boxes(element, selector)[0]!.bottom);
    assert.approximately(date! - kind!, 0, 3);
  });

  it('have years before Christ in the column, too, and what is more than a year beside it', async () => {
    const dates = ['-0479', '-0478~', '0009'].map((time) => event(time, `In ${time}`));
    const element = await sized('dossier-key-dates', 320, '', dossierWith({dates}));
    const start = element.getBoundingClientRect().left;
    assert.deepEqual(
      all(element, '.card time').map((each) => [
        each.textContent,
        Math.round(each.getBoundingClientRect().left - start) < 30,
      ]),
      [
        ['480 BC', true],
        ['about 479 BC', false],
        ['9', true],
      ],
    );
  });

  it('have no column of years on paper', async () => {
    const element = await sized('dossier-key-dates', 700);
    await onPaper(element, () => {
      assert.deepEqual(seen(element), ['12 to 16 July 2020', '27 September 2020', '9 November 2020']);
      const start = element.getBoundingClientRect().left;
      for (const {left} of boxes(element, '.card time')) assert.isBelow(left - start, 32);
    });
  });
});

describe('tools', () => {
  it('keep the citation as wide as the figure', async () => {
    const element = await sized('dossier-key-dates', 200);
    all(element, 'summary').at(-1)!.click();
    assert.isAbove(boxes(element, 'div.tools p')[0]!.width, 190);
  });

  for (const width of [110, 160, 200, 320])
    it(`keep their words whole at ${width} px, and their places as they open`, async () => {
      const element = await sized(bars, width);
      // The words themselves: a button that grows has them in its middle.
      const names = () =>
        all(element, 'div.tools > button, summary:has(+ p)').map((each) => {
          const word = document.createRange();
          word.selectNodeContents(each);
          return word.getBoundingClientRect();
        });
      for (const {height, right} of names()) {
        assert.isBelow(height, 2 * 24);
        assert.isAtMost(right, element.getBoundingClientRect().right);
      }
      const before = names().map(({x, y}) => [x, y]);
      all(element, 'summary:has(+ p)')[0]!.click();
      assert.deepEqual(
        names().map(({x, y}) => [x, y]),
        before,
      );
    });
});

describe('a figure whose parent shrinks to what is in it', () => {
  const widthIn = async (style: string) => {
    const element = await figure(`<div style="${style}"><div><${bars}></${bars}></div></div>`);
    return element.getBoundingClientRect().width;
  };

  for (const style of ['float: left', 'inline-size: fit-content', 'position: absolute'])
    it(`has some 330 px: ${style}`, async () => assert.closeTo(await widthIn(style), 330, 10));

  it('is no wider than a cell', async () =>
    assert.equal(await widthIn('display: grid; grid-template-columns: 1fr 1fr; inline-size: 480px'), 240));
});

describe('a row without a word of detail', () => {
  it('has no empty line where its name fills one', async () => {
    const data = dossierWith({spending: [spent('PTA', 2031, {best: 5}), spent('PTB', 2031, {missing: 'not-stated'})]});
    const parties = data.parties.map((party) => ({...party, name: `${party.name} and its allies`}));
    const element = await sized('dossier-spending-chart', 250, '', {...data, parties});
    // A line of letters is less high than this, two are more.
    for (let width = 100; width < 250; width++) {
      element.parentElement!.style.width = `${width}px`;
      const [name, value] = [boxes(element, '.name').at(-1)!, boxes(element, '.value').at(-1)!];
      assert.isBelow(value.top - name.bottom, 16, `${width} px`);
    }
  });
});
