import {assert} from '@open-wc/testing';
import type {Catalogue} from '../../src/embed/catalogue.js';
import {languageHint, languageName, languagesIn} from '../../src/embed/builder/languages.js';

const script = (...tags: string[]) => ({languages: Object.fromEntries(tags.map((tag) => [tag, {}]))});

describe('the languages of the embed builder', () => {
  it('are English and those that a script has the words of, each once', () => {
    const catalogue = {scripts: [script('de', 'fr'), script('de')]} as unknown as Catalogue;
    assert.deepEqual(languagesIn(catalogue).map(languageName), ['English', 'German', 'French']);
  });

  const HINTS: readonly (readonly [tag: string, dossier: string | undefined, hint: string])[] = [
    ['', 'en', ''],
    ['en', 'en', ''],
    ['en-US', 'en-GB', ''],
    ['DE-at', undefined, ''],
    ['no language!', 'en', ''],
    ['nl', 'en', 'There are no words in Dutch: the figure will speak English.'],
    ['zh-Hant-TW', 'en', 'There are no words in Chinese: the figure will speak English.'],
    ['de', 'en', 'Names, events and notes stay in English, as the figures have them.'],
    ['en', 'de-CH', 'Names, events and notes stay in German, as the figures have them.'],
  ];
  for (const [tag, language, hint] of HINTS)
    it(`say of “${tag}” for figures in ${language ?? 'a language that is not known'}: ${hint || 'nothing'}`, () =>
      assert.equal(languageHint(tag, ['en', 'de'], language === undefined ? undefined : {language}), hint));
});
