// Browsers that know no light-dark() (before Chrome 123, Firefox 120, Safari 17.5), and no more of JavaScript than ES2023.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {code as codeOf, own} from '../embed.mjs';
import {spending} from '../documents.mjs';
import {
  drawn,
  inEachEngine,
  isQuiet,
  name,
  openSite,
  pageOf,
  script as code,
  tag,
  tags,
  until,
  withoutLightDark,
} from '../page.mjs';

/** Takes away what came later than ES2023. */
const es2023 = () => {
  for (const [owner, names] of [
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [URL, ['canParse', 'parse']],
    [RegExp, ['escape']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [globalThis, ['Iterator']],
  ])
    for (const name of names) delete owner[name];
};

/** Takes away `:dir()`, which Chrome has from 120 on. */
const withoutDir = () => {
  const {matches} = Element.prototype;
  Element.prototype.matches = function (selector) {
    if (selector.includes(':dir(')) throw new SyntaxError(`'${selector}' is not a valid selector.`);
    return matches.call(this, selector);
  };
};

const article = {...own.article, url: 'https://example.org/article'};
const codes = (form) =>
  tags.map((each) => codeOf(each.replace('dossier-', ''), {}, form, {own: {...own, article}})).join('\n');

inEachEngine('an older browser', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  it('draws all four figures, with links to the passages', async () => {
    const page = await site.visit(pageOf(tag(), codes('bare')), {prepare: es2023});
    await until(page, drawn);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('[dossier]')].map(({shadowRoot}) =>
        shadowRoot.querySelector('.evidence a').href.includes('#:~:text='),
      ),
    );
    assert.deepEqual(links, [true, true, true, true]);
    isQuiet(page);
  });

  for (const [state, html, script] of [
    ['by the script', codes('bare'), withoutLightDark(code)],
    ['before any script', withoutLightDark(codes('self-hosted').replace(/<script async.*/g, '')), ''],
  ])
    it(`has hairlines and dots in one colour: drawn ${state}`, async () => {
      const page = await site.visit(pageOf(tag(), html), {more: {[name]: script}});
      await until(page, drawn);
      const look = await page.evaluate(() => {
        const styleOf = (tag, selector) =>
          getComputedStyle(document.querySelector(`dossier-${tag}`).shadowRoot.querySelector(selector));
        return {
          rule: styleOf('casualty-bar', '.notes').borderTopStyle,
          axis: styleOf('key-dates', '.axis line').stroke,
          pressed: styleOf('key-dates', '[aria-pressed=true]').backgroundColor,
          sides: ['.side-1', '.side-2'].map((side) => styleOf('casualty-bar', side).color),
        };
      });
      assert.deepEqual(look, {
        rule: 'solid',
        axis: 'rgb(153, 153, 153)',
        pressed: 'rgb(0, 0, 0)',
        sides: ['rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
      });
    });

  it('has a reading line that follows the pointer', async () => {
    const page = await site.visit(pageOf(tag(), ''), {prepare: withoutDir});
    const year = await page.evaluate(async (data) => {
      const element = Object.assign(document.createElement('dossier-spending-chart'), {data});
      document.body.append(element);
      await element.updateComplete;
      const area = element.shadowRoot.querySelector('.area');
      const {left, width} = area.getBoundingClientRect();
      area.dispatchEvent(new PointerEvent('pointermove', {clientX: left + 0.26 * width}));
      await element.updateComplete;
      return element.shadowRoot.querySelector('.readout .name').textContent;
    }, spending.yearsWithGaps);
    assert.equal(year, '2009');
    isQuiet(page);
  });
});
