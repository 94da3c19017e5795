// WebKit for the tests of what is built, with as much of Puppeteer's manner as those need.
import {findWebKit, startWebKit} from './webkit.mjs';

/** A session of WebDriver's classic protocol: what a command answers, or its fault as an error. */
async function openSession({hostname, port, capabilities}) {
  const base = `http://${hostname}:${port}/session`;
  const ask = async (method, path, body) => {
    const response = await fetch(base + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(value.message || value.error);
    return value;
  };
  const {browserName, 'webkitgtk:browserOptions': options} = capabilities;
  const alwaysMatch = {browserName, 'webkitgtk:browserOptions': options};
  const {sessionId} = await ask('POST', '', {capabilities: {alwaysMatch}});
  return (method, path, body) => ask(method, `/${sessionId}${path}`, body);
}

/** Runs a function in the page and waits for its answer. */
const inPage = (run) => `
  const given = [...arguments], done = given.pop();
  Promise.resolve().then(() => (${run})(...given)).then((value) => done({value}), (error) => done({error: String(error)}));`;

function pageOf(ask) {
  const evaluate = async (run, ...args) => {
    const {value, error} = await ask('POST', '/execute/async', {script: inPage(run), args});
    if (error) throw new Error(error);
    // JSON has no undefined.
    return value ?? undefined;
  };
  return {
    evaluate,
    goto: (url) => ask('POST', '/url', {url}),
    /** A window has borders and bars around its page. */
    async setViewport({width, height}) {
      const inner = await evaluate(() => [innerWidth, innerHeight]);
      const outer = await ask('GET', '/window/rect');
      await ask('POST', '/window/rect', {
        width: outer.width + width - inner[0],
        height: outer.height + height - inner[1],
      });
    },
    // The protocol tells nothing of what a page logs and asks for: tests in WebKit listen inside the page.
    on() {},
  };
}

/** WebKit with one window, which all pages share. */
export async function launchWebKit() {
  const {options, stop} = await startWebKit(findWebKit());
  const ask = await openSession(options);
  const page = pageOf(ask);
  const context = {newPage: () => page, close: () => page.goto('about:blank')};
  return {
    createBrowserContext: () => context,
    browserContexts: () => [undefined, context],
    async close() {
      await ask('DELETE', '');
      stop();
    },
  };
}
