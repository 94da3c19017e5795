import {fromJson} from './json-figures.js';
import {failed, type Given, type OwnFigures, type Remark} from './remark.js';
import {fromTable} from './table-figures.js';

export type {OwnFigures, Remark} from './remark.js';

const PAGE: Remark = {
  where: 'The text',
  text: 'This is the source of a web page, and no table.',
  advice: 'Copy the table as the page shows it into a spreadsheet, and save it as CSV.',
};

/** Reads what an editor has pasted or dropped: a whole dossier as JSON, or the rows of the widget's section. */
export const readOwn = (given: Given): OwnFigures =>
  /^\s*<[^{]*$/.test(given.text)
    ? failed(PAGE)
    : /^\s*[[{<]/.test(given.text)
      ? fromJson(given.text)
      : fromTable(given);
