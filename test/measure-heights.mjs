// Measures the elements again and writes src/embed/heights.ts. After a change of looks: `npm run build`, this, and
// `npm run build` once more for dist/reserve.css.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './browser.mjs';

const TAGS = ['dossier-casualty-bar', 'dossier-spending-chart', 'dossier-supplier-breakdown', 'dossier-key-dates'];
const WIDTHS = [320, 360, 412, 480, 544, 600, 680, 900];
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const {executablePath, env, args} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args, env: {...process.env, ...env}});
const heights = Object.fromEntries(TAGS.map((tag) => [tag, {}]));
try {
  const page = await browser.newPage();
  for (const width of WIDTHS) {
    await page.setViewport({width, height: 800});
    await page.setContent(
      `<!doctype html><html lang="en"><body style="margin:0;font-family:system-ui">${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}`,
    );
    await page.addScriptTag({path: at('../dist/nagorno-karabakh.js')});
    const measured = await page.evaluate(async (tags) => {
      await document.fonts.ready;
      return Promise.all(
        tags.map(async (tag) => {
          const element = document.querySelector(tag);
          await element.updateComplete;
          if (!element.shadowRoot.querySelector('.frame')) throw new Error(`<${tag}> shows no figure`);
          return Math.round(element.getBoundingClientRect().height);
        }),
      );
    }, TAGS);
    TAGS.forEach((tag, i) => (heights[tag][width] = measured[i]));
  }
} finally {
  await browser.close();
}

const rows = TAGS.map((tag) => {
  const steps = WIDTHS.map((width) => `${width}: ${heights[tag][width]}`);
  return `  '${tag}': {${steps.join(', ')}},\n`;
});
writeFileSync(
  at('../src/embed/heights.ts'),
  `import type {Heights} from './reserve.js';

/** Written by \`node test/measure-heights.mjs\`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
${rows.join('')}};
`,
);
console.table(heights);
