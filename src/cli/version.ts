import {readFileSync} from 'node:fs';
import {CommandError} from './command.js';

const PACKAGE = 'dossier-widgets';

/** The version of the package that the command is in; a `CommandError` where the command was copied out of it. */
export function version(): string {
  try {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const {name, version} = JSON.parse(text) as {name?: string; version?: string};
    if (name === PACKAGE && version) return version;
  } catch {
    // It is told below, as where there is the package.json of another package.
  }
  throw new CommandError(
    `the version is not known: there is no package.json of ${PACKAGE} above the command's folder.`,
  );
}
