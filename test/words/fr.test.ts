import {assert} from '@open-wc/testing';
import {figureFor} from '../../src/embed/readable.js';
import {speechFor} from '../../src/model/speech.js';
import {dossier as bundled, plain} from '../model/bundled.js';

const speech = speechFor('fr');
const {words} = speech;

/** What is said around the bundled facts. */
function said(tag: string) {
  const figure = figureFor(`dossier-${tag}`, {lang: 'fr'}, bundled);
  const {title, takeaway, guide, source} = figure;
  return [title, takeaway, guide, source, figure.citation].map(plain);
}

describe('French', () => {
  const SAID: readonly (readonly [text: string, expected: string])[] = [
    [speech.quantity({best: 3900}), '3 900'],
    [speech.quantity({high: 700, approximate: true}), 'près de 700'],
    [speech.quantity({high: 700}), 'au plus 700'],
    [speech.quantity({low: 700}), 'au moins 700'],
    [speech.quantity({low: 500, high: 1000, open: 'high'}), '500 à plus de 1 000'],
    [speech.quantity({missing: 'not-stated'}), 'non précisé'],
    [speech.money('USD', 2.238e9), '2,238 milliards de dollars'],
    [speech.time('2020-09-27/2020-11-09'), '27 septembre au 9 novembre 2020'],
    [speech.time('2020-07-12/2020-07-16'), '12 au 16 juillet 2020'],
    [speech.time('2024-01-01'), '1er janvier 2024'],
    [speech.time('2024-01-01~'), 'vers le 1er janvier 2024'],
    [speech.time('../2024-01-01'), 'jusqu’au 1er janvier 2024'],
    [speech.time('2023-12-28/2024-01-01'), '28 décembre 2023 au 1er janvier 2024'],
    [speech.time('2020-07-01/2020-07-16'), '1er au 16 juillet 2020'],
    [speech.time('2020-07-01/2020-08-16'), '1er juillet au 16 août 2020'],
    [speech.time('2020-07-11'), '11 juillet 2020'],
    [words.range('1', '5'), '1 à 5'],
    [speech.time('2020-07/2020-09'), 'juillet à septembre 2020'],
    [speech.time('2016/2020'), '2016 à 2020'],
    [speech.time('2022-12~'), 'vers décembre 2022'],
    [speech.time('1991~'), 'vers 1991'],
    [speech.time('2022-08-24~'), 'vers le 24 août 2022'],
    [speech.quantity({best: 1991, approximate: true}), 'environ 1 991'],
    [speech.time('2022?'), 'peut-être 2022'],
    [speech.time('2020-11-04?'), 'peut-être le 4 novembre 2020'],
    [speech.time('2020/..'), 'depuis 2020'],
    [speech.time('2020-09-27/..'), 'depuis le 27 septembre 2020'],
    [speech.time('../2020-09-27'), 'jusqu’au 27 septembre 2020'],
    [speech.time('../2020-09'), 'jusqu’en septembre 2020'],
    [speech.time('../2020'), 'jusqu’en 2020'],
    [speech.time('../2020~'), 'jusque vers 2020'],
    [speech.time('2022-12~/..'), 'depuis environ décembre 2022'],
    [speech.time('2022-12-04~/..'), 'depuis le 4 décembre 2022 environ'],
    [speech.time('../2022-08-24~'), 'jusque vers le 24 août 2022'],
    [speech.time('../2024-01-01~'), 'jusque vers le 1er janvier 2024'],
    [speech.time('2020?/..'), 'peut-être depuis 2020'],
    [speech.time('2022-08-24%/..'), 'peut-être depuis le 24 août 2022 environ'],
    [speech.time('-0043/..'), 'depuis 44 av. J.-C.'],
    [words.doubt('as of', speech.time('2023-09-27')), 'situation au 27 septembre 2023'],
    [words.doubt('as of', speech.time('2023-09')), 'situation en septembre 2023'],
    [words.doubt('as of', speech.time('2022-09-10/2022-10-02')), 'situation du 10 septembre au 2 octobre 2022'],
    [words.doubt('as of', speech.time('2020/2021')), 'situation : 2020 à 2021'],
    [words.doubt('as of', speech.time('2023-10-05~')), 'situation : vers le 5 octobre 2023'],
    [words.range(speech.money('USD', 1e9), speech.money('USD', 2e9)), '1 milliard de dollars à 2 milliards de dollars'],
    [words.range(speech.money('USD', 7.42e9), speech.money('USD', 9.6e9)), '7,42 à 9,6 milliards de dollars'],
    [
      words.range(speech.money('USD', 9.6e8), speech.money('USD', 2e9)),
      '960 millions de dollars à 2 milliards de dollars',
    ],
    [words.range(speech.money('EUR', 1e6), speech.money('USD', 1e6)), '1 million d’euros à 1 million de dollars'],
    [words.range('20\u202f%', '25\u202f%'), '20 à 25 %'],
    [words.range('4 000', '5 000'), '4 000 à 5 000'],
    [words.place('الأمم المتحدة, Lead', '1'), '\u2068الأمم المتحدة, Chapô\u2069, paragraphe 1.'],
    [words.labelled('2021', words.timesAsMuch('السعودية', '2', 'A')).slice(0, 16), '2021 : \u2068dépenses'],
    [words.basis('euros', 'current'), 'Monnaie : euros, prix courants.'],
    [words.basis('euros', 'constant 2019'), 'Monnaie : euros, prix constants de 2019.'],
    [words.basis('euros', 'constant prices'), 'Monnaie : euros, base de prix : constant prices.'],
    [words.basis('euros', 'not stated'), 'Monnaie : euros, base de prix non précisée.'],
    [
      words.timesAsMuch('Soudan', 'environ 2', 'Tchad'),
      'Dépenses dans un rapport d’environ 2 à 1 (Soudan, puis Tchad).',
    ],
    [words.basis('euros', 'constant'), 'Monnaie : euros, prix constants.'],
    [
      words.labelled('2023', words.timesAsMuch('a', '3,5', 'b')),
      '2023 : dépenses dans un rapport de 3,5 à 1 (a, puis b).',
    ],
    [speech.money('USD', 950_000), '950 000 dollars'],
    [speech.money('EUR', 1.2e9), '1,2 milliard d’euros'],
    [speech.money('RUB', 5.4e12), '5,4 billions de roubles russes'],
    [speech.money('JPY', 2.238e9), '2,238 milliards de yens japonais'],
    [speech.money('UAH', 3e6), '3 millions de hryvnias ukrainiennes'],
    [speech.time('2020-07-12/2020-07-16~'), '12 juillet 2020, jusque vers le 16 juillet 2020'],
    [speech.time('2020-07-12/2020-07-16?'), '12 juillet 2020, peut-être jusqu’au 16 juillet 2020'],
    [words.doubt('as of', speech.time('2020/2021-03-01')), 'situation : 2020 au 1er mars 2021'],
    [words.doubt('as of', speech.time('2020-07~/2020-09-01')), 'situation : vers juillet 2020 au 1er septembre 2020'],
    [words.quote('die „Wende“ von 2020'), '« die “Wende” von 2020 »'],
    [words.quote('le « brouillard » de la guerre'), '« le “brouillard” de la guerre »'],
    [words.place('Lead', '1'), 'Chapô, paragraphe 1.'],
    [words.casualties('tués'), 'Bilan rapporté : morts'],
    [words.casualties(''), 'Bilan rapporté : morts'],
    [words.casualties('morts, blessés et prisonniers'), 'Bilan rapporté : morts, blessés et prisonniers'],
    [words.total('tués'), 'morts'],
    [words.accordingTo('le ministère'), 'source : le ministère'],
    [words.sides(2), 'les deux camps ensemble'],
    [words.sides(3), 'tous les camps ensemble'],
    [words.kind('évacuation'), 'Évacuation'],
    [words.kind('constructor'), 'Constructor'],
    [words.derived(true), 'Déduit de la formulation.'],
    [words.named(true), 'sans part précisée'],
    [words.named(false), 'sans part ni période précisées'],
    [words.notStatedShares(true), 'Aucune part n’est précisée.'],
  ];
  for (const [text, expected] of SAID) it(`says “${expected}”`, () => assert.equal(plain(text), expected));

  it('tells the bundled facts', () => {
    assert.deepEqual(said('casualty-bar'), [
      'Bilan rapporté : morts et disparus',
      // The names are the dossier's.
      'War of 2020 : Armenia 3 900 et Azerbaijan 2 900 (militaires, morts ou disparus) ; les deux camps ensemble près de 700 (civils, tués).',
      'Les barres partent de zéro ; les parties hachurées sont incertaines.',
      'Source : Ilaria Romano, Reset DOC, 3 novembre 2023 ; source citée dans l’article : Resolution 2391 (2021) of the Parliamentary Assembly of the Council of Europe',
      'Ilaria Romano, « Nagorno Karabakh: New Scenarios for its Lost Independence », Reset DOC, 3 novembre 2023. Données : Dossier widgets, « Nagorno-Karabakh », 1er décembre 2026.',
    ]);
    assert.equal(
      said('supplier-breakdown')[1],
      'Azerbaijan, arsenal, 2016 à 2020 : Israel près de 70 %. Aucune autre part n’est précisée.',
    );
    assert.equal(said('key-dates')[1], '24 dates de 1992 à 2024, dont 12 depuis 2022.');
  });

  it('breaks no line before a sign of two parts, nor inside a quotation mark', () => {
    const figure = figureFor('dossier-supplier-breakdown', {lang: 'fr'}, bundled);
    for (const text of [
      figure.guide,
      figure.source,
      figure.citation,
      words.quote('mot'),
      words.clauses('a', 'b'),
      words.between,
    ])
      assert.notMatch(text, / [:;?!%»]|« /);
  });

  it('calls 10⁹ beside an axis what it is called in a sentence, in Canada too', () => {
    for (const tag of ['fr', 'fr-CA', 'fr-CH']) assert.equal(plain(speechFor(tag).short(2.5e9)), '2,5 Md');
  });
});
