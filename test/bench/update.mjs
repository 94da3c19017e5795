import {bundled, widgets} from '../embed.mjs';
import {figuresPage} from './article.mjs';
import {allFrames, scriptTag} from './contenders.mjs';
import {pathOf} from './rounds.mjs';
import {median, spread} from './statistics.mjs';
import {conditions, withPage} from './visit.mjs';

export const updatePages = {
  update: {html: figuresPage({head: scriptTag, figures: widgets.map(({tag}) => `<${tag}></${tag}>`)})},
};

const TIMES = 12;

// Runs in a page: from new data to the layout that it leads to. Two documents take turns, so that every update is one.
async function updates(tag, text, times) {
  const documents = [JSON.parse(text), JSON.parse(text)];
  documents[1].casualties[0].count = {best: 4321};
  documents[1].spending[0].amount.best += 1e6;
  documents[1].suppliers[0].note = 'Another note.';
  documents[1].dates[0].event += ', and more';
  const element = document.querySelector(tag);
  const taken = [];
  for (let i = 0; i < times; i++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    element.data = documents[i % 2];
    await element.updateComplete;
    element.getBoundingClientRect();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** How long one update of an article's data takes in each element, on a processor four times slower. */
export async function measureUpdates(browser, site, rounds) {
  const found = Object.fromEntries(widgets.map(({tag}) => [tag, []]));
  for (let round = 0; round < rounds; round++)
    await withPage(browser, {...conditions.unthrottled, cpu: 4}, async (page) => {
      await page.goto(site.address + pathOf('update'));
      await page.waitForFunction(allFrames);
      // The first two also make what is made once.
      for (const {tag} of widgets)
        found[tag].push(median((await page.evaluate(updates, tag, JSON.stringify(bundled), TIMES)).slice(2)));
    });
  return Object.fromEntries(Object.entries(found).map(([tag, taken]) => [tag, spread(taken)]));
}
