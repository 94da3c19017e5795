// Browsers that the test files of a run have one after another: to start one takes longer than many files.
import {once} from 'node:events';
import {createServer, get} from 'node:http';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {firefox} from './which.mjs';

const starts = {
  async Chromium() {
    const {executablePath, args, env} = await findBrowser();
    return puppeteer.launch({executablePath, args, env: {...process.env, ...env}, headless: true});
  },
  Firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      // It would take the focus from the page.
      extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
    }),
};

/**
 * Lends browsers, each to one file at a time, to those that ask at an address of this machine; more are started when all
 * are lent. One comes back when the connection that it was asked for at is closed, as it is when a file breaks off.
 */
export async function lendBrowsers() {
  const started = [];
  const free = {Chromium: [], Firefox: []};
  const start = async (engine) => {
    const browser = await starts[engine]();
    const lent = {address: browser.wsEndpoint(), process: browser.process()};
    started.push(lent);
    // Firefox has one session at a time.
    await browser.disconnect();
    return lent;
  };
  const server = createServer(async ({url}, response) => {
    const engine = url.slice(1);
    let lent;
    try {
      do lent = free[engine].pop() ?? (await start(engine));
      while ((lent.process.exitCode ?? lent.process.signalCode) !== null);
    } catch (error) {
      return response.writeHead(503).end(String(error));
    }
    const takeBack = () => free[engine].push(lent);
    if (response.closed) takeBack();
    else response.on('close', takeBack).write(lent.address);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
      for (const {process} of started) process.kill();
    },
  };
}

/** Borrows one, which `close` gives back with nothing left open. */
async function borrow(lender, engine) {
  const loan = get(lender + engine);
  const [response] = await once(loan, 'response');
  const [answer] = await once(response.setEncoding('utf8'), 'data');
  if (response.statusCode !== 200) throw new Error(`${engine} does not start: ${answer}`);
  // `close` is the end of it, and no fault.
  response.on('error', () => {});
  const protocol = engine === 'Firefox' ? 'webDriverBiDi' : 'cdp';
  const browser = await puppeteer.connect({browserWSEndpoint: answer, protocol});
  const contexts = [];
  return {
    async createBrowserContext(options) {
      const context = await browser.createBrowserContext(options);
      contexts.push(context);
      return context;
    },
    async close() {
      await Promise.all(contexts.map((context) => !context.closed && context.close()));
      await browser.disconnect();
      loan.destroy();
    },
  };
}

/** A browser of a run that lends them, which says so in `BROWSERS`; else one of its own. */
export const openBrowser = (engine) => (process.env.BROWSERS ? borrow(process.env.BROWSERS, engine) : starts[engine]());
