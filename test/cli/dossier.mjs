import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/dossier.js', import.meta.url));

/** Runs the built `dossier` command, and tells what it printed and how it ended. */
export function dossier(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {encoding: 'utf8', maxBuffer: 1e8});
  return {status, stdout, stderr};
}
