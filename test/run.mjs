// Runs the tests of the modules in pages, and of all that is built in Node. `all` runs them in every engine that is
// installed and with all that takes long, and then the tests on hostile pages, of what editors use and of what is measured.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {argv, env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';

if (argv[2] === 'all') Object.assign(env, {ENGINES: 'all', CI: 'true'});
const {asked, here, sayWhich} = await import('./engines/which.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const inPages = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'];

const filesIn = (folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `test/${folder}/${name}`);
const inNode = (...folders) => ['--test', '--test-concurrency=3', ...folders.flatMap(filesIn)];
const alone = ['--test', '--test-concurrency=1', ...filesIn('alone')];

/** Runs Node and tells whether it ended well; what it prints is shown at once, or whole when it has ended. */
async function run(args, {isLate, engines = asked} = {}) {
  const child = spawn(execPath, args, {
    cwd: root,
    env: {...env, ENGINES: engines.join()},
    stdio: ['ignore', isLate ? 'pipe' : 'inherit', 'inherit'],
  });
  const printed = [];
  child.stdout?.on('data', (part) => printed.push(part));
  const [code] = await once(child, 'close');
  return {isGood: code === 0, show: () => process.stdout.write(Buffer.concat(printed))};
}

sayWhich();
const runs = [];
if (asked.length > 1) {
  // Nothing else runs beside several browsers, and no third browser: some wait for no page longer than ten seconds.
  const [webkit, others] = [true, false].map((is) => here.filter((name) => (name === 'WebKit') === is));
  for (const engines of [others, webkit].filter(([first]) => first)) {
    console.log(`Tests in pages: ${engines.join(', ')}`);
    runs.push(await run(inPages, {engines}));
  }
  runs.push(await run(inNode('node', 'cli')));
} else {
  const late = run(inPages, {isLate: true});
  runs.push(await run(inNode('node', 'cli')), await late);
  runs.at(-1).show();
}
if (argv[2] === 'all') runs.push(await run(inNode('editors', 'hostile', 'hostile/hosts')), await run(alone));
process.exitCode = runs.every(({isGood}) => isGood) ? 0 : 1;
