// What tables in German and French have: names of columns, words for people, flags and price bases.
import {assert} from '@open-wc/testing';
import {flagOf, groupOf, outcomeOf, pricesOf} from '../../../src/dossier/text/field-text.js';
import {isRate, meaningOf} from '../../../src/dossier/text/columns.js';
import {fieldsOf} from '../../../src/dossier/json-schema.js';
import {dossierShape, type Section} from '../../../src/dossier/shape.js';
import {tableWords} from '../../../src/dossier/text/table-words.js';

type Cases<T> = readonly (readonly [expected: T, ...cells: string[]])[];

const GROUPS: Readonly<Record<string, Cases<string | undefined>>> = {
  de: [
    ['military', 'Soldaten', 'Militär', 'MILITÄR', 'Soldatinnen und Soldaten', 'soldiers'],
    ['civilians', 'Zivilisten', 'Zivilpersonen', 'Zivil', 'civilians'],
    ['all', 'alle', 'insgesamt', 'all'],
    [undefined, 'Kinder', 'civils'],
  ],
  fr: [
    ['military', 'militaires', 'soldats', 'Militaires', 'military'],
    ['civilians', 'civils', 'civil'],
    ['all', 'tous', 'all'],
    [undefined, 'enfants', 'Zivilisten'],
  ],
};

const OUTCOMES: Readonly<Record<string, Cases<string | undefined>>> = {
  de: [
    ['killed', 'getötet', 'tot', 'Tote', 'Gefallene', 'killed', 'geto\u0308tet'],
    ['wounded', 'verwundet', 'Verletzte'],
    ['missing', 'vermisst', 'Vermißt'],
    ['captured', 'gefangen', 'Kriegsgefangene', 'gefangen genommen'],
    [
      'killed; missing',
      'tot oder vermisst',
      'tot/vermisst',
      'getötet und vermisst',
      'tot; vermisst',
      'killed or missing',
    ],
    [undefined, 'geflohen', 'tot oder geflohen', 'tués'],
  ],
  fr: [
    ['killed', 'tués', 'tué', 'morts', 'Décès', 'tues'],
    ['wounded', 'blessés', 'blesse'],
    ['missing', 'disparus'],
    ['captured', 'prisonniers', 'capturés'],
    ['killed; missing', 'tués ou disparus', 'tués et disparus'],
    [undefined, 'déplacés', 'tot'],
  ],
};

const PRICES: Readonly<Record<string, Cases<string>>> = {
  de: [
    ['not stated', 'nicht angegeben', 'k. A.', 'Not stated'],
    ['current', 'laufende Preise', 'jeweilige Preise', 'zu jeweiligen Preisen', 'current'],
    ['constant 2022', 'Preise von 2022', 'in konstanten Preisen von 2022', 'konstant 2022', 'constant 2022'],
    ['irgendwie', 'irgendwie'],
  ],
  fr: [
    ['not stated', 'non précisé', 'n. c.'],
    ['current', 'prix courants', 'courants', 'euros courants'],
    ['constant 2022', 'prix constants de 2022', 'prix de 2022', 'constants 2022', 'dollars constants de 2022'],
    ['à peu près', 'à peu près'],
  ],
};

/** The desk's names of columns, and those that editors know. */
const COLUMNS: Readonly<Record<string, Readonly<Record<Section, Readonly<Record<string, string>>>>>> = {
  de: {
    casualties: {
      ...{Konflikt: 'conflict', Seite: 'party', Partei: 'party', Gruppe: 'group', Ausgang: 'outcome', Stand: 'asOf'},
      ...{
        Anzahl: 'count',
        Jahr: 'year',
        Quelle: 'evidence.creditedTo',
        Anmerkung: 'note',
        Getötete: 'count',
        Tote: 'count',
      },
      ...{'Anzahl (Tsd.)': 'count', 'Zahl der Toten': 'count', 'Getötete Zivilisten': 'count', 'Tote, mindestens': ''},
    },
    spending: {
      ...{Jahr: 'time', Land: 'party', Betrag: 'amount', 'Betrag (Mrd. Dollar)': 'amount', Währung: 'amount.currency'},
      ...{WÄHRUNG: 'amount.currency', Wahrung: 'amount.currency', Preise: 'amount.prices', Militärausgaben: 'amount'},
      ...{'Betrag (Prozent des BIP)': '', 'Ausgaben pro Kopf': '', 'Ausgaben (je Einwohner)': ''},
    },
    suppliers: {
      ...{Empfänger: 'recipient', Lieferant: 'supplier', Anteil: 'share', 'Anteil (%)': 'share', Zeitraum: 'period'},
      ...{'Anteil an': 'of', Abschnitt: 'evidence.section', Absatz: 'evidence.paragraph', Zitat: 'evidence.quote'},
    },
    dates: {
      ...{Datum: 'time', Ereignis: 'event', Art: 'kind', Geplant: 'planned', Tag: 'day', Monat: 'month', Jahr: 'time'},
      ...{Ende: 'end', Date: 'time', Event: 'event'},
    },
  },
  fr: {
    casualties: {
      ...{Conflit: 'conflict', Camp: 'party', Partie: 'party', Groupe: 'group', Sort: 'outcome', Nombre: 'count'},
      ...{Date: 'asOf', Année: 'year', Annee: 'year', Source: 'evidence.creditedTo', Remarque: 'note', Tués: 'count'},
      ...{'Civils tués': 'count', 'Nombre de morts': 'count'},
    },
    spending: {
      ...{Année: 'time', Pays: 'party', Montant: 'amount', 'Montant (Md €)': 'amount', Devise: 'amount.currency'},
      ...{
        Prix: 'amount.prices',
        'Dépenses militaires': 'amount',
        'Dépenses (% du PIB)': '',
        'Dépenses par habitant': '',
      },
    },
    suppliers: {
      ...{Destinataire: 'recipient', Fournisseur: 'supplier', Part: 'share', 'Part (%)': 'share', Période: 'period'},
      ...{'Part de': 'of', Section: 'evidence.section', Paragraphe: 'evidence.paragraph', Citation: 'evidence.quote'},
    },
    dates: {
      ...{Date: 'time', Événement: 'event', ÉVÉNEMENT: 'event', Évènement: 'event', Type: 'kind', Prévu: 'planned'},
      ...{Jour: 'day', Mois: 'month'},
    },
  },
};

const eachCell = <T>(cases: Cases<T>, test: (cell: string, expected: T) => void) => {
  for (const [expected, ...cells] of cases) for (const cell of cells) test(cell, expected);
};

describe('a table', () => {
  for (const language of ['de', 'fr']) {
    describe(`in ${language}`, () => {
      eachCell(GROUPS[language]!, (cell, expected) =>
        it(`has ${expected} in “${cell}”`, () => assert.equal(groupOf(cell, language), expected)),
      );
      eachCell(OUTCOMES[language]!, (cell, expected) =>
        it(`has ${expected} in “${cell}”`, () => assert.equal(outcomeOf(cell, language), expected)),
      );
      eachCell(PRICES[language]!, (cell, expected) =>
        it(`has the prices ${expected} in “${cell}”`, () => assert.equal(pricesOf(cell, language), expected)),
      );
      for (const [section, names] of Object.entries(COLUMNS[language]!) as [Section, Record<string, string>][])
        for (const [name, field] of Object.entries(names))
          it(`has ${field || 'nothing known'} of ${section} under “${name}”`, () =>
            assert.equal(meaningOf(name, section, language)?.field ?? '', field));

      it('has no word under two fields, and each under one that there is', () => {
        const {columns, groups, outcomes} = tableWords(language)!;
        const paths = [...fieldsOf(dossierShape)].map(([path]) => path);
        const OWN = ['party.code', 'year', 'month', 'day', 'end'];
        for (const section of ['casualties', 'spending', 'suppliers', 'dates'] as const) {
          const all = Object.entries({...columns.every, ...columns[section]});
          for (const [field, words] of all) {
            assert.isTrue(OWN.includes(field) || paths.includes(`${section}.${field}`), field);
            for (const word of words.split(', '))
              if (!isRate(word) || section === 'suppliers')
                assert.equal(meaningOf(word, section, language)?.field, field, word);
          }
        }
        for (const [group, words] of Object.entries(groups))
          for (const word of words.split(', ')) assert.equal(groupOf(word, language), group, word);
        for (const [outcome, words] of Object.entries(outcomes))
          for (const word of words.split(', ')) assert.equal(outcomeOf(word, language), outcome, word);
      });
    });
  }

  it('has yes and no in its language, and in English', () => {
    for (const [language, yes, no] of [
      ['de', 'ja Ja J wahr yes y x', 'nein Nein n - no'],
      ['fr', 'oui Oui o vrai yes y x', 'non NON n - no'],
    ] as const) {
      for (const cell of yes.split(' ')) assert.equal(flagOf(cell, language), 'true', cell);
      for (const cell of no.split(' ')) assert.equal(flagOf(cell, language), '', cell);
      assert.equal(flagOf('vielleicht', language), 'vielleicht');
    }
  });

  it('of no stated language is read in English alone', () => {
    for (const language of ['', 'en', 'en-GB', 'hy']) {
      assert.isUndefined(groupOf('Soldaten', language));
      assert.isUndefined(outcomeOf('tués', language));
      assert.equal(flagOf('ja', language), 'ja');
      assert.isUndefined(meaningOf('Betrag', 'spending', language));
      assert.equal(meaningOf('tag', 'dates', language)?.field, 'kind');
    }
  });
});
