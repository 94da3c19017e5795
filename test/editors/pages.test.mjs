// Opens every page of the built Storybook, as editors read it. Does not look at Storybook's own frame around the pages, nor
// at Firefox or WebKit.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import axe from 'axe-core';
import {editorOf} from '../builder.mjs';
import {code} from '../embed.mjs';
import {entries, hasFile, openStorybook, skip} from '../storybook.mjs';

const docs = Object.values(entries).filter(({type}) => type === 'docs');
const WIDTHS = [1280, 400];
/** Of what axe looks for, all that a scheme can change is the contrast. */
const SCHEMES = {light: {}, dark: {runOnly: ['color-contrast']}};

/** Runs in the page: whether everything in it is there, live widgets and the builder included. */
const isWhole = () => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const own = (root) => all('*', root).filter(({localName}) => localName.includes('-'));
  const hasDrawn = ({shadowRoot}) => shadowRoot?.querySelector('[part~=frame]');
  const hasCode = (builder) =>
    builder.querySelector('dossier-embed-builder')?.shadowRoot?.querySelector('dossier-builder-code')?.shadowRoot
      ?.textContent;
  return (
    all('.sbdocs-content h1').length === 1 &&
    own(document).every((each) => each.matches(':defined')) &&
    all('.figure').every((figure) => own(figure).length && own(figure).every(hasDrawn)) &&
    all('guide-builder').every(hasCode)
  );
};

/** Runs in the page: what axe finds that keeps people out, shadow roots included, as one line for each rule. */
async function violations(options) {
  const {violations} = await globalThis.axe.run('#storybook-docs', {
    ...options,
    resultTypes: ['violations'],
    // The builder's preview is a page of its own, which the tests of the builder look at.
    iframes: false,
  });
  return violations
    .filter(({impact}) => ['serious', 'critical'].includes(impact))
    .map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat(Infinity).join(' ')).join(' | ')}`);
}

/** Runs in the page: its links, its pictures that are not there, and by how much it is too wide. */
async function survey() {
  const pictures = [...document.images].filter((image) => image.checkVisibility());
  for (const image of pictures) image.loading = 'eager';
  await Promise.allSettled(pictures.map((image) => image.decode()));
  return {
    links: [...document.querySelectorAll('#storybook-docs a[href]')].map((link) => link.getAttribute('href')),
    missing: pictures.filter(({naturalWidth}) => !naturalWidth).map(({src}) => src),
    extra: document.documentElement.scrollWidth - innerWidth,
    anchors: [...document.querySelectorAll('[id]')].map(({id}) => id),
  };
}

/** Whether a link leads to a page or a story, to a place on the page, to a file that is there, or out of Storybook. */
function leads(href, anchors) {
  const [, type, id] = /^(?:\.\/)?\?path=\/(docs|story)\/([\w-]+)$/.exec(href) ?? [];
  if (id) return entries[id]?.type === type;
  if (href.startsWith('#')) return anchors.includes(href.slice(1));
  return /^https:\/\//.test(href) || hasFile(href);
}

describe('the pages of Storybook', {skip}, () => {
  let storybook;
  before(async () => (storybook = await openStorybook()));
  after(() => storybook.close());

  /** Opens a page, and gives everything that is wrong with it. */
  async function faultsOf({id}) {
    const {origin, browser} = storybook;
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', ({message}) => faults.push(`page error: ${message}`));
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
        faults.push(`request: ${url.href}`);
    });
    try {
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}&globals=a11y.manual:!true`);
      await page.waitForFunction(isWhole, {polling: 100, timeout: 15_000});
      await page.evaluate(axe.source);
      for (const [scheme, options] of Object.entries(SCHEMES)) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        for (const width of WIDTHS) {
          await page.setViewport({width, height: 900});
          const found = await page.evaluate(violations, options);
          for (const violation of found) faults.push(`axe at ${width} px, ${scheme}: ${violation}`);
          const {links, missing, extra, anchors} = await page.evaluate(survey);
          for (const href of links) if (!leads(href, anchors)) faults.push(`broken link: ${href}`);
          for (const src of missing) faults.push(`missing picture: ${src}`);
          if (extra > 0) faults.push(`at ${width} px it is ${extra} px too wide`);
        }
      }
    } finally {
      await page.close();
    }
    return faults;
  }

  it('give code in the language that is set there', async () => {
    const page = await storybook.browser.newPage();
    try {
      await page.goto(`${storybook.origin}/iframe.html?viewMode=docs&id=casualty-bar--about&globals=a11y.manual:!true`);
      await page.waitForFunction(isWhole, {polling: 100, timeout: 15_000});
      const editor = editorOf(page);
      await editor.fill('Language', 'de');
      await editor.preview(/Tabelle/);
      assert.equal(await editor.code(), code('casualty-bar', {lang: 'de'}, 'script'));
    } finally {
      await page.close();
    }
  });

  it('are all there', () => {
    const titles = docs.map(({title, name}) => (name === 'Docs' ? title : `${title}: ${name}`));
    assert.deepEqual(titles, [
      'Start here',
      'Casualty bar: About',
      'Spending chart: About',
      'Supplier breakdown: About',
      'Key dates: About',
      'Own data/Your own figures',
      'Own data/How a fact gets in',
      'Own data/What can be wrong',
      'Theming',
      'Where CMSs bite',
      'For plugin authors',
    ]);
  });

  it('lead from one to the other', async () => {
    const {origin, browser} = storybook;
    const page = await browser.newPage();
    await page.goto(`${origin}/index.html`);
    const text = await page.waitForFrame((frame) => frame.url().includes('iframe.html'));
    const follow = async (link, heading) => {
      await (await text.waitForSelector(link)).click();
      await text.waitForFunction(
        (heading) => document.querySelector('.sbdocs-content h1')?.textContent === heading,
        {},
        heading,
      );
    };
    await follow('.gallery a[href$="key-dates--about"]', 'Key dates');
    await follow('a[href$="own-data-how-a-fact-gets-in--docs"]', 'How a fact gets in');
    assert.match(page.url(), /own-data-how-a-fact-gets-in--docs/);
    await page.close();
  });

  it('shows the cards of the gallery, and the widgets to choose from, two and two', async () => {
    const {origin, browser} = storybook;
    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 900});
    const lines = async (id, selector) => {
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
      const last = await page.waitForSelector(`${selector}:last-child`);
      return last.evaluate((element) =>
        [...element.parentElement.children]
          .filter(({localName}) => localName === element.localName)
          .map((each) => each.getBoundingClientRect().left)
          .map((left, i, all) => all.indexOf(left)),
      );
    };
    assert.deepEqual(await lines('start-here--docs', '.gallery li'), [0, 1, 0, 1]);
    assert.deepEqual(await lines('where-cmss-bite--docs', 'dossier-embed-builder >>> .widgets label'), [0, 1, 0, 1]);
    await page.close();
  });

  it('has links in tables in the type of their table', async () => {
    const {origin, browser} = storybook;
    const page = await browser.newPage();
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=for-plugin-authors--docs`);
    const link = await page.waitForSelector('.sbdocs-content td a');
    const [own, around] = await link.evaluate((element) =>
      [element, element.closest('table')].map((each) => getComputedStyle(each).fontFamily),
    );
    assert.equal(own, around);
    await page.close();
  });

  for (const doc of docs) {
    it(`has nothing wrong with it: ${doc.title}`, async () => {
      assert.deepEqual([...new Set(await faultsOf(doc))], []);
    });
  }
});
