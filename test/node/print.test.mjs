// The widgets on paper: A4 and US Letter, in readers' own sizes too, as they are laid out for it; and what is to be read on
// the pages of a PDF. How those look is for eyes.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {casualties, dates, spending, suppliers} from '../documents.mjs';
import {pagesOf} from '../pdf.mjs';
import {data, inEachEngine, openSite, pageOf, tag as script, without} from '../page.mjs';

const bundled = JSON.parse(data);
const shown = [
  ['casualty-bar', {data: bundled}],
  ['casualty-bar', {data: casualties.longPartyNames}],
  ['casualty-bar', {data: casualties.rivalCounts, view: 'table'}],
  ['casualty-bar', {data: bundled, colorScheme: 'dark'}],
  ['spending-chart', {data: bundled}],
  ['spending-chart', {data: spending.yearsWithGaps}],
  ['spending-chart', {data: spending.yearsWithGaps, view: 'table'}],
  ['supplier-breakdown', {data: bundled}],
  ['supplier-breakdown', {data: suppliers.manySmallShares}],
  ['key-dates', {data: bundled}],
  ['key-dates', {data: dates.unsureDates}],
  ['key-dates', {data: bundled, view: 'table'}],
];

/** Inches of paper between the margins that browsers leave. */
const papers = {A4: 8.27 - 0.8, 'US Letter': 8.5 - 0.8};
const margin = Object.fromEntries(['top', 'bottom', 'left', 'right'].map((side) => [side, '0.4in']));
const sizes = {'as they are': '', 'with a least size of 24 px': '* {font-size: max(1em, 24px) !important}'};

/** A text’s letters and digits alone: of a space a PDF often tells nothing, and two letters may be drawn as one. */
const plain = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const cannotPrint = (engine) =>
  without(engine, 'a PDF of the page') ??
  (engine === 'Firefox' && process.platform !== 'linux' && 'Firefox’s PDF is read as it is on Linux');

// What follows runs in a page.

/** All elements of the widgets, by name. */
const everything = `[...document.body.children].flatMap(({shadowRoot, localName}) => [...shadowRoot.querySelectorAll('*')].map((each) => ({each, name: localName + ' ' + each.localName + '.' + (each.getAttribute('class') ?? '')})))`;

/** What is wider than its paper, or than the box that would have to scroll to show it. */
const cut = (all) =>
  all
    .filter(({each}) => each.checkVisibility() && !each.closest('.hidden, svg'))
    .filter(({each}) => {
      const {right, left, width} = each.getBoundingClientRect();
      const isScrolled = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      return width && (isScrolled || left < -1 || right > innerWidth + 1);
    })
    .map(
      ({each, name}) =>
        `${name}: ${Math.round(each.getBoundingClientRect().right)}, ${each.scrollWidth} of ${each.clientWidth}`,
    );

/** What is there for its background, which browsers do not print. */
const filled = (all) =>
  all.flatMap(({each, name}) =>
    ['', '::before'].flatMap((pseudo) => {
      const {content, backgroundColor, backgroundImage, visibility} = getComputedStyle(each, pseudo || undefined);
      if ((pseudo && content === 'none') || visibility === 'hidden' || !each.checkVisibility()) return [];
      const isPaper = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
      return isPaper && backgroundImage === 'none' ? [] : [`${name}${pseudo}: ${backgroundColor}`];
    }),
  );

/** What a page break could go through. */
const torn = (all) =>
  all
    .filter(({each}) => each.matches('li, tr, .plot, .label') && getComputedStyle(each).breakInside !== 'avoid')
    .map(({name}) => `${name} can be broken`);

/** Figures that each begin with a few lines left of their page; what begins and its first row are marked, and counted. */
const lowOnPages = async (data) => {
  document.body.replaceChildren();
  let marks = 0;
  for (const widget of ['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates']) {
    const above = Object.assign(document.createElement('div'), {
      style: `break-before: page; block-size: calc(10.84in - 13em)`,
    });
    const element = Object.assign(document.createElement(`dossier-${widget}`), {data});
    document.body.append(above, element);
    await element.updateComplete;
    const all = [...element.shadowRoot.querySelectorAll('.heading, .label:not(:empty), .body li')];
    for (const [i, each] of all.entries()) {
      const row = !each.matches('li') && all.slice(i).find((next) => next.matches('li'));
      for (const [place, mark] of row
        ? [
            [each, 'begins'],
            [row.querySelector('summary') ?? row, 'row'],
          ]
        : [])
        place.append(` ${mark}${marks}x `);
      if (row) marks++;
    }
  }
  return marks;
};

/** Evidence that is not printed, and controls that are. */
const missing = (all) => [
  ...all
    .filter(
      ({each}) =>
        each.matches('.evidence, .notes li, blockquote') &&
        !(each.checkVisibility() && each.getBoundingClientRect().height > 10),
    )
    .map(({name}) => `${name} is not there`),
  ...all.filter(({each}) => each.matches('button') && each.checkVisibility()).map(({name}) => `${name} is there`),
];

/** Figures that show the page behind their words, which are dark on paper: backgrounds may be printed, too. */
const clear = (all) =>
  all
    .filter(({each}) => each.matches('.frame') && getComputedStyle(each).backgroundColor !== 'rgb(255, 255, 255)')
    .map(({name}) => name);

/** Dates that leave their year to a label, which may be on the page before. */
const yearless = (all) =>
  all
    .filter(({each}) => each.matches('.in-year') && each.textContent)
    .filter(({each}) => getComputedStyle(each).position !== 'static')
    .map(({each, name}) => `${name}: ${each.parentElement.textContent}`);

/** Words that are light on paper. */
const faint = (all) =>
  all
    .filter(({each}) => each.checkVisibility() && each.textContent.trim() && !each.closest('svg'))
    .filter(({each}) => /^oklch\(0\.[5-9]|^rgb\((1[2-9]|2\d)\d/.test(getComputedStyle(each).color))
    .map(({each, name}) => `${name}: ${getComputedStyle(each).color}`);

/** Evidence that is set in less than a third of the paper's width, so that its lines break. */
const narrow = (all) =>
  all
    .filter(({each}) => each.matches('.evidence') && !each.closest('td'))
    .filter(({each}) => each.getBoundingClientRect().width < innerWidth / 3)
    .filter(({each}) =>
      [...each.children].some((block) => block.offsetHeight > 1.8 * parseFloat(getComputedStyle(block).lineHeight)),
    )
    .map(({name}) => name);

/** The texts of each block that is to be on one page, and of those that need not be. */
const printed = (all) => {
  const textsIn = (block) => {
    const texts = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {data, parentElement} = walker.currentNode;
      if (data.trim() && parentElement.checkVisibility() && !parentElement.closest('.hidden, style')) texts.push(data);
    }
    return texts;
  };
  return all
    .filter(({each}) => each.matches('li, tr, .heading, .takeaway, .source') && !each.querySelector('li, tr'))
    .map(({each, name}) => ({name, texts: textsIn(each), isWhole: each.matches('li, tr')}));
};

/** Makes the widgets' own rules for paper hold on the screen. */
const asPrinted = () => {
  const sheets = new Set([...document.body.children].flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets));
  const rules = [...sheets].flatMap(({cssRules}) => [...cssRules]).filter(({media}) => media?.mediaText === 'print');
  if (rules.length < 3) throw new Error(`${rules.length} rules for paper`);
  for (const {media} of rules) media.mediaText = 'all';
};

inEachEngine('on paper', (engine) => {
  let site, page, pages;
  before(async () => {
    site = await openSite(engine);
    page = await site.visit(
      pageOf(`<style>:root {color-scheme: dark} body {margin: 0; font: 16px sans-serif}</style>${script()}`, ''),
    );
    await page.evaluate(async (shown) => {
      window.size = new CSSStyleSheet();
      for (const [widget, properties] of shown) {
        const element = Object.assign(document.createElement(`dossier-${widget}`), properties);
        document.body.append(element);
        await element.updateComplete;
        element.shadowRoot.adoptedStyleSheets.push(window.size);
      }
    }, shown);
    if (!cannotPrint(engine)) pages = (await pagesOf(await page.pdf({format: 'A4', margin}))).map(plain);
    if (without(engine, 'a look at a page as it is printed')) await page.evaluate(asPrinted);
    else await page.emulateMediaType('print');
  });
  after(() => site.close());

  /** What a look at all elements finds, on a paper and in a size, on a dark page. */
  async function look(finds, inches = papers.A4, size = '') {
    await page.setViewport({width: Math.round(inches * 96), height: 900});
    await page.evaluate((size) => window.size.replaceSync(size), size);
    return page.evaluate(`(${finds})(${everything})`);
  }

  it('lines have all their years under them, and nowhere is a passage to go to', async () => {
    const [rows, links] = await look((all) => [
      all
        .filter(({each}) => each.matches('.printed tbody tr') && each.checkVisibility())
        .map(({each}) => [...each.cells].map(({textContent}) => textContent).join(' ')),
      all.filter(({each}) => each.matches('.evidence a') && each.checkVisibility()).length,
    ]);
    const years = new Set(spending.yearsWithGaps.spending.map(({time}) => time));
    assert.equal(rows.length, years.size);
    assert.ok(rows.includes('2012 not stated $875 million'), rows.join());
    assert.equal(links, 0);
  });

  for (const [paper, inches] of Object.entries(papers))
    for (const [how, size] of Object.entries(sizes))
      it(`nothing is cut off: ${paper}, letters ${how}`, async () =>
        assert.deepEqual(await look(cut, inches, size), []));

  const looks = {
    'all evidence and notes are there, and no buttons': missing,
    'every mark is there without backgrounds': filled,
    'evidence has room to be read': narrow,
    'no figure is torn by the end of a page': torn,
    'each date says its year': yearless,
    'nothing is light on white': faint,
    'the paper is white on a dark page too': clear,
  };
  for (const [what, finds] of Object.entries(looks)) it(what, async () => assert.deepEqual(await look(finds), []));

  it('each figure is on a page, with its evidence', {skip: cannotPrint(engine)}, async () => {
    const blocks = await look(printed);
    assert.ok(blocks.length > 100 && pages.length > 5, `${blocks.length} on ${pages.length} pages`);
    const torn = blocks.filter(({texts, isWhole}) => {
      const hold = (page) => texts.every((text) => page.includes(plain(text)));
      return !(isWhole ? pages : [pages.join('')]).some(hold);
    });
    assert.deepEqual(torn, []);
  });

  it('nothing begins on a page without its first row', {skip: cannotPrint(engine)}, async () => {
    const page = await site.visit(pageOf(`<style>body {margin: 0; font: 16px sans-serif}</style>${script()}`, ''));
    const marks = await page.evaluate(lowOnPages, bundled);
    const pages = (await pagesOf(await page.pdf({format: 'A4', margin}))).map(plain);
    assert.ok(marks > 6, `${marks} begin`);
    const pageWith = (mark) => pages.findIndex((page) => page.includes(mark));
    for (let i = 0; i < marks; i++) {
      assert.ok(pageWith(`begins${i}x`) >= 0);
      assert.equal(pageWith(`begins${i}x`), pageWith(`row${i}x`), `row ${i}`);
    }
  });
});
