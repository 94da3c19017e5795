// What tables in German and French have: numbers and dates. Other words: test/dossier/text/table-words.test.ts.
import {assert} from '@open-wc/testing';
import {hasWords} from '../../../src/cli/import/printed-words.js';
import {dateRuleOf, readDate, withoutPart} from '../../../src/dossier/text/date-text.js';
import {readQuantity} from '../../../src/dossier/text/quantity-text.js';

type Cases<T> = readonly (readonly [expected: T, ...cells: string[]])[];

const quantity = (text: string, language: string) => {
  const {fields, unit = '', remark = ''} = readQuantity(text, {sign: ',', power: 0, language}) ?? {};
  return fields && [fields, ...[unit, remark].filter(Boolean)];
};

const BELOW = '"fewer than" becomes "at most", the nearest that a dossier has';
const [best, low, high] = [{best: '12000'}, {low: '12000'}, {high: '12000'}];
const approximate = 'true';
const range = {low: '10000', high: '12000'};

const NUMBERS: Readonly<Record<string, Cases<unknown>>> = {
  de: [
    [[{...best, approximate}], 'rund 12.000', 'etwa 12.000', 'ca. 12.000', 'ungefähr 12 000', 'Rund 12.000', '~12.000'],
    [[{...best, approximate}], 'about 12.000', 'um die 12.000'],
    [[high], 'bis zu 12.000', 'höchstens 12.000', 'maximal 12.000', 'nicht mehr als 12.000', 'up to 12.000'],
    [[{...high, approximate}], 'knapp 12.000', 'fast 12.000', 'beinahe 12.000', 'nearly 12.000'],
    [
      [low],
      'mindestens 12.000',
      'wenigstens 12.000',
      '12.000 oder mehr',
      'nicht weniger als 12.000',
      'at least 12.000',
    ],
    [[{...low, open: 'high'}], 'mehr als 12.000', 'über 12.000', 'gut 12.000', 'more than 12.000'],
    [[high, BELOW], 'weniger als 12.000', 'unter 12.000', 'fewer than 12.000'],
    [[range], '10.000 bis 12.000', '10.000–12.000', 'zwischen 10.000 und 12.000', 'von 10.000 bis 12.000'],
    [[range], '10 bis 12 Tausend', '10 bis 12 Tsd.', 'between 10.000 and 12.000', '10.000 to 12.000'],
    [[{...range, approximate}], 'rund 10.000 bis 12.000'],
    [[{low: '10000', high: '12000', open: 'high'}], '10.000 bis mehr als 12.000'],
    [[{best: '1200000000'}, '€'], '1,2 Mrd. Euro', '1,2 Milliarden Euro', '1,2 Mrd. €', '€ 1,2 Mrd.'],
    [[{best: '1200000000'}, 'us$'], '1,2 Mrd. US-Dollar', '1,2 Milliarden amerikanische Dollar'],
    [[{best: '1200000000'}, '$'], '1,2 Mrd. Dollar'],
    [[{low: '1200000000', open: 'high'}, '€'], 'mehr als 1,2 Mrd. Euro', 'gut 1,2 Milliarden Euro'],
    [[{high: '70', approximate: 'true'}, '%'], 'knapp 70 Prozent', 'knapp 70 %'],
    [[{best: '39'}, '%'], '39 Prozent', '39 %', '39 percent'],
    [
      [{missing: 'not-stated'}],
      'k. A.',
      'k.A.',
      'k.A',
      'K. A.',
      'nicht angegeben',
      'keine Angabe',
      'keine Angaben',
      'unbekannt',
    ],
    [[{missing: 'not-stated'}], 'n/a', 'unknown', '–', ''],
    [
      undefined,
      'zwischen 5 bis 6',
      '5 und 6',
      'von 5 und 6',
      'etliche 5',
      'bis 5 zu 6',
      '5 Euro und 6 Dollar',
      'Mrd. Euro',
    ],
  ],
  fr: [
    [
      [{...best, approximate}],
      'environ 12 000',
      'à peu près 12 000',
      'quelque 12 000',
      '12 000 environ',
      'about 12 000',
    ],
    [[high], 'jusqu’à 12 000', "jusqu'à 12 000", 'au plus 12 000', 'pas plus de 12 000', 'au maximum 12 000'],
    [[{...high, approximate}], 'près de 12 000', 'presque 12 000'],
    [[low], 'au moins 12 000', '12 000 au moins', 'au minimum 12 000', 'pas moins de 12 000'],
    [[{...low, open: 'high'}], 'plus de 12 000', 'au-delà de 12 000', 'plus de 12 mille'],
    [[high, BELOW], 'moins de 12 000'],
    [[range], 'entre 10 000 et 12 000', 'de 10 000 à 12 000', '10 000 à 12 000', '10 000-12 000', '10 à 12 mille'],
    [
      [{best: '1200000000'}, '€'],
      '1,2 milliard d’euros',
      "1,2 milliards d'euros",
      '1,2 Md €',
      '1,2 Mds €',
      '1,2 Md€',
      '1,2Mds€',
    ],
    [[{best: '1200000000'}, '$'], '1,2 milliard de dollars'],
    [[{best: '1200000000'}, 'us$'], '1,2 milliard de dollars américains', '1,2 milliard de dollars US'],
    [[{high: '70', approximate: 'true'}, '%'], 'près de 70 %', 'près de 70 pour cent'],
    [[{missing: 'not-stated'}], 'n. c.', 'n.c.', 'NC', 'non précisé', 'non communiqué', 'non disponible', 'inconnu'],
    [undefined, '5 et 6', 'entre 5 à 6', 'à 6', 'une 5', 'près 5'],
  ],
};

const DATES: Readonly<Record<string, Cases<string | undefined>>> = {
  de: [
    [
      '2022-02-24',
      '24. Februar 2022',
      '24. Feb. 2022',
      'am 24. Februar 2022',
      'Donnerstag, 24. Februar 2022',
      '24.2.2022',
    ],
    ['2024-01-01', '1. Januar 2024', '1. Jänner 2024', '1.1.2024', '1 January 2024'],
    ['2024-01', 'Jänner 2024', 'Jan. 2024', 'im Januar 2024', 'January 2024'],
    ['2024-07', 'Juli 2024', 'Im Juli 2024', '07/2024'],
    ['2024-03', 'März 2024', 'Ma\u0308rz 2024', 'Maerz 2024'],
    ['2022-09-10/2022-09-12', '10.–12. September 2022', '10. bis 12. September 2022', '10.-12. Sept. 2022'],
    [
      '2022-09-10/2022-09-12',
      'vom 10.–12. September 2022',
      'vom 10. bis 12. September 2022',
      'Vom 10. bis zum 12. September 2022',
    ],
    ['2022-09-10/2022-09-12', 'zwischen dem 10. und 12. September 2022', '10 to 12 September 2022'],
    ['2022-09-28/2022-10-02', '28. September bis 2. Oktober 2022', '28. September – 2. Oktober 2022'],
    ['2021-12-28/2022-01-02', '28. Dezember 2021 bis 2. Januar 2022'],
    ['2022-09/2022-10', 'September bis Oktober 2022', 'September–Oktober 2022'],
    ['2014/2021', '2014 bis 2021', 'von 2014 bis 2021', '2014–2021'],
    ['2014/..', 'seit 2014', 'ab 2014', '2014 bis heute', 'since 2014'],
    ['../2014-05-03', 'bis 3. Mai 2014', 'bis zum 3. Mai 2014'],
    ['2020~', 'etwa 2020', 'ca. 2020', 'um 2020', 'rund 2020', 'about 2020'],
    ['2020-05~', 'etwa Mai 2020'],
    ['2020?', 'vermutlich 2020', 'wahrscheinlich 2020'],
    ['-0043', '44 v. Chr.'],
    [
      undefined,
      'vom 24. Februar 2022',
      'von 2014',
      '1. und 3. Mai 2022',
      'seit',
      'vom 10. bis',
      '2. Halbjahr 2022',
      '31. Februar 2022',
      'Mitte April 2023',
      'spätestens 2024',
      'nach 2020',
      'Februar',
      '05/06/2031',
      '24 février 2022',
    ],
  ],
  fr: [
    ['2022-02-24', '24 février 2022', '24 févr. 2022', 'le 24 février 2022', 'jeudi 24 février 2022', '24.2.2022'],
    ['2024-01-01', '1er janvier 2024', '1ᵉʳ janvier 2024', '1 er janvier 2024', 'le 1er janv. 2024'],
    ['2024-08', 'août 2024', 'en août 2024', 'aou\u0302t 2024', 'August 2024'],
    [
      '2022-09-10/2022-09-12',
      'du 10 au 12 septembre 2022',
      '10-12 septembre 2022',
      'entre le 10 et le 12 septembre 2022',
    ],
    ['2022-09-01/2022-09-03', 'du 1er au 3 septembre 2022'],
    ['2022-09-28/2022-10-02', 'du 28 septembre au 2 octobre 2022'],
    ['2014/2021', 'de 2014 à 2021', '2014-2021', '2014 à 2021'],
    ['2014/..', 'depuis 2014', 'à partir de 2014'],
    ['../2014-05-03', 'jusqu’au 3 mai 2014'],
    ['2020~', 'vers 2020', 'environ 2020'],
    ['2020-05-03~', 'vers le 3 mai 2020'],
    ['2022-02', 'fevrier 2022'],
    ['2022-02-24', 'au 24 février 2022'],
    [undefined, 'du 24 février 2022', '10 et 12 mai 2022', 'de 2014', 'du 10 au'],
    [undefined, '31 février 2022', 'fin juin 2022', 'avant 2020', '05/06/2031', '24. Februar 2022'],
  ],
};

/** Words for a part of a month or a year, and the time without them. */
const PARTS: Readonly<Record<string, readonly (readonly [cell: string, words: string, time: string])[]>> = {
  de: [
    ['Mitte April 2023', 'Mitte', '2023-04'],
    ['Ende Juni 2022', 'Ende', '2022-06'],
    ['Anfang Dezember 2022', 'Anfang', '2022-12'],
    ['Mitte 2024', 'Mitte', '2024'],
    ['Frühjahr 2014', 'Frühjahr', '2014'],
    ['im Sommer 2014', 'Sommer', '2014'],
    ['in der zweiten Hälfte des Jahres 2020', 'zweiten Hälfte', '2020'],
    ['Ende Juni bis Mitte Juli 2021', 'Ende" and "Mitte', '2021-06/2021-07'],
    ['Anfang bis Mitte Mai 2020', 'Anfang" and "Mitte', '2020-05'],
    ['Mitte bis Ende Mai 2020', 'Mitte" and "Ende', '2020-05'],
    ['late June 2021', 'late', '2021-06'],
  ],
  fr: [
    ['fin juin 2022', 'fin', '2022-06'],
    ['mi-avril 2023', 'mi', '2023-04'],
    ['début décembre 2022', 'début', '2022-12'],
    ['début d’avril 2022', 'début', '2022-04'],
    ['au printemps 2014', 'printemps', '2014'],
    ['à l’automne 2014', 'automne', '2014'],
    ['fin 2021', 'fin', '2021'],
  ],
};

const read = (text: string, language: string) => readDate(text, dateRuleOf([text], {section: 'dates', language}))?.time;

const eachCell = <T>(cases: Cases<T>, test: (cell: string, expected: T) => void) => {
  for (const [expected, ...cells] of cases) for (const cell of cells) test(cell, expected);
};

describe('a table', () => {
  for (const language of ['de', 'fr']) {
    describe(`in ${language}`, () => {
      eachCell(NUMBERS[language]!, (cell, expected) =>
        it(`has ${JSON.stringify(expected)} in “${cell}”`, () =>
          assert.deepEqual(quantity(cell, language), expected as never)),
      );
      eachCell(DATES[language]!, (cell, expected) =>
        it(`has the time ${expected} in “${cell}”`, () => assert.equal(read(cell, language), expected)),
      );
      for (const [cell, words, time] of PARTS[language]!)
        it(`has no time in “${cell}”, but says of what`, () => {
          assert.isUndefined(read(cell, language));
          assert.deepEqual(withoutPart(cell, dateRuleOf([], {section: 'dates', language})), {words, time});
        });
    });
  }

  it('of no stated language is read in English alone', () => {
    for (const language of ['', 'en', 'en-GB', 'hy']) {
      for (const cell of ['rund 12.000', 'plus de 12 000', 'k. A.', 'n. c.'])
        assert.isUndefined(quantity(cell, language), cell);
      for (const cell of ['24. Februar 2022', '24 février 2022', 'seit 2014'])
        assert.isUndefined(read(cell, language), cell);
    }
  });

  it('has invisible signs where it was copied from a page', () => {
    assert.deepEqual(quantity('rund\u200B12.000\u2060', 'de'), [{best: '12000', approximate: 'true'}]);
    assert.equal(read('24. Februar\u200B2022\u2060', 'de'), '2022-02-24');
  });

  it('in the German of any country is one in German', () => {
    for (const language of ['de-AT', 'de-CH', 'DE']) {
      assert.deepEqual(quantity('rund 12.000', language), [{best: '12000', approximate: 'true'}]);
      assert.equal(read('3. Jänner 2024', language), '2024-01-03');
    }
  });

  it('says no more than its number where there is nothing but a unit or the word of a range', () => {
    for (const [cell, language, has] of [
      ['39 Prozent', 'de', false],
      ['1,2 Mrd. Euro', 'de', false],
      ['10.000 bis 12.000', 'de', false],
      ['entre 10 et 12 milliards d’euros', 'fr', false],
      ['1,2 Bio. Euro', 'de', false],
      ['knapp 70 Prozent', 'de', true],
      ['jusqu’à 12 000', 'fr', true],
      ['nearly 700', 'de', true],
    ] as const)
      assert.equal(hasWords(cell, language), has, cell);
  });
});
