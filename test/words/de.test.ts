import {assert} from '@open-wc/testing';
import {figureFor} from '../../src/embed/readable.js';
import {speechFor} from '../../src/model/speech.js';
import {dossierWith} from '../documents/dossier.js';
import {dossier as bundled, plain} from '../model/bundled.js';

const speech = speechFor('de');
const {words} = speech;

/** What is said of each entry of the bundled dossier, and around it. */
const said = (tag: string, dossier = bundled) => {
  const figure = figureFor(`dossier-${tag}`, {lang: 'de'}, dossier);
  const {title, takeaway, guide} = figure;
  return [title, takeaway, guide, figure.source, figure.citation].map(plain);
};

describe('German', () => {
  const SAID: readonly (readonly [text: string, expected: string])[] = [
    [speech.quantity({best: 3900}), '3.900'],
    [speech.quantity({high: 700, approximate: true}), 'knapp 700'],
    [speech.quantity({high: 700}), 'höchstens 700'],
    [speech.quantity({low: 700}), 'mindestens 700'],
    [speech.quantity({low: 500, high: 1000, open: 'high'}), '500 bis mehr als 1.000'],
    [speech.quantity({best: 1350, approximate: true, low: 1000, high: 2000}), '1.350 (etwa 1.000 bis 2.000)'],
    [speech.quantity({missing: 'not-stated'}), 'nicht angegeben'],
    [speech.money('USD', 2.238e9), '2,238 Milliarden US-Dollar'],
    [speech.time('2020-09-27/2020-11-09'), '27. September bis 9. November 2020'],
    [speech.time('2020-07-12/2020-07-16'), '12. bis 16. Juli 2020'],
    [speech.time('2016/2020'), '2016 bis 2020'],
    [speech.time('2022-12~'), 'etwa Dezember 2022'],
    [speech.time('2022~'), 'um 2022'],
    [speech.time('2022-08-24~'), 'um den 24. August 2022'],
    [speech.quantity({best: 2022, approximate: true}), 'etwa 2.022'],
    [speech.time('2022?'), 'möglicherweise 2022'],
    [speech.time('2020/..'), 'seit 2020'],
    [speech.time('2020-09/..'), 'seit September 2020'],
    [speech.time('2020-09-27/..'), 'seit dem 27. September 2020'],
    [speech.time('../2020-09-27'), 'bis zum 27. September 2020'],
    [speech.time('../2020-09'), 'bis September 2020'],
    [speech.time('2020~/..'), 'seit etwa 2020'],
    [speech.time('../2020~'), 'bis etwa 2020'],
    [speech.time('2020-09~/..'), 'seit etwa September 2020'],
    [speech.time('2022-08-24~/..'), 'etwa seit dem 24. August 2022'],
    [speech.time('../2022-01-01~'), 'etwa bis zum 1. Januar 2022'],
    [speech.time('2022-08-24?'), 'möglicherweise am 24. August 2022'],
    [speech.time('2022-08-24%'), 'möglicherweise um den 24. August 2022'],
    [speech.time('2020?/..'), 'möglicherweise seit 2020'],
    [speech.time('2022-08-24?/..'), 'möglicherweise seit dem 24. August 2022'],
    [speech.time('../2022-08-24%'), 'möglicherweise etwa bis zum 24. August 2022'],
    [words.doubt('as of', speech.time('2023-09-27')), 'Stand 27. September 2023'],
    [words.basis('Euro', 'current'), 'Währung: Euro, laufende Preise.'],
    [words.basis('Euro', 'constant 2019'), 'Währung: Euro, Preise von 2019.'],
    [words.basis('Euro', 'constant'), 'Währung: Euro, konstante Preise.'],
    [words.basis('Euro', 'constant prices'), 'Währung: Euro, Preisbasis constant prices.'],
    [words.basis('Euro', 'not stated'), 'Währung: Euro, Preisbasis nicht angegeben.'],
    [words.casualties('getötet'), 'Gemeldete Todesopfer'],
    [words.casualties(''), 'Gemeldete Todesopfer'],
    [words.casualties('tot, verwundet und in Gefangenschaft'), 'Gemeldete Tote, Verwundete und Gefangene'],
    [words.total('getötet'), 'Todesopfer'],
    [words.total('tot oder vermisst'), 'Tote oder Vermisste'],
    [words.sides(2), 'beide Seiten zusammen'],
    [words.sides(3), 'alle Seiten zusammen'],
    [words.timesAsMuch('USA', 'etwa 780', 'Eritrea'), 'Ausgaben im Verhältnis von etwa 780 zu 1 (USA zu Eritrea).'],
    [speech.money('USD', 950_000), '950.000 US-Dollar'],
    [words.range(speech.money('USD', 1.7e8), speech.money('USD', 1.9e8)), '170 bis 190 Millionen US-Dollar'],
    [
      words.range(speech.money('USD', 9e8), speech.money('USD', 2e9)),
      '900 Millionen US-Dollar bis 2 Milliarden US-Dollar',
    ],
    [words.range('20\u00a0%', '25\u00a0%'), '20 bis 25 %'],
    [words.range('1.200', '1.900'), '1.200 bis 1.900'],
    [words.range("1'234 US-Dollar", "5'678 US-Dollar"), "1'234 bis 5'678 US-Dollar"],
    [words.range('1\u00a0234 US-Dollar', '5\u00a0678 US-Dollar'), '1 234 bis 5 678 US-Dollar'],
    [words.range('15%', '21%'), '15 bis 21%'],
    [words.place('الأمم المتحدة, Lead', '1'), '\u2068الأمم المتحدة, Vorspann\u2069, Absatz 1.'],
    [words.range('20\u00a0%', 'mehr als 25\u00a0%'), '20 % bis mehr als 25 %'],
    [speech.money('GBP', 1251), '1.251 britische Pfund'],
    [speech.money('RUB', 5.4e12), '5,4 Billionen russische Rubel'],
    [speech.money('CHF', 3e6), '3 Millionen Schweizer Franken'],
    [speech.money('RUB'), 'Russische Rubel'],
    [words.quote('im „Nebel“ des Krieges'), '„im ‚Nebel‘ des Krieges“'],
    [words.quote('he said “we won” yesterday'), '„he said ‚we won‘ yesterday“'],
    [words.quote('a "plain" mark'), '„a ‚plain‘ mark“'],
    [speech.time('2020-01-01~/2020-01-02?'), 'um den 1. Januar 2020, möglicherweise bis zum 2. Januar 2020'],
    [speech.time('2020/2021~'), '2020 bis etwa 2021'],
    [words.place('Lead', '1'), 'Vorspann, Absatz 1.'],
    [words.place('Reuters, 3. Mai 2024, Table 2', '4'), 'Reuters, 3. Mai 2024, Tabelle 2, Absatz 4.'],
    [words.place('Leadership', '1'), 'Leadership, Absatz 1.'],
    [words.accordingTo('das Ministerium'), 'Angabe: das Ministerium'],
    [words.group('all'), 'Militär und Zivilpersonen'],
    [words.kind('Luftkrieg'), 'Luftkrieg'],
    [words.kind('übergabe'), 'Übergabe'],
    [words.kind('constructor'), 'Constructor'],
    [words.derived(true), 'Abgeleitet aus dem Wortlaut.'],
    [words.derived('drei Jahre später'), 'Abgeleitet: drei Jahre später.'],
    [words.named(true), 'genannt, Anteil nicht angegeben'],
    [words.named(false), 'genannt, Anteil und Zeitraum nicht angegeben'],
    [words.whole('Armenien'), 'Armenien'],
    [words.whole('Armenien', 'Waffenimporte'), 'Armenien, Waffenimporte'],
  ];
  for (const [text, expected] of SAID) it(`says “${expected}”`, () => assert.equal(plain(text), expected));

  it('tells the bundled facts', () => {
    const article = 'Ilaria Romano, Reset DOC, 3. November 2023';
    const named =
      'Ilaria Romano, „Nagorno Karabakh: New Scenarios for its Lost Independence“, Reset DOC, 3. November 2023';
    const cited = `${named}. Angaben: Dossier widgets, „Nagorno-Karabakh“, 1. Dezember 2026.`;
    assert.deepEqual(said('casualty-bar'), [
      'Gemeldete Tote und Vermisste',
      // The names are the dossier's.
      'War of 2020: Armenia 3.900 und Azerbaijan 2.900 (Militär, tot oder vermisst); beide Seiten zusammen knapp 700 (Zivilpersonen, getötet).',
      'Balken beginnen bei null; schraffierte Teile sind unsicher.',
      `Quelle: ${article}; dort genannt: Resolution 2391 (2021) of the Parliamentary Assembly of the Council of Europe`,
      cited,
    ]);
    assert.deepEqual(said('spending-chart').slice(0, 3), [
      'Militärausgaben, 2020',
      'Ausgaben im Verhältnis von 3,5 zu 1 (Azerbaijan zu Armenia). Währung: US-Dollar, Preisbasis nicht angegeben.',
      'Balken beginnen bei null.',
    ]);
    assert.deepEqual(said('supplier-breakdown').slice(0, 3), [
      'Wer die Waffen lieferte',
      'Azerbaijan, arsenal, 2016 bis 2020: Israel knapp 70 %. Kein weiterer Anteil ist angegeben.',
      'Jeder Balken entspricht 100 %; schraffierte Teile sind unsicher oder nicht angegeben.',
    ]);
    assert.match(said('key-dates')[1]!, /^24 Ereignisse von 1992 bis 2024, 12 davon seit 2022\.$/);
  });

  it('has the decimal sign of the country beside an axis, as in a sentence', () => {
    for (const [tag, text] of [
      ['de', '2,5 Mrd.'],
      ['de-AT', '2,5 Mrd.'],
      ['de-CH', '2.5 Mrd.'],
    ] as const) {
      const {short, money} = speechFor(tag);
      assert.equal(plain(short(2.5e9)), text);
      assert.include(money('EUR', 2.5e9), text.slice(0, 3));
    }
  });

  it('says one event and several', () => {
    const event = bundled.dates![0]!;
    const takeaway = (count: number) =>
      said('key-dates', dossierWith({dates: Array.from({length: count}, (_, i) => ({...event, id: `${i}`}))}))[1];
    assert.equal(takeaway(1), '1 Ereignis, 1992.');
    assert.equal(takeaway(2), '2 Ereignisse, 1992.');
  });

  it('keeps the capitals of nouns in a sentence', () => {
    const [, unnamed] = bundled.casualties!;
    const {party: _, ...noSide} = unnamed!;
    assert.match(
      said('casualty-bar', dossierWith({casualties: [noSide]}))[1]!,
      /: Militär 2\.900 \(tot oder vermisst, Seite nicht angegeben\)/,
    );
    const all = {...noSide, group: 'all', outcome: ['killed', 'missing']} as const;
    assert.match(said('casualty-bar', dossierWith({casualties: [all]}))[1]!, /: Tote oder Vermisste 2\.900/);
  });
});
