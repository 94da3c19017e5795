import {flatEntries} from '../../../dossier/flat.js';
import {fieldsOf} from '../../../dossier/json-schema.js';
import {dossierShape, type Dossier, type Section} from '../../../dossier/shape.js';
import {slug} from '../../../dossier/slug.js';
import {uniqueId} from '../../../dossier/unique-id.js';
import type {About} from '../setup.js';

type Entry = Record<string, unknown>;
interface Given {
  readonly section: Section;
  readonly about: About;
  readonly bundled: Dossier;
  readonly delimiter: string | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The fields of a section's entries that hold ids of such things, as `a party`. */
const fieldsWith = (section: Section, words: string): readonly string[] => [
  ...new Set(
    [...fieldsOf(dossierShape[section][0])]
      .filter(([path, field]) => !path.includes('.') && JSON.stringify(field).includes(`"${words}`))
      .map(([path]) => path),
  ),
];

/** Gives names ids: a table has what readers see, a dossier refers by ids. What the article on the page knows keeps its own. */
class Register {
  readonly #known: readonly Named[];
  readonly #met = new Map<string, Named>();
  readonly #taken: Set<string>;

  constructor(known: readonly Named[] = []) {
    this.#known = known;
    this.#taken = new Set(known.map(({id}) => id));
  }

  idOf = (cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.map(this.idOf);
    if (typeof cell !== 'string') return cell;
    const named = [...this.#known, ...this.#met.values()].find(
      ({id, name}) => id === cell || name.toLowerCase() === cell.toLowerCase(),
    );
    // Two names can make one id: those with a number are others.
    const met = named ?? {id: uniqueId(/\s/.test(cell) ? slug(cell) || 'unnamed' : cell, this.#taken), name: cell};
    this.#met.set(met.id, met);
    this.#taken.add(met.id);
    return met.id;
  };

  list(): readonly Named[] {
    return [...this.#met.values()];
  }
}

const refer = (entries: readonly unknown[], fields: readonly string[], register: Register) =>
  entries.map((entry) => {
    if (typeof entry !== 'object') return entry;
    const record = {...(entry as Entry)};
    for (const field of fields) if (field in record) record[field] = register.idOf(record[field]);
    return record;
  });

/** A spreadsheet has no ids. Nobody sees them, as long as each is another. */
const withIds = (entries: readonly unknown[]) =>
  entries.map((entry, i) => (typeof entry === 'object' ? {id: `entry-${i + 1}`, ...entry} : entry));

/** The sources that evidence names, of those that are known. */
const namedSources = (entries: readonly unknown[], {sources}: Dossier) =>
  sources.filter(({id}) => JSON.stringify(entries).includes(`"source":${JSON.stringify(id)}`));

/**
 * A dossier of the rows of a table with this `delimiter`, for the article that the editor has named; `bundled` lends its ids
 * and names.
 */
export function tableDocument(
  rows: readonly (readonly string[])[],
  {section, about, bundled, delimiter}: Given,
): Entry {
  const parties = new Register(bundled.parties);
  const conflicts = new Register(bundled.conflicts);
  const named = refer(withIds(flatEntries(rows, section, delimiter)), fieldsWith(section, 'a party'), parties);
  const entries = refer(named, fieldsWith(section, 'a conflict'), conflicts);
  const {headline, publisher, published} = about;
  const article = {id: 'article', title: headline, publisher, published};
  return {
    id: `own-${slug(headline) || 'figures'}`,
    title: headline,
    language: about.language,
    updated: published,
    article: {headline, authors: about.authors.split(/\s*;\s*/), publisher, published},
    // A dossier has one at least, and key dates name none.
    parties: parties.list()[0] ? parties.list() : [{id: 'all', name: 'All'}],
    sources: [article, ...namedSources(entries, bundled)],
    ...(conflicts.list()[0] && {conflicts: conflicts.list()}),
    [section]: entries,
  };
}
