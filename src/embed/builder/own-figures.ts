import {codes, type ProblemCode, type Severity} from '../../dossier/codes.js';
import {parseDelimited} from '../../dossier/delimited.js';
import {checkText} from '../../dossier/json/check-text.js';
import {parseDossier} from '../../dossier/parse.js';
import type {Problem} from '../../dossier/problem.js';
import {reviewDossier} from '../../dossier/review.js';
import {withoutSepLine} from '../../dossier/sep-line.js';
import type {Dossier, Section} from '../../dossier/shape.js';
import {cellsOf, inOrder, type Cell} from './cells.js';
import {columnNames} from './column-names.js';
import type {About} from './setup.js';
import {tableDocument} from './table-document.js';

/** Something in pasted figures, in words for editors. */
export interface Remark {
  readonly where: string;
  readonly text: string;
  readonly advice: string;
}

export interface OwnFigures {
  readonly kind: 'JSON' | 'table';
  /** Nothing where there is an error. */
  readonly dossier: Dossier | undefined;
  readonly errors: readonly Remark[];
  /** What to look at again. */
  readonly warnings: readonly Remark[];
  /** What is as it should be, and good to know. */
  readonly notes: readonly Remark[];
  /** What is wrong with what was said of a table's article, by the fields of the form. */
  readonly about: Readonly<Partial<Record<keyof About, string>>>;
}

interface Given {
  readonly text: string;
  readonly about: About;
  readonly section: Section;
  /** The dossier of the page: a table's codes may be those of its parties. */
  readonly bundled: Dossier;
}

const entryOf = (code: string) => codes[code as ProblemCode];
const words = ({found, expected}: Pick<Problem, 'found' | 'expected'>) => `Found ${found}, expected ${expected}.`;

function fromJson(text: string): OwnFigures {
  const {dossier, findings} = checkText(text);
  const remarks = findings.map((finding) => ({
    severity: finding.severity,
    where: `Line ${finding.line}${finding.pointer && `, ${finding.pointer}`}`,
    text: words(finding),
    advice: finding.advice,
  }));
  const of = (severity: Severity) => remarks.filter((remark) => remark.severity === severity);
  return {kind: 'JSON', dossier, errors: of('error'), warnings: of('warning'), notes: of('info'), about: {}};
}

const ABOUT: Readonly<Record<string, keyof About>> = {
  '/article/headline': 'headline',
  '/article/authors': 'authors',
  '/article/publisher': 'publisher',
  '/article/published': 'published',
  '/language': 'language',
};

/** What the form about the article lacks. What was made of the same answers is left out. */
function aboutFaults(problems: readonly Problem[], about: About): OwnFigures['about'] {
  const faults = problems.flatMap(({pointer, expected, found}) => {
    const field = ABOUT[pointer.replace(/\/\d+$/, '')];
    if (!field) return [];
    const text = about[field].trim() ? `Found ${found}, expected ${expected}.` : 'Please fill this in.';
    return [[field, text] as const];
  });
  return Object.fromEntries(faults);
}

/** A row that is longer or shorter than the names is no entry; `flatEntries` says so in its place. */
const SHIFTED = /^"row \d+: (\d+ cells under \d+ names)"$/;

function remarkOn({code, found, expected}: Problem, {row, where}: Cell): Remark {
  const [, cells] = SHIFTED.exec(found) ?? [];
  const advice = entryOf(code).remedy;
  if (cells)
    return {where, text: `There are ${cells}.`, advice: 'Put quotation marks around a text with a comma in it.'};
  if (code === 'unknown-field')
    return {where: where.replace(/^Row \d+, c/, 'C'), text: words({found, expected}), advice};
  const isNoColumn = row === undefined && code === 'missing-field';
  return {
    where,
    text: isNoColumn ? `There is no such column. Expected: ${expected}.` : words({found, expected}),
    advice,
  };
}

/** Problems of the rows, by their cells. What is wrong with a whole column is said once. */
function rowRemarks(problems: readonly Problem[], rows: readonly (readonly string[])[]): readonly Remark[] {
  const cellOf = cellsOf(rows);
  const placed = problems.map((problem) => ({problem, cell: cellOf(problem.pointer)}));
  const remarks = placed.sort((a, b) => inOrder(a.cell, b.cell)).map(({problem, cell}) => remarkOn(problem, cell));
  return [...new Map(remarks.map((remark) => [remark.where + remark.text, remark])).values()];
}

const failed = (remark: Remark): OwnFigures => ({
  kind: 'table',
  dossier: undefined,
  errors: [remark],
  warnings: [],
  notes: [],
  about: {},
});

function fromTable({text, about, section, bundled}: Given): OwnFigures {
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
  const {dossier, problems} = parseDossier(tableDocument(rows, {section, about, bundled, delimiter}));
  const remarks = (all: readonly Problem[], severity: Severity) =>
    rowRemarks(
      all.filter(({pointer, code}) => pointer.startsWith(`/${section}`) && entryOf(code).severity === severity),
      rows,
    );
  const doubts = dossier && !problems.length ? reviewDossier(dossier) : [];
  return {
    kind: 'table',
    dossier: problems.length ? undefined : dossier,
    errors: remarks(problems, 'error'),
    warnings: remarks(doubts, 'warning'),
    notes: remarks(doubts, 'info'),
    about: aboutFaults(problems, about),
  };
}

/** Reads what an editor has pasted or dropped: a whole dossier as JSON, or the rows of the widget's section. */
export const readOwn = (given: Given): OwnFigures =>
  /^\s*[[{<]/.test(given.text) ? fromJson(given.text) : fromTable(given);
