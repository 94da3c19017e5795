// What a publisher would use instead: Chart.js, TimelineJS for the dates, an iframe for each figure.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {speechFor} from '../../dist/model/speech.js';
import {casualtyFigure} from '../../dist/model/casualty-bar.js';
import {datesFigure} from '../../dist/model/key-dates.js';
import {spendingFigure} from '../../dist/model/spending-chart.js';
import {supplierFigure} from '../../dist/model/supplier-breakdown.js';
import {bundled} from '../embed.mjs';
import {articlePage, figuresPage} from './article.mjs';
import {ALONE, contenders, LIMIT} from './contenders.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const packages = `${folder}node_modules/`;
const FILES = {
  '/chart.js': 'chart.js/dist/chart.umd.min.js',
  '/timeline.js': '@knight-lab/timelinejs/dist/js/timeline.js',
  '/timeline.css': '@knight-lab/timelinejs/dist/css/timeline.css',
};

const given = [bundled, speechFor('en'), {}];
const COLOURS = ['#777777', '#6b4f9e', '#7a6a1d'];

const bars = ({title, groups}) => ({
  title,
  type: 'bar',
  labels: groups.flatMap(({rows}) => rows.map(({who, detail}) => `${who}, ${detail}`)),
  datasets: [
    {
      data: groups.flatMap(({rows}) => rows.map(({extent}) => extent?.most ?? null)),
      backgroundColor: groups.flatMap(({rows}) => rows.map(({side}) => COLOURS[side])),
    },
  ],
});

const suppliers = ({title, bars}) => ({
  title,
  type: 'bar',
  stacked: true,
  labels: bars.map(({label}) => label),
  datasets: bars.flatMap(({segments}, i) =>
    segments.map(({label, width}, j) => ({
      label,
      data: bars.map((_, k) => (k === i ? width : null)),
      backgroundColor: COLOURS[j % COLOURS.length],
    })),
  ),
});

const dates = ({title, facts}) => ({
  title,
  type: 'scatter',
  labels: [],
  datasets: [{label: title, data: facts.map(({from}) => ({x: from, y: 0})), backgroundColor: COLOURS[0]}],
});

const charts = [
  bars(casualtyFigure(...given)),
  bars(spendingFigure(...given)),
  suppliers(supplierFigure(...given)),
  dates(datesFigure(...given)),
];

// Runs in a page. Without animation, which would only make the peer later.
function drawCharts(all) {
  for (const canvas of document.querySelectorAll('canvas')) {
    const {type, labels, datasets, stacked} = all[Number(canvas.dataset.chart)];
    new window.Chart(canvas, {
      type,
      data: {labels, datasets},
      options: {
        animation: false,
        ...(type === 'bar' && {indexAxis: 'y', scales: {x: {stacked, beginAtZero: true}, y: {stacked}}}),
      },
    });
  }
}

const canvas = ({title}, i) => `<figure><h2>${title}</h2><div><canvas data-chart="${i}"></canvas></div></figure>`;
const drawing = '<script defer src="/chart.js"></script><script defer src="/figures.js"></script>';
const iframe = ({title}, i) => `<iframe src="/figure-${i}.html" title="${title}" width="100%" height="360"></iframe>`;

/** TimelineJS takes dates in parts. */
function timelineEvent({entry}) {
  const [start, end] = entry.time
    .replace('~', '')
    .split('/')
    .map((text) => Object.fromEntries(text.split('-').map((part, i) => [['year', 'month', 'day'][i], part])));
  return {start_date: start, ...(end && {end_date: end}), text: {headline: entry.event}};
}
const timeline = `new TL.Timeline('timeline', ${JSON.stringify({events: datesFigure(...given).facts.map(timelineEvent)})}, {font: null})`;

const pages = {
  [ALONE]: contenders[ALONE],
  [LIMIT]: contenders[LIMIT],
  'self-hosted': contenders['self-hosted'],
  'Chart.js': {
    html: articlePage({head: drawing, figures: charts.map(canvas)}),
    isPainted: () => Object.keys(window.Chart?.instances ?? {}).length === 4,
  },
  'an iframe each, Chart.js in each': {
    html: articlePage({figures: charts.map(iframe)}),
    isPainted: () =>
      [...document.querySelectorAll('iframe')].every(
        ({contentWindow}) => Object.keys(contentWindow.Chart?.instances ?? {}).length,
      ),
  },
  'TimelineJS (dates only)': {
    html: articlePage({
      head: `<link rel="stylesheet" href="/timeline.css"><script defer src="/timeline.js"></script><script defer src="/dates.js"></script>`,
      figures: ['', '', '', '<div id="timeline" style="height:600px"></div>'],
    }),
    isPainted: () => document.querySelectorAll('.tl-timemarker').length >= 20,
  },
};

/** The pages of the peers, with the limit and with the widgets, and the files that they ask for. */
export function peers() {
  if (!existsSync(packages))
    throw new Error(`The peers are not installed. This installs them: npm ci --prefix ${folder}`);
  return {
    pages,
    files: {
      ...Object.fromEntries(Object.entries(FILES).map(([path, file]) => [path, readFileSync(packages + file, 'utf8')])),
      '/figures.js': `(${drawCharts})(${JSON.stringify(charts)})`,
      '/dates.js': timeline,
      ...Object.fromEntries(
        charts.map((each, i) => [`/figure-${i}.html`, figuresPage({head: drawing, figures: [canvas(each, i)]})]),
      ),
    },
  };
}
