import {parseDossier} from '../../dossier/parse.js';
import {plainMessage} from '../../dossier/json/plain-words.js';
import type {Section} from '../../dossier/shape.js';
import {slug} from '../../dossier/slug.js';
import {aboutOf, asking, type Ask, type Json} from './about.js';
import type {Draft} from './draft.js';
import {Report} from './report.js';
import {entriesOf} from './section.js';
import type {Settings} from './settings.js';

/** Sources that a column names by an id and that nobody has described. */
function otherSources(entries: readonly unknown[], known: readonly Json[], ask: Ask): readonly Json[] {
  const ids = (entries as readonly {readonly evidence?: readonly {readonly source?: string}[]}[]).flatMap(
    ({evidence = []}) => evidence.flatMap(({source}) => source ?? []),
  );
  return [...new Set(ids)]
    .filter((id) => !known.some((source) => source['id'] === id))
    .map((id) => ({
      id,
      title: ask(undefined, `the title of the source ${id}, in the sources of the output`),
      publisher: ask(undefined, `the publisher of the source ${id}, in the sources of the output`),
    }));
}

/** The parties that the entries name. A dossier has one at least; key dates name none. */
function partiesOf({parties, dossier}: Settings, report: Report, isTrial: boolean) {
  const list = parties.list().length ? parties.list() : parties.given();
  if (!list.length && dossier) report.open('the parties of the article, one at least: --party "Party A=PTA"');
  return !list.length && isTrial ? [{id: 'party', name: 'Party'}] : list;
}

/**
 * The id of a dossier that is given none: of its name and its section. A page shows the first of two dossiers with one id,
 * and an article may have a table for each of its widgets.
 */
function idOf(name: string, section: Section): string {
  const id = slug(name);
  return !id || id === section || id.endsWith(`-${section}`) ? id || section : `${id}-${section}`;
}

/** What there is to write, and what an editor may still have to say. */
export interface Wanted {
  readonly drafts: readonly Draft[];
  readonly settings: Settings;
  /** The source's own title. */
  readonly title?: string | undefined;
}

/** A section with what its entries refer to; a whole dossier where one is wanted. */
export function documentOf({drafts, settings, title}: Wanted, report: Report, isTrial = false): Json {
  const {section, dossier, conflicts, place} = settings;
  const ask = asking(report, isTrial);
  const {article, sources, source} = aboutOf(settings, ask);
  const entries = entriesOf(drafts, settings, source, report, isTrial);
  const parties = partiesOf(settings, report, isTrial);
  const name = dossier?.title ?? title ?? settings.source.title ?? place;
  return {
    ...(dossier && {
      id: dossier.id ?? idOf(name, section),
      title: name,
      language: dossier.language,
      updated: dossier.updated ?? new Date().toISOString().slice(0, 10),
      article,
    }),
    ...((dossier || parties.length > 0) && {parties}),
    sources: [...sources, ...otherSources(entries, sources, ask)],
    ...(conflicts.list().length > 0 && {conflicts: conflicts.list()}),
    [section]: entries,
  };
}

/** What a section needs around it to be read as a dossier. */
const AROUND = {
  id: 'trial',
  title: 'Trial',
  language: 'en',
  updated: '2000',
  article: {headline: 'Trial', authors: ['Trial'], publisher: 'Trial', published: '2000'},
};

/** Tells what the parser finds wrong besides what is still to be filled in, and the rows that it is in. */
export function tellProblems(wanted: Wanted, report: Report) {
  // Conflicts that are not declared may have any id, also the one that stands in for a missing one.
  const trial = {...AROUND, ...documentOf(wanted, new Report(), true), conflicts: undefined};
  for (const problem of parseDossier(trial).problems) {
    const [, section, index] = problem.pointer.split('/');
    const row = section === wanted.settings.section ? wanted.drafts[Number(index)]?.row : undefined;
    report.problem(plainMessage(problem), {row});
  }
}
