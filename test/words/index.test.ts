import {assert} from '@open-wc/testing';
import {wordsFor} from '../../src/words/index.js';

describe('wordsFor', () => {
  const LOCALES = [
    ['en', 'en-GB'],
    ['EN', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-IN', 'en-IN'],
    ['de', 'en-GB'],
    ['ar-EG', 'en-GB'],
    ['english', 'en-GB'],
    ['', 'en-GB'],
    ['constructor', 'en-GB'],
    ['__proto__', 'en-GB'],
  ] as const;

  for (const [tag, locale] of LOCALES)
    it(`formats "${tag}" as ${locale}`, () => assert.equal(wordsFor(tag).locale, locale));

  it('has a text for everything that it says', () => {
    for (const [name, word] of Object.entries(wordsFor('en').words)) assert.isOk(word, name);
  });
});
