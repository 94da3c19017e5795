import {existsSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = await realpath(fileURLToPath(new URL('../..', import.meta.url)));
const folders = ['dist', 'stories/article', 'data', 'storybook-static'].map(
  (folder) => root + sep + folder.replaceAll('/', sep) + sep,
);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Where a page is whose address does not name a file. */
const pages = {'/': '/stories/article/index.html', '/storybook-static/': '/storybook-static/index.html'};

/** The file that an address names, or nothing where it is not one of those that are served. */
async function fileAt(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
    // Links are followed before the question is asked, so that none leads out of the folders.
    const file = await realpath(root + (pages[path] ?? path));
    return folders.some((folder) => file.startsWith(folder)) && types[extname(file)] ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer(async ({method, url}, response) => {
  const answer = (status, body, headers) => {
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
  if (method !== 'GET' && method !== 'HEAD') return answer(405, 'Only GET and HEAD.\n', {allow: 'GET, HEAD'});
  const file = await fileAt(url);
  const body = file && (await readFile(file).catch(() => undefined));
  return body ? answer(200, body, {'content-type': types[extname(file)]}) : answer(404, 'There is no such page.\n');
});

const wanted = process.env.PORT;
let port = Number(wanted || 4173);

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  if (wanted) {
    console.error(`Port ${wanted} is taken. Set PORT to another one, or leave it out.`);
    process.exit(1);
  }
  server.listen(++port, '127.0.0.1');
});

server.on('listening', () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const hasStorybook = existsSync(`${root}${sep}storybook-static${sep}index.html`);
  console.log(`
  The four widgets on an article page   ${address}
  Code to embed them                    at the foot of that page, and in README.md
  Storybook, to set and copy them       ${hasStorybook ? `${address}storybook-static/` : 'npm run dev, in another terminal'}

  Ctrl+C ends it.
`);
});

server.listen(port, '127.0.0.1');
