import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {articleScript, bringsOther} from '../embed/article-script.js';
import {bareCode, tagsFor} from '../embed/bare-code.js';
import {languageOf} from '../embed/language.js';
import {checkText} from '../dossier/json/check-text.js';
import type {Dossier} from '../dossier/shape.js';
import {CommandError, type Command, type ExitCode, type Output} from './command.js';
import {readInput, readText, writeText} from './files.js';
import {reportLines, summaryLine} from './report.js';

const help = `dossier bundle FILE -o OUT.js

  dossier bundle war.json -o war.js

Makes one script of the widgets and a dossier, which needs nothing else, and prints its size, its hash and the code to
paste into an article. The widgets speak the dossier's language where there are words in it, else English. A dossier with
errors is refused, as dossier validate tells. FILE may be -, for standard input. A page shows the first of two dossiers with
one id: where another script beside OUT.js has the same, you are told.

  -o, --output OUT.js   where the script goes; what is there already is replaced

Exit code: 0 the script is written, 1 the dossier has errors, 2 a file could not be read or written.`;

/**
 * The script with the elements, beside the folder of this command in the package: that with the words of a language, where
 * there is one.
 */
function plainScript(tag: string) {
  const language = languageOf(tag);
  const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const own = pathOf(`dossier.${language}.js`);
  const isOwn = existsSync(own);
  return {script: readText(isOwn ? own : pathOf('dossier.js')), isOwn, hasWords: isOwn || language === 'en'};
}

/** Whether two names are those of one file, also by way of a link. */
function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one, {bigint: true}), statSync(other, {bigint: true})];
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    // What is not there, or may not be read, is told of by whatever reads or writes it.
    return false;
  }
}

function checkNames(file: string, out: string) {
  if (!/\.js$/.test(out)) throw new CommandError(`${out} is no name for a script: it has to end in .js.`);
  if (file !== '-' && isSameFile(file, out))
    throw new CommandError(`${out} is the dossier itself, which stays as it is.`);
}

/** More than any bundle has. */
const LARGE = 10e6;

/** The scripts beside the new one that bring other facts under the same id. */
function rivalsOf(dossier: Dossier, out: string): string[] {
  const folder = dirname(out);
  const isRival = (file: string) => {
    try {
      return statSync(file).size < LARGE && bringsOther(readFileSync(file, 'utf8'), dossier);
    } catch {
      // What may not be read is none of this command's business.
      return false;
    }
  };
  return readdirSync(folder).filter(
    (name) => name.endsWith('.js') && name !== basename(out) && isRival(join(folder, name)),
  );
}

function tellRivals({id}: Dossier, rivals: readonly string[], {err}: Output) {
  if (!rivals[0]) return;
  err(
    `The id ${JSON.stringify(id)} is also that of ${rivals.join(', ')}, with other figures. Where a page has both, it shows those of the` +
      ' first alone. Give this dossier an id of its own, or put the sections of both into one dossier.',
  );
}

const number = (bytes: number) => bytes.toLocaleString('en');

async function bundle(file: string, out: string, output: Output): Promise<ExitCode> {
  checkNames(file, out);
  const checked = checkText(await readInput(file));
  const report = {file, ...checked};
  for (const line of reportLines(report)) output.err(line);
  const {dossier} = checked;
  if (!dossier) {
    output.err(`${summaryLine([report])}; ${out} is not written`);
    return 1;
  }
  const plain = plainScript(dossier.language);
  const script = articleScript(plain.script, dossier);
  writeText(out, script);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  output.out(
    `${out}: ${number(Buffer.byteLength(script))} bytes, ${number(brotliCompressSync(script).length)} compressed`,
  );
  output.out(`${integrity}\n`);
  if (!plain.hasWords)
    output.err(`The widgets have no words in the language “${dossier.language}” yet: they speak English.`);
  const tags = tagsFor(dossier);
  if (!tags.length)
    output.err('No widget has anything to show: there are no casualties, spending, suppliers or dates.');
  tellRivals(dossier, rivalsOf(dossier, out), output);
  output.out(
    bareCode(
      tags,
      {file: encodeURIComponent(basename(out)), integrity},
      dossier.id,
      plain.isOwn ? dossier.language : undefined,
    ),
  );
  return 0;
}

export const bundleCommand: Command = {
  summary: 'makes one script of the widgets and a dossier',
  help,
  run(args, output) {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {output: {type: 'string', short: 'o'}},
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length)
      throw new CommandError('name one dossier; dossier bundle --help tells more.');
    if (!values.output) throw new CommandError('name the script to write with -o, such as -o article.js.');
    return bundle(file, values.output, output);
  },
};
