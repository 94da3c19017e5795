import {errorCodes, type Advice, type ErrorCode} from './error-codes.js';
import {jsonCodes, textWarningCodes, type JsonCode} from './json-codes.js';
import {infoCodes, warningCodes, type WarningCode} from './review/warning-codes.js';

export type Severity = 'error' | 'warning' | 'info';
export type ProblemCode = JsonCode | ErrorCode | WarningCode;

/** What people are told of a code. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly meaning: string;
  readonly remedy: string;
}

interface Chapter {
  readonly heading: string;
  readonly text: string;
  readonly severity: Severity;
  readonly table: Readonly<Record<string, Advice>>;
}

const CHAPTERS: readonly Chapter[] = [
  {
    heading: 'Errors of the text',
    text: 'The document cannot be read. An element shows its fallback.',
    severity: 'error',
    table: jsonCodes,
  },
  {
    heading: 'Errors of the facts',
    text: 'What is faulty is left out, and readers are told that something is missing.',
    severity: 'error',
    table: errorCodes,
  },
  {
    heading: 'Warnings',
    text: 'Nothing is left out. Look again; where the source is as it is, keep it and say so in a note.',
    severity: 'warning',
    table: {...warningCodes, ...textWarningCodes},
  },
  {heading: 'Good to know', text: 'All is as it should be.', severity: 'info', table: infoCodes},
];

/** Every code that a problem can have. The one source for the command, the documentation and Storybook. */
export const codes = Object.fromEntries(
  CHAPTERS.flatMap(({severity, table}) =>
    Object.entries(table).map(([code, [meaning, remedy]]) => [code, {severity, meaning, remedy}]),
  ),
) as Readonly<Record<ProblemCode, CodeEntry>>;

const INTRODUCTION = `# What can be wrong with a dossier

Every problem has a code, a place (a JSON pointer), what was found there and what was expected:
\`/casualties/0/count/best: found "3,900", expected a number from 0 [wrong-type]\`. The build and the elements look for
errors, \`dossier validate\` for all of this.`;

/** A Markdown table whose columns line up, as the formatter wants it. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The page of the documentation that lists all codes. */
export function codesDocument(): string {
  const chapters = CHAPTERS.map(({heading, text, table}) => {
    const rows = Object.entries(table).map(([code, advice]) => [`\`${code}\``, ...advice]);
    return `## ${heading}\n\n${text}\n\n${tableOf([['code', 'what it means', 'what to do'], ...rows])}`;
  });
  return `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
}
