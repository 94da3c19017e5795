// What runs the tests: no file passes for good that was not run to its end.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {after, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {lotsOf, runLots} from '../lots.mjs';

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
    const isGood = await runLots(files, ['Chromium', 'Firefox'], {signal, write: (text) => told.push(text)});
    return {isGood, told: told.join(''), pieces: told};
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

  it('run once more where a browser has stopped to answer, and no third time', async () => {
    const mark = JSON.stringify(join(folder, 'mark'));
    const stop = `const {existsSync, writeFileSync} = await import('node:fs');`;
    const once = await run(
      'once',
      `${stop} if (!existsSync(${mark})) { writeFileSync(${mark}, ''); process.exit(75); }`,
    );
    assert.ok(once.isGood);
    assert.match(
      once.told,
      /stopped to answer: first-once\.test\.mjs, second-once\.test\.mjs run once more\.\n[^]*^ℹ pass 2$/m,
    );
    const always = await run('always', 'process.exit(75)');
    assert.ok(!always.isGood);
    assert.ok(always.told.endsWith('✖ 75, none: first-always.test.mjs, second-always.test.mjs\n'), always.told);
  });

  it('are all those that need the installed package, however many others there are', () => {
    const files = Array.from({length: 12}, (_, i) => join(folder, `need-${i}.test.mjs`));
    const needy = files.filter((_, i) => i % 5 === 0);
    // In two pieces, or this file would be taken for one of them.
    for (const file of files) writeFileSync(file, needy.includes(file) ? `import '../${'installed'}.mjs';` : '');
    for (const engines of [['Chromium'], ['Chromium', 'Firefox']]) {
      const lots = lotsOf(files, engines);
      assert.deepEqual(lots.find((lot) => lot.files.includes(needy[0])).files, needy);
      assert.deepEqual(lots.flatMap((lot) => lot.files).sort(), files.toSorted());
    }
  });

  it('tell in one piece what has failed, as others speak beside them', async () => {
    const {pieces} = await run('whole', 'throw new Error("failed")');
    const reports = pieces.filter((piece) => /✖ failing tests:/.test(piece));
    assert.equal(reports.length, 1);
    assert.match(reports[0], /✖ failing tests:[^]*✖ one[^]*Error: failed/);
  });

  it('end with what runs them, also in a test that never ends', async () => {
    const [file, beat] = ['endless.test.mjs', 'beat'].map((name) => JSON.stringify(join(folder, name)));
    // Should it go on after all, then not for ever.
    const body = `for (let i = 0; i < 400; i++) {
      writeFileSync(${beat}, String(i));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }`;
    const imports = `import {writeFileSync} from 'node:fs'; import {it} from 'node:test';`;
    writeFileSync(JSON.parse(file), `${imports} it('one', () => {${body}});`);
    const code = `import {runLots} from ${JSON.stringify(new URL('../lots.mjs', import.meta.url))};
      process.once('SIGTERM', () => process.exit(1));
      await runLots([${file}], ['Chromium'], {});`;
    const runner = spawn(execPath, ['--input-type=module', '--eval', code], {stdio: 'ignore'});
    const heard = () => (existsSync(JSON.parse(beat)) ? readFileSync(JSON.parse(beat), 'utf8') : '');
    while (!heard()) await sleep(50);
    runner.kill();
    await once(runner, 'close');
    const last = heard();
    await sleep(500);
    assert.equal(heard(), last);
  });
});
