import {data} from '../page.mjs';
import {widgets} from '../embed.mjs';
import {figuresPage} from './article.mjs';
import {allFrames, scriptTag} from './contenders.mjs';
import {pathOf} from './rounds.mjs';
import {spread} from './statistics.mjs';
import {conditions, visit} from './visit.mjs';

const SOURCE = '/dossier.json';
const COUNT = 100;

const name = 'a hundred elements with one src';
const page = {
  html: figuresPage({
    head: scriptTag,
    figures: Array.from({length: COUNT}, (_, i) => {
      const {tag} = widgets[i % widgets.length];
      return `<${tag} src="${SOURCE}"></${tag}>`;
    }),
  }),
  isPainted: allFrames,
};

export const sharedPages = {[name]: page};
export const sharedFiles = {[SOURCE]: data};

/** A hundred elements that name one address: how often it is asked for, and when all are there. */
export async function measureShared(browser, site, rounds) {
  const painted = [];
  const requests = [];
  for (let round = 0; round < rounds; round++) {
    site.sent();
    painted.push((await visit(browser, `${site.address}${pathOf(name)}`, page, conditions.unthrottled)).painted);
    requests.push(site.sent().requests.filter((path) => path === SOURCE).length);
  }
  return {requests: Math.max(...requests), painted: spread(painted)};
}
