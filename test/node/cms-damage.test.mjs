// What is found where a CMS has eaten something of a code. What WordPress makes of it is in cms-wordpress.test.mjs, a code
// that is whole and another one in cms-other-set-up.test.mjs.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {cmsDamage} from '../../dist/embed/index.js';
import {bundled, code, forms, own, release, widgets} from '../embed.mjs';
import {inChromium, inNoEngine, openSite, pageOf, tag} from '../page.mjs';
import {takesLong} from '../thorough.mjs';
import {bar, cases, casesOfWordPress, isFound, options, other, parse, savedIn, without} from './damaged-codes.mjs';

const all = [...cases, ...casesOfWordPress];

inNoEngine('where a CMS has eaten something', () => {
  for (const each of cases) it(`finds ${each[0]}`, () => isFound(each));

  for (const lang of ['de', 'fr']) {
    const translated = {...options, lang};
    const saved = other(translated);
    const codesOf = (html, now = translated) =>
      cmsDamage(html, {widget: bar, options: now, form: 'script'}, parse).damages.map(({code}) => code);

    it(`finds what became of the script of a code in another language: ${lang}`, () => {
      const tagOf = /<script async.*/;
      assert.ok(saved.match(tagOf)[0].includes(`nagorno-karabakh.${lang}.js`));
      assert.deepEqual(codesOf(saved), []);
      assert.deepEqual(codesOf(without(tagOf)(saved)), ['script']);
      assert.deepEqual(codesOf(without(/ integrity="[^"]*"/)(saved)), ['integrity']);
      const beside = `${other(options)}${without(/ integrity="[^"]*"/)(saved)}`;
      assert.deepEqual(codesOf(beside), ['integrity']);
    });

    it(`misses no script where the saved code is in another language: ${lang}`, () => {
      assert.ok(!codesOf(saved, options).includes('script'));
      assert.ok(!codesOf(other(options)).includes('script'));
    });
  }

  it('leads from a script tag that is gone to no form that is worse without it', () => {
    const saved = without(/<script async.*/)(other(options));
    const {use, advice} = cmsDamage(saved, {widget: bar, options, form: 'script'}, parse);
    assert.equal(use, undefined);
    assert.match(advice, /^Leave the code as it is, and have the page load the script/);
  });

  it('finds nothing wrong with any code of any widget', () => {
    for (const widget of widgets) {
      for (const form of forms) {
        for (const more of [{}, {own}]) {
          const saved = code(widget.id, {}, form, more);
          const {damages, advice} = cmsDamage(saved, {widget: {...widget, ...more}, form}, parse);
          assert.deepEqual([damages, advice], [[], 'Nothing is missing.']);
        }
      }
    }
  });

  it('does not say that no form survives before the code stands in a place for HTML', () => {
    const {advice} = cmsDamage('', {widget: bar, options, form: 'placeholder'}, parse);
    assert.match(advice, /^If the code stands in a place for HTML, no form survives here\./);
  });

  it('speaks in whole sentences', () => {
    for (const each of all) {
      const {saved, set} = savedIn(each);
      const {damages, advice} = cmsDamage(saved, set, parse);
      for (const text of [advice, ...damages.map(({message}) => message)]) assert.match(text, /^[A-Z].+[.]$/);
    }
  });
});

inChromium(
  'where a CMS has eaten something, in a page',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    it('finds the same with the page’s own parser', takesLong, async () => {
      const page = await site.visit(pageOf(tag(), ''));
      for (const each of all) {
        const {saved, set} = savedIn(each);
        const {draw: _, ...widget} = set.widget;
        const found = await page.evaluate(
          async (saved, copied) => {
            const {cmsDamage, drawInPage, parseInPage} = await import('/dist/embed/index.js');
            return cmsDamage(saved, {...copied, widget: {...copied.widget, draw: drawInPage}}, parseInPage);
          },
          saved,
          {...set, widget: {...widget, bundled, script: release}},
        );
        assert.deepEqual(found, JSON.parse(JSON.stringify(cmsDamage(saved, set, parse))), each[0]);
      }
    });
  },
  'what is looked at is our reading of texts',
);
