/** 0: all is well; 1: the input has faults; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes; lines without their ends. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** One of the things that `dossier` can do. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** The text of its `--help`: how it is called, and each of its flags. */
  readonly help: string;
  readonly run: (args: readonly string[], output: Output) => ExitCode | Promise<ExitCode>;
}

/** Ends a command with one sentence to its user and exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}
