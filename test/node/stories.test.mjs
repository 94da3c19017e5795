// Opens every story of the built Storybook as readers would see it. Does not look at the docs pages, nor at Firefox or WebKit.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {skip} from '../storybook.mjs';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';

const root = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const isBuilt = !skip;
const stories = isBuilt
  ? Object.values(JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')).entries).filter(
      ({type}) => type === 'story',
    )
  : [];

const PAGES = 4;
const VIEWS = {
  light: {theme: 'light', direction: 'ltr'},
  dark: {theme: 'dark', direction: 'ltr'},
  'right to left': {theme: 'light', direction: 'rtl'},
};
const VIEWPORTS = [900, 320].map((width) => ({width, height: 900}));

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = createServer(async ({url}, response) => {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  try {
    const body = await readFile(join(root, path));
    response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'}).end(body);
  } catch {
    // A browser asks for a favicon of its own accord.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});

let browser;
let origin;
const free = [];

/** Runs in the page: whether the story has been rendered and played. */
const isRendered = () =>
  ['finished', 'errored', 'aborted'].includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase);

/** Runs in the page: sets the toolbar, and waits until the story follows it. */
async function setToolbar(globals) {
  const {channel} = globalThis.__STORYBOOK_PREVIEW__;
  const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
  channel.emit('updateGlobals', {globals});
  await rendered;
  await Promise.all([...document.querySelectorAll('#storybook-root *')].map((each) => each.updateComplete));
}

/** Runs in the page: what axe finds, shadow roots included, as one line for each rule. */
async function violations() {
  const {violations} = await globalThis.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    // Landmarks and a first-level heading are the host page's.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat(Infinity).join(' ')).join(' | ')}`,
  );
}

/** Runs in the page: what reaches out of the window and cannot be scrolled to inside a box of its own. */
function overflowing() {
  const found = [];
  const look = (parent) => {
    for (const element of parent.children) {
      const {left, right, width} = element.getBoundingClientRect();
      if (width && (left < -1 || right > innerWidth + 1))
        found.push(
          `${element.localName}.${element.getAttribute('class')} from ${Math.round(left)} to ${Math.round(right)}`,
        );
      else if (getComputedStyle(element).overflowX === 'visible') look(element.shadowRoot ?? element);
    }
  };
  look(document.querySelector('#storybook-root'));
  const extra = document.documentElement.scrollWidth - innerWidth;
  return extra > 0 ? [...found, `the page by ${extra} px`] : found;
}

/** Opens a story and gives everything that is wrong with it. */
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
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.waitForFunction(isRendered, {polling: 50, timeout: 20_000});
    await page.evaluate(axe.source);
    for (const [name, globals] of Object.entries(VIEWS)) {
      view = name;
      await page.evaluate(setToolbar, globals);
      for (const viewport of VIEWPORTS) {
        await page.setViewport(viewport);
        for (const violation of await page.evaluate(violations)) fault(`axe at ${viewport.width} px: ${violation}`);
        for (const what of await page.evaluate(overflowing)) fault(`too wide at ${viewport.width} px: ${what}`);
      }
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

describe(
  'stories',
  {concurrency: PAGES, skip: isBuilt ? false : 'storybook-static is not there: build Storybook first'},
  () => {
    before(async () => {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${server.address().port}`;
      const {executablePath, args, env} = await findBrowser();
      browser = await puppeteer.launch({
        executablePath,
        args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
        env: {...process.env, ...env},
        headless: true,
      });
      free.push(...(await Promise.all(Array.from({length: PAGES}, () => browser.newPage()))));
    });

    after(async () => {
      await browser?.close();
      server.close();
    });

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
  },
);
