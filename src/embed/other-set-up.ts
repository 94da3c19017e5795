import {textOf, type HtmlElement} from './html-tree.js';
import type {Remains} from './remains.js';

/** The code of now and the code that was saved. */
export interface Compared {
  readonly before: Remains;
  readonly after: Remains;
  /** The names of the widget's settings. */
  readonly settings: readonly string[];
}

/** The letters and digits of a text: a CMS may change its quotation marks, dashes, spaces and hyphens. */
export const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same with the marks in numbers, which no CMS changes: 1.5 is not 15. */
const figuresOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,]/gu, '')
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, '');

const tableText = ({table}: Remains) => (table ? textOf([table]) : '');

/** Whether a text has anything of the figures that were copied. */
export const hasTrace = ({before, after}: Compared) =>
  !!before.table && lettersOf(after.text).includes(lettersOf(tableText(before)));

const plainName = (name: string) => name.replace(/^data-/, '').replace(/^dossier-id$/, 'dossier');

/** The settings of an element or a placeholder by their own names. What it carries is no setting. */
function settingsOf(host: HtmlElement | undefined, {settings}: Compared): ReadonlyMap<string, string> {
  const {'data-dossier': _, ...attributes} = host?.attributes ?? {};
  const all = Object.entries(attributes).map(([name, value]) => [plainName(name), value] as const);
  return new Map(all.filter(([name]) => settings.includes(name)));
}

/** The settings that the saved code has otherwise. One that it lacks may as well have been taken away. */
export function otherSettings(compared: Compared): readonly string[] {
  const {before, after} = compared;
  const [ours, theirs] = [settingsOf(before.host, compared), settingsOf(after.host, compared)];
  const isOther = ([name, value]: readonly [string, string]) => {
    const own = ours.get(name);
    // A language is put in by systems for several of them, and an address made whole.
    return own === undefined ? name !== 'lang' : lettersOf(own) !== lettersOf(value) && !value.endsWith(own);
  };
  const names = [...theirs].filter(isOther).map(([name]) => name);
  const headings = [before.heading, after.heading].map((each) => each && lettersOf(each));
  const isHeaded = !theirs.has('heading') && headings.every(Boolean) && headings[0] !== headings[1];
  return isHeaded ? [...names, 'heading'] : names;
}

/** Whether the drawing says something else than that of now: then a setting was never there, and not taken away. */
export const isDrawnOtherwise = ({before, after}: Compared) =>
  difference(textOf(before.drawing?.children ?? []), textOf(after.drawing?.children ?? [])) !== undefined;

/** The settings that the saved code lacks. */
export function lostSettings(compared: Compared): readonly string[] {
  const theirs = settingsOf(compared.after.host, compared);
  return [...settingsOf(compared.before.host, compared).keys()].filter((name) => !theirs.has(name));
}

/** A text's words by their letters, without the marks around them. */
const wordsOf = (text: string) =>
  text.split(/\s+/).flatMap((word) => {
    const letters = figuresOf(word);
    return letters ? [{letters, word: word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%+]+$/gu, '')}] : [];
  });

type Words = ReturnType<typeof wordsOf>;

const isNumber = ({word}: Words[number]) => /\p{N}/u.test(word);

const without = (words: Words, others: Words) =>
  words.filter(({letters}) => !others.some((other) => other.letters === letters));

/** What of two texts differs, in words; nothing where one is only a part of the other. */
function difference(ours: string, theirs: string): string | undefined {
  if (!ours || !theirs || figuresOf(ours) === figuresOf(theirs)) return undefined;
  const [own, other] = [wordsOf(ours), wordsOf(theirs)];
  const [added, gone] = [without(other, own), without(own, other)];
  const [found = added[0], expected] = [added.find(isNumber), gone.find(isNumber)];
  if (!found) return undefined;
  return isNumber(found) && expected ? `${found.word} in place of ${expected.word}` : found.word;
}

/** Something that has a place of its own, such as a cell, as it is and as it was saved. */
type Pair = readonly [ours: string, theirs: string];

/** Whether words are missing, none of which is a number, and the others are in their order. */
function isShortened([ours, theirs]: Pair): boolean {
  const left = wordsOf(theirs);
  const missing = wordsOf(ours).filter(({letters}) => {
    const isKept = left[0]?.letters === letters;
    if (isKept) left.shift();
    return !isKept;
  });
  return !left[0] && !missing.some(isNumber);
}

/** What is otherwise at the same place, in words, numbers before all else. What was emptied is not another figure. */
function otherwise(pairs: readonly Pair[]): string | undefined {
  const others = pairs.filter(
    (pair) => figuresOf(pair[1]) && figuresOf(pair[0]) !== figuresOf(pair[1]) && !isShortened(pair),
  );
  const [first] = [...others.filter((pair) => pair.every((text) => /\p{N}/u.test(text))), ...others];
  if (!first) return undefined;
  const [ours, theirs] = first.map((text) => text.replace(/\s+/g, ' ').trim());
  return difference(ours!, theirs!) ?? (ours ? `${theirs} in place of ${ours}` : theirs);
}

const childrenOf = ({children}: HtmlElement, isIt: (name: string) => boolean): readonly HtmlElement[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : isIt(child.name) ? [child] : childrenOf(child, isIt)));

const rowsOf = (table: HtmlElement | undefined): readonly (readonly string[])[] =>
  (table ? childrenOf(table, (name) => name === 'tr') : []).map((row) =>
    childrenOf(row, (name) => name === 'td' || name === 'th').map((cell) => textOf([cell])),
  );

/** The rows with figures, the names of the columns first. A row of one cell says more of the one above it. */
const figureRows = (rows: readonly (readonly string[])[]) => rows.filter(({length}) => length > 1);

/** Columns of two tables that are the same, by their names. */
function sharedColumns(own: readonly string[] = [], other: readonly string[] = []) {
  const [names, others] = [own.map(lettersOf), other.map(lettersOf)];
  const isAlike = names.join() === others.join();
  const shared = names.map((name, i) => [i, isAlike ? i : name ? others.indexOf(name) : -1] as const);
  return {isAlike, columns: shared.filter(([, column]) => column >= 0)};
}

/** A release may show the same figures in a table of another form: with notes behind a number, or in a column. */
const withoutNotes = (cell: string) => cell.replace(/\([^()]*\)/g, '');

/** What two tables have otherwise. Of two forms of the table only the columns that both have are compared. */
function otherCells({before, after}: Compared): string | undefined {
  const [ours, theirs] = [rowsOf(before.table), rowsOf(after.table)];
  const [own, other] = [figureRows(ours), figureRows(theirs)];
  const {isAlike, columns} = sharedColumns(own[0], other[0]);
  const inWords = () => difference(tableText(before), tableText(after));
  if (own.length !== other.length || !columns[1]) return inWords();
  const cells = own.flatMap((row, i) => columns.map(([j, k]): Pair => [row[j] ?? '', other[i]![k] ?? '']));
  if (!isAlike) return otherwise(cells.map((pair): Pair => [withoutNotes(pair[0]), withoutNotes(pair[1])]));
  const [more, otherMore] = [ours, theirs].map((rows) => rows.filter(({length}) => length === 1).flat());
  const below = more!.length === otherMore!.length ? more!.map((text, i): Pair => [text, otherMore![i]!]) : [];
  return otherwise([...cells, ...below]) ?? inWords();
}

/** Tables whose first rows are alike and that differ in how many there are: no system takes single rows away. */
function rowsInstead({before, after}: Compared): string | undefined {
  const [ours, theirs] = [figureRows(rowsOf(before.table)), figureRows(rowsOf(after.table))];
  const [own, other] = [ours[0], theirs[0]].map((row) => row && lettersOf(row.join('')));
  const isWhole = own && own === other && theirs.length > 1;
  return isWhole && ours.length !== theirs.length
    ? `${theirs.length - 1} rows in place of ${ours.length - 1}`
    : undefined;
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Values = ReadonlyMap<string, string | number | boolean>;

/** The values of JSON by their places, entries by their ids; not the day on which it was made. */
function valuesOf(json: unknown, place = ''): readonly (readonly [string, string | number | boolean])[] {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return [[place, json]];
  return Object.entries(json ?? {}).flatMap(([key, value]: [string, unknown]) => {
    if (!place && key === 'updated') return [];
    const {id} = Array.isArray(json) ? ((value ?? {}) as {id?: unknown}) : {};
    return valuesOf(value, `${place}/${typeof id === 'string' ? id : key}`);
  });
}

/** What data that was saved has otherwise than that of now. */
function otherData({before, after}: Compared): string | undefined {
  const ours: Values = new Map(valuesOf(parsed(before.data)));
  const theirs: Values = new Map(valuesOf(parsed(after.data)));
  if (!ours.size || !theirs.size) return undefined;
  const number = [...theirs].find(([place, value]) => {
    const own = ours.get(place);
    return typeof value === 'number' && typeof own === 'number' && value !== own;
  });
  if (number) return `${number[1]} in place of ${ours.get(number[0])}`;
  const texts = [...theirs].map(([place, value]): Pair => [String(ours.get(place) ?? ''), String(value)]);
  const gone = [...ours].find(([place]) => !theirs.has(place));
  return otherwise(texts) ?? (gone && `no “${gone[0].split('/').at(-1)}”`);
}

/** What figures the saved code has in place of those of now, in words. */
export function otherFigures(compared: Compared): string | undefined {
  const {before, after} = compared;
  const tables = after.isTableInside && before.isTableInside;
  return (tables ? (otherCells(compared) ?? rowsInstead(compared)) : undefined) ?? otherData(compared);
}
