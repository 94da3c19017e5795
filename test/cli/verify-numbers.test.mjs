import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, codesOfTable, dossierOf, evidence, figure, verified} from './verification.mjs';

/** Whether each text has a value: one run of the command for all of them. */
function spellings(language, unit, cases) {
  const entries = cases.map(([text, value]) => ({text, entry: figure({best: value, unit})}));
  const codes = codesOfTable('figures', entries, {language});
  cases.forEach(([text, value, isThere = true], i) =>
    it(`${value} ${isThere ? 'is' : 'is not'} “${text}” in ${language}`, () =>
      assert.equal(codes[i].includes('number-missing'), !isThere)),
  );
}

describe('a count', () => {
  spellings('en', 'people', [
    ['it was 3,900 people', 3900],
    ['it was 3900 people', 3900],
    ['it was 3 900 people', 3900],
    ['it was 3\u00A0900 people', 3900],
    ['it was 3\u202F900 people', 3900],
    ['it was 3.900 people', 3900],
    ['it was 3’900 people', 3900],
    ['it was 3.9 thousand people', 3900],
    ['it was 3.9k people', 3900],
    ['it was ٣٬٩٠٠ people', 3900],
    ['it was 12,34,567 people', 1234567],
    ['it was 1,234,567.5 tonnes', 1234567.5],
    ['it cost 2.238 billion', 2238000000],
    ['it cost 2,238 million', 2238000000],
    ['it cost 2.238bn', 2238000000],
    ['it cost $2.238 billion', 2238000000],
    ['it cost US$2.238 billion', 2238000000],
    ['it cost USD2.238bn', 2238000000],
    ['a 2.238-billion-dollar deal', 2238000000],
    ['it cost $634m', 634000000],
    ['it cost $634 million', 634000000],
    ['it cost 2½ million', 2500000],
    ['it cost 2 1/2 million', 2500000],
    ['it cost 12-3/4 million', 12750000],
    ['it cost 4 crore', 40000000],
    ['it was nearly 700', 700],
    ['it was between 12 and 16', 16],
    ['it was 15 to 20 million', 15000000],
    ['it was 15–20 million', 15000000],
    ['it was 15 and 20 million', 15000000],
    ['it was 15 and 20 million', 15],
    ['a 24-hour fight', 24],
    ['it was twelve people', 12],
    ['it was Twenty people', 20],
    ['it was twenty-one people', 21],
    ['it was ninety people', 90],
    ['it was a hundred people', 100],
    ['it was two hundred and six people', 206],
    ['it was a dozen people', 12],
    ['it was two dozen people', 24],
    ['it was half a dozen people', 6],
    ['it was half a dozen people', 12, false],
    ['ten billion cubic metres', 10000000000],
    ['two million three hundred thousand', 2300000],
    ['half a million people', 500000],
    ['twenty and thirty million', 30000000],
    ['two and a half million', 2500000],
    ['a million and a half', 1500000],
    ['a quarter of a million', 250000],
    ['zero people', 0],
    ['it was 3,900 people', 390, false],
    ['it was 3,900 people', 39000, false],
    ['it was 3,900 people', 900, false],
    ['it was 3.9 people', 3900, false],
    ['it cost 2.238 billion', 2238, false],
    ['it cost 2.238 million', 2238000000, false],
    ['it was 15 to 20 million', 15, false],
    ['it was 500 to 1 million', 500000000, false],
    ['it was the second attack', 2, false],
    ['it was the 9th attack', 9, false],
    ['in the 1990s', 1990, false],
    ['several hundred people', 100, false],
    ['millions of people', 1000000, false],
    ['a few thousand people', 1000, false],
    ['on July 12, it ended', 12, false],
    ['on May 12 soldiers fled', 12, false],
    ['in May 12 soldiers fled', 12],
    ['in July 12 and 16, 2031', 12, false],
    ['the march of 700 people', 700],
    ['they may lose 12 people', 12],
    ['in Dec 12 people died', 12],
    ['on Dec 12 people died', 12, false],
    ['the G7 met', 7, false],
    ['somebody waited', 0, false],
    ['half of the people', 50, false],
  ]);
  spellings('de', 'Menschen', [
    ['es waren 3.900 Menschen', 3900],
    ['es waren 3 900 Menschen', 3900],
    ['es waren 3900 Menschen', 3900],
    ['es waren 3,9 Tausend', 3900],
    ['es kostete 2,238 Milliarden Euro', 2238000000],
    ['es kostete 2,238 Mrd. Euro', 2238000000],
    ['es kostete 634 Mio. Euro', 634000000],
    ['es waren 1.234.567,5 Tonnen', 1234567.5],
    ['es waren zwölf Menschen', 12],
    ['es waren zwei Millionen', 2000000],
    ['eine Million Menschen', 1000000],
    ['es waren 15 bis 20 Millionen', 15000000],
    ['es waren 3,9 Menschen', 3900, false],
    ['es waren 100- bis 120.000 Menschen', 100000],
    ['es waren 100- bis 120.000 Menschen', 120000],
    ['es waren 100- bis 120.000 Menschen', 100, false],
    ['es waren 500- bis 120 Menschen', 500],
    ['es waren zwei- bis dreihundert Menschen', 200],
    ['es waren zehn- bis zwölftausend Menschen', 10000],
    ['es waren zwei- bis drei Millionen Menschen', 2000000],
    ['anderthalb Millionen Menschen', 1500000],
    ['eineinhalb Millionen Menschen', 1500000],
    ['zweieinhalb Millionen Menschen', 2500000],
    ['eine halbe Million Menschen', 500000],
    ['einer halben Million Menschen', 500000],
    ['eine halbe Million Menschen', 1000000, false],
    ['eine Viertelmillion Menschen', 250000],
    ['dreihundert Tote', 300],
    ['hunderttausend Tote', 100000],
    ['zwölftausend Tote', 12000],
    ['zwölftausend Tote', 12, false],
    ['einhundertzwanzig Tote', 120],
    ['hundertundeins Tote', 101],
    ['einundzwanzig Tote', 21],
    ['siebenunddreissig Tote', 37],
    ['Zweitausendfünfhundert Tote', 2500],
    ['dreihundertvierundzwanzigtausendfünfhundertsechzehn Tote', 324516],
    ['zwei Millionen dreihunderttausend Tote', 2300000],
    ['ein halbes Dutzend Tote', 6],
    ['ein halbes Dutzend Tote', 12, false],
    ['Dreieinhalbtausend Tote', 3500],
    ['anderthalbtausend Tote', 1500],
    ['zweieinhalbhundert Tote', 250],
    ['zehneinhalb Millionen Tote', 10500000],
    ['eineinviertel Millionen Tote', 1250000],
    ['zweidreiviertel Millionen Tote', 2750000],
    ['drei viertel Millionen Tote', 750000],
    ['drei viertel Millionen Tote', 3, false],
    ['dreiviertel Millionen Tote', 750000],
    ['600 M€ insgesamt', 600000000],
    ['600 k€ insgesamt', 600000],
    ['im Mai 12 Tote', 12],
    ['am 12. Mai', 12, false],
    ['dreihundert Millionen Euro', 300000000],
    ['die dreihundertste Tote', 300, false],
    ['Hunderttausende Tote', 100000, false],
    ['seit anderthalb Jahren 12 Tote', 1, false],
  ]);
  spellings('fr', 'personnes', [
    ['ils étaient 3\u202F900', 3900],
    ['ils étaient 3 900', 3900],
    ['2,238 milliards de dollars', 2238000000],
    ['trois millions', 3000000],
    ['ils étaient quatre-vingts', 80],
    ['ils étaient soixante-dix', 70],
    ['mille personnes', 1000],
    ['un demi-million de morts', 500000],
    ['un demi million de morts', 500000],
    ['un quart de million de morts', 250000],
    ['un million et demi de morts', 1500000],
    ['deux millions et demi de morts', 2500000],
    ['trois cents morts', 300],
    ['deux cent mille morts', 200000],
    ['vingt-et-un morts', 21],
    ['soixante et onze morts', 71],
    ['soixante-douze morts', 72],
    ['quatre-vingt-dix-neuf morts', 99],
    ['un mort', 1],
    ['une morte', 1],
    ['soixante-douze morts', 60, false],
    ['une demi-douzaine de morts', 6],
    ['un million et quart de morts', 1250000],
    ['la somme dépasse le milliard', 1000000000],
    ['le quart des morts', 1000000, false],
    ['600 M€ en tout', 600000000],
    ['600 Md€ en tout', 600000000000],
    ['600 M en tout', 600000000, false],
    // What is a month beside a day, a year or with its point.
    ['sept cents civils', 700],
    ['vingt-sept soldats', 27],
    ['trois mille sept cents civils', 3700],
    ['sept millions de civils', 7000000],
    ['soixante-dix-sept civils', 77],
    ['ils étaient sept.', 7],
    ['SEPT CENTS CIVILS', 700],
    ['le 27 sept 2031', 7, false],
    ['le 27 sept 2031', 27, false],
    ['en sept. 2031, douze', 7, false],
    ['en mars 12 civils', 12],
    ['en mai, sept civils', 7],
    ['en mai 12 civils', 12],
    ['le 12 mai', 12, false],
  ]);
  spellings('es', 'personas', [
    ['eran 3.900 personas', 3900],
    ['2.238 millones de dólares', 2238000000],
    ['dos mil millones', 2000000000],
    ['eran veinte', 20],
    ['en mayo 12 civiles', 12],
    ['un set 12 civiles', 12],
    ['un millón y medio de personas', 1500000],
  ]);
  spellings('it', 'persone', [
    ['erano 3.900 persone', 3900],
    ['2,238 miliardi di dollari', 2238000000],
    ['erano venti', 20],
    ['nel mar 12 navi', 12],
    ['il 12 set. 2031', 12, false],
    ['un milione e mezzo di persone', 1500000],
  ]);
  spellings('pl', 'osoby', [
    ['było 3900 osób', 3900],
    ['2,238 miliarda dolarów', 2238000000],
    ['634 mln dolarów', 634000000],
  ]);
  spellings('ru', 'человек', [
    ['3,9 тысячи человек', 3900],
    ['2,238 миллиарда долларов', 2238000000],
    ['634 млн долларов', 634000000],
  ]);
  spellings('hi', 'लोग', [['३,९०० लोग', 3900]]);
  spellings('ja', '人', [
    ['3,900人', 3900],
    ['22億3800万ドル', 2200000000],
  ]);
});

describe('a percentage', () => {
  spellings('en', 'percent', [
    ['it was 70 percent of all', 70],
    ['it was 70 per cent of all', 70],
    ['it was 70% of all', 70],
    ['it was 70 % of all', 70],
    ['it was 70\u00A0% of all', 70],
    ['it was seventy percent of all', 70],
    ['it was 69.5 percent of all', 69.5],
    ['it was 15 percentage points more', 15],
    ['it was half of all', 50],
    ['it was a quarter of all', 25],
    ['it was three quarters of all', 75],
    ['it was three-quarters of all', 75],
    ['it was a third of all', 33],
    ['it was a third of all', 33.3],
    ['it was two thirds of all', 67],
    ['it was a third of all', 34, false],
    ['it was the third of all', 33, false],
    ['it was 70 percent of all', 7, false],
  ]);
  spellings('de', 'Prozent', [
    ['es waren 69,5 Prozent', 69.5],
    ['es war ein Viertel', 25],
    ['es war die Hälfte', 50],
    ['es waren vier Fünftel', 80],
    ['es waren zwei Fünftel', 40],
    ['es waren drei Achtel', 37.5],
    ['es war ein Zehntel', 10],
    ['es waren vier Fünftel', 20, false],
  ]);
  spellings('fr', 'pour cent', [
    ['70 pour cent', 70],
    ['69,5\u00A0%', 69.5],
    ['les deux tiers', 67],
    ['quatre cinquièmes de tous', 80],
    ['un dixième de tous', 10],
    ['neuf dixièmes de tous', 90],
    ['le quatrième de tous', 80, false],
  ]);

  const percent = (text, value) => codesOfTable('figures', [{text, entry: figure({best: value, unit: 'percent'})}])[0];
  it('without its sign is a warning', () => assert.deepEqual(percent('it was 70 of all', 70), ['number-not-percent']));
  it('may share its sign', () => assert.deepEqual(percent('it was 60 to 70 percent', 60), []));
});

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
