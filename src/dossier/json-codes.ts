import type {Advice} from './error-codes.js';

/** What keeps a text from being the JSON of a dossier. Most of these only the command can tell apart. */
export const jsonCodes = {
  'bad-json': [
    'The text is not JSON.',
    'Write the dossier as JSON: one record, from { to }. Look at the place that the message names; `dossier validate` always names one.',
  ],
  'bad-option': [
    'An attribute of an element asks for what the dossier does not have, or is no EDTF time.',
    'Look for a typing error; the message lists what there is.',
  ],
  'unknown-dossier': [
    'An element names a dossier by an id, and the page has none with this id, also when it has loaded; or a table at `src` comes with no id.',
    'Compare the id with the one in the dossier, and look whether the script that brings it is on the page. A table needs a dossier, for its parties and sources.',
  ],
  'not-loaded': [
    'Nothing came from the address of the dossier, or too much.',
    'Open the address in a browser: it must give the JSON document or the table itself, in UTF-8, and let other pages read it (CORS).',
  ],
  'bad-table': [
    'The table at `src` has no rows under its names, or a quotation mark where none may be: what follows could stand in a wrong column.',
    'Look whether the export has all its rows. Put quotation marks around the whole cell, and double those inside it; spreadsheets do so when they save as CSV.',
  ],
  unreadable: [
    'The document cannot be read from start to end.',
    'Hand over plain JSON, or the plain objects that `JSON.parse` makes.',
  ],
  'too-large': [
    'The document is larger than any article’s facts.',
    'Leave out what the article does not need, or make several dossiers of it.',
  ],
  'too-deep': [
    'Records and lists are nested too deeply.',
    'Look for brackets that are opened again and again: a dossier has five in one another.',
  ],
  'duplicate-key': [
    'A record has the same field twice.',
    'Keep the one that is right: readers see neither, since nothing tells which it is.',
  ],
  comment: ['A comment, which JSON does not have.', 'Take it out. What readers should know goes into `note`.'],
  html: ['HTML in the text; a CMS has probably put it there.', 'Take it out.'],
  'odd-space': [
    'A space that JSON does not know, probably pasted along with a text.',
    'Type a plain space in its place.',
  ],
  'bad-number': [
    'A number that JSON cannot read.',
    'Write digits alone, with a point for decimals: 3900, 2.5. The unit has a field of its own.',
  ],
  'wrong-quotes': [
    'Typographic quotation marks around a name or a text.',
    'Type straight ones; a text processor or a CMS has probably changed them.',
  ],
  'unescaped-quote': [
    'A straight quotation mark inside a text.',
    'Use typographic quotation marks inside texts, or write `\\"` for a straight one.',
  ],
  'unfinished-text': [
    'A text that does not end on its line.',
    'Close it with a quotation mark; where a new line is meant in it, write `\\n`.',
  ],
  'bad-escape': ['A backslash before a letter with which it has no meaning.', 'Write `\\\\` for a backslash.'],
  'control-character': ['A character that is not printed, such as a tab, inside a text.', 'Put a space in its place.'],
  'trailing-comma': ['A comma after the last thing.', 'Take it out: commas stand between things.'],
  'missing-comma': ['No comma between two things.', 'Put one between them.'],
  'missing-colon': ['No colon between a field and its value.', 'Put one between them.'],
  'missing-value': [
    'A field or a place in a list without a value.',
    'Add what is missing, or take out the sign that is too many.',
  ],
  'missing-quotes': [
    'A name or a text without quotation marks.',
    'Put straight quotation marks around it; only numbers and true have none.',
  ],
  'unclosed-bracket': ['A bracket that is not closed.', 'Close it, or take it out if it is too many.'],
  'text-after-end': [
    'Something follows the end of the dossier.',
    'Take it out, or a closing bracket too many before it.',
  ],
} as const satisfies Readonly<Record<string, Advice>>;

/** What is doubtful about a text. */
export const textWarningCodes = {
  'large-for-src': [
    'The document is larger than what an element loads from an address.',
    'Bundle the dossier with the script, or make it smaller.',
  ],
} as const satisfies Readonly<Record<string, Advice>>;

export type JsonCode = keyof typeof jsonCodes | keyof typeof textWarningCodes;
