// Shares that stand in words for all and none, and what a missing number is said to be elsewhere.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, dossierOf, evidence, figure, verified} from './verification.mjs';

const share = (value, ...phrases) => ({
  id: 'share',
  recipient: 'PTA',
  supplier: 'PTB',
  share: typeof value === 'number' ? {best: value} : value,
  evidence: phrases.map((phrase) => evidence(phrase)),
});

/** Languages, phrases, shares, and whether a phrase says that share. */
const SHARES = [
  ['en', 'All of their arms came', 100, true],
  ['en', 'all came from there', 100, true],
  ['en', 'came entirely from Party B', 100, true],
  ['en', 'every gun came from there', 100, true],
  ['en', 'everything was from Party B', 100, true],
  ['en', 'exclusively from Party B', 100, true],
  ['en', 'the source of all its arms', 100, true],
  ['en', 'None of their arms came', 0, true],
  ['en', 'nothing came from Party B', 0, true],
  ['en', 'no arms came from there', 0, true],
  ['en', 'not all came from there', 100, false],
  ['en', 'not every gun came from there', 100, false],
  ['en', 'all but two guns came', 100, false],
  ['en', 'above all from Party B', 100, false],
  ['en', 'were no arms at all', 100, false],
  ['en', 'most of all arms came', 100, false],
  ['en', 'half of all arms came', 100, false],
  ['en', '70 percent of all arms', 100, false],
  ['en', 'arms came every year', 100, false],
  ['en', 'a small tall overall allotment', 100, false],
  ['en', 'All of their arms came', 0, false],
  ['en', 'None of their arms came', 100, false],
  ['en', 'nothing is known of it', 0, false],
  ['en', 'no share is known', 0, false],
  ['en', 'All of their arms came', 90, false],
  ['de', 'Alle Waffen kamen von dort', 100, true],
  ['de', 'sämtliche Waffen kamen', 100, true],
  ['de', 'ausschließlich von dort', 100, true],
  ['de', 'Keine Waffen kamen', 0, true],
  ['de', 'nichts kam von dort', 0, true],
  ['de', 'nicht alle kamen', 100, false],
  ['de', 'vor allem von dort', 100, false],
  ['fr', 'Toutes ses armes viennent', 100, true],
  ['fr', 'viennent entièrement de là', 100, true],
  ['fr', 'aucune arme ne vient', 0, true],
  ['fr', 'rien ne vient de là', 0, true],
  ['fr', 'pas toutes les armes', 100, false],
  ['fr', 'avant tout de là', 100, false],
  ['es', 'Todas sus armas vienen', 100, true],
  ['es', 'vienen exclusivamente de allí', 100, true],
  ['es', 'ninguna de sus armas', 0, true],
  ['es', 'nada viene de allí', 0, true],
  ['es', 'no todas vienen', 100, false],
  ['es', 'sobre todo de allí', 100, false],
  ['it', 'Tutte le sue armi', 100, true],
  ['it', 'vengono interamente da lì', 100, true],
  ['it', "nessun'arma viene", 0, true],
  ['it', 'niente viene da lì', 0, true],
  ['it', 'non tutte vengono', 100, false],
];

describe('a share in words', () => {
  for (const [language, phrase, value, isThere] of SHARES)
    it(`of ${value} ${isThere ? 'is' : 'is not'} “${phrase}” in ${language}`, () => {
      const document = {...dossierOf({suppliers: [share(value, phrase)]}), language};
      assert.deepEqual(codesOf(verified(document, `${phrase}.\n`)), isThere ? [] : ['number-missing']);
    });

  it('is not what the rest of the paragraph says', () => {
    const document = dossierOf({suppliers: [share(100, 'arms came')]});
    assert.deepEqual(codesOf(verified(document, 'Its arms came late. All are old.\n')), ['number-missing']);
  });

  it('goes before a number of another kind in its paragraph', () => {
    const article = 'All of their arms came from Party B. It killed 100 people.\n';
    assert.deepEqual(codesOf(verified(dossierOf({suppliers: [share(100, 'All of their arms')]}), article)), []);
  });

  it('may be printed as that word', () => {
    const document = dossierOf({suppliers: [share({best: 100, asPrinted: 'All'}, 'All of their arms came')]});
    assert.deepEqual(codesOf(verified(document, 'All of their arms came from Party B.\n')), []);
  });

  it('is held against the doubt beside it', () => {
    const check = (value) =>
      codesOf(
        verified(
          dossierOf({suppliers: [share(value, 'nearly all of their arms')]}),
          'It was nearly all of their arms.\n',
        ),
      );
    assert.deepEqual(check(100), ['doubt-missing']);
    assert.deepEqual(check({high: 100, approximate: true}), []);
  });
});

const count = (best) => ({
  id: 'count',
  conflict: 'war',
  group: 'all',
  outcome: ['killed'],
  count: {best},
  evidence: [evidence('Nothing more')],
});
const amount = (best, currency) => ({
  id: 'amount',
  party: 'PTA',
  time: '2031',
  amount: {best, currency, prices: 'not stated'},
  evidence: [evidence('In 2031')],
});
const percent = (best) => share(best, 'Nothing more');

/** A value that its paragraph has not, what another paragraph says, and whether that is offered as evidence. */
const OFFERED = [
  ['suppliers', percent(70), 'more than 70 civilians were killed', false],
  ['suppliers', percent(70), 'it spent $70', false],
  ['suppliers', percent(70), 'it was 70 percent of its arms', true],
  ['suppliers', percent(70), 'it was 70% of its arms', true],
  ['suppliers', percent(50), 'half of its arms', true],
  ['casualties', count(70), 'it was 70 percent of them', false],
  ['casualties', count(70), 'it spent $70', false],
  ['casualties', count(70), 'it spent 70 euros', false],
  ['casualties', count(70), 'some 70 were killed', true],
  ['casualties', count(2000000), 'some 2 million were killed', true],
  ['spending', amount(500, 'USD'), 'some 500 were killed', false],
  ['spending', amount(500, 'USD'), 'it was 500 percent more', false],
  ['spending', amount(500, 'USD'), 'it spent 500 euros', false],
  ['spending', amount(500, 'USD'), 'it spent 500 dollars', true],
  ['spending', amount(500, 'USD'), 'it spent $500', true],
  ['spending', amount(5e8, 'USD'), 'it spent 500 million', true],
  ['spending', amount(5e8, 'USD'), 'it spent 500 million birr', false],
  ['figures', figure({best: 70}, 'Nothing more'), 'it was 70 percent', false],
  ['figures', figure({best: 70, unit: 'US dollars'}, 'Nothing more'), 'it cost $70', true],
];

describe('a missing number', () => {
  for (const [list, entry, text, isOffered] of OFFERED)
    it(`of ${list} ${isOffered ? 'is' : 'is not'} said to be in “${text}”`, () => {
      const {entries} = verified(dossierOf({[list]: [entry]}), `Nothing more. In 2031.\n\nThen ${text}.\n`);
      const found = entries[0].findings.find(({code}) => code === 'number-missing');
      assert.deepEqual(found.place, isOffered ? {section: 'Lead', paragraph: 2} : undefined);
      assert.equal(/ It is in Lead, paragraph 2: /.test(found.message), isOffered);
    });

  it('is said to be in the paragraph that has it as its kind, though another has it first', () => {
    const article = 'Nothing more.\n\nIt killed 70 people.\n\nIt was 70 percent.\n';
    const {entries} = verified(dossierOf({suppliers: [percent(70)]}), article);
    assert.equal(entries[0].findings[0].place.paragraph, 3);
  });
});
