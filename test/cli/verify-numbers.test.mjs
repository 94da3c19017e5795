import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, codesOfTable, dossierOf, evidence, figure, verified} from './verification.mjs';

describe('a rank', () => {
  const rank = (text, value) =>
    codesOfTable('figures', [{text, entry: figure({best: value, unit: 'rank among suppliers'})}])[0];
  it('is an ordinal number in words', () => assert.deepEqual(rank('the second largest supplier', 2), []));
  it('is an ordinal number in digits', () => assert.deepEqual(rank('the 2nd largest supplier', 2), []));
  it('is no cardinal number', () => assert.deepEqual(rank('two suppliers', 2), ['number-missing']));
});

describe('a number', () => {
  const ARTICLE =
    'One count has 3,900 soldiers and 700 civilians; in 2020, $634 million were spent.\n\nAnother count has 4,100 soldiers.';
  const check = (entry, list = 'figures') => verified(dossierOf({[list]: [entry]}), ARTICLE);
  const codes = (...args) => codesOf(check(...args));
  const amount = (currency) => ({
    id: 'spending',
    party: 'PTA',
    time: '2020',
    amount: {best: 634000000, currency, prices: 'not stated'},
    evidence: [evidence('$634 million were spent')],
  });

  it('that is elsewhere in the article is missing, and the place is told', () => {
    const [{findings}] = check(figure({best: 4100}, '3,900 soldiers')).entries;
    assert.deepEqual(findings[0].place, {section: 'Lead', paragraph: 2});
    assert.match(findings[0].message, /^The number 4,100 is not in Lead, paragraph 1\. It is in Lead, paragraph 2/);
  });

  it('of the paragraph is not that of the phrase', () =>
    assert.deepEqual(codes(figure({best: 700}, '3,900 soldiers')), ['number-not-in-phrase']));

  it('of the paragraph is found where the phrase has none', () =>
    assert.deepEqual(codes(figure({best: 700}, 'One count has')), []));

  it('of the paragraph is found where the phrase has a year', () =>
    assert.deepEqual(codes(figure({best: 700}, 'civilians; in 2020')), []));

  for (const [language, text, phrase] of [
    ['en', 'There were 700 dead in 44 days', '44 days'],
    ['de', 'Es gab 700 Tote in 44 Tagen', '44 Tagen'],
    ['fr', 'Il y eut 700 morts en 44 jours', '44 jours'],
    ['es', 'Hubo 700 muertos en 44 días', '44 días'],
    ['it', 'Ci furono 700 morti in 44 giorni', '44 giorni'],
  ])
    it(`of the paragraph is found where the phrase has a time in ${language}`, () =>
      assert.deepEqual(
        codesOf(verified(dossierOf({language, figures: [figure({best: 700}, phrase)]}), `${text}.`)),
        [],
      ));

  it('of the phrase is no time where it is followed by "ora", now', () =>
    assert.deepEqual(
      codesOf(
        verified(
          dossierOf({language: 'it', figures: [figure({best: 700}, '1.350 ora')]}),
          'Le vittime sono 1.350 ora, 700 prima.',
        ),
      ),
      ['number-not-in-phrase'],
    ));

  it('may be in the phrase of other evidence', () =>
    assert.deepEqual(
      codes(figure({low: 3900, high: 4100}, '3,900 soldiers', evidence('4,100 soldiers', {paragraph: 2}))),
      [],
    ));

  it('that another source may have is a warning', () =>
    assert.deepEqual(codes(figure({best: 5}, '3,900 soldiers', {...evidence('five'), source: 'registry'})), [
      'number-elsewhere',
    ]));

  it('that was worked out need not be there', () =>
    assert.deepEqual(codes(figure({best: 4600}, evidence('3,900 soldiers', {derived: '3,900 and 700'}))), []));

  it('that is not stated is not looked for', () =>
    assert.deepEqual(codes(figure({missing: 'not-stated'}, '3,900 soldiers')), []));

  it('in words of a language that is not read is a warning', () => {
    const polish = codesOfTable('figures', [{text: 'dwie osoby', entry: figure({best: 2})}], {language: 'pl'});
    assert.deepEqual(polish, [['number-elsewhere']]);
  });

  it('has the sign of its currency', () => {
    assert.deepEqual(codes(amount('USD'), 'spending'), []);
    assert.deepEqual(codes(amount('EUR'), 'spending'), ['currency-differs']);
  });
});

describe('asPrinted', () => {
  const ARTICLE = 'The registry “counts” 3,900 people.';
  const printed = (asPrinted) =>
    codesOf(verified(dossierOf({figures: [figure({best: 3900, asPrinted}, '3,900 people')]}), ARTICLE));

  it('is in the paragraph', () => assert.deepEqual(printed('3,900'), []));
  it('without a number is only looked for', () => assert.deepEqual(printed('people'), []));
  it('with other words is a fault', () => assert.deepEqual(printed('3,900 persons'), ['printed-missing']));
  it('that cuts a number is a fault', () => assert.deepEqual(printed('900'), ['printed-missing', 'printed-differs']));
  it('with other marks is a warning', () => assert.deepEqual(printed('"counts" 3,900'), ['printed-typography']));
  it('with another number is a fault', () => assert.ok(printed('2,900').includes('printed-differs')));
});
