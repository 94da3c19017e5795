import {readFileSync, writeFileSync} from 'node:fs';
import {stdin} from 'node:process';
import {CommandError} from './command.js';

type Reasons = Readonly<Record<string, string>>;

const UNREAD: Reasons = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};
const UNWRITTEN: Reasons = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be changed',
};

function reasonOf(error: unknown, reasons: Reasons): string {
  const {code = ''} = error as {code?: string};
  return reasons[code] ?? code;
}

/** Writes a file; a `CommandError` where that cannot be. */
export function writeText(file: string, text: string) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${reasonOf(error, UNWRITTEN)}.`);
  }
}

/** What files of other kinds begin with. */
const KINDS: readonly (readonly [start: string, fault: string])[] = [
  ['504b0304', 'it is a packed file, such as .xlsx, .ods, .numbers or .docx, and no text'],
  ['d0cf11e0', 'it is a file of an older Excel or Word, and no text'],
  ['25504446', 'it is a PDF, and no text'],
];

/** The encoding that a text begins with the mark of; Excel's "Unicode Text" is in UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, name: string): string {
  const refuse = (fault: string) =>
    new CommandError(`${name} cannot be read: ${fault}. Save it as text in UTF-8; in Excel: File, Save As, CSV UTF-8.`);
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const [, kind] = KINDS.find(([each]) => each === start) ?? [];
  if (kind) throw refuse(kind);
  const encoding = encodingOf(bytes);
  // Every second byte of UTF-16 is a zero, as long as the letters are Latin.
  if (encoding === 'utf-8' && bytes.subarray(0, 1000).includes(0))
    throw refuse('it is no text, or one in UTF-16 without the mark that says so');
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw refuse(encoding === 'utf-8' ? 'its text is not in UTF-8' : 'its text is not in UTF-16, as its mark says');
  }
}

/** The text of a UTF-8 file, or of one with the mark of UTF-16, without a byte order mark; a `CommandError` where it cannot be read. */
export function readText(file: string): string {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${reasonOf(error, UNREAD)}.`);
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
