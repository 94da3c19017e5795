import {parseArgs} from 'node:util';
import {codes} from '../dossier/codes.js';
import {checkText, type Checked} from '../dossier/json/check-text.js';
import {CommandError, type Command, type ExitCode, type Output} from './command.js';
import {readInput} from './files.js';
import {reportLines, sumOf, summaryLine, type FileReport} from './report.js';

const help = `dossier validate FILE… [--json]

  dossier validate war.json

Tells everything that is wrong with dossiers: where, what was found, what is expected, and what to do. Where nothing is
wrong, it warns of what is doubtful. A FILE named - is standard input. A table is for dossier import, not for this.

  --json    prints one JSON record for programs:
            {
              "files": [{
                "file": the name as given,
                "unreadable": why it could not be read; only where it could not,
                "errors", "warnings", "hints": how many of each,
                "complete": false where reading had to stop at a fault, so that there may be more,
                "problems": [{
                  "severity": "error", "warning" or "info" (a hint),
                  "code": the kind of problem, one of those that --codes lists,
                  "pointer": a JSON pointer (RFC 6901), "" for the whole document,
                  "line", "column": of the text, counted from 1,
                  "found", "expected", "message", "advice": texts for people
                }]
              }],
              "errors", "warnings", "hints": how many of each in all files
            }
            The problems are in the order of the text, the first 10,000 of a file.
  --codes   lists every code with what it means and what to do, and reads no file

Exit code: 0 no errors (there may be warnings and hints), 1 errors, 2 a file could not be read.`;

interface Validated extends FileReport {
  readonly unreadable?: string;
}

/** Whether a text that is no dossier is a table, by the name of its file or by its first two lines. */
function isTable(file: string, text: string): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return true;
  const [names = '', row = ''] = text.slice(0, 10_000).split(/\r\n?|\n/, 2);
  const cells = (sign: string) => [names, row].map((line) => line.split(sign).length);
  return [',', ';', '\t'].map(cells).some(([first = 0, second]) => first > 1 && first === second);
}

/** A table is no faulty dossier: there is another command for it. */
function withoutTable(file: string, text: string, checked: Checked): Checked {
  const [first, ...others] = checked.findings;
  if (checked.complete || !first || !isTable(file, text)) return checked;
  const advice =
    `This seems to be a table. dossier import ${file === '-' ? 'FILE' : file} --as spending --new makes a dossier of it` +
    ' (or --as casualties, suppliers or dates).';
  return {...checked, findings: [{...first, advice}, ...others]};
}

async function validate(file: string): Promise<Validated> {
  try {
    const text = await readInput(file);
    return {file, ...withoutTable(file, text, checkText(text))};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return {file, findings: [], counts: {error: 0, warning: 0, info: 0}, complete: false, unreadable: error.message};
  }
}

const countsAsJson = ({error, warning, info}: Checked['counts']) => ({errors: error, warnings: warning, hints: info});

function asJson(files: readonly Validated[]): string {
  const told = files.map(({file, unreadable, counts, complete, findings}) => ({
    file,
    ...(unreadable !== undefined && {unreadable}),
    ...countsAsJson(counts),
    complete,
    problems: findings,
  }));
  return JSON.stringify({files: told, ...countsAsJson(sumOf(files))}, null, 2);
}

function printReport(files: readonly Validated[], {out, err}: Output) {
  for (const each of files) {
    for (const line of reportLines(each)) out(line);
    if (each.unreadable) err(`dossier validate: ${each.unreadable}`);
  }
  const read = files.filter(({unreadable}) => !unreadable);
  if (read.length) out(summaryLine(read));
}

function listCodes({out}: Output): ExitCode {
  for (const [code, {severity, meaning, remedy}] of Object.entries(codes)) {
    out(`${code} (${severity})`);
    out(`  ${meaning}`);
    out(`  ${remedy}`);
  }
  return 0;
}

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {json: {type: 'boolean'}, codes: {type: 'boolean'}},
    allowPositionals: true,
  });
  if (values.codes) return listCodes(output);
  if (!positionals.length) throw new CommandError('no file is named; dossier validate --help tells more.');
  const files: Validated[] = [];
  for (const file of positionals) files.push(await validate(file));
  if (values.json) output.out(asJson(files));
  else printReport(files, output);
  if (files.some(({unreadable}) => unreadable)) return 2;
  return sumOf(files).error ? 1 : 0;
}

export const validateCommand: Command = {summary: 'tells everything that is wrong with dossiers', help, run};
