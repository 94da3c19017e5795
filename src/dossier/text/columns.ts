import {fieldsOf} from '../json-schema.js';
import {dossierShape, type Section} from '../shape.js';
import {BOUNDS, EVERY, FILLERS, GROUPS, keyIn, keyOf, listOf, OUTCOMES, WORDS, type Words} from './column-words.js';
import {isOfMoney} from './money-name.js';
import {scalePattern, tableScales} from './scale-words.js';
import {tableWords, unaccented} from './table-words.js';

/** What the cells of a column say of an entry. */
export interface Meaning {
  /** A field of the section, such as `amount.best`; `amount` is a quantity in words. */
  readonly field: string;
  /** Of two columns for one field the one with the lower rank is taken. */
  readonly rank?: number;
  /** What the column's name says of all its cells: `outcome` is killed under "deaths". */
  readonly facts?: Readonly<Record<string, string>>;
}

/** A column of a table. */
export interface Column extends Meaning {
  readonly name: string;
  readonly index: number;
  /** How remarks name it. */
  readonly label: string;
}

const PATHS = new Set([...fieldsOf(dossierShape)].map(([path]) => path));
/** The fields of each section by their paths in small letters. */
const SPELT = new Map([...PATHS].map((path) => [path.toLowerCase(), path.replace(/^\w+\./, '')]));

/** A name in lower case, without underscores, what is in brackets, and signs at its ends. */
const wordsOf = (name: string) =>
  name
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/[_\-–/+&]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.:*†‡]+$/, '');

/** What a column's numbers are in is no word for what it counts: "killed (thousands)". */
const isScale = (word: string) => tableScales.words.has(word) || tableScales.names.has(word);

/** "Civilians killed", "bd_best", "dead or missing": whom a column counts, and which end of the count it is. */
export function countedBy(name: string, language?: string): Meaning | undefined {
  const own = tableWords(language);
  // What is in brackets counts: "deaths (civilians)".
  const words = wordsOf(name.replace(/[()[\]]/g, ' '))
    .split(' ')
    .filter((word) => !listOf(FILLERS).includes(word) && !keyIn({fillers: own?.fillers ?? ''}, word) && !isScale(word));
  const found = {outcome: [] as string[], group: [] as string[], bound: [] as string[]};
  for (const word of words) {
    const [kind, key] = [
      ['outcome', keyOf(OUTCOMES, word) ?? keyIn(own?.outcomes, word)] as const,
      ['group', keyOf(GROUPS, word) ?? keyIn(own?.groups, word)] as const,
      ['bound', keyOf(BOUNDS, word) ?? keyIn(own?.bounds, word)] as const,
    ].find(([, key]) => key) ?? ['bound', undefined];
    if (!key) return undefined;
    found[kind].push(key);
  }
  const [bound, ...bounds] = found.bound;
  if (found.group.length > 1 || bounds.length || (!bound && !found.outcome.length)) return undefined;
  return {
    field: bound && bound !== 'best' ? `count.${bound}` : 'count',
    facts: {
      ...(found.outcome.length && {outcome: found.outcome.join('; ')}),
      ...(found.group.length && {group: found.group[0]!}),
    },
  };
}

/** "Dépenses pour 2031" are those of a year; "pour 2000 habitants" are not. */
const NO_YEAR = String.raw`(?!(?:1[89]|20)\d\d(?![\d.,]|\s(?:\d|habitant|personne|soldat|einwohner)))`;

/** What a rate is for; a series of years may be called "Dépenses par année". */
const PER =
  String.raw`per[\s_-]+(?:head|person|inhabitant|soldier|day|week|month)(?!\p{L})|` +
  String.raw`(?:je|pro)[\s_-]+(?:\d|einwohner|person|soldat|tag|woche|monat|jahr)|auf[\s_-]+${NO_YEAR}\d|` +
  String.raw`pour[\s_-]+(?:${NO_YEAR}\d|(?:mille|cent)(?!\p{L}))|par[\s_-]+(?:\d|habitant|tête|soldat|personne|(?:an|jour|semaine|mois)(?!\p{L}))`;

const RATE = new RegExp(
  `%|percent|per.cent|share|per.capita|per.\\d|(?:\\b|_)per[ _-](?:${scalePattern('words')})|(?:\\b|_)gdp\\b|\\brates?\\b|\\bindex\\b|` +
    String.raw`prozent|anteil|pro.kopf|(?<!\p{L})(?:${PER})|\b(?:bip|pib)\b|pour.cent|pourcentage|\bpart.des?\b|\b(?:taux|indice)\b|` +
    String.raw`ver(?:ä|ae)nderung|wachstum|\p{L}quote(?!\p{L})|(?<!\p{L})(?:variations?|croissance)(?!\p{L})`,
  'iu',
);

/** Whether a name speaks of a rate: a share of something, which is no amount and no count. */
export const isRate = (name: string) => RATE.test(name.normalize('NFC'));

/** Whether a name says that its numbers are none of a section: rates are no totals, and money is no share. */
export const isOfAnother = (name: string, section: Section, language?: string) =>
  section === 'suppliers' ? isOfMoney(name, language) : isRate(name);

/** Where a table has several kinds of numbers under one another, this column says which, as in files of the World Bank. */
const KIND = /^(?:indicator|series|measure|metric|variable|unit)s?(?:[ _]name)?$/i;

/** What a row itself says that its numbers are, where that is a rate. */
export const rateOf = (names: readonly string[], cells: readonly string[]) =>
  cells.find((cell, i) => KIND.test(names[i]!.trim()) && isRate(cell));

/** The quantity of each section that has one. */
export const QUANTITY: Readonly<Record<Section, string | undefined>> = {
  casualties: 'count',
  spending: 'amount',
  suppliers: 'share',
  dates: undefined,
};

/** Whether a field is a number that a widget draws, or a part of one. */
export const isQuantity = (field: string) => /^(?:amount|count|share)(?!\.(?:currency|prices))\b/.test(field);
/** Whether a field is the value of a number, and not a bound or a sign of doubt. */
export const isValue = (field: string) => /^(?:amount|count|share)(?:\.best)?$/.test(field);

/** The field that a name is listed for in a language, and how far down its list. */
function listedIn(language: string | undefined, section: Section, name: string): Meaning | undefined {
  const {columns} = tableWords(language) ?? {};
  const words: Words = {...columns?.every, ...columns?.[section]};
  const field = keyIn(words, name);
  return field
    ? {field, rank: listOf(words[field]!).findIndex((each) => unaccented(each) === unaccented(name))}
    : undefined;
}

/** What a column of this name says of the entries of a section; nothing where that is not certain. */
export function meaningOf(name: string, section: Section, language?: string): Meaning | undefined {
  const typed = name.trim();
  // A name with a point in it is a field, in whatever letters; `Value` may be a plain word.
  const path = (typed.includes('.') && SPELT.get(`${section}.${typed}`.toLowerCase())) || typed;
  if (PATHS.has(`${section}.${path}`) && path !== 'evidence') return {field: path, rank: -1};
  const words = {...EVERY, ...WORDS[section]};
  const word = wordsOf(path) || path;
  const field = keyOf(words, word);
  const english = field ? {field, rank: listOf(words[field]!).indexOf(word)} : undefined;
  // "Tag" is a day in German.
  const meaning =
    listedIn(language, section, word) ?? english ?? (section === 'casualties' ? countedBy(path, language) : undefined);
  return meaning && isQuantity(meaning.field) && isOfAnother(path, section, language) ? undefined : meaning;
}

/** The year that a column is for, where its name is one: as in a table with a column for each year. */
export const yearColumn = (name: string) => /^(?:1[89]|20)\d\d(?=(?:\.0+)?$)/.exec(name.trim())?.[0];
