// Measures the elements again and writes src/embed/heights.ts. After a change of looks: `npm run build`, this, and
// `npm run build` once more for dist/reserve.css and dist/catalogue.json.
import {writeFileSync} from 'node:fs';
import {tags} from '../page.mjs';
import {openStudio} from './studio.mjs';

const WIDTHS = [320, 360, 412, 480, 544, 600, 680, 900];

const studio = await openStudio();
const heights = {};
try {
  for (const tag of tags) {
    heights[tag] = {};
    for (const width of WIDTHS) heights[tag][width] = Math.round(await studio.height(tag, width));
  }
} finally {
  await studio.close();
}

const rows = Object.entries(heights).map(([tag, steps]) => {
  const pairs = Object.entries(steps).map(([width, height]) => `${width}: ${height}`);
  return `  '${tag}': {${pairs.join(', ')}},\n`;
});
writeFileSync(
  new URL('../../src/embed/heights.ts', import.meta.url),
  `import type {Heights} from './reserve.js';

/** Written by \`node test/release/measure-heights.mjs\`: the bundled figures in a blank page, Nunito Sans at 16px. */
export const heights = {
${rows.join('')}} satisfies Heights;
`,
);
console.table(heights);
