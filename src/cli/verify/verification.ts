import {entriesOf} from '../../dossier/review/entries.js';
import type {Dossier, Section} from '../../dossier/shape.js';
import {parseTime} from '../../dossier/time.js';
import type {Article, Outline} from '../article/article.js';
import {offsetsIn, positionsIn, type Position} from '../../dossier/json/places.js';
import {checkEntry, type Counts} from './entry.js';
import type {Finding} from './finding.js';
import {knownLanguage} from '../../dossier/text/language.js';

type ListName = Section | 'figures';

export interface VerifiedEntry extends Counts {
  readonly findings: readonly (Finding & Position)[];
  readonly id: string;
  readonly list: ListName;
  readonly pointer: string;
}

/** All that was found out about a dossier. */
export interface Verification {
  readonly entries: readonly VerifiedEntry[];
  readonly summary: Counts & {readonly faults: number; readonly warnings: number};
}

/** What a dossier tells of its article, before that is read. */
export function outlineOf(dossier: Dossier): Outline {
  const [article] = dossier.sources;
  const sections = new Map<string, number>();
  for (const {source, section, paragraph} of entriesOf(dossier).flatMap(({it}) => it.evidence))
    if ((source ?? article?.id) === article?.id) sections.set(section, Math.max(paragraph, sections.get(section) ?? 0));
  return {headline: dossier.article.headline, authors: dossier.article.authors, sections};
}

const sumOf = <K extends string>(counts: readonly Readonly<Record<K, number>>[]): Readonly<Record<K, number>> =>
  counts.reduce((sum, each) => {
    const keys = Object.keys(each) as K[];
    return Object.fromEntries(keys.map((key) => [key, (sum[key] ?? 0) + each[key]])) as Record<K, number>;
  });

const NO_COUNTS: Counts = {
  phrases: {found: 0, differing: 0, moved: 0, missing: 0, unchecked: 0},
  numbers: {found: 0, missing: 0},
  dates: {found: 0, derived: 0, missing: 0},
};

/** Holds every entry of a dossier against the article. `json` is the dossier as it was written, for the places in it. */
export function verify(dossier: Dossier, json: string, article: Article): Verification {
  const document = JSON.parse(json) as Record<ListName, readonly {id?: unknown}[]>;
  const [offsetOf, positionOf] = [offsetsIn(json), positionsIn(json)];
  const placed = (finding: Finding) => ({...finding, ...positionOf(offsetOf(finding.pointer, 'value'))});
  const task = {
    article,
    language: knownLanguage(dossier.language),
    published: parseTime(dossier.article.published)?.from ?? undefined,
    source: dossier.sources[0]!.id,
  };
  const entries = entriesOf(dossier).map(({pointer: read, it}): VerifiedEntry => {
    const list = read.split('/')[1] as ListName;
    // Faulty entries were left out, so that places in the list have changed.
    const pointer = `/${list}/${document[list].findIndex((each) => each?.id === it.id)}`;
    const {findings, ...counts} = checkEntry(it, pointer, task);
    return {id: it.id, list, pointer, ...counts, findings: findings.map(placed)};
  });
  const findings = entries.flatMap((entry) => entry.findings);
  const all: Counts[] = [NO_COUNTS, ...entries];
  return {
    entries,
    summary: {
      phrases: sumOf(all.map(({phrases}) => phrases)),
      numbers: sumOf(all.map(({numbers}) => numbers)),
      dates: sumOf(all.map(({dates}) => dates)),
      faults: findings.filter(({severity}) => severity === 'fault').length,
      warnings: findings.filter(({severity}) => severity === 'warning').length,
    },
  };
}
