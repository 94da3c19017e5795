import {readFileSync} from 'node:fs';
import {stdin} from 'node:process';
import {CommandError} from './command.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

export function reasonOf(error: unknown): string {
  const {code = ''} = error as {code?: string};
  return REASONS[code] ?? code;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new CommandError(`${name} cannot be read: it is not UTF-8 text.`);
  }
}

/** The text of a UTF-8 file, without a byte order mark; a `CommandError` where it cannot be read. */
export function readText(file: string): string {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  return decode(bytes, file);
}

/** The same for what may be named `-`: standard input. */
export async function readInput(file: string): Promise<string> {
  if (file !== '-') return readText(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return decode(Buffer.concat(chunks), 'standard input');
}
