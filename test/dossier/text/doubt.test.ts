// That all who read words of doubt read the same: the review, `verify`, `import` and the builder. How a dossier that says
// otherwise is told of stands in the tests of each.
import {assert} from '@open-wc/testing';
import {readQuantity} from '../../../src/dossier/text/quantity-text.js';
import {checkDoubt} from '../../../src/cli/verify/doubt.js';
import {readValue} from '../../../src/embed/builder/own/value-cells.js';
import {parseDossier} from '../../../src/dossier/parse.js';
import type {Quantity} from '../../../src/dossier/quantity.js';
import {reviewDossier} from '../../../src/dossier/review.js';
import {doubtAt, doubtsAt} from '../../../src/dossier/text/doubt-mentions.js';
import {sightings} from '../../../src/dossier/text/sightings.js';
import {casualty} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {quoted} from '../review/case.js';
import {BESIDE, EITHER} from './doubts.js';

const NUMBER = 700;
const ABOUT = {best: NUMBER, approximate: true} as const;
const NEARLY = {high: NUMBER, approximate: true} as const;
const OVER = {low: NUMBER, open: 'high'} as const;
const AT_LEAST = {low: NUMBER};
const AT_MOST = {high: NUMBER};

/** What a dossier has for a number, and the words beside it, of which # is the number. */
const PHRASES: readonly (readonly [Quantity, readonly string[]])[] = [
  [
    ABOUT,
    [
      ...[
        'about #',
        'around #',
        'some #',
        'circa #',
        'ca. #',
        'c. #',
        'approximately #',
        'approx. #',
        'roughly #',
        '~#',
      ],
      ...['≈ #', 'close to #', 'something like #', 'in the region of #', 'an estimated #', 'estimated #', 'est. #'],
      ...['# or so', '#-odd', '# odd', '# approximately'],
    ],
  ],
  [NEARLY, ['nearly #', 'almost #', 'just under #', 'just below #', 'just short of #', 'approaching #', 'not quite #']],
  [
    OVER,
    [
      ...['more than #', 'over #', 'above #', 'upwards of #', 'in excess of #', 'greater than #', 'just over #', '> #'],
      ...['well over #', 'north of #', 'exceeding #', 'exceeds #'],
    ],
  ],
  [
    AT_LEAST,
    [
      ...['at least #', 'a minimum of #', 'minimum #', '# or more', '#+', '#-plus', '# and counting', '≥ #', '>= #'],
      ...['no less than #', 'not less than #', 'no fewer than #', 'not fewer than #', 'not below #', 'not under #'],
      ...['never less than #', 'no lower than #'],
    ],
  ],
  [
    AT_MOST,
    [
      ...[
        'at most #',
        'up to #',
        'as many as #',
        'as much as #',
        'a maximum of #',
        'max. #',
        '# or less',
        '# or fewer',
      ],
      ...['less than #', 'fewer than #', 'under #', 'below #', 'well under #', '≤ #', '<= #', '< #'],
      ...['not exceeding #', 'without exceeding #', 'never exceeding #', 'does not exceed #', 'not to exceed #'],
      ...['cannot exceed #', 'didn’t exceed #', "won't exceed #", 'must not have exceeded #', 'no more than #'],
      ...[
        'not more than #',
        'never more than #',
        'not over #',
        'not above #',
        'no greater than #',
        'not greater than #',
      ],
      ...['not in excess of #', 'no longer above #', 'not upwards of #'],
    ],
  ],
];

/** Sentences, which no cell has. */
const isSentence = (phrase: string) => /does|to exceed|cannot|n['’]t|must|exceeds|longer|counting/.test(phrase);

const cases = PHRASES.flatMap(([fields, phrases]) =>
  phrases.map((phrase) => ({fields, text: phrase.replace('#', String(NUMBER))})),
);

/** What the review finds in a count that is printed, or quoted, so. */
function reviewed(count: Quantity, quote: string) {
  const {dossier, problems} = parseDossier(
    dossierWith({casualties: [casualty({id: 'count', count, evidence: quoted(quote)})]}),
  );
  assert.deepEqual(problems, []);
  return reviewDossier(dossier!).flatMap(({code, message}) => (/doubt|open|bound|range/.test(code) ? message : []));
}

/** The same of `verify`, in an article. */
function verified(quantity: Quantity, sentence: string) {
  const passage = {
    paragraph: {section: 'Lead', number: 1, text: sentence, line: 1, isOwn: true},
    hit: undefined,
  } as never;
  const seen = sightings(NUMBER, 'count', [passage], 'en').map((sighting) => ({
    ...sighting,
    key: (['best', 'low', 'high'] as const).find((key) => quantity[key] !== undefined)!,
  }));
  assert.lengthOf(seen, 1);
  return [...checkDoubt(quantity, seen as never, {pointer: '', language: 'en'})].map(({message}) => message);
}

describe('words of doubt', () => {
  for (const {fields, text} of cases) {
    it(`of “${text}” are ${JSON.stringify(fields)} to everybody`, () => {
      const quote = `${text} civilians`;
      assert.deepEqual(reviewed({...fields, asPrinted: text}, quote), [], 'validate, as printed');
      assert.deepEqual(reviewed(fields, quote), [], 'validate, in the phrase');
      assert.deepEqual(verified(fields, `There were ${quote}`), [], 'verify');
      const read = readQuantity(text, {sign: '.', power: 0})?.fields;
      const asTexts = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));
      if (!isSentence(text) || read) assert.deepEqual(read, asTexts, 'import');
      const pasted = readValue(text, {section: 'casualties', sign: undefined, power: 0})?.fields;
      if (!isSentence(text) || pasted) assert.deepEqual(pasted, asTexts, 'builder');
    });

    it(`of “${text}” are no exact number to anybody`, () => {
      const exact = {best: NUMBER};
      assert.isNotEmpty(reviewed({...exact, asPrinted: text}, text), 'validate, as printed');
      assert.isNotEmpty(reviewed(exact, `${text} civilians`), 'validate, in the phrase');
      assert.isNotEmpty(verified(exact, `There were ${text} civilians`), 'verify');
    });
  }

  for (const [language, text, doubt] of BESIDE) {
    it(`of “${text}” in ${language} are ${doubt ?? 'none'}`, () => {
      const start = text.indexOf('700');
      const found = doubtAt(text, {start, end: start + 3}, language);
      assert.deepEqual([found?.doubt, !!found?.isTopic], [doubt, false]);
    });
  }

  for (const [language, text] of EITHER) {
    it(`of “${text}” in ${language} may tell something else`, () => {
      const start = text.indexOf('700');
      assert.isTrue(doubtAt(text, {start, end: start + 3}, language)?.isTopic);
    });
  }

  it('may be two, and never a part of others', () => {
    const doubts = (text: string) => {
      const start = text.indexOf('700');
      return doubtsAt(text, {start, end: start + 3}, 'en').map(({doubt}) => doubt);
    };
    assert.deepEqual(doubts('at least about 700'), ['at-least', 'about']);
    assert.deepEqual(doubts('no more than 700'), ['at-most']);
    assert.deepEqual(doubts('just under 700'), ['nearly']);
    assert.deepEqual(doubts('700 killed and more than 200 hurt'), []);
    assert.deepEqual(doubts('700 and more than 200 others'), []);
  });
});
