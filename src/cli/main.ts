#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {argv, stderr, stdout} from 'node:process';
import {bundleCommand} from './bundle.js';
import {CommandError, type Command, type ExitCode} from './command.js';
import {importCommand} from './import.js';
import {schemaCommand} from './schema.js';
import {validateCommand} from './validate.js';
import {verifyCommand} from './verify.js';

const commands: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  verify: verifyCommand,
  schema: schemaCommand,
  import: importCommand,
  bundle: bundleCommand,
};

const output = {
  out: (line: string) => void stdout.write(`${line}\n`),
  err: (line: string) => void stderr.write(`${line}\n`),
};

const HELP = `dossier: checks and makes the documents of Dossier widgets.

  dossier COMMAND …

${Object.entries(commands)
  .map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

  dossier COMMAND --help tells more of one; dossier --version prints the version.`;

const version = () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
};

/** Runs one command line; errors are one sentence, never a stack. */
async function run([name = '--help', ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--version') output.out(version());
  if (name === '--help') output.out(HELP);
  if (name.startsWith('--')) return ['--version', '--help'].includes(name) ? 0 : unknown(name);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return unknown(name);
  if (args.includes('--help')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, output);
  } catch (error) {
    if (error instanceof CommandError) output.err(`dossier ${name}: ${error.message}`);
    // What `util.parseArgs` throws at a command line that it does not understand.
    else if ((error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS'))
      output.err(`dossier ${name}: ${(error as Error).message}`);
    else output.err(`dossier ${name}: an error of the command itself: ${String(error)}`);
    return 2;
  }
}

function unknown(name: string): ExitCode {
  output.err(`dossier: there is no command ${name}; dossier --help lists them.`);
  return 2;
}

// Who reads what is printed, such as `head`, may go before all of it is.
stdout.on('error', () => undefined);

process.exitCode = await run(argv.slice(2));
