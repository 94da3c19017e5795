// Which language a figure speaks, and which one it is in for styles and voices.
import {assert} from '@open-wc/testing';
import '../../src/words/de.js';
import {figure, shown} from './fixture.js';

const speaks = (element: Parameters<typeof shown>[0]) => (/Quelle:/.test(shown(element)) ? 'de' : 'en');

describe('the language of a figure', () => {
  const inPage = (lang: string, attributes = '') =>
    figure(`<div lang="${lang}"><dossier-casualty-bar ${attributes}></dossier-casualty-bar></div>`);

  for (const [page, own, expected] of [
    ['de', '', 'de'],
    ['en', 'lang="de"', 'de'],
    ['de', 'lang="en-GB"', 'en'],
  ] as const)
    it(`is ${expected} in a page in ${page}, with ${own || 'none of its own'}`, async () =>
      assert.equal(speaks(await inPage(page, own)), expected));

  it('stands in the attribute also where a framework has set the property', async () => {
    const element = await inPage('en');
    assert.isFalse(element.hasAttribute('lang'));
    for (const lang of ['de', 'en', 'de']) {
      element.lang = lang;
      await element.updateComplete;
      assert.deepEqual([element.getAttribute('lang'), speaks(element)], [lang, lang]);
    }
  });

  it('stands in the attribute while the figure is to come', async () => {
    const element = await figure('<dossier-casualty-bar><p>later</p></dossier-casualty-bar>', null);
    element.lang = 'de';
    await element.updateComplete;
    assert.equal(element.getAttribute('lang'), 'de');
  });

  for (const [how, leave] of [
    ['its attribute', (element: HTMLElement) => element.removeAttribute('lang')],
    ['its property', (element: HTMLElement) => (element.lang = undefined as never)],
    // As frameworks set it for `isGerman && 'de'`, and Vue before it takes the attribute away.
    ['its property, which is false', (element: HTMLElement) => (element.lang = false as never)],
    ['its property, which is empty', (element: HTMLElement) => (element.lang = '')],
  ] as const)
    it(`is the page’s again without ${how}`, async () => {
      const element = await inPage('en', 'lang="de"');
      leave(element);
      await element.updateComplete;
      assert.deepEqual([element.getAttribute('lang'), speaks(element)], [null, 'en']);
    });
});
