import type {Article, Paragraph} from '../article/article.js';
import {readsAs} from '../typography.js';
import {findPhrase, findWhole, type Hit} from '../article/find-phrase.js';
import type {Finding} from './finding.js';
import {cut, differing, missing, moved, otherHeading, repeated, type Search} from './phrase-findings.js';

/** `differing`: where it should be, but written otherwise. */
export type PhraseStatus = 'found' | 'differing' | 'moved' | 'missing';

export interface PhraseCheck {
  readonly status: PhraseStatus;
  /** Where the phrase is. */
  readonly hit?: Hit | undefined;
  /** The paragraph to look for the entry's numbers in: that of the phrase, else the named one. */
  readonly paragraph?: Paragraph | undefined;
  readonly findings: readonly Finding[];
}

/** The heading that the name of a section stands for, be it printed otherwise. */
const headingOf = (section: string, article: Article) =>
  (
    article.find((paragraph) => paragraph.section === section) ??
    article.find((paragraph) => readsAs(paragraph.section, section))
  )?.section;

/** Looks for the phrase of one piece of evidence: in its place, in its place but written otherwise, then elsewhere. */
export function checkPhrase(search: Search): PhraseCheck {
  const {evidence, article} = search;
  const {quote, paragraph} = evidence;
  const heading = headingOf(evidence.section, article) ?? evidence.section;
  const findings = heading === evidence.section ? [] : [otherHeading(search, heading)];
  const named = {...search, evidence: {...evidence, section: heading}};
  const here = article.filter(({section, number}) => section === heading && number === paragraph);
  const done = (status: PhraseStatus, hit: Hit | undefined, ...more: Finding[]): PhraseCheck => ({
    status,
    hit,
    paragraph: hit?.paragraph ?? here[0],
    findings: [...findings, ...more],
  });

  const [exact] = quote === quote.trim() ? findWhole(here, quote, 'exact') : [];
  if (exact) return done('found', exact, ...repeated(named, exact));
  const [alike] = findWhole(here, quote, 'caseless');
  if (alike) return done('differing', alike, differing(named, alike));
  const [part] = findPhrase(here, quote, 'plain');
  if (part) return done('differing', part, cut(named, part));
  const same = findWhole(article, quote, 'exact');
  const [first, ...others] = same.length ? same : findWhole(article, quote, 'caseless');
  return first ? done('moved', first, moved(named, [first, ...others])) : done('missing', undefined, missing(named));
}
