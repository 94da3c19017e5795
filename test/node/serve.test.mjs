import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const hasStorybook = existsSync(new URL('../../storybook-static/index.html', import.meta.url));
const script = fileURLToPath(new URL('../../stories/article/serve.mjs', import.meta.url));

/** Starts the server, and gives its process and all that it said up to its address, or up to its end. */
const start = (env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {env: {...process.env, ...env}, cwd: '/'});
    let said = '';
    const hear = (text) => {
      said += text;
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) resolve({child, said, port: Number(port)});
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => resolve({code, said}));
  });

describe('the article page’s server', () => {
  let server;
  before(async () => (server = await start({PORT: '0'})));
  after(() => server.child.kill());

  // Not fetch(): it tidies paths before it sends them.
  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({host: '127.0.0.1', port: server.port, path, method}, async (response) => {
        let text = '';
        for await (const part of response) text += part;
        resolve({status: response.statusCode, type: response.headers['content-type'], text});
      });
      sent.on('error', reject);
      sent.end();
    });

  it('serves the article at its root, with the four elements', async () => {
    const {status, type, text} = await ask('/');
    assert.equal(status, 200);
    assert.equal(type, 'text/html; charset=utf-8');
    assert.equal(text.match(/<dossier-[a-z-]+[ >]/g).length, 4);
  });

  it('serves scripts and data by their types', async () => {
    assert.equal((await ask('/dist/nagorno-karabakh.js?x#y')).type, 'text/javascript; charset=utf-8');
    assert.equal((await ask('/data/nagorno-karabakh.json')).type, 'application/json; charset=utf-8');
    const head = await ask('/dist/nagorno-karabakh.js', 'HEAD');
    assert.deepEqual([head.status, head.text], [200, '']);
  });

  it('serves Storybook where it has been built', async () => {
    const {status, type} = await ask('/storybook-static/');
    assert.equal(status, hasStorybook ? 200 : 404);
    if (hasStorybook) assert.equal(type, 'text/html; charset=utf-8');
  });

  for (const path of [
    '/package.json',
    '/storybook-static/../package.json',
    '/node_modules/lit/package.json',
    '/.git/config',
    '/dist/',
    '/dist/../package.json',
    '/dist/%2e%2e/package.json',
    '/dist/..%2fpackage.json',
    '/dist/..%5cpackage.json',
    '/dist/%00.js',
    '/dist%',
    '//etc/passwd',
    'http://example.org/package.json',
  ]) {
    it(`does not serve ${path}`, async () => assert.equal((await ask(path)).status, 404));
  }

  it('changes nothing', async () => assert.equal((await ask('/', 'POST')).status, 405));

  it('says where it is, where the code is and how to see the rest', () => {
    assert.match(server.said, /README\.md/);
    assert.match(server.said, hasStorybook ? /127\.0\.0\.1:\d+\/storybook-static\/$/m : /npm run dev/);
  });

  it('says so where the wanted port is taken', async () => {
    const {code, said} = await start({PORT: String(server.port)});
    assert.equal(code, 1);
    assert.match(said, /Port \d+ is taken/);
  });

  it('takes another port where its own is taken', async () => {
    const other = createServer();
    await new Promise((resolve) => other.once('listening', resolve).once('error', resolve).listen(4173, '127.0.0.1'));
    const {child, port} = await start({PORT: ''});
    child.kill();
    other.close();
    assert.ok(port > 4173);
  });
});
