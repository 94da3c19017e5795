import type {Delimiter} from '../../dossier/delimited.js';
import type {Section} from '../../dossier/shape.js';
import type {DateOrder} from '../../dossier/text/moment-text.js';
import type {Names} from './names.js';
import type {DecimalSign} from '../../dossier/text/number-text.js';

/** Who stands behind the figures, as far as it is known. */
export interface SourceFlags {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** What a new dossier says of itself and of the article that it is for. */
export interface DossierFlags {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language: string;
  readonly updated: string | undefined;
  readonly headline: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** What `--map` says, by the names of columns. */
export type Maps = readonly (readonly [column: string, field: string])[];

/** What the command line says, checked. */
export interface Settings {
  readonly file: string;
  readonly section: Section;
  readonly output: string | undefined;
  /** Whether a file of that name is replaced. */
  readonly isForced: boolean;
  readonly delimiter: Delimiter | undefined;
  readonly decimal: DecimalSign | undefined;
  readonly order: DateOrder | undefined;
  /** The power of ten of the source's numbers. */
  readonly power: number | undefined;
  /** What a column is, by its name; an empty field leaves it aside. */
  readonly maps: Maps;
  readonly only: readonly string[];
  /** What is true of every entry that says nothing else. */
  readonly facts: Readonly<Record<string, string>>;
  readonly parties: Names;
  readonly conflicts: Names;
  /** The section or table that evidence names. */
  readonly place: string;
  /** Whether the command line names that section; else it is the file's name. */
  readonly isPlaceGiven: boolean;
  readonly source: SourceFlags;
  /** Of the dossier, in which its tables are read; nothing where nobody has said it. */
  readonly language: string | undefined;
  /** Of a whole dossier; nothing where only a section is wanted. */
  readonly dossier: DossierFlags | undefined;
}
