import {codes, type ProblemCode, type Severity} from '../../../dossier/codes.js';
import {parseDelimited} from '../../../dossier/delimited.js';
import {parseDossier} from '../../../dossier/parse.js';
import type {Problem} from '../../../dossier/problem.js';
import {reviewDossier} from '../../../dossier/review.js';
import {withoutSepLine} from '../../../dossier/sep-line.js';
import {columnNames} from './column-names.js';
import {mergedCells} from './merged-cells.js';
import {otherTable} from './other-tables.js';
import {failed, type Given, type OwnFigures} from './remark.js';
import type {About} from '../setup.js';
import {tableDocument} from './table-document.js';
import {tableRemarks} from './table-remarks.js';

const severityOf = ({code}: Problem) => codes[code as ProblemCode].severity;
const ABOUT: Readonly<Record<string, keyof About>> = {
  '/article/headline': 'headline',
  '/article/authors': 'authors',
  '/article/publisher': 'publisher',
  '/article/published': 'published',
  '/language': 'language',
};

const ABOUT_ADVICE: Readonly<Partial<Record<keyof About, string>>> = {
  published: 'no date that can be read. Write 2032-11-03, 2032-11 or 2032.',
  language: 'no language tag. Write en, fr, hy or the like.',
};

/** What the form about the article lacks. What was made of the same answers is left out. */
function aboutFaults(problems: readonly Problem[], about: About): OwnFigures['about'] {
  const faults = problems.flatMap(({pointer}) => {
    const field = ABOUT[pointer.replace(/\/\d+$/, '')];
    if (!field) return [];
    const typed = about[field].trim();
    const advice = typed && ABOUT_ADVICE[field];
    return [[field, advice ? `“${typed}” is ${advice}` : 'Please fill this in.'] as const];
  });
  return Object.fromEntries(faults);
}

/** The rows of a section, for the article that the editor has named. */
export function fromTable({text, about, section, bundled}: Given): OwnFigures {
  const sep = withoutSepLine(text);
  const {rows: read = [], fault, delimiter} = parseDelimited(sep.text, sep.delimiter);
  if (fault)
    return failed({
      where: `Row ${fault.row}, column ${fault.column}`,
      text: `Expected ${fault.expected}.`,
      advice: 'Look for a quotation mark that stands alone.',
    });
  const [header = [], ...body] = read;
  if (!body.some((row) => row.some((cell) => cell.trim())))
    return failed({
      where: 'The table',
      text: 'There are no rows under the names of the columns.',
      advice: 'Paste the first row with the names of the columns, and the rows below it.',
    });
  const rows = [columnNames(header, section), ...body];
  const other = otherTable(rows[0]!, section);
  if (other) return failed(other);
  const {dossier, problems} = parseDossier(tableDocument(rows, {section, about, bundled, delimiter}));
  const doubts = dossier && !problems.length ? reviewDossier(dossier) : [];
  const parties = new Map(dossier?.parties.map(({id, name}) => [id, name]));
  const remarks = (all: readonly Problem[], severity: Severity) =>
    tableRemarks(
      all.filter((problem) => problem.pointer.startsWith(`/${section}`) && severityOf(problem) === severity),
      {rows, section, delimiter, names: parties},
    );
  return {
    kind: 'table',
    dossier: problems.length ? undefined : dossier,
    errors: remarks(problems, 'error'),
    warnings: [...mergedCells(rows, section), ...remarks(doubts, 'warning')],
    notes: remarks(doubts, 'info'),
    about: aboutFaults(problems, about),
  };
}
