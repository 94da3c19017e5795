// What the page “Where CMSs bite” tells to put into a theme. WordPress itself does not run here.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, it} from 'node:test';
import {code, forms, own, widgets} from '../embed.mjs';
import {inChromium, inNoEngine, openSite, pageOf, tag, until} from '../page.mjs';

const read = (path) => readFileSync(new URL(`../../stories/${path}`, import.meta.url), 'utf8');
const theme = read('wordpress/theme.php');
const [, css] = /```css\n([^]*?)```/.exec(read('pages/cms.mdx'));

inNoEngine('what the guide to CMSs has for the theme', () => {
  it('leaves every figure out of an excerpt, and nothing else', () => {
    const [, pattern] = /'~(.*)~s'/.exec(theme);
    for (const {id} of widgets)
      for (const form of forms)
        for (const more of [{}, {own}]) {
          const html = code(id, {heading: 'A > B'}, form, more);
          const post = `<p>One</p><figure class="wp-block-image"><img alt=""></figure>${html}<p>Two</p>${html}`;
          const left = post.replaceAll(new RegExp(pattern, 'gs'), '').replace(/<script async.*?<\/script>/gs, '');
          assert.equal(
            left.replaceAll('\n', ''),
            '<p>One</p><figure class="wp-block-image"><img alt=""></figure><p>Two</p>',
          );
        }
  });

  it('is PHP', {skip: spawnSync('php', ['-v']).error && 'there is no PHP here'}, () => {
    const {status, stdout} = spawnSync('php', ['-l'], {input: theme, encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });
});

inChromium(
  'what the guide to CMSs has for the theme, in a page',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    afterEach(() => site.leave());
    after(() => site.close());

    const placeholder = code('supplier-breakdown', {}, 'placeholder');
    const open = (head, html, more) =>
      site.visit(pageOf(`${head}<style>main { inline-size: 240px }</style>`, `<main>${html}</main>`), more);
    const overflow = () => {
      const {scrollWidth, clientWidth} = document.querySelector('main');
      return scrollWidth - clientWidth;
    };

    it('keeps a placeholder’s table in its column without the script', async () => {
      const bare = await open('', placeholder, {scripts: false});
      assert.ok((await bare.evaluate(overflow)) > 0);
      const page = await open(`<style>${css}</style>`, placeholder, {scripts: false});
      assert.equal(await page.evaluate(overflow), 0);
    });

    it('clips nothing of a figure', async () => {
      const page = await open(`<style>${css}</style>${tag('async')}`, placeholder);
      await until(page, () => document.querySelector('figure > *')?.shadowRoot?.querySelector('[part~=frame]'));
      assert.equal(await page.$eval('figure', (figure) => getComputedStyle(figure).overflow), 'visible');
    });
  },
  'what is looked at is a rule of style',
);
