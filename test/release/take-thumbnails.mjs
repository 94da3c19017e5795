// Takes the pictures of the catalogue, src/embed/thumbnails. After a change of looks: `npm run build`, this, a look at
// each picture, and `npm run build` once more for dist/thumbnails.
import {mkdirSync, writeFileSync} from 'node:fs';
import {tags} from '../page.mjs';
import {palettePng} from './palette-png.mjs';
import {openStudio, PICTURE} from './studio.mjs';

const folder = new URL('../../src/embed/thumbnails/', import.meta.url);

// Runs in a page. Flat colours and the edges of letters: the most frequent colours are all that there is to see.
function quantise(pixels) {
  const counts = new Map();
  const colours = Array.from({length: pixels.length / 4}, (_, i) => {
    const colour = (pixels[4 * i] << 16) | (pixels[4 * i + 1] << 8) | pixels[4 * i + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    return colour;
  });
  const palette = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, 24)
    .map(([colour]) => colour);
  const far = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const nearest = new Map(
    [...counts.keys()].map((colour) => {
      const distances = palette.map((each) => far(each, colour));
      return [colour, distances.indexOf(Math.min(...distances))];
    }),
  );
  return {palette, indices: colours.map((colour) => String.fromCharCode(nearest.get(colour))).join('')};
}

const studio = await openStudio();
try {
  mkdirSync(folder, {recursive: true});
  for (const tag of tags) {
    for (const scheme of ['light', 'dark']) {
      const picture = await studio.picture(tag, scheme);
      const {palette, indices} = await studio.withPixels([picture], PICTURE, quantise);
      const png = palettePng(PICTURE, palette, Buffer.from(indices, 'latin1'));
      const name = `${tag.replace('dossier-', '')}-${scheme}.png`;
      writeFileSync(new URL(name, folder), png);
      console.log(`${String(png.length).padStart(7)}  ${name}`);
    }
  }
} finally {
  await studio.close();
}
