// A link to a passage leads to the article's text, and not to the figure above it that quotes the passage.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {code, own} from '../embed.mjs';
import {inChromium, openSite, pageOf, tag, until} from '../page.mjs';

const filler = '<p>Other words of the article.</p>'.repeat(80);
const passage = '<p id="passage">The report counts 3,900 Armenians and 2,900 Azerbaijanis as dead or missing.</p>';
const phrase = '#:~:text=3%2C900%20Armenians%20and%202%2C900%20Azerbaijanis';

inChromium('a link to a passage below the figure', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  const isAtPassage = () => {
    const {top, bottom} = document.querySelector('#passage').getBoundingClientRect();
    return scrollY > 1000 && top >= 0 && bottom <= innerHeight;
  };
  // The address of the page is known when it is open.
  const follow = async (page, find) => {
    const link = await page.evaluateHandle(find);
    await link.evaluate((link, phrase) => (link.href = location.href + phrase), phrase);
    await link.click();
  };

  for (const form of ['self-hosted', 'bare'])
    it(`leads past it: ${form}`, async (test) => {
      // The browser that comes with the packages follows no such links.
      const plain = await site.visit(pageOf('', `<a href="">Link</a>${filler}${passage}${filler}`));
      await follow(plain, () => document.querySelector('a'));
      await sleep(500);
      if (!(await plain.evaluate(isAtPassage))) return test.skip('this browser finds no text by an address');

      const article = {...own.article, url: 'https://example.org/article'};
      const figure = code('casualty-bar', {}, form, {own: {...own, article}});
      const page = await site.visit(pageOf(tag('async'), figure + filler + passage + filler));
      const hasLink = () => document.querySelector('dossier-casualty-bar').shadowRoot?.querySelector('.evidence a');
      await until(page, () => document.querySelector('dossier-casualty-bar').hasUpdated);
      assert.ok(
        await page.evaluate(
          (phrase) =>
            document
              .querySelector('dossier-casualty-bar')
              .shadowRoot.querySelector('.evidence a')
              .href.endsWith(phrase),
          phrase,
        ),
      );
      await page.evaluate(
        () => (document.querySelector('dossier-casualty-bar').shadowRoot.querySelector('details').open = true),
      );
      await follow(page, hasLink);
      await until(page, isAtPassage);
    });
});
