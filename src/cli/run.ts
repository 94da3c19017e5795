import {bundleCommand} from './bundle.js';
import {CommandError, type Command, type ExitCode, type Output} from './command.js';
import {importCommand} from './import.js';
import {optionFault} from './option-fault.js';
import {schemaCommand} from './schema.js';
import {validateCommand} from './validate.js';
import {verifyCommand} from './verify.js';
import {version} from './version.js';

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

  dossier COMMAND --help   tells more of one, with an example; so does dossier help COMMAND
  dossier --version        prints the version`;

const isHelp = (word: string) => word === '--help' || word === '-h';

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(`there is no command ${name}; dossier --help lists them.`);
  return command;
}

/** What is printed for words that ask for a text; nothing where they are for a command to run. */
function textFor([name = '--help', ...args]: readonly string[]): string | undefined {
  if (name === '--version') return version();
  if (isHelp(name)) return HELP;
  const [first = '--help'] = args;
  if (name === 'help') return isHelp(first) ? HELP : commandOf(first).help;
  return args.some(isHelp) ? commandOf(name).help : undefined;
}

/** Runs one command line, the words after `dossier`; errors are one sentence, never a stack. */
export async function run(words: readonly string[], output: Output): Promise<ExitCode> {
  const [name = '', ...args] = words;
  try {
    const text = textFor(words);
    if (text === undefined) return await commandOf(name).run(args, output);
    output.out(text);
    return 0;
  } catch (error) {
    const who = Object.hasOwn(commands, name) ? `dossier ${name}` : 'dossier';
    const fault = error instanceof CommandError ? error.message : optionFault(error, name);
    output.err(`${who}: ${fault ?? `an error of the command itself: ${String(error)}`}`);
    return 2;
  }
}
