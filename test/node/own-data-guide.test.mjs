// That the pages in data/OWN-DATA.md show their figures. What the documents in them are, cli/examples.test.mjs looks at.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {examplesIn, textOf} from '../guides.mjs';
import {text} from '../package-files.mjs';
import {inChromium, isQuiet, openSite, settle, until} from '../page.mjs';

const examples = examplesIn('OWN-DATA.md');
const pages = examples.flatMap(({language, text}) => (language === 'html' ? [text] : []));
const {text: table} = examples.find(({language}) => language === 'csv');
const [, war] = /json">([^]*?)<\/script>/.exec(textOf('OWN-DATA.md'));
const plain = text('dist/dossier.js');

/** What stands beside the pages. */
const more = {
  '/dossier.js': plain,
  '/war.js': articleScript(plain, parseDossier(JSON.parse(war)).dossier),
  '/figures/war.json': war,
  '/figures/spending.csv': table,
};

inChromium(
  'a page in data/OWN-DATA.md',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    afterEach(() => site.leave());
    after(() => site.close());

    it('is one of those that are looked at here', () => assert.equal(pages.length, 4));

    for (const [i, expected] of [/1,200/, /1,200/, /1,200/, /640 million/].entries()) {
      it(`shows its figures: the ${['first', 'second', 'third', 'fourth'][i]}`, async () => {
        const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>War</title><link rel="icon" href="data:,">${pages[i]}`;
        const page = await site.visit(html, {more});
        await until(page, () =>
          [...document.querySelectorAll('dossier-casualty-bar, dossier-spending-chart')].every(({shadowRoot}) =>
            shadowRoot?.querySelector('[part~=frame]'),
          ),
        );
        await page.evaluate(settle);
        const shown = await page.evaluate(
          () => document.querySelector('dossier-casualty-bar, dossier-spending-chart').shadowRoot.textContent,
        );
        assert.match(shown, expected);
        // The guide says so: what is fetched by a script of the page's own may come after all else.
        const {console} = page.heard;
        page.heard.console = console.filter((text) => i !== 2 || !/\[unknown-dossier\]$/.test(text));
        isQuiet(page);
      });
    }
  },
  'what is looked at are the examples',
);
