import type {Problem} from '../../dossier/problem.js';
import type {Verification, VerifiedEntry} from './verification.js';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** One line that sums up. */
export function summaryLine({phrases, numbers, dates, faults, warnings}: Verification['summary']): string {
  const unchecked = phrases.unchecked ? `, ${phrases.unchecked} of other sources not checked` : '';
  const derived = dates.derived ? `, ${dates.derived} worked out` : '';
  return [
    `${many(phrases.found, 'phrase')} found where they should be, ${phrases.missing} missing, ${phrases.moved} moved, ${phrases.differing} written otherwise${unchecked}`,
    `${many(numbers.found, 'number')} found, ${numbers.missing} not`,
    `${many(dates.found, 'date')} found, ${dates.missing} not${derived}`,
    `${many(faults, 'fault')}, ${many(warnings, 'warning')}`,
  ].join('; ');
}

const entryLines = ({id, pointer, findings}: VerifiedEntry): string[] => [
  `${id} (${pointer})`,
  ...findings.map(({line, column, severity, message, code}) => `  ${line}:${column} ${severity}: ${message} [${code}]`),
  '',
];

/** What people read: the entries with findings, each with what to do, then the sum. */
export function reportLines({entries, summary}: Verification, problems: readonly Problem[]): string[] {
  const {phrases} = summary;
  const count = phrases.found + phrases.differing + phrases.moved + phrases.missing;
  return [
    ...(problems.length
      ? [
          `The dossier itself has ${many(problems.length, 'fault')}, and what is faulty was left out: run dossier validate.`,
          '',
        ]
      : []),
    ...(count > 2 && phrases.missing === count
      ? ['None of the phrases is in this text: is it the right article?', '']
      : []),
    ...entries.filter(({findings}) => findings.length).flatMap(entryLines),
    `${summaryLine(summary)}.`,
  ];
}
