// The picture that an editor can save of the figure in the preview.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openPicker} from '../builder.mjs';
import {isQuiet, openSite} from '../page.mjs';

const STATUS = 'dossier-builder-preview >> .picture [role=status]';

// What follows runs in the page.

/** Keeps what is saved, and saves nothing. */
const keep = () => {
  const {createObjectURL} = URL;
  URL.createObjectURL = (blob) => {
    window.picture = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    window.savedAs = this.download;
  };
};

/** The size of what was saved, and how much of a part of it, in fractions, has each of some colours. */
const look = async ([left, top, width, height], colours) => {
  const image = await createImageBitmap(window.picture);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const part = [left * image.width, top * image.height, width * image.width, height * image.height].map(Math.round);
  const {data} = context.getImageData(...part);
  const shares = colours.map((colour) => {
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (colour.every((value, j) => Math.abs(value - data[i + j]) < 12)) count++;
    return (count / data.length) * 4;
  });
  return {name: window.savedAs, size: [image.width, image.height], shares};
};

const PURPLE = [92, 69, 128];
const OLIVE = [98, 79, 0];
const WHITE = [255, 255, 255];
const ALL = [0, 0, 1, 1];

describe('a picture of the figure in the preview', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  async function saved(widget, colours, part = ALL, ...pressed) {
    const editor = await openPicker(site);
    for (const name of pressed) await editor.press('button', name);
    if (widget) await editor.press('radio', widget);
    await editor.preview(widget ? new RegExp(widget === 'Key dates' ? 'Gyumri' : 'arsenal') : /3,900/);
    await editor.page.evaluate(keep);
    await editor.press('button', 'Save a picture (PNG)');
    const said = await editor.says(STATUS, /^Saved/);
    const picture = await editor.page.evaluate(look, part, colours);
    isQuiet(editor.page);
    return {...picture, said};
  }

  it('is as wide as the column, on paper of its own, in the colours of the parties, and said in words', async () => {
    const {name, size, shares, said} = await saved(undefined, [PURPLE, OLIVE, WHITE]);
    assert.equal(name, 'casualty-bar.png');
    assert.equal(size[0], 2 * (600 + 2 * 16));
    assert.ok(size[1] > 800 && size[1] < 1800, `${size[1]} px`);
    const [purple, olive, white] = shares;
    assert.ok(purple > 0.01 && olive > 0.01 && purple > olive, shares.join());
    assert.ok(white > 0.6, shares.join());
    assert.match(said, /alternative text: “Dead and missing, as reported\. War of 2020: Armenia 3,900 and .*\.”$/);
  });

  it('has what is not known hatched, and not solid', async () => {
    // The bar of whom no share is known.
    const {shares} = await saved('Supplier breakdown', [PURPLE, WHITE], [0.1, 0.58, 0.8, 0.06]);
    const [purple, white] = shares;
    assert.ok(purple < 0.001 && white > 0.5 && white < 0.97, shares.join());
  });

  it('is dark, and mirrored, where the preview is', async () => {
    const {shares} = await saved(
      'Supplier breakdown',
      [WHITE, [201, 183, 107]],
      [0.5, 0, 0.5, 0.5],
      'Dark',
      'Right to left',
    );
    const [white, gold] = shares;
    assert.ok(white < 0.1 && gold > 0.05, shares.join());
  });

  it('has all dates, though the strip in the preview scrolls', async () => {
    const {size} = await saved('Key dates', []);
    assert.ok(size[1] > 4000, `${size[1]} px`);
  });
});
