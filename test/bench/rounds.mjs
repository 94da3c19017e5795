import {interleaved} from './statistics.mjs';
import {visit} from './visit.mjs';

/** Where a page is. */
export const pathOf = (name) => `/${encodeURIComponent(name)}.html`;

/** Visits every page in every round; a page is named by its path. */
export async function visitInRounds(browser, site, pages, rounds, condition, tell) {
  const results = [];
  for (const names of interleaved(Object.keys(pages), rounds)) {
    const round = {};
    for (const name of names)
      round[name] = await visit(browser, `${site.address}${pathOf(name)}`, pages[name], condition);
    results.push(round);
    tell(`round ${results.length} of ${rounds}`);
  }
  return results;
}

/** Pages as files of a server. */
export const filesOf = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, {html}]) => [pathOf(name), html]));
