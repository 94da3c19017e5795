// Where the elements' heights are measured and their pictures taken: the bundled figures alone in a blank page, in a
// typeface that comes with a development dependency, so that every machine sees the same.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {script} from '../page.mjs';

const fonts = join(fileURLToPath(import.meta.resolve('storybook/package.json')), '../assets/browser');
const face = (style, weight) => {
  const data = readFileSync(join(fonts, `nunito-sans-${style}.woff2`), 'base64');
  return `@font-face{font-family:Studio;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
};
const faces = face('regular', 400) + face('bold', 700);

const PAPER = {light: '#fff', dark: '#15171a'};

/** The width of the page in each picture, in CSS pixels: enough to show how the figure begins, large enough to see it. */
const PICTURE_WIDTHS = {
  'dossier-casualty-bar': 508,
  'dossier-spending-chart': 432,
  'dossier-supplier-breakdown': 480,
  'dossier-key-dates': 600,
};
/** A picture's size in its own pixels. */
export const PICTURE = {width: 960, height: 720};

async function launch() {
  const {executablePath, args, env} = await findBrowser();
  return puppeteer.launch({
    executablePath,
    // Hinting moves letters by what each machine's settings say.
    args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: {...process.env, ...env},
  });
}

const pageOf = (tag, {scheme = 'light', margin = 0, look = ''}) => `<!doctype html><html lang="en"><style>${faces}
  :root{color-scheme:${scheme};background:${PAPER[scheme]}}body{margin:${margin}px;font-family:Studio}${look}
</style><${tag}></${tag}>`;

// Runs in a page.
async function isDrawn(tag) {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const element = document.querySelector(tag);
  await element.updateComplete;
  if (!element.shadowRoot.querySelector('[part~=frame]')) throw new Error(`<${tag}> shows no figure`);
}

/** Runs in a page: the pixels of pictures, as a canvas of this size has them. */
const pixelsOf = (pictures, {width, height}) =>
  Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height).data;
    }),
  );

/** A browser with one element at a time. */
export async function openStudio() {
  const browser = await launch();
  const page = await browser.newPage();

  async function setStage(tag, viewport, setting) {
    await page.setViewport(viewport);
    // What one document has registered stays away from the next.
    await page.goto('about:blank');
    await page.setContent(pageOf(tag, setting));
    await page.addScriptTag({content: script});
    await page.evaluate(isDrawn, tag);
  }

  return {
    /** How tall an element is in a column of this width. */
    async height(tag, width) {
      await setStage(tag, {width, height: 800}, {});
      return page.$eval(tag, (element) => element.getBoundingClientRect().height);
    },

    /** How an element begins, as a PNG in base64; `look` is CSS of the page. */
    async picture(tag, scheme, look) {
      const width = PICTURE_WIDTHS[tag];
      const deviceScaleFactor = PICTURE.width / width;
      const viewport = {width, height: Math.round(PICTURE.height / deviceScaleFactor), deviceScaleFactor};
      await setStage(tag, viewport, {scheme, margin: 24, look});
      return page.screenshot({encoding: 'base64'});
    },

    /** What a function, which runs in a page, makes of the pixels of pictures in a size. */
    withPixels: (pictures, size, use) =>
      page.evaluate(
        `(${pixelsOf})(${JSON.stringify(pictures)}, ${JSON.stringify(size)}).then((all) => (${use})(...all))`,
      ),

    close: () => browser.close(),
  };
}
