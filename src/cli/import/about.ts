import {slug} from '../../dossier/slug.js';
import type {Report} from './report.js';
import type {DossierFlags, Settings, SourceFlags} from './settings.js';

export type Json = Readonly<Record<string, unknown>>;

/** What a document says of itself: the article it is for, and where its facts come from. */
export interface About {
  /** Of a whole dossier only. */
  readonly article: Json | undefined;
  readonly sources: readonly Json[];
  /** The source of entries that name no other. */
  readonly source: string;
}

/** Asks for a text that only an editor knows. It stays empty, which the parser refuses; a trial has a stand-in. */
export type Ask = (value: string | undefined, question: string, standIn?: string) => string;

/** A function that asks, and tells a report what was asked. */
export const asking =
  (report: Report, isTrial: boolean): Ask =>
  (value, question, standIn = 'unknown') => {
    if (value) return value;
    report.open(question);
    return isTrial ? standIn : '';
  };

const isSaid = (flags: SourceFlags | Pick<DossierFlags, 'headline' | 'publisher' | 'published' | 'url'>) =>
  Object.values(flags).some((flag) => flag !== undefined);

/** Whether a new dossier is for an article that the flags describe, and not for its source. */
const hasArticle = ({headline, publisher, published, url}: DossierFlags) =>
  isSaid({headline, publisher, published, url});

/**
 * Whether the table is a source of its own, which the flags name, so that its rows and cells can be cited. An article is
 * none: only who has read it knows where in it a figure stands.
 */
export const isOwnSource = ({source, dossier}: Settings) =>
  source.title !== undefined && (!dossier || (hasArticle(dossier) && dossier.headline !== source.title));

function sourceOf({id, title, publisher, published, url}: SourceFlags, ask: Ask) {
  return {
    id: id ?? (slug(title ?? '') || 'source'),
    title: ask(title, 'the title of the source: --source-title "…"'),
    publisher: ask(publisher, 'who publishes the source: --source-publisher "…"'),
    published: ask(published, 'when the source came out: --source-published 2032', '2000'),
    ...(url !== undefined && {url}),
  };
}

function articleOf({headline, authors, publisher, published, url}: DossierFlags, ask: Ask) {
  return {
    headline: ask(headline, `the article's headline: --headline "…"`),
    authors: authors ?? [ask(undefined, `the article's authors: --author "…", once for each`)],
    publisher: ask(publisher, `the article's publisher: --publisher "…"`),
    published: ask(published, 'when the article came out: --published 2032-11-03', '2000'),
    ...(url !== undefined && {url}),
  };
}

// Readers see "Source: author, publisher, date": the publisher in place of the author would stand there twice.
const NO_ARTICLE =
  'the article that the dossier is for: --headline, --author, --publisher, --published; or, if it is the source itself, who wrote that: --author "…"';

/**
 * The article and the sources of a document. Where the flags name no article, a new dossier is for its source; where they
 * name no source, its facts come from the article.
 */
export function aboutOf({source, dossier}: Settings, ask: Ask): About {
  if (!dossier || !hasArticle(dossier)) {
    const {id, title, ...rest} = sourceOf(source, ask);
    const article = dossier && {headline: title, authors: dossier.authors ?? [ask(undefined, NO_ARTICLE)], ...rest};
    return {article, sources: [{id, title, ...rest}], source: id};
  }
  const article = articleOf(dossier, ask);
  const {headline: title, authors: _, ...rest} = article;
  const first = {id: 'article', title, ...rest};
  if (!isSaid(source)) return {article, sources: [first], source: first.id};
  const second = sourceOf(source, ask);
  return {article, sources: [first, second], source: second.id};
}
