// What the tests of embed codes share: the widgets as a builder has them, options to set, and the codes.
import {readFileSync} from 'node:fs';
import {parse, parseFragment} from 'parse5';
import {parseDossier} from '../dist/dossier/parse.js';
import {drawOnServer} from '../dist/embed/drawn-on-server.js';
import {embedCode, treeOfParse5} from '../dist/embed/index.js';
import {data, script} from './page.mjs';

const {
  version,
  scripts,
  widgets: listed,
} = JSON.parse(readFileSync(new URL('../dist/catalogue.json', import.meta.url), 'utf8'));
export const release = {
  version,
  folder: '/dist/',
  ...scripts.find(({dossier}) => dossier === 'nagorno-karabakh'),
};
export const publicAddress = `https://cdn.jsdelivr.net/npm/dossier-widgets@${version}/dist/nagorno-karabakh.js`;
/** The answer of the public server. */
export const outside = {[publicAddress]: script};

export const bundled = parseDossier(JSON.parse(data)).dossier;
export const widgets = listed.map((widget) => ({...widget, script: release, bundled, draw: drawOnServer}));
export const forms = ['script', 'self-hosted', 'bare', 'placeholder'];

/** A dossier of one's own, with another figure in each section. */
const changes = [
  ['3900', '4321'],
  ['634000000', '635000000'],
  [/"high": 70,/, '"high": 68,'],
  ['Russian border guards begin', 'Border guards begin'],
];
export const ownDocument = JSON.parse(changes.reduce((text, change) => text.replace(...change), data));
ownDocument.id = 'own-figures';
// With another year, spending is drawn as lines.
ownDocument.spending.push(...ownDocument.spending.map((entry) => ({...entry, id: `${entry.id}-before`, time: '2019'})));
export const own = parseDossier(ownDocument).dossier;
export const ownText = {
  'casualty-bar': /4,321/,
  'spending-chart': /635 million/,
  'supplier-breakdown': /68%/,
  'key-dates': /Border guards begin/,
};

const special = {
  'casualty-bar': [{conflict: 'war-2020'}],
  'spending-chart': [{parties: 'ARM'}, {from: '2019'}, {to: '2020'}],
  'supplier-breakdown': [{recipient: 'ARM'}],
  'key-dates': [{kinds: 'war ceasefire'}, {from: '2016', to: '2020-10'}],
};
/** Every option of every widget, one by one and all together. */
export const optionSets = (id) => {
  const sets = [
    {heading: 'Own words, “quoted” & <plain>'},
    {'heading-level': 4},
    {view: 'table'},
    {lang: 'en-US'},
    {'color-scheme': 'dark'},
    ...special[id],
  ];
  return [{}, ...sets, Object.assign({}, ...sets)];
};

/** A code, by the widget's id; `more` is what the widget has besides. */
export const code = (id, options = {}, form = 'script', more = {}) =>
  embedCode({...widgets.find((widget) => widget.id === id), ...more}, options, form);

/** HTML as a parser reads it, which must have nothing to complain about. */
export function parsed(html) {
  const errors = [];
  parse(`<!doctype html>${html}`, {onParseError: ({code}) => errors.push(code)});
  if (errors.length) throw new Error(`${errors} in ${html.slice(0, 300)} …`);
  return treeOfParse5(parseFragment(html).childNodes);
}

/** All elements in parsed HTML, also those in templates. */
export const elementsIn = (nodes) =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));
export const textOf = (node) => (typeof node === 'string' ? node : node.children.map(textOf).join(''));
