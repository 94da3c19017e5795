// Tables in German and French, as desks keep them of their own articles, through the command. Every word that is read:
// test/dossier/text/table-languages.test.ts. Of languages that have no table of words, English alone is read.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {imported} from './importing.mjs';

const DESK = ['--headline', 'Was gezählt wurde', '--author', 'A. Beispiel', '--publisher', 'Das Beispiel'];
const whole = (language) => ['--new', '--language', language, ...DESK, '--published', '2033-03-14'];

/** What a table makes of each row, without ids and evidence, and what is said of it. */
function read(table, section, language, ...flags) {
  const {status, made, lines} = imported(table, '--as', section, ...whole(language), ...flags);
  const entries = (made?.[section] ?? []).map(({id, evidence, ...facts}) => facts);
  return {status, made, entries, lines};
}

const LOSSES = {
  de: `Konflikt;Seite;Gruppe;Ausgang;Anzahl;Stand;Quelle;Abschnitt;Absatz;Zitat
Inselkrieg seit 2031;Nordland;Soldaten;getötet;31.000;25. Februar 2033;Heeresamt;Opfer;1;31.000 Soldaten
Inselkrieg seit 2031;Nordland;Soldaten;verwundet;bis zu 70.000;August 2032;Beobachter;Opfer;1;bis zu 70.000
Inselkrieg seit 2031;Südland;Soldaten;verwundet;100.000 bis 120.000;Jänner 2033;Beobachter;Opfer;1;100.000 bis 120.000
Inselkrieg seit 2031;Südland;Militär;tot oder vermisst;knapp 12.000;;;Opfer;2;Knapp 12.000
Inselkrieg seit 2031;Südland;Zivilpersonen;Tote;mindestens 10.675;29. Februar 2032;;Opfer;2;mindestens 10.675
Inselkrieg seit 2031;Nordland;Soldaten;gefangen;rund 3.000;;;Opfer;3;Rund 3.000
Inselkrieg seit 2031;Nordland;Zivilisten;vermisst;mehr als 45.000;;;Opfer;3;mehr als 45.000
Inselkrieg seit 2031;Südland;alle;getötet;k. A.;;;Opfer;3;keine Zahl
`,
  fr: `Conflit;Camp;Groupe;Sort;Nombre;Date;Source;Section;Paragraphe;Citation
Guerre des îles;Nord;militaires;tués;31 000;25 février 2033;état-major;Pertes;1;31 000 militaires
Guerre des îles;Nord;militaires;blessés;jusqu’à 70 000;août 2032;observateurs;Pertes;1;jusqu’à 70 000
Guerre des îles;Sud;soldats;blessés;100 000 à 120 000;janvier 2033;observateurs;Pertes;1;100 000 à 120 000
Guerre des îles;Sud;militaires;tués ou disparus;près de 12 000;;;Pertes;2;près de 12 000
Guerre des îles;Sud;civils;morts;au moins 10 675;29 février 2032;;Pertes;2;au moins 10 675
Guerre des îles;Nord;militaires;prisonniers;environ 3 000;;;Pertes;3;environ 3 000
Guerre des îles;Nord;civils;disparus;plus de 45 000;;;Pertes;3;plus de 45 000
Guerre des îles;Sud;tous;tués;n. c.;;;Pertes;3;aucun chiffre
`,
};

const COUNTS = [
  ['military', ['killed'], {best: 31000}, '2033-02-25'],
  ['military', ['wounded'], {high: 70000}, '2032-08'],
  ['military', ['wounded'], {low: 100000, high: 120000}, '2033-01'],
  ['military', ['killed', 'missing'], {high: 12000, approximate: true}, undefined],
  ['civilians', ['killed'], {low: 10675}, '2032-02-29'],
  ['military', ['captured'], {best: 3000, approximate: true}, undefined],
  ['civilians', ['missing'], {low: 45000, open: 'high'}, undefined],
  ['all', ['killed'], {missing: 'not-stated'}, undefined],
];

describe('dossier import: tables in other languages', () => {
  for (const [language, table] of [
    ['de', 'Tag;Monat;Jahr;Ereignis;Art;Abschnitt;Absatz;Zitat\n3.;März;2031;Es beginnt;Krieg;Lead;1;am 3. März'],
    ['fr', 'Jour;Mois;Année;Événement;Type;Section;Paragraphe;Citation\n1er;mai;2031;Début;guerre;Lead;1;le 1er mai'],
  ])
    it(`reads a day that is an ordinal in ${language}, in a column of its own`, () => {
      const {entries} = read(table, 'dates', language);
      assert.equal(entries[0]?.time, {de: '2031-03-03', fr: '2031-05-01'}[language]);
    });

  it('takes no page of a German table for a side', () => {
    const {status, entries, lines} = read(LOSSES.de.replace('Nordland', '14'), 'casualties', 'de');
    assert.equal(status, 1);
    assert.equal(entries.length, 7);
    assert.match(lines.join('\n'), /"14" is a number, and names no party/);
  });

  for (const [language, table] of Object.entries(LOSSES)) {
    it(`reads people who were counted in ${language}`, () => {
      const {status, made, entries, lines} = read(table, 'casualties', language);
      assert.equal(status, 0, lines.join('\n'));
      const counts = entries.map(({group, outcome, count: {asPrinted, ...count}, asOf}) => [
        group,
        outcome,
        count,
        asOf,
      ]);
      assert.deepEqual(counts, COUNTS);
      assert.equal(made.language, language);
      assert.equal(made.parties.length, 2);
      assert.ok(made.casualties[0].evidence[0].creditedTo);
    });

    it(`reads nothing of it where nobody says that it is in ${language}`, () =>
      assert.equal(imported(table, '--as', 'casualties').status, 2));
  }

  const SPENDING = {
    de: `Jahr;Land;Betrag (Mrd. Dollar);Währung;Preise;Abschnitt;Absatz;Zitat
2031;Nordland;65,9;US-Dollar;nicht angegeben;Geld;1;65,9 Milliarden
2032;Nordland;etwa 86,4;USD;laufende Preise;Geld;1;etwa 86,4 Milliarden
2033;Nordland;weniger als 90;USD;Preise von 2031;Geld;1;weniger als 90
`,
    fr: `Année;Pays;Montant (Md $);Devise;Prix;Section;Paragraphe;Citation
2031;Nord;65,9;USD;non précisé;Argent;1;65,9 milliards
2032;Nord;environ 86,4;USD;prix courants;Argent;1;environ 86,4 milliards
2033;Nord;moins de 90;USD;prix constants de 2031;Argent;1;moins de 90
`,
  };
  for (const [language, table] of Object.entries(SPENDING))
    it(`reads amounts in ${language}`, () => {
      const {status, entries, lines} = read(table, 'spending', language);
      assert.equal(status, 0, lines.join('\n'));
      assert.deepEqual(
        entries.map(({time, amount: {asPrinted, ...amount}}) => [time, amount]),
        [
          ['2031', {best: 659e8, currency: 'USD', prices: 'not stated'}],
          ['2032', {best: 864e8, approximate: true, currency: 'USD', prices: 'current'}],
          ['2033', {high: 9e10, currency: 'USD', prices: 'constant 2031'}],
        ],
      );
      assert.ok(lines.some((line) => line.includes('"fewer than" becomes "at most"')));
    });

  it('reads currencies in words', () => {
    const table = (cells, names) => [names, ...cells.map((cell, i) => `203${i};A;${cell}`)].join('\n');
    const german = table(['mehr als 1,2 Mrd. Euro', '5,4 Mrd. €', 'gut 7 Milliarden Euro'], 'Jahr;Land;Betrag');
    const french = table(
      ['plus de 1,2 milliard d’euros', '5,4 Md €', "plus de 7 milliards d'euros"],
      'Année;Pays;Montant',
    );
    for (const [language, text] of Object.entries({de: german, fr: french})) {
      const {entries} = read(text, 'spending', language, '--prices', 'current');
      assert.deepEqual(
        entries.map(({amount: {asPrinted, currency, prices, ...amount}}) => [currency, amount]),
        [
          ['EUR', {low: 12e8, open: 'high'}],
          ['EUR', {best: 54e8}],
          ['EUR', {low: 7e9, open: 'high'}],
        ],
      );
    }
  });

  const SUPPLIERS = {
    de: `Empfänger;Lieferant;Anteil;Zeitraum;Anteil an;Abschnitt;Absatz;Zitat
Nordland;Südland;39 Prozent;2027–2031;Waffeneinfuhr;Waffen;3;39 Prozent
Nordland;Ostland;knapp 30 %;2027 bis 2031;Waffeneinfuhr;Waffen;3;knapp 30 Prozent
Nordland;Westland;k. A.;2027-2031;Waffeneinfuhr;Waffen;3;und Westland
`,
    fr: `Destinataire;Fournisseur;Part;Période;Part de;Section;Paragraphe;Citation
Nord;Sud;39 %;2027-2031;importations d’armes;Armes;3;39 %
Nord;Est;près de 30 %;2027 à 2031;importations d’armes;Armes;3;près de 30 %
Nord;Ouest;non précisé;de 2027 à 2031;importations d’armes;Armes;3;et l’Ouest
`,
  };
  for (const [language, table] of Object.entries(SUPPLIERS))
    it(`reads shares in ${language}`, () => {
      const {status, entries, lines} = read(table, 'suppliers', language);
      assert.equal(status, 0, lines.join('\n'));
      assert.deepEqual(
        entries.map(({share: {asPrinted, ...share}, period}) => [share, period]),
        [
          [{best: 39}, '2027/2031'],
          [{high: 30, approximate: true}, '2027/2031'],
          [{missing: 'not-stated'}, '2027/2031'],
        ],
      );
    });

  const DATES = {
    de: `Datum;Ereignis;Art;Geplant;Abschnitt;Absatz;Zitat
24. Februar 2031;Der Krieg beginnt;Krieg;nein;Tage;1;am 24. Februar
10.–12. September 2031;Die Küste fällt;Krieg;nein;Tage;1;vom 10. bis 12.
10. bis 12. Oktober 2031;Gespräche;Diplomatie;nein;Tage;1;vom 10. bis 12.
1. Jänner 2032;Ein Gesetz gilt;Recht;nein;Tage;1;zum 1. Jänner
seit 2030;Streit;Politik;nein;Tage;1;seit 2030
etwa 2029;Erste Funde;Politik;nein;Tage;1;um 2029
Juli 2034;Ein Gipfel;Diplomatie;ja;Tage;2;im Juli 2034
Ende Juni 2032;Ein Rückzug;Krieg;nein;Tage;2;Ende Juni
`,
    fr: `Date;Événement;Type;Prévu;Section;Paragraphe;Citation
24 février 2031;La guerre commence;guerre;non;Jours;1;le 24 février
du 10 au 12 septembre 2031;La côte tombe;guerre;non;Jours;1;du 10 au 12
10-12 octobre 2031;Pourparlers;diplomatie;non;Jours;1;du 10 au 12
1er janvier 2032;Une loi s’applique;droit;non;Jours;1;au 1er janvier
depuis 2030;Querelle;politique;non;Jours;1;depuis 2030
vers 2029;Premiers indices;politique;non;Jours;1;vers 2029
juillet 2034;Un sommet;diplomatie;oui;Jours;2;en juillet 2034
fin juin 2032;Un retrait;guerre;non;Jours;2;fin juin
`,
  };
  const TIMES = [
    '2031-02-24',
    '2031-09-10/2031-09-12',
    '2031-10-10/2031-10-12',
    '2032-01-01',
    '2030/..',
    '2029~',
    '2034-07',
  ];
  for (const [language, table] of Object.entries(DATES))
    it(`reads dates in ${language}, and says what to write for parts of months`, () => {
      const {status, entries, lines} = read(table, 'dates', language, '--party', 'A=A');
      assert.equal(status, 1);
      assert.deepEqual(
        entries.map(({time}) => time),
        TIMES,
      );
      assert.deepEqual(
        entries.map(({planned}) => !!planned),
        TIMES.map((time) => time === '2034-07'),
      );
      const [said, ...others] = lines.filter((line) => line.endsWith('left out'));
      assert.match(
        said,
        /^row 9, column 1 ".*": "(?:Ende Juni|fin juin) 2032" says "(?:Ende|fin)", which no date can: write 2032-06 without ~/,
      );
      assert.deepEqual(others, []);
    });

  it('reads months and days in columns of their own', () => {
    const table = 'Jahr;Monat;Tag;Ereignis\n2031;Februar;24;Es beginnt\n2031;Mai;1;Es endet\n';
    assert.deepEqual(
      read(table, 'dates', 'de').entries.map(({time}) => time),
      ['2031-02-24', '2031-05-01'],
    );
  });

  it('goes on reading English in a dossier in another language', () => {
    const table =
      'country;year;amount;currency;prices\nA;2031;more than 1.2 million;USD;current\nB;2031;up to 3.5 m;USD;not stated\n';
    const {entries} = read(table, 'spending', 'de');
    assert.deepEqual(
      entries.map(({amount}) => [amount.low, amount.high, amount.prices]),
      [
        [1.2e6, undefined, 'current'],
        [undefined, 3.5e6, 'not stated'],
      ],
    );
  });

  it('asks about what can be read in two ways, as in English', () => {
    const amounts = read('Jahr;Land;Betrag\n2031;A;86.400\n2032;B;1000\n', 'spending', 'de');
    assert.ok(amounts.lines.some((line) => /"86.400" can be read in two ways; say which sign/.test(line)));
    const dates = read('Datum;Ereignis\n05/06/2031;Etwas\n1. Mai 2031;Mehr\n', 'dates', 'de');
    assert.ok(dates.lines.some((line) => /"05\/06\/2031" can be read in two ways/.test(line)));
  });

  for (const [language, name] of [
    ['de', 'Wert (Mio. Euro)'],
    ['de', 'Wert (Euro)'],
    ['de', 'Anteil (Mio.)'],
    ['en', 'Value (US$ m)'],
    ['en', 'Value (USD)'],
    ['en', 'Share (million dollars)'],
    ['fr', 'Valeur (M€)'],
    ['fr', 'Valeur (milliers)'],
  ])
    it(`takes "${name}" of suppliers for no share`, () => {
      const names = {
        de: 'Empfänger;Lieferant;Zeitraum;Anteil an',
        en: 'Recipient;Supplier;Period;Of',
        fr: 'Destinataire;Fournisseur;Période;Part de',
      };
      const {status, lines} = read(`${names[language]};${name}\nA;B;2031;Waffen;65,9\n`, 'suppliers', language);
      assert.equal(status, 2);
      assert.equal(lines[0], `column 5 "${name}": seems to be an amount, which is no share, and is not carried over`);
      assert.match(lines.at(-1), /no column says the share/);
    });

  it('takes percent of money for a share', () => {
    for (const name of ['Value (% of US$)', 'Percent (of value in USD million)', 'Share', 'Value (2027-2031)']) {
      const {entries, lines} = read(`Recipient;Supplier;Period;Of;${name}\nA;B;2031;arms;65.9\n`, 'suppliers', 'en');
      assert.equal(entries[0]?.share.best, 65.9, `${name}: ${lines.join('\n')}`);
    }
  });

  const RATES = [
    ['spending', 'de', 'Militärausgaben (Prozent des BIP)'],
    ['spending', 'de', 'Ausgaben pro Kopf'],
    ['spending', 'de', 'Militärausgaben (Mio. Euro, pro Einwohner)'],
    ['spending', 'de', 'Militärausgaben (pro Einwohner)'],
    ['spending', 'de', 'Militärausgaben (Veränderung)'],
    ['spending', 'de', 'Ausgaben (Wachstum)'],
    ['spending', 'fr', 'Dépenses par habitant'],
    ['spending', 'fr', 'Dépenses (pour 1 000 habitants)'],
    ['spending', 'fr', 'Dépenses (pour 2000 habitants)'],
    ['spending', 'fr', 'Dépenses (pour mille soldats)'],
    ['spending', 'fr', 'Dépenses (variation)'],
    ['spending', 'fr', 'Dépenses (croissance)'],
    ['casualties', 'de', 'Verluste (pro 100.000 Einwohner)'],
    ['casualties', 'de', 'Verluste (auf 100.000 Einwohner)'],
    ['casualties', 'de', 'Verluste (pro Tag)'],
    ['casualties', 'de', 'Losses (per day)'],
    ['casualties', 'de', 'Verluste (Verlustquote)'],
    ['casualties', 'fr', 'Pertes (pour 100 000 habitants)'],
    ['casualties', 'fr', 'Pertes (par jour)'],
    ['casualties', 'fr', 'Pertes (par an)'],
  ];
  for (const [section, language, name] of RATES)
    it(`takes the rate "${name}" for no total`, () => {
      const [first, second] = language === 'de' ? ['Land', 'Jahr'] : ['Pays', 'Année'];
      const table = `${first};${second};${name}\nA;2031;3\n`;
      const {status, lines} = imported(table, '--as', section, '--language', language);
      assert.equal(status, 2);
      assert.equal(lines[0], `column 3 "${name}": seems to be a rate, and is not carried over`);
      assert.match(lines.at(-1), /no column says/);
    });

  it('takes no year, and no phrase, for what a rate is for', () => {
    for (const [language, name] of [
      ['fr', 'Dépenses (pour 2031)'],
      ['fr', 'Montant (par année)'],
      ['de', 'Ausgaben (auf Projekte)'],
    ]) {
      const [first, second] = language === 'de' ? ['Land', 'Jahr'] : ['Pays', 'Année'];
      const {made, lines} = read(`${first};${second};${name};Quote\nA;2031;1200000;so\n`, 'spending', language);
      assert.equal(made.spending[0].amount.best, 1200000, lines.join('\n'));
      assert.equal(made.spending[0].evidence[0].quote, 'so');
    }
  });

  it('takes the language of a table for a section of a dossier that is there', () => {
    const {made} = imported('Datum;Ereignis\n1. Mai 2031;Etwas\n', '--as', 'dates', '--language', 'de');
    assert.deepEqual([made.language, made.dates[0].time], [undefined, '2031-05-01']);
  });
});
