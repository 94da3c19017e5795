// What the tests of the built Storybook share: whether there is one to test, a server for it, and a browser.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './browser.mjs';

const root = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const index = join(root, 'index.json');
const library = fileURLToPath(new URL('../dist/catalogue.json', import.meta.url));

/** Why there is nothing to test; false where there is. What is older than the library shows another one. */
export const skip = !existsSync(index)
  ? 'storybook-static is not there: npm run build makes it'
  : statSync(index).mtimeMs < statSync(library).mtimeMs &&
    'storybook-static is older than dist: npm run build makes both';

/** The pages and stories, by their ids. */
export const entries = skip ? {} : JSON.parse(readFileSync(index, 'utf8')).entries;

/** Whether the built Storybook has a file. */
export const hasFile = (path) => existsSync(join(root, normalize(path)));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A server on loopback with the built Storybook, and a browser that reaches nothing else. */
export async function openStorybook() {
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
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {executablePath, args, env} = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: {...process.env, ...env},
    headless: true,
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
