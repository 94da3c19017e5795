// Random articles: whatever stands in them is found there, and nothing stops the command. One run for each property.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isThorough} from '../thorough.mjs';
import {dossierOf, evidence, figure, verified} from './verification.mjs';

const SEED = {seed: 20321103, numRuns: isThorough ? 400 : 100};

const word = fc.oneof(
  fc.constantFrom('3,900', '2.238', 'billion', '70%', 'a', 'half', 'May', '12', 'and', '–', '“war”', 'nearly', '$'),
  fc.stringMatching(/^[a-zé’]{1,9}$/),
);
const words = fc.array(word, {minLength: 9, maxLength: 40});

const figures = (cases) =>
  cases.map(({quote, paragraph, value}, i) => ({
    ...figure(value, evidence(quote, {paragraph})),
    id: `figure-${i}`,
  }));

describe('dossier verify, at random', () => {
  it('finds every phrase that is taken from its paragraph', () => {
    const paragraphs = fc.sample(words, SEED).map((all) => ['So', ...all, 'ends.']);
    const cases = paragraphs.map((all, i) => {
      const from = i % (all.length - 8);
      return {quote: all.slice(from, from + 1 + (i % 8)).join(' '), paragraph: i + 1, value: {missing: 'not-stated'}};
    });
    const {entries} = verified(
      dossierOf({figures: figures(cases)}),
      paragraphs.map((all) => all.join(' ')).join('\n\n'),
    );
    assert.equal(entries.length, SEED.numRuns);
    for (const {phrases, findings} of entries) {
      const faults = findings.filter(({severity}) => severity === 'fault');
      assert.deepEqual([faults, phrases.found], [[], 1]);
    }
  });

  it('finds every number as it is printed in a language', () => {
    const numbers = fc.sample(fc.integer({min: 0, max: 1e12}), SEED);
    for (const language of ['en', 'de', 'fr', 'es', 'de-CH', 'hi', 'pl', 'ar-EG', 'sv']) {
      const print = new Intl.NumberFormat(language);
      const cases = numbers.map((best, i) => ({quote: 'Begin', paragraph: i + 1, value: {best}}));
      const text = numbers.map((number) => `Begin ${print.format(number)}; end.`).join('\n\n');
      const {entries} = verified(dossierOf({language, figures: figures(cases)}), text);
      const missing = entries.filter((entry) => entry.numbers.missing).map(({id}) => id);
      assert.deepEqual(missing, [], language);
    }
  });

  for (const format of ['txt', 'html', 'md'])
    it(`reads whatever an article as .${format} is`, () => {
      const article = fc.sample(fc.string({unit: 'grapheme', maxLength: 90}), SEED).join('\n\n');
      const quotes = fc.sample(fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}), SEED);
      const cases = quotes
        .filter((quote) => quote.trim() && quote.trim().split(/\s+/).length < 9)
        .map((quote, i) => ({quote, paragraph: 1 + (i % 9), value: {best: i}}));
      const {entries} = verified(dossierOf({figures: figures(cases)}), article, format);
      assert.equal(entries.length, cases.length);
    });
});
