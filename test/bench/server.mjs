import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

const compressed = (text) =>
  brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text)},
  });

/**
 * A server on loopback for files that are given as texts by their paths: compressed beforehand as a good host does it, and
 * kept by the browser for a year, but for pages. It counts what it sends.
 */
export async function serve(files) {
  const bodies = new Map();
  const sent = {bytes: 0, requests: []};
  const server = createServer(({url}, response) => {
    const [path] = url.split('?');
    const text = files[path];
    if (text === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    if (!bodies.has(path)) bodies.set(path, compressed(text));
    const body = bodies.get(path);
    sent.bytes += body.length;
    sent.requests.push(path);
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': type === TYPES['.html'] ? 'no-cache' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** Compresses all beforehand, so that no visit waits for it. */
    prepare() {
      for (const [path, text] of Object.entries(files)) if (!bodies.has(path)) bodies.set(path, compressed(text));
    },
    /** What was sent since it was asked last. */
    sent() {
      const {bytes, requests} = sent;
      Object.assign(sent, {bytes: 0, requests: []});
      return {bytes, requests};
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
