// Tables in German and French: what the builder reads in them where the language of the article is said.
import {assert} from '@open-wc/testing';
import {entriesOf, lines, NAMES, read, ROW} from './own.js';

/** A table with an amount, in a language of which English words make other numbers. */
const amount = (cell: string, language: string, name = 'Amount') => {
  const names = NAMES.spending.replace('amount.best', `"${name}"`);
  return read('spending', `${names}\n${ROW.spending.replace('640000000', `"${cell}"`)}`, language);
};

const bestOf = ({dossier}: ReturnType<typeof read>) =>
  (entriesOf('spending', dossier)?.[0] as {readonly amount: {readonly best: number}} | undefined)?.amount.best;

describe('a table in another language than English', () => {
  for (const [language, word, said, own] of [
    ['de', 'Billion', '10⁹ in English and 10¹² in German', 'Billionen'],
    ['fr', 'billion', '10⁹ in English and 10¹² in French', 'mille milliards'],
    ['nl', 'bln', '10⁹ in English and 10¹² in Dutch', 'biljoen'],
  ] as const)
    it(`reads no ${word} in ${language}, but asks for the zeros`, () => {
      for (const cell of [`1,2 ${word}`, `USD 1,2 ${word}`, `etwa 1,2 ${word}`]) {
        const {dossier, errors} = amount(cell, language);
        assert.isUndefined(dossier);
        assert.deepEqual(lines(errors), [
          `Row 2, column C “Amount”: Found ${cell}, which is ${said}. Write all the zeros.`,
        ]);
      }
      assert.deepEqual(lines(amount('1,2', language, `Amount (${word})`).errors), [
        `Row 1, column C “Amount (${word})”: Its name says “${word.toLowerCase()}”, which is ${said}. Take the word out of the name, and write the numbers with all their zeros.`,
      ]);
      assert.equal(bestOf(amount(`1,2 ${own}`, language)), 12e11);
      assert.equal(bestOf(amount('1,2', language, `Amount (${own})`)), 12e11);
      assert.equal(bestOf(amount(`1,2 ${word}`, 'en')), 12e8);
    });

  for (const [language, name] of [
    ['fr', 'Dépenses (pour 1 000 habitants)'],
    ['fr', 'Dépenses (variation)'],
    ['de', 'Militärausgaben (pro Einwohner)'],
    ['de', 'Militärausgaben (Veränderung)'],
    ['de', 'Militärausgaben (Mio. Euro, pro Einwohner)'],
  ] as const)
    it(`takes the rate “${name}” for no amount`, () => {
      const {dossier, errors} = amount('1200', language, name);
      assert.isUndefined(dossier);
      assert.include(lines(errors)[0], `A table of this widget has none of these columns: “${name}”.`);
    });

  for (const [language, name] of [
    ['fr', 'Dépenses (G€)'],
    ['de', 'Betrag (G€)'],
  ] as const)
    it(`asks what “${name}” is in`, () => {
      const {dossier, errors} = amount('65,9', language, name);
      assert.isUndefined(dossier);
      assert.include(lines(errors)[0], 'Its name says “g”, which does not say for certain');
    });

  const COUNTS = {
    de: {
      names: 'Konflikt;Seite;Gruppe;Ausgang;Anzahl;Stand;Quelle;Abschnitt;Absatz;Zitat',
      rows: [
        'Krieg;Nord;Soldaten;getötet;rund 12000;25. Februar 2031;Amt;Lead;1;rund 12000 Soldaten',
        'Krieg;Nord;Militär;verwundet;bis zu 70000;August 2031;;Lead;1;bis zu 70000',
        'Krieg;Süd;Soldaten;tot oder vermisst;knapp 12000;;;Lead;1;knapp 12000',
        'Krieg;Süd;Zivilpersonen;Tote;mindestens 10675;1. Jänner 2031;;Lead;1;mindestens 10675',
        'Krieg;Süd;Zivilisten;vermisst;mehr als 45000;;;Lead;1;mehr als 45000',
        'Krieg;Süd;alle;getötet;100 000 bis 120 000;;;Lead;1;100 000 bis 120 000',
        'Krieg;Nord;alle;getötet;k. A.;;;Lead;1;eine Zahl gibt es nicht',
      ],
    },
    fr: {
      names: 'Conflit;Camp;Groupe;Sort;Nombre;Date;Source;Section;Paragraphe;Citation',
      rows: [
        'Guerre;Nord;militaires;tués;environ 12 000;25 février 2031;état-major;Lead;1;environ 12 000',
        'Guerre;Nord;soldats;blessés;jusqu’à 70 000;août 2031;;Lead;1;jusqu’à 70 000',
        'Guerre;Sud;militaires;tués ou disparus;près de 12 000;;;Lead;1;près de 12 000',
        'Guerre;Sud;civils;morts;au moins 10 675;1er janvier 2031;;Lead;1;au moins 10 675',
        'Guerre;Sud;civils;disparus;plus de 45 000;;;Lead;1;plus de 45 000',
        'Guerre;Sud;tous;tués;100 000 à 120 000;;;Lead;1;100 000 à 120 000',
        'Guerre;Nord;tous;tués;n. c.;;;Lead;1;aucun chiffre',
      ],
    },
  };

  for (const [language, {names, rows}] of Object.entries(COUNTS))
    it(`reads names of columns, people and doubts in ${language}`, () => {
      const {dossier, errors} = read('casualties', [names, ...rows].join('\n'), language);
      assert.deepEqual(lines(errors), []);
      assert.deepEqual(
        dossier!.casualties!.map(({group, outcome, count, asOf}) => [group, outcome, count, asOf]),
        [
          ['military', ['killed'], {best: 12000, approximate: true}, '2031-02-25'],
          ['military', ['wounded'], {high: 70000}, '2031-08'],
          ['military', ['killed', 'missing'], {high: 12000, approximate: true}, undefined],
          ['civilians', ['killed'], {low: 10675}, '2031-01-01'],
          ['civilians', ['missing'], {low: 45000, open: 'high'}, undefined],
          ['all', ['killed'], {low: 100000, high: 120000}, undefined],
          ['all', ['killed'], {missing: 'not-stated'}, undefined],
        ] as never,
      );
    });

  it('takes no page of a German table for a side', () => {
    const {names, rows} = COUNTS.de;
    const {errors} = read('casualties', [names, rows[0]!.replace('Nord', '14')].join('\n'), 'de');
    assert.deepEqual(lines(errors), [
      'Row 2, column B “Seite”: Found “14”, which is a number and names no party. Take a column of pages out.',
    ]);
  });

  it('asks about a German count that may have decimals', () => {
    const {names, rows} = COUNTS.de;
    const {errors} = read('casualties', [names, rows[0]!.replace('rund 12000;', 'rund 12.000;')].join('\n'), 'de');
    assert.deepEqual(lines(errors), [
      'Row 2, column E “Anzahl”: Found “rund 12.000”, in which 12.000 may be thousands or decimals. Write “rund 12000” or “rund 12”.',
    ]);
  });

  const DATES = {
    de: `Datum;Ereignis;Art;Geplant;Abschnitt;Absatz;Zitat
24. Februar 2031;Es beginnt;Krieg;nein;Lead;1;am 24. Februar
10. bis 12. September 2031;Die Küste fällt;Krieg;;Lead;1;vom 10. bis 12.
Juli 2034;Ein Gipfel;Diplomatie;ja;Lead;2;im Juli 2034`,
    fr: `Date;Événement;Type;Prévu;Section;Paragraphe;Citation
24 février 2031;Cela commence;guerre;non;Lead;1;le 24 février
du 10 au 12 septembre 2031;La côte tombe;guerre;;Lead;1;du 10 au 12
juillet 2034;Un sommet;diplomatie;oui;Lead;2;en juillet 2034`,
    en: `Date;Event;Kind;Planned;Section;Paragraph;Quote
24 February 2031;It begins;war;no;Lead;1;on 24 February
10-12 September 2031;The coast falls;war;;Lead;1;from 10 to 12
July 2034;A summit;diplomacy;yes;Lead;2;in July 2034`,
  };

  for (const [language, table] of Object.entries(DATES)) {
    it(`reads dates and flags in ${language}`, () => {
      const {dossier, errors} = read('dates', table, language);
      assert.deepEqual(lines(errors), []);
      assert.deepEqual(
        dossier!.dates!.map(({time, planned}) => [time, planned]),
        [
          ['2031-02-24', undefined],
          ['2031-09-10/2031-09-12', undefined],
          ['2034-07', true],
        ],
      );
    });

    it(`says of parts of months in ${language} what to write`, () => {
      const [, cell, word] = {
        de: ['', 'Ende Juni 2031', 'Ende'],
        fr: ['', 'fin juin 2031', 'fin'],
        en: ['', 'late June 2031', 'late'],
      }[language]!;
      const {errors} = read('dates', table.replace(/\n.*?;/, `\n${cell};`), language);
      const [said = '', ...others] = lines(errors);
      assert.equal(
        said.replace(/“(?:Datum|Date)”/, '“Date”'),
        `Row 2, column A “Date”: Found “${cell}”, and no date can say “${word}”. Write 2031-06 without ~, which would say “about”, and keep the word in a column “Note”.`,
      );
      assert.deepEqual(others, []);
    });
  }

  it('reads money and its price basis', () => {
    const table = `Jahr;Land;Betrag (Mrd.);Währung;Preise;Abschnitt;Absatz;Zitat
2031;Nord;etwa 86,4;Euro;nicht angegeben;Lead;1;etwa 86,4 Milliarden
2032;Nord;mehr als 1,2 Mrd. Euro;;laufende Preise;Lead;1;mehr als 1,2 Mrd.`;
    const {dossier, errors} = read('spending', table, 'de-AT');
    assert.deepEqual(lines(errors), []);
    assert.deepEqual(dossier!.spending!.map(({amount}) => amount) as readonly object[], [
      {best: 864e8, approximate: true, currency: 'EUR', prices: 'not stated'},
      {low: 12e8, open: 'high', currency: 'EUR', prices: 'current'},
    ]);
  });

  it('is one of shares', () => {
    const table = `Empfänger;Lieferant;Anteil;Zeitraum;Anteil an;Abschnitt;Absatz;Zitat
Nord;Süd;knapp 70 Prozent;2027–2031;Waffen;Lead;1;knapp 70 Prozent
Nord;West;k. A.;2027–2031;Waffen;Lead;1;und West`;
    const {dossier, errors} = read('suppliers', table, 'de');
    assert.deepEqual(lines(errors), []);
    assert.deepEqual(dossier!.suppliers!.map(({share}) => share) as readonly object[], [
      {high: 70, approximate: true},
      {missing: 'not-stated'},
    ]);
  });

  for (const [language, name] of [
    ['de', 'Wert (Mio. Euro)'],
    ['en', 'Value (US$ m)'],
    ['fr', 'Valeur (M€)'],
    ['en', 'share.best (USD million)'],
    ['en', 'share.best: USD million'],
  ] as const)
    it(`takes “${name}” of suppliers for no share`, () => {
      const shares = (names: string, row: string) => read('suppliers', `${names}\n${row}`, language);
      const alone = shares(NAMES.suppliers.replace('share.best', `"${name}"`), ROW.suppliers);
      assert.isUndefined(alone.dossier);
      assert.include(lines(alone.errors)[0], `“${name}”`);
      const beside = shares(`${NAMES.suppliers},"${name}"`, `${ROW.suppliers},65`);
      assert.isUndefined(beside.dossier);
      assert.include(lines(beside.errors)[0], 'Its name speaks of an amount, and a share is in percent.');
    });

  it('is one of shares by every name that says no money', () => {
    for (const [language, names] of [
      [
        'en',
        [
          'share',
          'Share of arms imports',
          'Percent',
          'Value (2027-2031)',
          'Best',
          'Value (% of US$ m)',
          'Share (est.)',
        ],
      ],
      ['de', ['Anteil', 'Anteil in Prozent', 'Prozentsatz', 'Wert', 'Anteil (nach Wert)', 'Anteil (%)']],
      ['fr', ['Part', 'Part en %', 'Pourcentage', 'Proportion', 'Valeur', 'Part (en volume)']],
    ] as const)
      for (const name of names) {
        const table = `${NAMES.suppliers.replace('share.best', `"${name}"`)}\n${ROW.suppliers}`;
        assert.deepEqual(lines(read('suppliers', table, language).errors), [], `${name} in ${language}`);
      }
  });

  it('is known by its names where another language is said', () => {
    assert.deepEqual(lines(read('dates', DATES.de).errors), [
      'Row 1: These columns have names in German. Write de as the language of the article, and the table is read in it.',
    ]);
    assert.match(
      lines(read('casualties', COUNTS.fr.names + '\n' + COUNTS.fr.rows[0]).errors)[0]!,
      /names in French\. Write fr /,
    );
  });

  it('is for another widget where its names say so', () => {
    const [error = ''] = lines(read('casualties', DATES.de, 'de').errors);
    assert.include(error, 'This is a table for the key dates.');
  });
});
