// That the heights and the pictures in the catalogue are those of the elements as they are drawn now. In a typeface of
// its own: what a publisher's typeface makes of the heights is not measured. Pictures are compared on Linux alone, as CI
// does: macOS and Windows draw letters in ways of their own.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {heights} from '../../dist/embed/heights.js';
import {tags} from '../page.mjs';
import {openStudio, PICTURE} from '../release/studio.mjs';
import {takesLong} from '../thorough.mjs';

const STALE = {
  heights:
    'the heights in src/embed/heights.ts are not those of the figures: if the change of looks is wanted, run `node test/release/measure-heights.mjs`, build again and commit',
  picture:
    'the picture in src/embed/thumbnails is not that of the figure: if the change of looks is wanted, run `node test/release/take-thumbnails.mjs`, look at the pictures, build again and commit',
};

// Runs in a page. Letters' edges differ between browsers' versions: pictures are compared at an eighth of their size,
// where little is left of that. Measured: at most 5 pixels of 10,800 between Chromium 147 and 156, and 12 or more for
// the smallest change of looks that there is a custom property for.
function difference(before, now) {
  const isOther = (_, i) => [0, 1, 2].some((channel) => Math.abs(before[4 * i + channel] - now[4 * i + channel]) > 24);
  return Array.from({length: now.length / 4}, isOther).filter(Boolean).length;
}

describe('the looks in the catalogue', () => {
  const size = {width: PICTURE.width / 8, height: PICTURE.height / 8};
  const catalogue = JSON.parse(readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8'));
  let studio;
  before(async () => (studio = await openStudio()));
  after(() => studio.close());

  /** How many pixels of a picture are no longer so. */
  async function changed({tag, thumbnails}, scheme, look) {
    const published = readFileSync(new URL(`../../dist/${thumbnails[scheme]}`, import.meta.url), 'base64');
    return studio.withPixels([published, await studio.picture(tag, scheme, look)], size, difference);
  }

  for (const tag of tags) {
    it(`has the heights of <${tag}>`, async () => {
      for (const [width, height] of Object.entries(heights[tag])) {
        const now = await studio.height(tag, +width);
        assert.ok(Math.abs(now - height) <= 1, `${STALE.heights} (${tag} at ${width}px: ${height}, now ${now})`);
      }
    });
  }

  for (const widget of catalogue.widgets) {
    for (const scheme of ['light', 'dark']) {
      it(`has a picture of <${widget.tag}>, ${scheme}`, {skip: process.platform !== 'linux'}, async () => {
        const pixels = await changed(widget, scheme);
        assert.ok(pixels < 10, `${STALE.picture} (${widget.thumbnails[scheme]}: ${pixels} pixels differ)`);
      });
    }
  }

  const looks = {
    'casualty-bar': ['--dossier-side-1: #4a4', '--dossier-rule: #000', '--dossier-gap: 18px', 'letter-spacing: 0.5px'],
    'key-dates': ['--dossier-radius: 0', '--dossier-muted: #999'],
  };
  for (const [id, each] of Object.entries(looks)) {
    for (const look of each) {
      it(`notices ${look} in the picture of ${id}`, takesLong, async () => {
        const widget = catalogue.widgets.find((widget) => widget.id === id);
        assert.ok((await changed(widget, 'light', `body, body > *::part(value){${look}}`)) >= 10);
      });
    }
  }
});
