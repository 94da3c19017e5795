import {slug} from '../../dossier/slug.js';
import {uniqueId} from '../../dossier/unique-id.js';
import {CommandError} from '../command.js';

/** A name on one line: a cell of a spreadsheet may have several. */
const onOneLine = (name: string) => name.trim().replace(/\s+/g, ' ');
const keyOf = (name: string) => onOneLine(name).toLowerCase();

/** Splits `Name=value` at its last equals sign. */
export function splitPair(text: string, flag: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  if (!name.trim() || !value.trim()) throw new CommandError(`--${flag} "${text}" is not of the form "Name=value".`);
  return [name.trim(), value.trim()];
}

/** The ids of parties or of conflicts, by the names that the source has for them. */
export class Names {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #met = new Set<string>();
  #kept: ReadonlySet<string> | undefined;

  /** @param given `Name=ID` each; a name that is given first is the one that readers see. */
  constructor(given: readonly string[], flag: string) {
    for (const each of given) {
      const [name, id] = splitPair(each, flag);
      if (/\s/.test(id)) throw new CommandError(`--${flag} "${each}": an id has no spaces.`);
      this.#ids.set(keyOf(name), id);
      if (!this.#names.has(id)) this.#names.set(id, name);
    }
    for (const id of this.#names.keys()) if (!this.#ids.has(keyOf(id))) this.#ids.set(keyOf(id), id);
  }

  /** The id of a name, made from it or from a code where none was given. */
  idOf(name: string, code = ''): string {
    const known = this.#ids.get(keyOf(name));
    const id = known ?? uniqueId(/^\S+$/.test(code) ? code : slug(name) || 'unnamed', this.#names);
    this.#ids.set(keyOf(name), id);
    if (!this.#names.has(id)) this.#names.set(id, onOneLine(name));
    this.#met.add(id);
    return id;
  }

  /** Leaves out of the list what only rows have named that did not become entries. */
  keep(ids: Iterable<string>) {
    this.#kept = new Set(ids);
  }

  /** Those that were met, the given ones first. */
  list() {
    return this.given().filter(({id}) => this.#met.has(id) && (this.#kept?.has(id) ?? true));
  }

  /** All of them, also those that were given and never met. */
  given(): readonly {readonly id: string; readonly name: string}[] {
    return [...this.#names].map(([id, name]) => ({id, name}));
  }

  /** Names that were given and never met. */
  unmet(): readonly string[] {
    return [...this.#names].filter(([id]) => !this.#met.has(id)).map(([, name]) => name);
  }
}
