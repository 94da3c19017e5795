import {assert} from '@open-wc/testing';
import {speechFor} from '../../src/model/speech.js';
import type {Words} from '../../src/words/index.js';
import '../../src/words/languages.js';

const {words: english} = speechFor('en');
/** Words that are the same in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {de: ['between', 'csv'], fr: ['csv', 'note']};

for (const [language, same] of Object.entries(SAME))
  describe(`the words of ${language}`, () => {
    const {words, locale} = speechFor(language);

    it('are there, and in their locale', () => {
      assert.equal(locale, language);
      assert.equal(speechFor(`${language}-CH`).locale, `${language}-CH`);
    });

    it('are all its own', () => {
      for (const [name, word] of Object.entries(words) as [keyof Words, unknown][]) {
        if (typeof word === 'function') continue;
        assert.equal(JSON.stringify(word) === JSON.stringify(english[name]), same.includes(name), name);
        if (Array.isArray(word)) assert.lengthOf(word, (english[name] as readonly string[]).length, name);
      }
    });

    it('say an amount as it is written', () =>
      assert.include(
        words.amount(() => '5 ALPHA'),
        'ALPHA',
      ));

    it('say all that they are given, as English does', () => {
      const given = ['ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA'];
      for (const name of Object.keys(words) as (keyof Words)[]) {
        const [own, theirs] = [words[name], english[name]] as unknown as ((...given: string[]) => string)[];
        // An amount is asked for by a function.
        if (typeof own !== 'function' || name === 'amount') continue;
        assert.equal(own.length, theirs!.length, name);
        for (const text of given)
          assert.equal(own(...given).includes(text), theirs!(...given).includes(text), `${name}, ${text}`);
      }
    });
  });
