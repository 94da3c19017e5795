// reserve.css in a page: the place of a bare figure is kept from the page's first frame until the figure is there.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {heights} from '../../dist/embed/heights.js';
import {drawn, inEachEngine, isQuiet, name, openSite, pageOf, tag, tags, until} from '../page.mjs';

inEachEngine('reserve.css', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  after(() => site.close());

  it('keeps a figure’s place for a second until it is there, and no longer', async () => {
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
    await until(
      page,
      (tags) => tags.every((tag) => getComputedStyle(document.querySelector(tag)).minBlockSize === '0px'),
      tags,
    );
    isQuiet(page);
  });

  it('keeps no place for a figure that is shown again, or comes later', async () => {
    const bare = tags.map((tag) => `<${tag}></${tag}>`).join('');
    const page = await site.visit(pageOf(`<link rel="stylesheet" href="/dist/reserve.css">${tag()}`, bare));
    await until(page, drawn);
    const kept = await page.evaluate(async (tags) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const first = tags.map((tag) => document.querySelector(tag));
      for (const each of first) each.style.display = 'none';
      await frame();
      for (const each of first) each.style.display = '';
      const all = [...first, ...tags.map((tag) => document.body.appendChild(document.createElement(tag)))];
      const seen = [];
      for (let i = 0; i < 4; i++, await frame()) seen.push(...all.map((each) => getComputedStyle(each).minBlockSize));
      return seen;
    }, tags);
    assert.deepEqual(new Set(kept), new Set(['0px']));
    isQuiet(page);
  });
});
