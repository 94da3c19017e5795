// Pages with figures that are drawn, and have no script yet.
import {setTimeout as sleep} from 'node:timers/promises';
import {name, pageOf, until} from '../page.mjs';

/** Watches what moves, and what is painted in each frame. */
export const watch = () => {
  window.shifts = [];
  window.paints = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const look = () => {
    const hosts = [...document.querySelectorAll('body *')].filter(({localName}) => localName.startsWith('dossier-'));
    const painted = hosts.map(({shadowRoot, offsetHeight}) => [
      shadowRoot?.querySelectorAll('.frame').length,
      shadowRoot?.querySelector('.frame')?.offsetHeight === offsetHeight,
      offsetHeight,
    ]);
    if (document.readyState !== 'loading') window.paints.push(JSON.stringify(painted));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** A page of a site with codes, without their script. */
export const visitDrawn = (site, width, css, codes) => {
  const [before, after] = ['<p>Before <input value="field"> the figures</p>', '<p>After</p>'];
  const sections = codes.map((html) => `<section>${html.replace(/<script async.*/, '')}</section>`).join(after);
  return site.visit(pageOf(`<style>body {margin: 1rem} ${css}</style>`, before + sections + after), {
    width,
    prepare: watch,
  });
};

/** Loads the script, and waits until it has drawn all anew. */
export const comeAlive = async (page) => {
  await page.evaluate((src) => {
    window.painted = [...document.querySelectorAll('section > *')].flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll('.frame') ?? []),
    ]);
    document.head.append(Object.assign(document.createElement('script'), {src}));
  }, name);
  await until(page, () => window.painted.length && window.painted.every(({isConnected}) => !isConnected));
  await sleep(150);
};
