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

/** The words of a text by their letters, without the marks around them. */
const wordsOf = (text: string) =>
  new Map(
    text
      .split(/\s+/)
      .map((word) => [lettersOf(word), word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%+]+$/gu, '')] as const),
  );

const isNumber = (word: string) => /\p{N}/u.test(word);

/** What of two texts differs, in words; nothing where one is only a part of the other. */
function difference(ours: string, theirs: string): string | undefined {
  if (!ours || !theirs || lettersOf(ours) === lettersOf(theirs)) return undefined;
  const [own, other] = [wordsOf(ours), wordsOf(theirs)];
  const added = [...other].filter(([letters]) => letters && !own.has(letters)).map(([, word]) => word);
  const gone = [...own].filter(([letters]) => letters && !other.has(letters)).map(([, word]) => word);
  const [found = added[0], expected] = [added.find(isNumber), gone.find(isNumber)];
  if (!found) return undefined;
  return isNumber(found) && expected ? `${found} in place of ${expected}` : found;
}

const rowsOf = (table: HtmlElement): readonly HtmlElement[] =>
  table.children.flatMap((child) => (typeof child === 'string' ? [] : child.name === 'tr' ? [child] : rowsOf(child)));

/** Tables whose first rows are alike and that differ in how many there are: no system takes single rows away. */
function rowsInstead({before, after}: Compared): string | undefined {
  const [ours = [], theirs = []] = [before.table, after.table].map((table) => table && rowsOf(table));
  const [own, other] = [ours[0], theirs[0]].map((row) => row && lettersOf(textOf([row])));
  const isWhole = own && own === other && theirs.length > 1;
  return isWhole && ours.length !== theirs.length
    ? `${theirs.length - 1} rows in place of ${ours.length - 1}`
    : undefined;
}

/** JSON in one spelling, without the day on which it was made; nothing where it is none. */
function jsonText(json: string | undefined): string {
  try {
    const made = (key: string, value: unknown) => (key === 'updated' ? undefined : value);
    return json === undefined ? '' : JSON.stringify(JSON.parse(json), made, 1);
  } catch {
    return '';
  }
}

/** What figures the saved code has in place of those of now, in words. */
export function otherFigures(compared: Compared): string | undefined {
  const {before, after} = compared;
  const tables = after.isTableInside && before.isTableInside;
  return (
    (tables ? (difference(tableText(before), tableText(after)) ?? rowsInstead(compared)) : undefined) ??
    difference(jsonText(before.data), jsonText(after.data))
  );
}
