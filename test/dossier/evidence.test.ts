import {assert} from '@open-wc/testing';
import {passageUrl} from '../../src/dossier/evidence.js';

describe('passageUrl', () => {
  const CASES = [
    ['https://example.org/a', 'nearly 700', 'https://example.org/a#:~:text=nearly%20700'],
    ['https://example.org/a?b=c#top', 'of 2016', 'https://example.org/a?b=c#:~:text=of%202016'],
    [
      'https://example.org/a',
      '500 to more than 1,000 deaths',
      'https://example.org/a#:~:text=500%20to%20more%20than%201%2C000%20deaths',
    ],
    ['https://example.org/a', '“4-day war”', 'https://example.org/a#:~:text=%E2%80%9C4%2Dday%20war%E2%80%9D'],
    ['https://example.org/a', '5% & more #1', 'https://example.org/a#:~:text=5%25%20%26%20more%20%231'],
    ['https://example.org/a', 'half a letter \ud83d', 'https://example.org/a#:~:text=half%20a%20letter%20%EF%BF%BD'],
  ] as const;

  for (const [article, quote, address] of CASES)
    it(`jumps to ${quote}`, () => assert.equal(passageUrl(article, quote), address));

  it('escapes what has a meaning in a text directive', () => {
    for (const sign of ['-', ',', '&'])
      assert.notInclude(passageUrl('https://example.org/', `a${sign}b`).split('text=')[1], sign);
  });

  it('can be read back', () => {
    const quote = '“ten – billion”, 1-day & 50%';
    assert.equal(decodeURIComponent(passageUrl('https://example.org/', quote).split(':~:text=')[1]!), quote);
  });
});
