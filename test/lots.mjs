// Which test files run in one process. To start a browser takes longer than most files take in it, Firefox's start as long
// as five: those that visit pages share one, and each engine has processes of its own.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {env, execPath, stdout} from 'node:process';
import {fileURLToPath} from 'node:url';
import {UNANSWERED} from './engines/unanswered.mjs';

/** In every engine, as their suites say; others in none, or in Chromium alone. */
const IN_ENGINES = /\bin(EachEngine|Engine|Chromium)\b|\/host-page\.mjs'/;
/** Those that share one installed package. */
const INSTALLED = /\/installed\.mjs'/;
/** How many processes run at a time. */
const PROCESSES = 3;
/** How many files share one, at most; where there is but one engine, files are dealt to no more than run at a time. */
const SIZES = {Chromium: 5, Firefox: 16, WebKit: 16, none: 5};
/** Those that take longest begin first, and are not all in one. */
const LONG =
  /\/(embed-pages|going-live|properties|keyboard|bundle|own-data|drawing|lit|placeholder|server-rendering|stories|builder-code|pages|documents|narrow-places|ways-in|embed-codes|libraries|moves)\.test/;

function deal(files, engine, isAlone) {
  const sorted = files.toSorted((a, b) => LONG.test(b) - LONG.test(a));
  const count = isAlone ? Math.min(files.length, PROCESSES) : Math.ceil(files.length / SIZES[engine]);
  return Array.from({length: count}, (_, i) => ({engine, files: sorted.filter((_, n) => n % count === i)}));
}

/** The files of each process, and the engine that it tests in; the longest lots first. */
export function lotsOf(files, engines) {
  const of = (pattern) => files.filter((path) => pattern.test(readFileSync(path, 'utf8')));
  const [inEngines, installed] = [of(IN_ENGINES), of(INSTALLED)];
  const others = files.filter((path) => !inEngines.includes(path) && !installed.includes(path));
  const [first, ...more] = engines;
  return [
    ...more.flatMap((engine) => deal(inEngines, engine)),
    ...(installed[0] ? [{engine: 'none', files: installed}] : []),
    ...deal(others, 'none', !more[0]),
    ...deal(inEngines, first, !more[0]),
  ];
}

/** Prints what a process says a whole suite at a time, so that two of them do not talk at once. */
function printer(write) {
  let suite = '';
  return {
    add(text) {
      suite += text;
      // The report at its end, with all that has failed, stays whole.
      if (/^(\x1b\[\d+m)?ℹ tests /m.test(suite)) return;
      const end = [...suite.matchAll(/^(\x1b\[\d+m)?[✔✖﹣].*\n/gm)].at(-1);
      if (end) write(suite.slice(0, end.index + end[0].length));
      if (end) suite = suite.slice(end.index + end[0].length);
    },
    end: () => write(suite),
  };
}

const together = fileURLToPath(new URL('together.mjs', import.meta.url));

/** What a test that waits for nothing keeps from hearing of its end does not outlive this process; browsers have time to. */
const running = new Set();
process.once('exit', () => {
  if (running.size === 0) return;
  for (const child of running) child.kill();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  for (const child of running) child.kill('SIGKILL');
});

/** Once more where its browser has stopped to answer, which WebKit's driver did in the middle of no test in particular. */
async function run(lot, signal, write) {
  let end = await runOnce(lot, signal, write);
  if (end === UNANSWERED) {
    write(`The browser has stopped to answer: ${namesOf(lot)} run once more.\n`);
    end = await runOnce(lot, signal, write);
  }
  // One that was ended tells nothing itself.
  if (end !== 0) write(`✖ ${end}, ${lot.engine}: ${namesOf(lot)}\n`);
  return end === 0;
}

const namesOf = ({files}) => files.map((path) => basename(path)).join(', ');

async function runOnce({files, engine}, signal, write) {
  const child = spawn(execPath, ['--test-reporter=spec', together, ...files], {
    signal,
    env: {...env, FORCE_COLOR: stdout.isTTY ? '1' : '0', ENGINE: engine === 'none' ? '' : engine},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const printed = printer(write);
  child.stdout.setEncoding('utf8').on('data', printed.add);
  const [code, signalName] = await once(child, 'close');
  running.delete(child);
  printed.end();
  return signalName ?? code;
}

/** Runs test files, some processes at a time, and tells whether all went well. */
export async function runLots(files, engines, {signal, processes = PROCESSES, write = (text) => stdout.write(text)}) {
  const lots = lotsOf(files, engines);
  const ends = [];
  const work = async () => {
    for (let lot = lots.shift(); lot; lot = lots.shift()) ends.push(await run(lot, signal, write));
  };
  await Promise.all(Array.from({length: processes}, work));
  return ends.every(Boolean);
}
