// reserve.css in a page: the place of a bare figure is kept from the page's first frame until the figure is there.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {heights} from '../../dist/embed/heights.js';
import {inEachEngine, isQuiet, name, openSite, pageOf, tags} from '../page.mjs';

inEachEngine('reserve.css', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  after(() => site.close());

  // There the height is not kept by a transition.
  const skip = engine === 'WebKit' && 'in WebKit the place is empty from the element’s definition to its figure';
  it('keeps a figure’s place for a second until it is there', {skip}, async () => {
    const bare = tags.map((tag) => `<${tag}></${tag}>`).join('');
    const page = await site.visit(pageOf('<link rel="stylesheet" href="/dist/reserve.css">', bare), {width: 600});
    const seen = await page.evaluate(
      async (tags, src) => {
        const elements = tags.map((tag) => document.querySelector(tag));
        const isThere = ({shadowRoot}) => !!shadowRoot?.querySelector('[part~=frame]');
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        // As on a slow phone: what is put off comes after the next frame.
        const later = window.setTimeout;
        window.setTimeout = (run, wait = 0, ...rest) => later(run, wait + 300, ...rest);
        await frame();
        document.head.append(Object.assign(document.createElement('script'), {src}));
        const seen = [];
        let since;
        for (let i = 0; i < 400 && !elements.every(isThere); i++) {
          await frame();
          if (elements[0].matches(':defined')) since ??= performance.now();
          if (performance.now() - since > 900) continue;
          const areWaiting = elements.filter((each) => each.matches(':defined') && !isThere(each)).length;
          seen.push({areWaiting, heights: elements.map(({offsetHeight}) => offsetHeight)});
        }
        return {seen, areThere: elements.every(isThere)};
      },
      tags,
      name,
    );
    assert.ok(seen.areThere);
    assert.ok(
      seen.seen.some(({areWaiting}) => areWaiting === 4),
      'no frame fell between',
    );
    const least = tags.map((_, i) => Math.min(...seen.seen.map(({heights}) => heights[i])));
    for (const [i, tag] of tags.entries())
      assert.ok(least[i] >= Math.min(...Object.values(heights[tag])) * 0.9, `${tag} is ${least[i]} px high`);
    isQuiet(page);
  });
});
