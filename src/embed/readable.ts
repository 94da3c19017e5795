import type {Dossier} from '../dossier/shape.js';
import {casualtyFigure} from '../model/casualty-bar.js';
import type {Note} from '../model/evidence.js';
import type {Fact, Figure} from '../model/figure.js';
import {datesFigure} from '../model/key-dates.js';
import type {Options} from '../model/select.js';
import {speechFor, type Speech} from '../model/speech.js';
import {spendingFigure} from '../model/spending-chart.js';
import {supplierFigure} from '../model/supplier-breakdown.js';
import {rowsOf} from '../model/table.js';
import '../words/languages.js';
import {languageOf} from './language.js';
import {element, type Attributes, type Child, type Markup} from './markup.js';

/** What each element shows, by its tag. */
const figures: Readonly<Record<string, (dossier: Dossier, speech: Speech, options: Options) => Figure>> = {
  'dossier-casualty-bar': casualtyFigure,
  'dossier-spending-chart': spendingFigure,
  'dossier-supplier-breakdown': supplierFigure,
  'dossier-key-dates': datesFigure,
};

/** What an element with these attributes shows of a dossier. */
export const figureFor = (tag: string, attributes: Readonly<Record<string, string>>, dossier: Dossier): Figure =>
  figures[tag]!(dossier, speechFor(attributes['lang'] ?? dossier.language), attributes);

const note = ({text, source, href}: Note): readonly Child[] =>
  source ? [`${text} (`, href ? element('a', {href}, source) : source, ').'] : [text];

/**
 * The rows of a fact. What it comes from has one of its own: as a column it would make the table of a page that gives it no
 * style twice as wide as a phone. So have remarks, where no notes stand below the table for the numbers beside the figure.
 */
function rowsFor(fact: Fact, figure: Figure): readonly Markup[] {
  const {words} = figure.speech;
  const [, row] = rowsOf(figure, [fact]) as [unknown, readonly string[]];
  const [cells, [numbers, evidence]] = [row.slice(0, -2), row.slice(-2) as [string, string]];
  const hasNotes = figure.notes[0] && numbers;
  const told = hasNotes ? cells.with(cells.lastIndexOf(fact.text), words.inBrackets(fact.text, numbers)) : cells;
  const remarks = figure.notes[0] ? [] : fact.remarks.filter(({text}) => !evidence.includes(text));
  return [
    element(
      'tr',
      {},
      // The second column names the row.
      ...told.map((cell, i) => (i === 1 ? element('th', {scope: 'row'}, cell) : element('td', {}, cell))),
    ),
    element(
      'tr',
      {},
      element(
        'td',
        {colspan: cells.length},
        words.labelled(words.evidence, evidence),
        ...remarks.flatMap((each) => [' ', ...note(each)]),
      ),
    ),
  ];
}

function table(figure: Figure, attributes: Attributes): Markup {
  const columns = figure.columns.slice(0, -2).map((column) => element('th', {scope: 'col'}, column));
  return element(
    'table',
    attributes,
    element('caption', {}, figure.title),
    element('thead', {}, element('tr', {}, ...columns)),
    element('tbody', {}, ...figure.facts.flatMap((fact) => rowsFor(fact, figure))),
  );
}

/**
 * The figure in plain HTML that every sanitizer lets through: heading, takeaway, table, notes and source line, from the
 * same model as the drawing. What is not in the language that is asked for is marked: what is said where there are no words
 * in it, and what a dossier tells in another one.
 */
export function readable(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  dossier: Dossier,
): readonly Markup[] {
  const figure = figureFor(tag, attributes, dossier);
  const {speech, title, takeaway, facts, notes, source} = figure;
  const {locale, words} = speech;
  const asked = languageOf(attributes['lang'] ?? dossier.language);
  const markOf = (tag: string) => (languageOf(tag) === asked ? {} : {lang: tag});
  const said = markOf(locale);
  // What the dossier tells, in tables and notes, is in its own language.
  const told = languageOf(dossier.language) === languageOf(locale) ? said : markOf(dossier.language);
  const {heading} = attributes;
  return [
    element(`h${attributes['heading-level'] ?? 2}`, heading ? {} : said, heading ?? title),
    ...(takeaway ? [element('p', said, takeaway)] : []),
    facts[0] ? table(figure, told) : element('p', said, words.empty),
    ...(notes[0] ? [element('ol', told, ...notes.map((each) => element('li', {}, ...note(each))))] : []),
    element('p', said, source),
  ];
}
