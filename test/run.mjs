// Runs the tests of the modules in pages, and of all that is built in Node; or those that it is told: `editors`, of what
// editors use, `hostile`, on hostile pages, `installed`, in the Chromium that is installed, of what is measured and of what
// it alone can; `all`, every one, in every engine that is installed and with all that takes long.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {argv, env, execPath, stdout} from 'node:process';
import {fileURLToPath} from 'node:url';
import {runLots} from './lots.mjs';

const part = argv[2] ?? 'modules';
if (part === 'all') Object.assign(env, {ENGINES: 'all', CI: 'true'});
env.CHROMIUM ??= 'packaged';
const {asked, here, sayWhich} = await import('./engines/which.mjs');

/** Ends what was started, however this process ends. */
const stop = new AbortController();
process.once('exit', () => stop.abort());
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (...folders) =>
  folders
    .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).map((name) => `${root}test/${folder}/${name}`))
    .filter((path) => path.endsWith('.test.mjs'));

/** Tells whether all went well; what is printed is shown at once, or whole when it has ended. */
async function inNode(files, {processes, isLate, engines = asked} = {}) {
  const printed = [];
  const write = (text) => (isLate ? printed.push(text) : stdout.write(text));
  const isGood = await runLots(files, engines, {signal: stop.signal, processes, write});
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
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (printed += text));
  const [code] = await once(child, 'close');
  return {isGood: code === 0, isCutOff: /browser disconnected/.test(printed), show: () => stdout.write(printed)};
}

/** WebKit's window has closed by itself in the middle of a run, in no test that did so again: then all begin once more. */
async function inWebKit() {
  const first = await inPages({isLate: true, engines: ['WebKit']});
  if (first.isGood || !first.isCutOff) return first;
  console.log('WebKit has ended before its tests in pages: they run once more.');
  return inPages({isLate: true, engines: ['WebKit']});
}

/** Builds what the tests in Node are of, unless `BUILT` says that it is there. */
async function library() {
  if (env.BUILT) return;
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
  const late = inNode(filesIn('cli'), {processes: 1, isLate: true});
  const second = here.includes('WebKit') && (await inWebKit());
  if (second) console.log('Tests in pages: WebKit');
  for (const each of [second, await late]) if (each) each.show();
  return [first, second, await late, await inNode(filesIn('node'))].filter(Boolean);
}

const parts = {
  modules: ofModules,
  editors: async () => [await inNode(filesIn('editors'))],
  hostile: async () => [await inNode(filesIn('hostile', 'hostile/hosts'))],
  // As readers have it: what is measured, alone; the way back, which the packaged one does not have; the script as a whole.
  async installed() {
    const more = [
      'test/hostile/hosts/history.test.mjs',
      ...['', '-facts', '-policies', '-styles', '-traces'].map((part) => `test/node/bundle${part}.test.mjs`),
      'test/node/passage-links.test.mjs',
    ].map((path) => root + path);
    Object.assign(env, {CHROMIUM: 'installed', ENGINES: 'Chromium'});
    const {executablePath} = await (await import('./browser.mjs')).findBrowser();
    console.log(`In ${executablePath}`);
    return [await inNode([...filesIn('alone'), ...more], {processes: 1, engines: ['Chromium']})];
  },
};

sayWhich();
let isGood = true;
for (const name of part === 'all' ? Object.keys(parts) : [part]) {
  const runs = await parts[name]();
  isGood &&= runs.every((each) => each.isGood);
}
process.exitCode = isGood ? 0 : 1;
