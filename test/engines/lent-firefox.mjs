// Firefoxes that the test files of a run have one after another: to start one takes longer than most files.
import {once} from 'node:events';
import {createServer, get} from 'node:http';
import puppeteer from 'puppeteer-core';
import {firefox} from './which.mjs';

export const launchFirefox = () =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // It would take the focus from the page.
    extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
  });

/**
 * Lends Firefoxes, each to one file at a time, to those that ask at an address of this machine; more are started when all
 * are lent. One comes back when the connection that it was asked for at is closed, as it is when a file breaks off.
 */
export async function lendFirefoxes() {
  const started = [];
  const free = [];
  const start = async () => {
    const browser = await launchFirefox();
    const lent = {address: browser.wsEndpoint(), process: browser.process()};
    started.push(lent);
    // It has one session at a time.
    await browser.disconnect();
    return lent;
  };
  const server = createServer(async (request, response) => {
    let lent;
    try {
      do lent = free.pop() ?? (await start());
      while (lent.process.exitCode !== null);
    } catch (error) {
      return response.writeHead(503).end(String(error));
    }
    if (response.closed) free.push(lent);
    else response.on('close', () => free.push(lent)).write(lent.address);
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
export async function borrowFirefox(lender) {
  const loan = get(lender);
  const [response] = await once(loan, 'response');
  const [answer] = await once(response.setEncoding('utf8'), 'data');
  if (response.statusCode !== 200) throw new Error(`Firefox does not start: ${answer}`);
  // `close` is the end of it, and no fault.
  response.on('error', () => {});
  const browser = await puppeteer.connect({browserWSEndpoint: answer, protocol: 'webDriverBiDi'});
  const contexts = [];
  return {
    async createBrowserContext() {
      const context = await browser.createBrowserContext();
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
