import {codes, type ProblemCode, type Severity} from '../../../dossier/codes.js';
import {parseDelimited} from '../../../dossier/delimited.js';
import {parseDossier} from '../../../dossier/parse.js';
import type {Problem} from '../../../dossier/problem.js';
import {reviewDossier} from '../../../dossier/review.js';
import {withoutSepLine} from '../../../dossier/sep-line.js';
import {columnInWords} from './cells.js';
import {mergedCells} from './merged-cells.js';
import {otherTable} from './other-tables.js';
import {plainTable, type PlainTable, type Rows, type Told} from './plain-table.js';
import {powerInWords} from './power.js';
import {failed, type Given, type OwnFigures, type Remark} from './remark.js';
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

/** What is said of the numbers of columns that have a power of ten in their names. */
const powerNotes = ({columns}: PlainTable): readonly Remark[] =>
  columns.flatMap(({name, power}, i) =>
    power
      ? {
          where: columnInWords(i, name).replace(/^c/, 'C'),
          text: `Its numbers are read in ${powerInWords(power)}, as its name says.`,
          advice: '',
        }
      : [],
  );

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
  const other = otherTable(header, section, about.language);
  return other ? failed(other) : figuresOf(read, delimiter, {about, section, bundled});
}

function figuresOf(read: Rows, delimiter: string, {about, section, bundled}: Omit<Given, 'text'>): OwnFigures {
  const table = plainTable(read, section, about.language);
  const {dossier, problems} = parseDossier(tableDocument(table.rows, {section, about, bundled, delimiter}));
  const isFaulty = problems.length > 0 || table.faults.length > 0;
  const doubts = dossier && !isFaulty ? reviewDossier(dossier) : [];
  const parties = new Map(dossier?.parties.map(({id, name}) => [id, name]));
  const remarks = (all: readonly Problem[], severity: Severity, told: readonly Told[]) =>
    tableRemarks(
      all.filter((problem) => problem.pointer.startsWith(`/${section}`) && severityOf(problem) === severity),
      told,
      {table, given: read, section, language: about.language, delimiter, names: parties},
    );
  const lost = table.remarks.filter(({advice}) => advice);
  return {
    kind: 'table',
    dossier: isFaulty ? undefined : dossier,
    errors: remarks(problems, 'error', table.faults),
    warnings: [...mergedCells(table, section), ...remarks(doubts, 'warning', lost)],
    notes: [
      ...powerNotes(table),
      ...remarks(
        doubts,
        'info',
        table.remarks.filter(({advice}) => !advice),
      ),
    ],
    about: aboutFaults(problems, about),
  };
}
