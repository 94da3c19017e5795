import type {Dossier} from '../shape.js';
import {entriesOf, placed, remarksOf, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {folded} from './spelling.js';

/** What is declared under an id that nothing refers to, as after a typing error. */
function* unused(
  items: readonly Placed<{readonly id: string}>[],
  used: ReadonlySet<unknown>,
  code: 'unused-party' | 'unused-source' | 'unused-conflict',
  expected: string,
): Findings {
  for (const {pointer, it} of items) if (!used.has(it.id)) yield finding(code, pointer, it.id, expected);
}

/** The first two parties have a colour each: one that no figure names takes it from another. */
export function unusedParty({casualties = [], spending = [], suppliers = [], ...dossier}: Dossier): Findings {
  const used = new Set([
    ...casualties.flatMap(({party}) => party ?? []),
    ...spending.map(({party}) => party),
    ...suppliers.flatMap(({recipient, supplier}) => [recipient, supplier]),
  ]);
  // Dates and other figures name their parties in words only.
  const words = JSON.stringify([dossier.dates, dossier.figures]);
  const items = placed(dossier.parties, '/parties').filter(({it}) => used.size && !words.includes(it.name));
  return unused(items, used, 'unused-party', 'a party that an entry names');
}

/** Readers see the list of sources as what the figures rest on. */
export function unusedSource(dossier: Dossier): Findings {
  const entries = entriesOf(dossier);
  const used = new Set([
    dossier.sources[0]!.id,
    ...entries.flatMap(({it}) => it.evidence.map(({source}) => source)),
    ...entries.flatMap(remarksOf).map(({it}) => it.source),
  ]);
  return unused(placed(dossier.sources, '/sources'), used, 'unused-source', 'a source that evidence or a remark names');
}

/** Most often the counts name another conflict by mistake. */
export function unusedConflict({casualties = [], conflicts}: Dossier): Findings {
  const used = new Set(casualties.map(({conflict}) => conflict));
  return unused(placed(conflicts, '/conflicts'), used, 'unused-conflict', 'a conflict that a count names');
}

/** Evidence without a source is the first source's; were that not the article, all phrases would be looked for in vain. */
export function* firstSource({article, sources}: Dossier): Findings {
  if (folded(sources[0]!.title) !== folded(article.headline))
    yield finding('first-source', '/sources/0/title', sources[0]!.title, 'the article, by its headline');
}
