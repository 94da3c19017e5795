// The pages that are compared: the article alone, with the limit, and with the widgets in each form of the embed code.
import {readFileSync} from 'node:fs';
import {bundled, code, forms, publicAddress, release, widgets} from '../embed.mjs';
import {articlePage} from './article.mjs';
import {staticFigure} from './static-figures.mjs';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

export const SCRIPT = `${release.folder}${release.file}`;
export const RESERVE = `${release.folder}reserve.css`;

/** What all pages may ask for. */
export const shared = {[SCRIPT]: dist('nagorno-karabakh.js'), [RESERVE]: dist('reserve.css')};

export const scriptTag = `<script async src="${SCRIPT}"></script>`;

// What follows runs in a page.
export const allFrames = () => {
  const all = document.querySelectorAll(
    'dossier-casualty-bar,dossier-spending-chart,dossier-supplier-breakdown,dossier-key-dates',
  );
  return all[0] && [...all].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=frame] [part~=value],path'));
};
const fourReady = () => window.bench.ready >= 4;
export const always = () => true;

const forwards = {
  script: (form) => ({figures: codesOf(form)}),
  'self-hosted': (form) => ({figures: codesOf(form)}),
  bare: (form) => ({head: scriptTag, figures: codesOf(form)}),
  placeholder: (form) => ({head: scriptTag, figures: codesOf(form)}),
};
// The public server is played by this one: the bytes are the same, but for another connection that a reader would make.
const codesOf = (form) => widgets.map(({id}) => code(id, {}, form).replaceAll(publicAddress, SCRIPT));

/** Names of the contenders; the limit is the static page. */
export const LIMIT = 'static';
export const ALONE = 'article alone';

/** Contenders by their names: a page, and how to know in it that the figures are there and that they can be used. */
export const contenders = {
  [ALONE]: {html: articlePage({}), isPainted: always},
  [LIMIT]: {html: articlePage({figures: widgets.map(({tag}) => staticFigure(tag, bundled))}), isPainted: always},
  ...Object.fromEntries(
    forms.map((form) => [form, {html: articlePage(forwards[form](form)), isPainted: allFrames, isLive: fourReady}]),
  ),
  'bare with reserve.css': {
    html: articlePage({head: `<link rel="stylesheet" href="${RESERVE}">${scriptTag}`, figures: codesOf('bare')}),
    isPainted: allFrames,
    isLive: fourReady,
  },
};
