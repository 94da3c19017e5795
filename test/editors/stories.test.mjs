// Opens every story of the built Storybook as readers would see it. Does not look at the docs pages, nor at Firefox or WebKit.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import axe from 'axe-core';
import {entries, openStorybook, skip} from '../storybook.mjs';
import {inPage, views} from '../story-views.mjs';

const stories = Object.values(entries).filter(({type}) => type === 'story');

const PAGES = 2;

let storybook;
let origin;
const free = [];

/** Makes a page as a view has it. */
async function show(page, {globals, viewport, css, inside, media = [], isTouch = false}) {
  const client = (page.client ??= await page.createCDPSession());
  await page.setViewport(viewport);
  await client.send('Emulation.setEmulatedMedia', {features: media});
  await client.send('Emulation.setTouchEmulationEnabled', {enabled: isTouch});
  if (globals !== page.globals) await page.evaluate(inPage.setToolbar, globals);
  page.globals = globals;
  await page.evaluate(inPage.setSheets, css, inside);
}

/** Everything that is wrong with a story in a view. */
async function faultsIn(page, {axe, isTouch}) {
  const faults = {
    axe: axe ? await page.evaluate(inPage.violations, axe) : [],
    'too wide': await page.evaluate(inPage.overflowing),
    'too small to press': await page.evaluate(inPage.small, isTouch ? 44 : 24),
    moving: await page.evaluate(inPage.moving),
    'too small to read': await page.evaluate(inPage.tiny),
  };
  return Object.entries(faults).flatMap(([what, all]) => all.map((each) => `${what}: ${each}`));
}

/** Goes to a story, as an editor does who picks one after the other, and gives everything that is wrong with it. */
async function faultsOf({id, tags}, page) {
  const faults = [];
  const warnings = [];
  let view = 'at first';
  const fault = (text) => faults.push(`${id}, ${view}: ${text}`);
  const listeners = {
    pageerror: (error) => fault(`page error: ${error.message}`),
    console: (message) => {
      const type = message.type();
      if (type === 'warn' && tags.includes('faulty') && message.text().startsWith('<dossier-'))
        warnings.push(message.text());
      else if (['warn', 'error'].includes(type)) fault(`console.${type}: ${message.text()}`);
    },
    request: (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) fault(`request: ${url.href}`);
    },
  };
  for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
  try {
    if (page.globals) await page.evaluate(inPage.goTo, id);
    else {
      await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
      await page.evaluate(axe.source);
    }
    await page.waitForFunction(inPage.isRendered, {polling: 50, timeout: 20_000}, id);
    for (const each of views) {
      view = each.name;
      await show(page, each);
      (await faultsIn(page, each)).forEach(fault);
    }
    const elements = await page.$$eval('#storybook-root *', (all) =>
      all.filter(({localName}) => localName.startsWith('dossier-')).map((each) => each.matches(':defined')),
    );
    if (!elements.length || elements.includes(false)) fault('no element, or one that is not defined');
    if (tags.includes('faulty') && warnings.length !== elements.length)
      fault(`${warnings.length} warnings of ${elements.length} elements`);
  } finally {
    for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
  }
  return faults;
}

describe('stories', {concurrency: PAGES, skip}, () => {
  before(async () => {
    storybook = await openStorybook();
    ({origin} = storybook);
    free.push(...(await Promise.all(Array.from({length: PAGES}, () => storybook.browser.newPage()))));
  });

  after(() => storybook?.close());

  for (const story of stories) {
    it(`${story.title}: ${story.name}`, async () => {
      const page = free.pop();
      try {
        assert.deepEqual(await faultsOf(story, page), []);
      } finally {
        free.push(page);
      }
    });
  }
});
