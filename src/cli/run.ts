import {readFileSync} from 'node:fs';
import {bundleCommand} from './bundle.js';
import {CommandError, type Command, type ExitCode, type Output} from './command.js';
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

/** Runs one command line, the words after `dossier`; errors are one sentence, never a stack. */
export async function run([name = '--help', ...args]: readonly string[], output: Output): Promise<ExitCode> {
  if (name === '--version') output.out(version());
  if (name === '--help') output.out(HELP);
  if (name.startsWith('--')) return ['--version', '--help'].includes(name) ? 0 : unknown(name, output);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return unknown(name, output);
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

function unknown(name: string, output: Output): ExitCode {
  output.err(`dossier: there is no command ${name}; dossier --help lists them.`);
  return 2;
}
