// Runs command lines for `dossier.mjs`, which waits for each.
import {workerData} from 'node:worker_threads';

const {port, isDone} = workerData;

async function answer(args) {
  const {run} = await import('../../dist/cli/run.js');
  const printed = {out: '', err: ''};
  const print = (where) => (line) => (printed[where] += `${line}\n`);
  const status = await run(args, {out: print('out'), err: print('err')});
  return {status, stdout: printed.out, stderr: printed.err};
}

port.on('message', async (args) => {
  port.postMessage(await answer(args).catch((error) => ({error})));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
