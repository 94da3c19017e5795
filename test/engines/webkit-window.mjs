// WebKit for the tests of what is built, with as much of Puppeteer's manner as those need.
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {PATIENCE, UNANSWERED} from './unanswered.mjs';
import {SCREEN, startWebKit} from './webkit.mjs';
import {webkit} from './which.mjs';

/** A session of WebDriver's classic protocol: what a command answers, or its fault as an error. */
async function openSession({hostname, port, capabilities}) {
  const base = `http://${hostname}:${port}/session`;
  const ask = async (method, path, body) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(base + path, {method, body: body && JSON.stringify(body), signal}).catch((error) => {
      if (!signal.aborted) throw error;
      // No other test would be told more.
      console.log(`WebKit has not answered ${method} ${path} in ${PATIENCE / 1000} s.`);
      process.exit(UNANSWERED);
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(value.message || value.error);
    return value;
  };
  const {browserName, 'webkitgtk:browserOptions': options} = capabilities;
  const alwaysMatch = {browserName, 'webkitgtk:browserOptions': options};
  const {sessionId} = await ask('POST', '', {capabilities: {alwaysMatch}});
  return (method, path, body) => ask(method, `/${sessionId}${path}`, body);
}

/** Runs a function in the page and waits for its answer, and for what the page has said until then. */
const inPage = (run) => `
  const given = [...arguments], done = given.pop();
  const heard = () => window[Symbol.for('heard')]?.splice(0);
  Promise.resolve().then(() => (${run})(...given)).then((value) => done({value, heard: heard()}), (error) => done({error: String(error), heard: heard()}));`;

/** The keys that have no letter, as the protocol writes them. */
const KEYS = {
  Space: ' ',
  Enter: '\uE007',
  Tab: '\uE004',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F6: '\uE036',
};

function pageOf(ask, isCurrent, size) {
  const listeners = [];
  const tell = (said) => {
    for (const [event, text] of said ?? [])
      for (const [to, use] of listeners) if (to === event) use({text: () => text, message: text, toString: () => text});
  };
  async function evaluate(run, ...args) {
    if (!isCurrent(page)) throw new Error('this page was left for another');
    const script = inPage(typeof run === 'string' ? `() => (${run})` : run);
    const {value, error, heard} = await ask('POST', '/execute/async', {script, args});
    tell(heard);
    if (error) throw new Error(error);
    // JSON has no undefined.
    return value ?? undefined;
  }
  const press = (...steps) => {
    const actions = steps.map(([type, key]) => ({type: `key${type}`, value: KEYS[key] ?? key}));
    return ask('POST', '/actions', {actions: [{type: 'key', id: 'keys', actions}]});
  };
  const page = {
    evaluate,
    async goto(url) {
      isCurrent(page, true);
      await ask('POST', '/url', {url});
    },
    /** The role and the name of each element that a function finds in the page. */
    async computed(find, ...args) {
      const elements = await ask('POST', '/execute/sync', {script: `return (${find})(...arguments)`, args});
      const told = [];
      for (const id of elements.flatMap(Object.values)) {
        const [role, name] = [
          await ask('GET', `/element/${id}/computedrole`),
          await ask('GET', `/element/${id}/computedlabel`),
        ];
        told.push({role, name});
      }
      return told;
    },
    /** There is no other window. */
    async bringToFront() {},
    /** A window has bars around its page; and it hears keys where the pointer is, in the middle of the screen. */
    async setViewport(wanted) {
      // A page that has changed what is built in cannot be asked.
      if (size.width === wanted.width && size.height === wanted.height) return;
      const script = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
      const sides = () => ask('POST', '/execute/sync', {script, args: []});
      const isReached = ([width, height]) => width === wanted.width && height === wanted.height;
      const before = await sides();
      const [width, height] = [wanted.width + before[2], wanted.height + before[3]];
      await ask('POST', '/window/rect', {x: Math.max(0, (SCREEN.width - width) / 2), y: 0, width, height});
      // The driver answers before the page has its new size.
      let after = await sides();
      for (let i = 0; i < 40 && !isReached(after); i++) {
        await sleep(50);
        after = await sides();
      }
      if (!isReached(after)) throw new Error(`the page is ${after[0]} by ${after[1]} px`);
      Object.assign(size, wanted);
    },
    keyboard: {
      down: (key) => press(['Down', key]),
      up: (key) => press(['Up', key]),
      press: (key) => press(['Down', key], ['Up', key]),
    },
    on: (event, use) => listeners.push([event, use]),
    off(event, use) {
      const at = listeners.findIndex((each) => each[0] === event && each[1] === use);
      listeners.splice(at, 1);
    },
  };
  return page;
}

/** WebKit with one window, in which each page takes the place of the one before. */
export async function launchWebKit() {
  const {options, stop} = await startWebKit(webkit);
  const ask = await openSession(options);
  let current;
  const size = {};
  const isCurrent = (page, becomes) => (becomes ? (current = page) : current) === page;
  const context = {newPage: () => pageOf(ask, isCurrent, size), close() {}};
  return {
    createBrowserContext: () => context,
    async close() {
      await ask('DELETE', '');
      stop();
    },
  };
}

/** A script to stand first in a page, in place of one that the browser runs before it: it listens, and does what is asked. */
export const firstScript = (prepare = '() => {}') => `(() => {
  const heard = (window[Symbol.for('heard')] = []);
  const tell = (event, text) => heard.push([event, text]);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'])
    console[level] = (...given) => tell('console', given.join(' '));
  // WebKit now and then says “ResizeObserver loop” of an observation that ended and began anew before its first frame.
  const isOwn = (message) => !message.startsWith('ResizeObserver loop');
  addEventListener('error', ({message}) => message && isOwn(message) && tell('pageerror', message));
  addEventListener('unhandledrejection', ({reason}) => tell('pageerror', String(reason)));
  document.currentScript.remove();
  (${prepare})();
})()`;
