import {assert} from '@open-wc/testing';
import {addWords, wordsFor} from '../../src/words/index.js';

describe('wordsFor', () => {
  const LOCALES = [
    ['en', 'en-GB'],
    ['EN', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-IN', 'en-IN'],
    ['fi', 'en-GB'],
    ['ar-EG', 'en-GB'],
    ['english', 'en-GB'],
    ['', 'en-GB'],
    ['constructor', 'en-GB'],
    ['__proto__', 'en-GB'],
  ] as const;

  for (const [tag, locale] of LOCALES)
    it(`formats "${tag}" as ${locale}`, () => assert.equal(wordsFor(tag).locale, locale));

  it('has the words that a page adds, in their own locale, and English ones for the rest', () => {
    addWords('tlh', {table: 'mIw'});
    for (const [tag, locale] of [
      ['tlh', 'tlh'],
      ['TLH-001', 'tlh-001'],
    ] as const) {
      const {words, locale: found} = wordsFor(tag);
      assert.deepEqual([words.table, words.chart, found], ['mIw', 'Chart', locale]);
    }
    assert.equal(wordsFor('en').words.table, 'Table');
  });

  it('takes any tag for the words of a language, and no other text', () => {
    for (const [added, asked, locale] of [
      ['pt-BR', 'pt', 'pt-BR'],
      ['PT', 'pt-PT', 'pt-PT'],
      ['zh-hant', 'zh-Hant-TW', 'zh-Hant-TW'],
    ] as const) {
      addWords(added, {table: added, chart: undefined as never});
      const {words, locale: found} = wordsFor(asked);
      assert.deepEqual([words.table, words.chart, found], [added, 'Chart', locale]);
    }
    assert.throws(() => addWords('no language!', {}), RangeError);
  });

  it('keeps the locale of a language that has one', () => {
    addWords('en', {csv: 'CSV'});
    assert.equal(wordsFor('en').locale, 'en-GB');
  });

  it('has a text for everything that it says', () => {
    for (const [name, word] of Object.entries(wordsFor('en').words)) assert.isOk(word, name);
  });
});
