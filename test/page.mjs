import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {lacks, launch} from './engines/launch.mjs';
import {firstScript} from './engines/webkit-window.mjs';
import {asked as engines} from './engines/which.mjs';

export {inChromium, inEachEngine, inEngine, inNoEngine, without} from './engines/launch.mjs';

const types = {html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css', csv: 'text/csv'};

const refusal =
  /^(Content-Security-Policy: |Cross-Origin Request Blocked: |None of the “sha|Security Error: Content at |XML Parsing Error: )/;

const answerTo = (outside) => (request) => {
  const url = request.url();
  if (new URL(url).hostname === '127.0.0.1' || url.startsWith('data:')) return request.continue();
  const body = outside[url];
  return body === undefined
    ? request.abort()
    : request.respond({body, contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}});
};

/**
 * A window of a browser, in a profile of its own. What a visit sets in it is undone when the visit ends, so that the next
 * one need not wait for a new window.
 */
async function openWindow(browser) {
  const context = await browser.createBrowserContext({downloadBehavior: {policy: 'deny'}});
  const page = await context.newPage();
  const undo = [];
  let width;

  function on(event, use) {
    page.on(event, use);
    undo.push(() => page.off(event, use));
  }

  /** What is heard from a page. What a browser itself refuses goes to the console in Chromium, and does here in Firefox. */
  function listen() {
    const heard = {console: [], errors: [], requests: []};
    on('console', (message) => heard.console.push(message.text()));
    on('pageerror', (error) => (refusal.test(error.message) ? heard.console : heard.errors).push(String(error)));
    on('request', (request) => {
      const {protocol, pathname} = new URL(request.url());
      // Addresses that hold their own content lead nowhere.
      if (protocol !== 'data:' && pathname !== FIRST) heard.requests.push(pathname);
    });
    return heard;
  }

  return {
    async visit(address, {prepare, width: wanted, scripts, outside}) {
      const heard = listen();
      // A test may have set another.
      if (width !== wanted || page.viewport?.()?.width !== wanted) await page.setViewport({width: wanted, height: 900});
      width = wanted;
      if (!scripts) {
        await page.setJavaScriptEnabled(false);
        undo.push(() => page.setJavaScriptEnabled(true));
      }
      if (outside) {
        await page.setRequestInterception(true);
        on('request', answerTo(outside));
        undo.push(() => page.setRequestInterception(false));
      }
      if (prepare) {
        const {identifier} = await page.evaluateOnNewDocument(prepare);
        undo.push(() => page.removeScriptToEvaluateOnNewDocument(identifier));
      }
      // Behind another window a page's timers ring once a second.
      await page.bringToFront();
      await page.goto(address, {waitUntil: 'load'});
      return Object.assign(page, {heard});
    },
    /** Ends the visit. The page stays until the next one: to leave it for a blank one would take a process more. */
    async leave() {
      for (const each of undo.splice(0)) await each();
    },
    close: () => context.close(),
  };
}

const FIRST = '/first.js';

/** A page for an engine that runs no script before it, or asks other sites itself: what those would be is in the page. */
function fromInside(html, script, outside = {}) {
  const files = {[FIRST]: script};
  const [start, ...rest] = [html].flat();
  const elsewhere = (text) =>
    text.replace(/(<script[^>]* src=")(https:[^"]+)/g, (_, before, address) => {
      const path = `/elsewhere/${encodeURIComponent(address)}`;
      if (outside[address]) files[path] = outside[address];
      return before + path;
    });
  const first = start.replace(/^(<!doctype[^>]*>)?(<html[^>]*>)?(<head[^>]*>)?/i, `$&<script src="${FIRST}"></script>`);
  return {...files, '/': [first, ...rest].map(elsewhere)};
}

/** Tells of tests of what editors use, and of what is looked at once, that they leave engines out. */
function inChromiumAlone() {
  if (engines.some((each) => each !== 'Chromium'))
    console.log('What editors use, and what is looked at once, is visited in Chromium only.');
  return 'Chromium';
}

/**
 * A site on loopback and a browser to visit it with. A file is a text, or a list of texts that are sent with pauses; what
 * a visit does not name comes from the project folder.
 */
export async function openSite(engine = inChromiumAlone()) {
  // First: a server would keep a file from its end whose browser does not start.
  const browser = await launch(engine);
  let files = {};
  let headers = {};
  /** The media type of the page itself. */
  let pageType;
  /** The addresses that a visit asks for, where the browser does not tell. */
  let asked;
  const server = createServer(async ({url}, response) => {
    const [path] = url.split('?');
    if (path !== FIRST) asked?.push(path);
    const file = files[path] ?? (await readFile(new URL(`..${path}`, import.meta.url), 'utf8').catch(() => undefined));
    const type = path === '/' ? pageType : types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
    // Of two visits each has its own files at the same addresses.
    const standard = {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache'};
    response.writeHead(file === undefined ? 404 : 200, {...standard, ...headers});
    for (const [i, part] of [file ?? ''].flat().entries()) {
      if (i) await sleep(300);
      response.write(part);
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const isDrivenFromInside = lacks[engine].includes('scripts before those of the page');
  let visits = 0;
  let used = [];
  let free = [];

  return {
    /** Opens a page in a window that nobody uses. `outside` answers in place of other sites, by address. */
    async visit(html, {more = {}, csp, prepare, width = 800, scripts = true, outside, type = types.html} = {}) {
      files = {'/': html, ...more};
      if (isDrivenFromInside) {
        Object.assign(files, fromInside(html, firstScript(prepare), outside));
        [prepare, outside] = [];
      }
      // In Firefox what runs before a page's scripts runs in the page that was there, too, and in the next one; and a new
      // window takes longer than most tests.
      if (prepare && engine === 'Firefox') {
        Object.assign(files, fromInside(html, `document.currentScript.remove(); (${prepare})();`));
        prepare = undefined;
      }
      const isOffByHeader = !scripts && lacks[engine].includes('a switch for scripts');
      const policies = [csp, isOffByHeader && 'sandbox allow-same-origin'].filter(Boolean);
      headers = policies[0] ? {'content-security-policy': policies} : {};
      pageType = type;
      const window = free.pop() ?? (await openWindow(browser));
      used.push(window);
      const address = `http://127.0.0.1:${server.address().port}/?${visits++}`;
      asked = isDrivenFromInside ? [] : undefined;
      const page = await window.visit(address, {prepare, width, scripts: scripts || isOffByHeader, outside});
      if (asked) page.heard.requests = asked;
      return page;
    },
    /** Ends all visits. */
    async leave() {
      await Promise.all(used.map((window) => window.leave()));
      free.push(...used);
      used = [];
    },
    async close() {
      await this.leave();
      await Promise.all(free.map((window) => window.close()));
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits for something to hold in a page; unlike Puppeteer's own way, it needs no eval, which policies forbid. */
export async function until(page, holds, ...args) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await page.evaluate(holds, ...args);
    if (answer) return answer;
    await sleep(50);
  }
  throw new Error(`it does not come true in 5 s: ${holds}`);
}

export const tags = [
  'dossier-casualty-bar',
  'dossier-spending-chart',
  'dossier-supplier-breakdown',
  'dossier-key-dates',
];

/** A page with a script tag and what stands around it. */
export const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const four = (attributes = '', inside = '<p>fallback</p>') =>
  tags.map((tag) => `<${tag}${attributes}>${inside}</${tag}>`).join('\n');

export const name = '/dist/nagorno-karabakh.js';
export const tag = (attributes = '', src = name) => `<script ${attributes} src="${src}"></script>`;
export const script = readFileSync(new URL(`..${name}`, import.meta.url), 'utf8');
export const data = readFileSync(new URL('../data/nagorno-karabakh.json', import.meta.url), 'utf8');

/** A change to a text, which must be one. */
export function change(text, pattern, replacement) {
  assert.match(text, pattern);
  return text.replace(pattern, replacement);
}

/** A script or a code, as a browser takes it that knows of no colours for two schemes. */
export const withoutLightDark = (text) => change(text, /light-dark\(/g, 'unknown(');

/** The script of another article: another id, and another first figure. */
export const another = () =>
  change(
    change(script, /"nagorno-karabakh",\(\)=>\(\{id:"nagorno-karabakh"/, '"another",()=>({id:"another"'),
    /\bbest:(3900|3\.9e3)\b/,
    'best:4321',
  );

/** What the bundled dossier says in each element, and neither a fallback nor a fault does. */
export const bundled = [/3,900/, /\$2\.238/, /Israel/, /Alliances/];

/** That a page has said nothing, and broken nowhere. */
export const isQuiet = ({heard}) => assert.deepEqual([heard.console, heard.errors], [[], []]);

// What follows runs in a page.

/** How many frames each element has, its text and its printed figures. */
export const shown = () =>
  [...document.body.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('dossier-'))
    .map(({shadowRoot}) => ({
      frames: shadowRoot?.querySelectorAll('[part~=frame]').length ?? 0,
      text: shadowRoot?.textContent ?? '',
      values: [...(shadowRoot?.querySelectorAll('[part~=value]') ?? [])].map(({textContent}) => textContent),
    }));

export const drawn = () => {
  const all = [...document.body.querySelectorAll('*')].filter(({localName}) => localName.startsWith('dossier-'));
  return all.length >= 4 && all.every(({shadowRoot}) => shadowRoot?.querySelector('[part~=frame]'));
};

/** Leaves a page's upper part free, so that no time is lost by painting what is below. */
export const lowDown = () => {
  document.body.style.marginBlockStart = '2000px';
};

export const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
