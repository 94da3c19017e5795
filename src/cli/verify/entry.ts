import type {AnyEntry, Evidence} from '../../dossier/shape.js';
import type {Moment} from '../../dossier/time.js';
import type {Article} from '../article/article.js';
import type {Context, Passage} from './context.js';
import {checkCredit} from './credits.js';
import {checkDates} from './dates.js';
import {factsOf} from '../../dossier/text/facts.js';
import type {Finding} from './finding.js';
import {checkNumbers} from './numbers.js';
import {checkPhrase, type PhraseStatus} from './phrases.js';

/** How many of something were found, and how many not. */
export interface Counts {
  /** `unchecked`: those of other sources. */
  readonly phrases: Readonly<Record<PhraseStatus | 'unchecked', number>>;
  readonly numbers: Readonly<Record<'found' | 'missing', number>>;
  readonly dates: Readonly<Record<'found' | 'derived' | 'missing', number>>;
}

export interface EntryCheck extends Counts {
  readonly findings: readonly Finding[];
}

/** What is the same for every entry of a dossier. */
export interface Task {
  readonly article: Article;
  readonly language: string;
  readonly published: Moment | undefined;
  /** The id of the article among the sources. */
  readonly source: string;
}

const NONE = {found: 0, missing: 0, derived: 0, findings: []};

/** Holds one entry against the article: its phrases, then its numbers and its time in the paragraphs of the phrases. */
export function checkEntry(entry: AnyEntry, pointer: string, {source, ...task}: Task): EntryCheck {
  const {quantity, time, evidence} = factsOf(entry);
  const isOurs = (each: Evidence) => (each.source ?? source) === source;
  const checks = evidence.flatMap((each, i) =>
    isOurs(each) ? checkPhrase({evidence: each, pointer: `${pointer}/evidence/${i}`, article: task.article}) : [],
  );
  const credits = evidence.flatMap((each, i) =>
    isOurs(each) ? [...checkCredit(each, `${pointer}/evidence/${i}`, task.article)] : [],
  );
  const context: Context = {
    ...task,
    passages: checks.flatMap(({paragraph, hit}): Passage | [] => (paragraph ? {paragraph, hit} : [])),
    hasOtherSources: checks.length < evidence.length,
    derived: evidence.flatMap(({derived}) => derived ?? []),
  };
  const numbers = quantity ? checkNumbers(quantity, `${pointer}/${quantity.field}`, context) : NONE;
  const dates = time ? checkDates(time, `${pointer}/${time.field}`, context) : NONE;
  const phrases = {found: 0, differing: 0, moved: 0, missing: 0, unchecked: evidence.length - checks.length};
  for (const {status} of checks) phrases[status]++;
  return {
    phrases,
    numbers: {found: numbers.found, missing: numbers.missing},
    dates: {found: dates.found, derived: dates.derived, missing: dates.missing},
    findings: [...checks.flatMap(({findings}) => findings), ...credits, ...numbers.findings, ...dates.findings],
  };
}
