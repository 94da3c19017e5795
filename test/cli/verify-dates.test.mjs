import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, codesOfTable, dossierOf, evidence, keyDate, verified} from './verification.mjs';

/** What the command says of a time and a paragraph: one run for all of them. */
function table(language, cases) {
  const entries = cases.map(([text, time]) => ({text, entry: keyDate(time)}));
  const codes = codesOfTable('dates', entries, {language});
  cases.forEach(([text, time, ...expected], i) =>
    it(`${time} in “${text}” in ${language}: ${expected.join(', ') || 'found'}`, () =>
      assert.deepEqual(codes[i], expected)),
  );
}

describe('a date', () => {
  table('en', [
    ['on September 27, 2020', '2020-09-27'],
    ['on 27 September 2020', '2020-09-27'],
    ['on September 27th, 2020', '2020-09-27'],
    ['on the 27th of September 2020', '2020-09-27'],
    ['on Sept. 27, 2020', '2020-09-27'],
    ['on 27 SEPTEMBER 2020', '2020-09-27'],
    ['on 27.09.2020', '2020-09-27'],
    ['on 27.9.20', '2020-09-27'],
    ['on 27/09/2020', '2020-09-27'],
    ['on 09/27/2020', '2020-09-27'],
    ['on 2020-09-27', '2020-09-27'],
    ['on September 27 in the year 2020', '2020-09-27'],
    ['in September 2020', '2020-09'],
    ['in 2020', '2020'],
    ['in ’20', '2020'],
    ['in FY2020', '2020'],
    ['in mid-2020', '2020'],
    ['on the night of 12–13 July 2020', '2020-07-12/2020-07-13'],
    ['on Sunday, 27 September 2020', '2020-09-27'],
    ['Between July 12 and 16, 2020', '2020-07-12/2020-07-16'],
    ['between 12 and 16 July 2020', '2020-07-12/2020-07-16'],
    ['from July 30 to August 2, 2020', '2020-07-30/2020-08-02'],
    ['on 12, 13 and 16 July 2020', '2020-07-13'],
    ['between 2016 and 2020', '2016/2020'],
    ['in 2016–20', '2016/2020'],
    ['since 1992', '1992/..'],
    ['in 480 BC', '-0479'],
    ['at the end of September 2020', '2020-09-30~'],
    ['in September 2020', '2020-09-15~', 'day-not-stated'],
    ['at the end of September 2020', '2020-09-03~', 'day-not-stated'],
    ['in September 2020', '2020-09-15', 'date-missing'],
    ['on September 27, 2020', '2020-09-28', 'date-missing'],
    ['on September 27, 2020', '2020-10-27', 'date-missing'],
    ['on September 27, 2020', '2021-09-27', 'date-missing'],
    ['on September 27, 2020', '2021', 'date-missing'],
    ['Between July 12 and 16, 2020', '2020-07-12/2020-07-17', 'date-missing'],
    ['on 27 September 2020', '2020-09-02', 'date-missing'],
    ['they may meet in 2020', '2020-05', 'date-missing'],
    ['in the 1990s', '1990', 'date-missing'],
    ['some 2020 people', '1920', 'date-missing'],
  ]);
  table('de', [
    ['am 27. September 2020', '2020-09-27'],
    ['vom 12. bis 16. Juli 2020', '2020-07-12/2020-07-16'],
    ['am 27.9.2020', '2020-09-27'],
    ['vom 10. bis zum 12. September 2022', '2022-09-10/2022-09-12'],
    ['vom 10. bis zum 12. September 2022', '2022-09-11', 'date-missing'],
    ['zwischen dem 10. und dem 12. September 2022', '2022-09-10/2022-09-12'],
    ['am 10./11. September 2022', '2022-09-10/2022-09-11'],
    ['am 10./11. September 2022', '2022-09-11'],
    ['am 10./11. September 2022', '2022-09-10'],
    ['am 10/11. September 2022', '2022-09-10'],
    ['2021/11. September 2022', '2022-09-11', 'date-missing'],
    ['am 10. und 11. September 2022', '2022-09-10/2022-09-11'],
    ['am 10. oder 11. September 2022', '2022-09-10'],
    ['im Jänner 2024', '2024-01'],
    ['am 3. JÄNNER 2024', '2024-01-03'],
    ['am 3. Jän. 2024', '2024-01-03'],
    ['im Feber 2024', '2024-02'],
    ['im Fieber 2024', '2024-02', 'date-missing'],
  ]);
  table('de-AT', [['im Jänner 2024', '2024-01']]);
  table('fr', [
    ['le 27 septembre 2020', '2020-09-27'],
    ['le 1er août 2020', '2020-08-01'],
    ['le 1ᵉʳ août 2020', '2020-08-01'],
    ['entre le 10 et le 12 septembre 2022', '2022-09-10/2022-09-12'],
    ['du 10 au 12 septembre 2022', '2022-09-10/2022-09-12'],
    ['le 10 ou le 11 septembre 2022', '2022-09-10'],
    ['en 2022, du 10 au 12 septembre', '2022-09-10/2022-09-12'],
    ['en sept. 2022', '2022-09'],
    ['en sept 2022', '2022-09'],
    ['le 27 sept en 2022', '2022-09-27'],
    ['en 2022 et en sept. de cette année', '2022-09'],
    ['en 2022, sept civils', '2022-09', 'date-missing'],
    ['en 2022, ils étaient sept. Le reste', '2022-09', 'date-missing'],
  ]);
  table('es', [
    ['el 27 de septiembre de 2020', '2020-09-27'],
    ['entre el 10 y el 12 de septiembre de 2020', '2020-09-10/2020-09-12'],
  ]);
  table('it', [['tra il 10 e il 12 settembre 2020', '2020-09-10/2020-09-12']]);
  table('ru', [['27 сентября 2020 года', '2020-09-27']]);
  table('pl', [['27 września 2020', '2020-09-27']]);
  table('ja', [['2020年9月27日', '2020-09-27']]);
  table('ar', [['في ٢٧ سبتمبر ٢٠٢٠', '2020-09-27']]);

  const ARTICLE =
    'On 12 July 2031, it began. On 27 September of the same year, it ended.\n\n' +
    'A treaty was signed on 9 November. On 3 March, nine months of silence followed. Elections are next year.';
  const check = (entry) => verified(dossierOf({dates: [entry]}), ARTICLE);
  const codes = (time, quote, more) => codesOf(check(keyDate(time, evidence(quote, more))));
  const second = {paragraph: 2};

  it('that its phrase contradicts is a fault', () =>
    assert.deepEqual(codes('2031-09-27', 'On 12 July 2031'), ['date-not-in-phrase']));

  it('is told with what the phrase says', () => {
    const [{findings}] = check(keyDate('2031-09-27', 'On 12 July 2031')).entries;
    assert.match(findings[0].message, /^The phrase says “12 July 2031”, not September 27, 2031\./);
  });

  it('that is elsewhere in the article is missing, and the place is told', () => {
    const [{findings}] = check(keyDate('2031-07-12', evidence('A treaty was signed', second))).entries;
    assert.deepEqual([findings[0].code, findings[0].place], ['date-missing', {section: 'Lead', paragraph: 1}]);
  });

  it('that is elsewhere is not said to be told of there', () => {
    const [{findings}] = check(keyDate('2031-07-12', evidence('A treaty was signed', second))).entries;
    assert.match(
      findings[0].message,
      /: name that as evidence if it tells of the same; if not, correct the date, or say in "derived" how it was/,
    );
  });

  for (const [words, time, derivation] of [
    ['A year later', '2029', 'one year after 2028'],
    ['One year on', '2029', 'one year after 2028'],
    ['The following year', '2029', 'one year after 2028'],
    ['The year after', '2029', 'one year after 2028'],
    ['Two years later', '2030', 'two years after 2028'],
    ['12 years afterwards', '2040', '12 years after 2028'],
    ['Three years earlier', '2025', 'three years before 2028'],
    ['The previous year', '2027', 'one year before 2028'],
    ['The year before', '2027', 'one year before 2028'],
    ['Last year', '2031', 'one year before 2032'],
    ['Next year', '2033', 'one year after 2032'],
    ['Two years later', '2033', undefined],
  ])
    it(`that ${words.toLowerCase()} may say is told as one to derive first: ${time}`, () => {
      const text = `In 2028 it cost 500.\n\n${words} it cost 700.\n\nBy May 2029, 2030, 2031 and 2033 all else was over.`;
      const findingsOf = (more) => {
        const entry = keyDate(time, evidence('it cost 700', {...second, ...more}));
        return verified(dossierOf({dates: [{...entry, ...(time > '2032' && {planned: true})}]}), text).entries[0]
          .findings;
      };
      const [finding, ...others] = findingsOf();
      assert.deepEqual([finding.code, others], ['date-missing', []]);
      const derived = derivation ? `add "derived": "${derivation}"` : 'say in "derived" how, such as';
      const advice = `The paragraph says “${words}”: if the date was counted from there, ${derived}`;
      assert.ok(finding.message.includes(`is not in Lead, paragraph 2. ${advice}`), finding.message);
      if (derivation) assert.deepEqual(findingsOf({derived: derivation}), []);
    });

  it('may take its year from words that count from another one', () => {
    const codesOfMay = (more) =>
      codesOf(
        verified(
          dossierOf({dates: [keyDate('2029-05', evidence('it ended', {...second, ...more}))]}),
          'In 2028 it began.\n\nA year later, in May, it ended.',
        ),
      );
    assert.deepEqual(codesOfMay({}), ['year-not-stated']);
    assert.deepEqual(codesOfMay({derived: 'the year'}), []);
  });

  it('is as precise as its phrase', () => assert.deepEqual(codes('2031-07', 'On 12 July 2031'), ['date-left-out']));

  it('may take its year from an earlier paragraph, with a warning', () =>
    assert.deepEqual(codes('2031-11-09', 'signed on 9 November', second), ['year-not-stated']));

  it('may take its year from an earlier paragraph where that is said', () =>
    assert.deepEqual(codes('2031-11-09', 'signed on 9 November', {...second, derived: 'the year'}), []));

  it('may take its year from the publication', () =>
    assert.deepEqual(codes('2032-03-03', 'On 3 March', {...second, derived: 'the year'}), []));

  it('of a year that nothing suggests is a warning where it was worked out', () =>
    assert.deepEqual(codes('2029-11-09', 'signed on 9 November', {...second, derived: 'the year'}), ['year-doubtful']));

  it('of a year that nothing suggests is a fault where it was not', () =>
    assert.deepEqual(codes('2029-11-09', 'signed on 9 November', second), ['date-missing']));

  it('keeps its day and month where only the year was worked out', () =>
    assert.deepEqual(codes('2031-11-10', 'A treaty was signed', {...second, derived: 'the year'}), ['date-missing']));

  it('that was worked out need not be there', () =>
    assert.deepEqual(codes('2030-12', 'nine months of silence', {...second, derived: true}), []));

  it('that another source may have is a warning', () =>
    assert.deepEqual(codesOf(check(keyDate('2030-01-01', 'it began', {...evidence('then'), source: 'registry'}))), [
      'date-elsewhere',
    ]));

  const derivations = [
    ['2033', 'three years after 2030', true],
    ['2034', 'three years after 2030', false],
    ['2031-06', 'nine months before 3 March 2032', true],
    ['2031-07', 'nine months before 3 March 2032', false],
    ['2032-03-13', '10 days after 3 March 2032', true],
    ['2032-03-14', '10 days after 3 March 2032', false],
    ['2032-03-17', 'two weeks after 3 March 2032', true],
    ['2031', 'as the writer told us', true],
  ];
  const recounted = codesOfTable(
    'dates',
    derivations.map(([time, derived]) => ({text: 'nine months of silence', entry: keyDate(time), derived})),
  );
  derivations.forEach(([time, derived, isRight], i) =>
    it(`${isRight ? 'comes' : 'does not come'} to ${time}: ${derived}`, () =>
      assert.equal(recounted[i].includes('derivation-differs'), !isRight)),
  );

  it('of next year is counted from the publication', () => {
    const next = (time) =>
      codesOf(check({...keyDate(time, evidence('are next year', {...second, derived: 'the year'})), planned: true}));
    assert.deepEqual(next('2033'), []);
    assert.ok(next('2034').includes('derivation-differs'));
  });

  it('after publication is planned', () =>
    assert.deepEqual(codes('2033', 'are next year', {...second, derived: 'the year'}), ['planned-missing']));

  it('before publication is not planned', () =>
    assert.deepEqual(codesOf(check({...keyDate('2031-07-12', 'On 12 July 2031'), planned: true})), ['planned-past']));

  it('with a word of doubt is approximate', () => {
    const circa = (time) =>
      codesOf(verified(dossierOf({dates: [keyDate(time, 'around 1992')]}), 'It began around 1992.'));
    assert.deepEqual(circa('1992'), ['doubt-missing']);
    assert.deepEqual(circa('1992~'), []);
    const against = keyDate('1992', 'gegen 1992');
    assert.deepEqual(codesOf(verified(dossierOf({language: 'de', dates: [against]}), 'Es begann gegen 1992.')), []);
  });
});
