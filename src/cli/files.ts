import {readFileSync} from 'node:fs';
import {CommandError} from './command.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The text of a UTF-8 file, without a byte order mark; a `CommandError` where it cannot be read. */
export function readText(file: string): string {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const {code = ''} = error as {code?: string};
    throw new CommandError(`${file} cannot be read: ${REASONS[code] ?? code}.`);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new CommandError(`${file} cannot be read: it is not UTF-8 text.`);
  }
}
