import type {Section} from '../shape.js';
import type {Words} from './column-words.js';
import {primary} from '../language.js';
import {GERMAN} from './table-words-de.js';
import {FRENCH} from './table-words-fr.js';

/** What tables of a language have besides English words, all in small letters. Names are lists; what ends in a pattern is one. */
export interface TableWords {
  /** The names of columns by their fields: those of every section, then those of each. */
  readonly columns: Readonly<Record<Section | 'every', Words>>;
  readonly groups: Words;
  readonly outcomes: Words;
  /** What joins two outcomes of one cell. */
  readonly joints: string;
  readonly bounds: Words;
  readonly fillers: string;
  readonly yes: string;
  readonly no: string;
  /** Patterns for what says that a source has no number or no price basis. */
  readonly missing: string;
  /** Patterns for a price basis; that of constant prices has the year. */
  readonly current: string;
  readonly constant: string;
  /** Patterns for what makes two numbers one range: "between 5 and 6", "from 5 to 6". */
  readonly range: Readonly<Record<'between' | 'from' | 'and' | 'to', string>>;
  readonly percent: string;
  readonly dates: DateWords;
}

export interface DateWords {
  /** Names of months that texts do not have: without umlauts and accents, or shorter. */
  readonly months: Readonly<Record<string, number>>;
  /** Patterns for what dates have, and the English for it, in the order in which one is put for the other. */
  readonly english: readonly (readonly [pattern: string, english: string])[];
  /** What stands before a day, a month or a year that is about right, besides the words of doubt. */
  readonly about: string;
  /** A pattern for words for a part of a month or a year, with the groups `word` and `season`. */
  readonly part: string;
}

const WORDS: ReadonlyMap<string, TableWords> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
]);

/** The languages that tables can be in besides English. */
export const TABLE_LANGUAGES = [...WORDS.keys()];

/** The words of the language of a dossier; nothing where tables are read in English alone. */
export const tableWords = (language = '') => WORDS.get(primary(language));

/** A word without accents, which many leave out of the names of columns, and with one kind of apostrophe. */
export const unaccented = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
