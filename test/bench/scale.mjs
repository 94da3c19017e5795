// Many figures, many dates, many points: each as a page with widgets, and as the static page that shows the same.
import {parseDossier} from '../../dist/dossier/parse.js';
import {speechFor} from '../../dist/model/speech.js';
import {bundled, widgets} from '../embed.mjs';
import {figuresPage} from './article.mjs';
import {allFrames, always, scriptTag} from './contenders.mjs';
import {datesDossier, pointsDossier} from './dossiers.mjs';
import {axis, line, plot, staticFigure} from './static-figures.mjs';

const {time} = speechFor('en');

const repeat = (count, texts) => Array.from({length: count}, () => texts).flat();

const pages = (limit, figures) => ({
  limit: {html: figuresPage({figures: limit}), isPainted: always},
  widgets: {html: figuresPage({head: scriptTag, figures}), isPainted: allFrames},
});

/** The element with its data inside, as embed code carries it. */
const withData = (tag, dossier) =>
  `<${tag}><script type="application/json">${JSON.stringify(dossier)}</script></${tag}>`;

function checked(document) {
  const {dossier, problems} = parseDossier(document);
  if (problems[0]) throw new Error(`the bench's own dossier is wrong: ${problems[0].message}`);
  return dossier;
}

function dates(count) {
  const document = datesDossier(count);
  const all = checked(document).dates;
  const marks = all.map((_, i) => ({from: i / count, to: (i + 1) / count}));
  const items = all.map((each) => `<li><time datetime="${each.time}">${time(each.time)}</time> ${each.event}</li>`);
  return pages(
    [`<figure><h2>Key dates</h2>${axis(marks)}<ol>${items.join('')}</ol></figure>`],
    [withData('dossier-key-dates', document)],
  );
}

function points(count) {
  const document = pointsDossier(count);
  const {parties, spending} = checked(document);
  const lines = parties.map(({id}, side) =>
    line(
      spending
        .filter(({party}) => party === id)
        .map(({amount}, i) => ({x: count > 1 ? i / (count - 1) : 0, y: amount.best / 1e9})),
      side + 1,
    ),
  );
  return pages(
    [`<figure><h2>Military spending</h2>${plot(lines.join(''))}</figure>`],
    [withData('dossier-spending-chart', document)],
  );
}

const figures = (count) =>
  pages(
    repeat(
      count,
      widgets.map(({tag}) => staticFigure(tag, bundled)),
    ),
    repeat(
      count,
      widgets.map(({tag}) => `<${tag}></${tag}>`),
    ),
  );

/** What grows, and to which sizes. */
export const scales = {
  'the four figures, times': {counts: [1, 10, 50, 250], pagesOf: figures},
  'key dates, events': {counts: [15, 150, 1500, 15_000], pagesOf: dates},
  'spending, points a party': {counts: [1, 10, 100, 1000, 10_000], pagesOf: points},
};
