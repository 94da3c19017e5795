import {assert} from '@open-wc/testing';
import type {Catalogue} from '../../src/embed/catalogue.js';
import {languageName, languagesIn, wordlessHint} from '../../src/embed/builder/languages.js';

const script = (...tags: string[]) => ({languages: Object.fromEntries(tags.map((tag) => [tag, {}]))});

describe('the languages of the embed builder', () => {
  it('are English and those that a script has the words of, each once', () => {
    const catalogue = {scripts: [script('de', 'fr'), script('de')]} as unknown as Catalogue;
    assert.deepEqual(languagesIn(catalogue).map(languageName), ['English', 'German', 'French']);
  });

  const HINTS: readonly (readonly [tag: string, hint: string])[] = [
    ['', ''],
    ['en', ''],
    ['en-US', ''],
    ['DE-at', ''],
    ['no language!', ''],
    ['nl', 'There are no words in Dutch: the figure will speak English.'],
    ['zh-Hant-TW', 'There are no words in Chinese: the figure will speak English.'],
  ];
  for (const [tag, hint] of HINTS)
    it(`say of “${tag}”: ${hint || 'nothing'}`, () => assert.equal(wordlessHint(tag, ['en', 'de']), hint));
});
