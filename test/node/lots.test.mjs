// What runs the tests: no file passes for good that was not run to its end.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runLots} from '../lots.mjs';

// As in `node --test`, whose child this may be; theirs tell texts.
delete process.env.NODE_TEST_CONTEXT;

describe('test files that share a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lots-'));
  after(() => rmSync(folder, {recursive: true}));

  /** Runs two files, of which the first has a test that does something, and answers what is told. */
  async function run(name, body) {
    const files = [`first-${name}.test.mjs`, `second-${name}.test.mjs`].map((file) => join(folder, file));
    writeFileSync(files[0], `import {it} from 'node:test'; it('one', async () => {${body}});`);
    writeFileSync(files[1], `import {it} from 'node:test'; it('other', () => {});`);
    const told = [];
    const {signal} = new AbortController();
    const isGood = await runLots(files, ['Chromium'], {signal, write: (text) => told.push(text)});
    return {isGood, told: told.join('')};
  }

  it('are good where all their tests are, which are counted', async () => {
    const {isGood, told} = await run('good', '');
    assert.ok(isGood);
    assert.match(told, /^ℹ pass 2$/m);
  });

  for (const [name, body, how] of [
    ['fails', 'throw new Error("failed")', '1'],
    ['exits', 'process.exit(0)', '1'],
    [
      'is-killed',
      'process.kill(process.pid, "SIGKILL"); await new Promise(() => setTimeout(() => {}, 9e3))',
      'SIGKILL',
    ],
  ])
    it(`are not good, and are named, where one ${name}`, async () => {
      const {isGood, told} = await run(name, body);
      assert.ok(!isGood);
      assert.ok(told.endsWith(`✖ ${how}, none: first-${name}.test.mjs, second-${name}.test.mjs\n`), told);
    });
});
