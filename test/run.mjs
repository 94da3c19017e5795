// Runs the tests of the modules in pages, and of all that is built in Node; or those that it is told: `editors`, of what
// editors use, `hostile`, on hostile pages, `installed`, in the Chromium that is installed, of what is measured and of what
// it alone can; `all`, every one, in every engine that is installed and with all that takes long.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {argv, env, execPath, stdout} from 'node:process';
import {run as runFiles} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';

const part = argv[2] ?? 'modules';
if (part === 'all') Object.assign(env, {ENGINES: 'all', CI: 'true'});
env.CHROMIUM ??= 'packaged';
const {asked, here, sayWhich} = await import('./engines/which.mjs');

/** Ends what was started, however this process ends. */
const stop = new AbortController();
process.once('exit', () => stop.abort());
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));

const root = fileURLToPath(new URL('..', import.meta.url));

/** Those that take longest begin first, so that none is left over for one processor at the end. */
const LONG =
  /\/(embed-pages|going-live|package|keyboard|bundle|own-data|stories|builder|pages|documents|strings|libraries|moves)\.test/;

const filesIn = (...folders) =>
  folders
    .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).map((name) => `${root}test/${folder}/${name}`))
    .filter((path) => path.endsWith('.test.mjs'))
    .sort((a, b) => LONG.test(b) - LONG.test(a));

/** Tells whether all went well; what is printed is shown at once, or whole when it has ended. */
async function inNode(files, {concurrency = 3, isLate} = {}) {
  let isGood = true;
  const printed = [];
  const tests = runFiles({files, concurrency, signal: stop.signal}).on('test:fail', () => (isGood = false));
  for await (const text of tests.compose(new spec())) {
    if (isLate) printed.push(text);
    else stdout.write(text);
  }
  return {isGood, show: () => stdout.write(printed.join(''))};
}

/** The same for the tests in pages, which Web Test Runner runs. */
async function inPages({isLate, engines = asked} = {}) {
  if (!isLate) console.log(`Tests in pages: ${engines.join(', ')}`);
  const child = spawn(
    execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
    {
      cwd: root,
      signal: stop.signal,
      env: {...env, ENGINES: engines.join()},
      stdio: ['ignore', isLate ? 'pipe' : 'inherit', 'inherit'],
    },
  );
  const printed = [];
  child.stdout?.on('data', (text) => printed.push(text));
  const [code] = await once(child, 'close');
  return {isGood: code === 0, show: () => stdout.write(Buffer.concat(printed))};
}

/** Builds what the tests in Node are of. */
async function library() {
  const [code] = await once(
    spawn('npm run library', {cwd: root, signal: stop.signal, stdio: ['ignore', 'inherit', 'inherit'], shell: true}),
    'close',
  );
  if (code) throw new Error('The library cannot be built.');
}

async function ofModules() {
  if (asked.length === 1) {
    // Those in pages are of the sources.
    const late = inPages({isLate: true});
    await library();
    const first = await inNode(filesIn('node', 'cli'));
    (await late).show();
    return [first, await late];
  }
  // Nothing runs beside several browsers, and no third browser: some wait for no page longer than ten seconds. WebKit
  // opens one page at a time and leaves a processor free.
  if (part !== 'all') await library();
  const others = here.filter((name) => name !== 'WebKit');
  const first = others[0] && (await inPages({engines: others}));
  const late = inNode(filesIn('cli'), {concurrency: 1, isLate: true});
  const second = here.includes('WebKit') && (await inPages({engines: ['WebKit']}));
  (await late).show();
  return [first, second, await late, await inNode(filesIn('node'))].filter(Boolean);
}

const parts = {
  modules: ofModules,
  editors: async () => [await inNode(filesIn('editors'))],
  hostile: async () => [await inNode(filesIn('hostile', 'hostile/hosts'))],
  // As readers have it: what is measured, alone; the way back, which the packaged one does not have; the script as a whole.
  async installed() {
    const more = ['test/hostile/hosts/history.test.mjs', 'test/node/bundle.test.mjs'].map((path) => root + path);
    Object.assign(env, {CHROMIUM: 'installed', ENGINES: 'Chromium'});
    const {executablePath} = await (await import('./browser.mjs')).findBrowser();
    console.log(`In ${executablePath}`);
    return [await inNode([...filesIn('alone'), ...more], {concurrency: 1})];
  },
};

sayWhich();
let isGood = true;
for (const name of part === 'all' ? Object.keys(parts) : [part]) {
  const runs = await parts[name]();
  isGood &&= runs.every((each) => each.isGood);
}
process.exitCode = isGood ? 0 : 1;
