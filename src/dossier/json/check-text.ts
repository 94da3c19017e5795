import {codes, type ProblemCode, type Severity} from '../codes.js';
import {parseDossier} from '../parse.js';
import type {Problem} from '../problem.js';
import {remedyOf} from '../remedy.js';
import {reviewDossier} from '../review.js';
import type {Dossier} from '../shape.js';
import type {JsonFault} from './diagnosis.js';
import {duplicateKeys} from './duplicate-keys.js';
import {offsetsIn, positionsIn, type Position} from './places.js';
import {inPlainWords, plainMessage} from './plain-words.js';
import {repairJson} from './repair.js';

/** A problem of a document, where it is, and what to do about it. Only an error stops anything. */
export interface Finding extends Problem, Position {
  readonly severity: Severity;
  readonly advice: string;
}

export interface Checked {
  /** Nothing where there is an error. */
  readonly dossier: Dossier | undefined;
  /** In the order of the text, the first thousands of them. */
  readonly findings: readonly Finding[];
  /** How many there are of each severity, with those that are not listed. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether the text could be read to its end; else there may be more to find. */
  readonly complete: boolean;
}

/** A problem at a place in a text. */
type Placed = JsonFault | (Problem & {readonly offset: number});

interface Read {
  readonly dossier?: Dossier | undefined;
  readonly problems: readonly Placed[];
  readonly complete: boolean;
}

/** Nobody reads more problems of one document; a list of all could need more memory than there is. */
const MOST = 10_000;

/** Characters: more than any article has facts for, and more than an element loads from an address. */
const LIMIT = 20e6;
const SRC_LIMIT = 5e6;

const millions = (number: number) => `${(number / 1e6).toFixed(1)} million characters`;

const severityOf = ({code}: {readonly code: string}) => codes[code as ProblemCode].severity;
const isError = (each: {readonly code: string}) => severityOf(each) === 'error';

function sizeProblems({length}: string): readonly JsonFault[] {
  const part = {offset: 0, found: millions(length)};
  if (length > LIMIT) return [{code: 'too-large', ...part, expected: `${millions(LIMIT)} at most`}];
  if (length <= SRC_LIMIT) return [];
  return [{code: 'large-for-src', ...part, expected: `${millions(SRC_LIMIT)} at most`}];
}

function readJson(json: string): Read {
  const {dossier, problems: faults} = parseDossier(JSON.parse(json));
  const problems = dossier && !faults.length ? reviewDossier(dossier) : faults;
  const offsetOf = problems.length ? offsetsIn(json) : () => 0;
  const placed = problems.map((problem) => ({
    ...problem,
    offset: offsetOf(problem.pointer, problem.code === 'unknown-field' ? 'name' : 'value'),
  }));
  return {dossier, problems: [...duplicateKeys(json), ...placed], complete: true};
}

function readText(text: string): Read {
  const large = sizeProblems(text);
  if (large.some(isError)) return {problems: large, complete: false};
  const {faults, text: json} = repairJson(text);
  if (json === undefined) return {problems: [...large, ...faults], complete: false};
  const {problems, ...rest} = readJson(json);
  return {...rest, problems: [...large, ...faults, ...problems]};
}

function countsOf(problems: readonly Placed[]): Checked['counts'] {
  const counts = {error: 0, warning: 0, info: 0};
  for (const each of problems) counts[severityOf(each)]++;
  return counts;
}

/** Reads a text as a dossier, and tells everything that is wrong with it, and what is doubtful where nothing is. */
export function checkText(text: string): Checked {
  const {dossier, problems, complete} = readText(text);
  const positionOf = positionsIn(text);
  const findingOf = ({offset, code, pointer = '', ...words}: Placed): Finding => ({
    severity: severityOf({code}),
    code,
    pointer,
    ...positionOf(offset),
    ...inPlainWords(words),
    message: plainMessage({code, pointer, ...words}),
    advice: remedyOf({code, pointer, ...words}),
  });
  const counts = countsOf(problems);
  const inOrder = problems.toSorted((a, b) => a.offset - b.offset).slice(0, MOST);
  return {dossier: counts.error ? undefined : dossier, findings: inOrder.map(findingOf), counts, complete};
}
