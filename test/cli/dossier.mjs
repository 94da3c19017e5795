import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {MessageChannel, receiveMessageOnPort, Worker} from 'node:worker_threads';

const command = fileURLToPath(new URL('../../dist/cli/dossier.js', import.meta.url));

/** Runs the built `dossier` command in a process of its own, and tells what it printed and how it ended. */
export function dossierProcess(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {encoding: 'utf8', maxBuffer: 1e8});
  return {status, stdout, stderr};
}

const PATIENCE = 60_000;
let send;

/** Does the same in a thread that is started once: hundreds of processes would take most of the time of the tests. */
export function dossier(...args) {
  send ??= start();
  return send(args);
}

function start() {
  const {port1, port2} = new MessageChannel();
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    workerData: {port: port2, isDone},
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return (args) => {
    port1.postMessage(args);
    if (Atomics.wait(isDone, 0, 0, PATIENCE) === 'timed-out') throw new Error(`dossier ${args.join(' ')} does not end`);
    isDone[0] = 0;
    const {error, ...answer} = receiveMessageOnPort(port1).message;
    if (error) throw error;
    return answer;
  };
}
