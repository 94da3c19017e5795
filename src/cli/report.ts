import type {Severity} from '../dossier/codes.js';
import type {Checked, Finding} from '../dossier/json/check-text.js';

/** What a file is said to have. */
export interface FileReport extends Omit<Checked, 'dossier'> {
  /** As it was named on the command line. */
  readonly file: string;
}

// A text of the document must not move the cursor of a terminal, nor turn the direction of the line.
const visible = (text: string) =>
  text.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`);

export const nameOf = (file: string) => (file === '-' ? 'standard input' : file);

const SEVERITIES = ['error', 'warning', 'info'] as const;
const WORDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'hint'};

const linesOf = ({severity, code, pointer, line, column, found, expected, advice}: Finding) => [
  `  ${line}:${column} ${WORDS[severity]}: ${code}${pointer && ` at ${pointer}`}`,
  `    found ${found}, expected ${expected}`,
  `    ${advice}`,
];

/** What is not in the list of a file's problems. */
function remarksOn({findings, counts, complete}: FileReport): readonly string[] {
  const more = counts.error + counts.warning + counts.info - findings.length;
  return [...(more ? [`  and ${more} more`] : []), ...(complete ? [] : ['  What follows was not checked.'])];
}

/** The problems of a file, each in three lines, under the file's name. */
export const reportLines = (report: FileReport): readonly string[] =>
  report.findings.length
    ? [nameOf(report.file), ...report.findings.flatMap(linesOf), ...remarksOn(report), ''].map(visible)
    : [];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How many there are of each severity in several files. */
export function sumOf(reports: readonly FileReport[]): Checked['counts'] {
  const sum = {error: 0, warning: 0, info: 0};
  for (const {counts} of reports) for (const severity of SEVERITIES) sum[severity] += counts[severity];
  return sum;
}

/** All of it in one line: how many problems there are, and in how many files. */
export function summaryLine(reports: readonly FileReport[]): string {
  const sum = sumOf(reports);
  const parts = SEVERITIES.filter((each) => sum[each]).map((each) =>
    count(sum[each], each === 'error' ? 'problem' : WORDS[each]),
  );
  const files = count(reports.length, 'file');
  if (!parts.length) return `no problems in ${files}`;
  const faulty = reports.filter(({findings}) => findings.length).length;
  return `${parts.join(' and ')} in ${faulty} of ${files}`;
}
