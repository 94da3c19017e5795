// What is measured, by the names that `--only` takes.
import {measureBytes} from './bytes.mjs';
import {compare} from './compare.mjs';
import {ALONE, contenders, LIMIT, shared} from './contenders.mjs';
import {peers} from './peers.mjs';
import {filesOf, pathOf, visitInRounds} from './rounds.mjs';
import {scales} from './scale.mjs';
import {scroll} from './scroll.mjs';
import {serve} from './server.mjs';
import {measureShared, sharedFiles, sharedPages} from './shared-source.mjs';
import {spread} from './statistics.mjs';
import {measureUpdates, updatePages} from './update.mjs';
import {conditions} from './visit.mjs';

/** A site with these pages, for as long as it is used. */
async function onSite(pages, use, more = {}) {
  const site = await serve({...filesOf(pages), ...shared, ...more});
  site.prepare();
  try {
    return await use(site);
  } finally {
    site.close();
  }
}

/** The pages in both conditions, compared with the limit. */
const inBoth = ({browser, rounds, tell}, pages, files) =>
  onSite(
    pages,
    async (site) => {
      const results = {};
      for (const [name, condition] of Object.entries(conditions)) {
        const found = await visitInRounds(browser, site, pages, rounds, condition, (text) => tell(`${name}, ${text}`));
        results[name] = compare(found, LIMIT, ALONE);
      }
      return results;
    },
    files,
  );

async function measureScale({browser, rounds, tell}) {
  const results = {};
  for (const [what, {counts, pagesOf}] of Object.entries(scales)) {
    results[what] = {};
    for (const count of counts) {
      const pages = pagesOf(count);
      results[what][count] = await onSite(pages, async (site) =>
        compare(
          await visitInRounds(browser, site, pages, rounds, conditions.unthrottled, (text) =>
            tell(`${what}: ${count}, ${text}`),
          ),
          'limit',
        ),
      );
    }
  }
  return results;
}

async function measureScroll({browser, rounds, tell}) {
  const {counts, pagesOf} = scales['key dates, events'];
  const pages = pagesOf(counts.at(-1));
  return onSite(pages, async (site) => {
    const found = {limit: [], widgets: []};
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(found))
        found[name].push(await scroll(browser, site.address + pathOf(name), pages[name], conditions['phone-like']));
      tell(`round ${round + 1} of ${rounds}`);
    }
    return Object.fromEntries(
      Object.entries(found).map(([name, all]) => [
        name,
        {perSecond: spread(all.map((each) => each.perSecond)), longest: spread(all.map((each) => each.longest))},
      ]),
    );
  });
}

export const sections = {
  bytes: ({browser}) => onSite(contenders, (site) => measureBytes(browser, site)),
  pages: (given) => inBoth(given, contenders),
  scale: measureScale,
  scroll: measureScroll,
  update: ({browser, rounds}) => onSite(updatePages, (site) => measureUpdates(browser, site, rounds)),
  shared: ({browser, rounds}) => onSite(sharedPages, (site) => measureShared(browser, site, rounds), sharedFiles),
  peers(given) {
    const {pages, files} = peers();
    return inBoth(given, pages, files);
  },
};
