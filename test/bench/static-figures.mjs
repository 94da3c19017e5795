// The limit: the same four figures as plain HTML and inline SVG, without a script. Words and rows are those of the readable
// form, so that a reader of the limit learns the same; what it cannot do is open the evidence of a figure or be filtered.
import {readable} from '../../dist/embed/readable.js';
import {casualtyFigure} from '../../dist/model/casualty-bar.js';
import {datesFigure} from '../../dist/model/key-dates.js';
import {speechFor} from '../../dist/model/speech.js';
import {spendingFigure} from '../../dist/model/spending-chart.js';
import {supplierFigure} from '../../dist/model/supplier-breakdown.js';

const COLOURS = ['#777', '#6b4f9e', '#7a6a1d'];
const percent = (fraction) => `${+(fraction * 100).toFixed(2)}%`;

const rect = (y, x, width, side) =>
  `<rect y="${y * 26}" x="${percent(x)}" width="${percent(width)}" height="20" fill="${COLOURS[side]}"/>`;
const svg = (height, content, more = '') => `<svg height="${height}" aria-hidden="true"${more}>${content}</svg>`;

const barsOf = (rows) =>
  svg(rows.length * 26, rows.map(({extent, side}, i) => (extent ? rect(i, 0, extent.most, side) : '')).join(''));

/** A line with every one of its points: 1,000 units wide, and stretched to its place. */
export const line = (points, side) =>
  `<path fill="none" stroke="${COLOURS[side]}" vector-effect="non-scaling-stroke" d="M${points
    .map(({x, y}) => `${(x * 1e3).toFixed(1)} ${((1 - y) * 1e3).toFixed(1)}`)
    .join('L')}"/>`;
export const plot = (lines) => svg(288, lines, ' viewBox="0 0 1000 1000" preserveAspectRatio="none"');

export const axis = (marks) =>
  plot(
    marks.map(({from, to}) => `<path stroke="#333" stroke-width="8" d="M${from * 1e3} 500H${to * 1e3}"/>`).join(''),
  ).replace('288', '28');

const drawings = {
  'dossier-casualty-bar': (...given) => barsOf(casualtyFigure(...given, {}).groups.flatMap(({rows}) => rows)),
  'dossier-spending-chart': (...given) => barsOf(spendingFigure(...given, {}).groups.flatMap(({rows}) => rows)),
  'dossier-supplier-breakdown': (...given) =>
    supplierFigure(...given, {})
      .bars.map(({segments}) =>
        svg(26, segments.map(({at, width}, i) => rect(0, at, width, i % COLOURS.length)).join('')),
      )
      .join(''),
  'dossier-key-dates': (...given) => axis(datesFigure(...given, {}).marks),
};

/** Heading, takeaway, drawing, table, notes and source of a figure. */
export function staticFigure(tag, dossier) {
  const [heading, takeaway, ...rest] = readable(tag, {}, dossier);
  return `<figure>${heading}${takeaway}${drawings[tag](dossier, speechFor('en'))}${rest.join('')}</figure>`;
}
