import type {Dossier} from '../dossier/shape.js';
import {casualtyFigure} from '../model/casualty-bar.js';
import type {Figure, Note} from '../model/figure.js';
import {datesFigure} from '../model/key-dates.js';
import {speechFor, type Speech} from '../model/speech.js';
import {spendingFigure} from '../model/spending-chart.js';
import {supplierFigure} from '../model/supplier-breakdown.js';
import {element, type Child, type Markup} from './markup.js';

type Attributes = Readonly<Record<string, string>>;

/** What each element shows, by its tag. */
const figures: Readonly<Record<string, (dossier: Dossier, speech: Speech, options: Attributes) => Figure>> = {
  'dossier-casualty-bar': casualtyFigure,
  'dossier-spending-chart': spendingFigure,
  'dossier-supplier-breakdown': supplierFigure,
  'dossier-key-dates': datesFigure,
};

const cells = (row: readonly string[]) =>
  // The second column names the row.
  row.map((cell, i) => (i === 1 ? element('th', {scope: 'row'}, cell) : element('td', {}, cell)));

const table = ({title, columns, rows}: Figure) =>
  element(
    'table',
    {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', {scope: 'col'}, column)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row)))),
  );

const note = ({text, source, href}: Note): readonly Child[] =>
  source ? [`${text} (`, href ? element('a', {href}, source) : source, ')'] : [text];

/**
 * The figure in plain HTML that every sanitizer lets through: heading, takeaway, table, notes and source line, from the
 * same model as the drawing.
 */
export function readable(tag: string, attributes: Attributes, dossier: Dossier): readonly Markup[] {
  const figure = figures[tag]!(dossier, speechFor(attributes['lang'] ?? dossier.language), attributes);
  const {speech, title, takeaway, entries, notes, source} = figure;
  return [
    element(`h${attributes['heading-level'] ?? 2}`, {}, attributes['heading'] ?? title),
    ...(takeaway ? [element('p', {}, takeaway)] : []),
    entries[0] ? table(figure) : element('p', {}, speech.words.empty),
    ...(notes[0] ? [element('ol', {}, ...notes.map((each) => element('li', {}, ...note(each))))] : []),
    element('p', {}, source),
  ];
}
