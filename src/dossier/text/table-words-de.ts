import type {TableWords} from './table-words.js';

const PARTY = 'land, staat, nation, seite, partei, konfliktpartei, kriegspartei, staat oder partei';

/** What tables in German have. */
export const GERMAN: TableWords = {
  columns: {
    every: {
      id: 'kennung',
      note: 'anmerkung, anmerkungen, hinweis, hinweise, bemerkung, bemerkungen, kommentar, notiz',
      'evidence.section': 'abschnitt, überschrift, ueberschrift, zwischenüberschrift, zwischentitel, kapitel',
      'evidence.paragraph': 'absatz',
      'evidence.quote': 'zitat, wortlaut, textstelle',
      'evidence.creditedTo': 'quelle, quellen, laut, nach angaben von, angaben von',
      'evidence.derived': 'abgeleitet, errechnet, berechnet',
      'party.code': 'ländercode, laendercode, länderkürzel, iso code',
    },
    casualties: {
      party: PARTY,
      conflict: 'konflikt, krieg, schlacht, angriff',
      group: 'gruppe, personengruppe, opfergruppe, kategorie, wer',
      outcome: 'ausgang, schicksal, folge, verbleib, was geschah',
      asOf: 'stand, datum, zeitpunkt, zeit',
      year: 'jahr',
      count: 'anzahl, zahl, opferzahl, gesamtzahl, gesamt, insgesamt, personen, menschen, verluste, wert',
    },
    spending: {
      party: PARTY,
      time: 'jahr, jahre, zeitraum, zeit, datum, haushaltsjahr, kalenderjahr',
      amount:
        'betrag, ausgaben, militärausgaben, verteidigungsausgaben, rüstungsausgaben, militärhaushalt, militäretat, ' +
        'verteidigungshaushalt, verteidigungsetat, verteidigungsbudget, wehretat, haushalt, etat, summe, gesamt, wert',
      'amount.low': 'untergrenze, mindestens, mindestbetrag',
      'amount.high': 'obergrenze, höchstens, höchstbetrag',
      'amount.currency': 'währung, waehrung, währungscode',
      'amount.prices': 'preise, preisbasis, preisstand',
    },
    suppliers: {
      recipient: 'empfänger, empfaenger, empfängerland, importeur, käufer, einfuhrland, importland, abnehmer, an, land',
      supplier: 'lieferant, lieferland, exporteur, verkäufer, ausfuhrland, exportland, herkunftsland, aus, von',
      share: 'anteil, anteil in prozent, anteil in %, prozent, prozentsatz, wert',
      'share.low': 'untergrenze, mindestens',
      'share.high': 'obergrenze, höchstens',
      period: 'zeitraum, zeit, jahr, jahre',
      of: 'anteil an, anteil woran, woran, wovon',
      leading: 'führend, hauptlieferant, größter lieferant, wichtigster lieferant',
    },
    dates: {
      time: 'datum, zeitpunkt, zeit, zeitraum, jahr, wann, beginn, anfang',
      month: 'monat',
      day: 'tag',
      end: 'ende, enddatum, bis',
      event: 'ereignis, geschehen, was, was geschah, titel, überschrift des ereignisses, beschreibung',
      kind: 'art, typ, kategorie, gruppe, thema',
      planned: 'geplant, künftig, zukünftig, zukunft',
    },
  },
  groups: {
    military:
      'militär, militaer, militärs, soldat, soldaten, soldatin, soldatinnen, soldatinnen und soldaten, soldaten und soldatinnen, ' +
      'militärangehörige, streitkräfte, truppen, armee, kämpfer, kombattanten, militärisch',
    civilians:
      'zivilist, zivilisten, zivilistin, zivilistinnen, zivilistinnen und zivilisten, zivilisten und zivilistinnen, zivilperson, ' +
      'zivilpersonen, zivilbevölkerung, zivil, zivile',
    all: 'alle, beide, insgesamt, gesamt, soldaten und zivilisten, zivilisten und soldaten',
  },
  outcomes: {
    killed:
      'getötet, getötete, getöteten, getöteter, tot, tote, toten, toter, gefallen, gefallene, gefallenen, gestorben, gestorbene, ' +
      'todesopfer, todesfälle, ums leben gekommen',
    missing: 'vermisst, vermisste, vermissten, vermißt',
    wounded: 'verwundet, verwundete, verwundeten, verletzt, verletzte, verletzten',
    captured:
      'gefangen, gefangene, gefangenen, gefangen genommen, gefangengenommen, kriegsgefangen, kriegsgefangene, kriegsgefangenen, ' +
      'in gefangenschaft',
  },
  joints: 'und|oder|bzw\\.?',
  bounds: {low: 'mindestens, untergrenze, mindestzahl', high: 'höchstens, obergrenze, höchstzahl'},
  fillers: 'und, oder, der, von, zahl, anzahl, gesamtzahl, personen, menschen',
  yes: 'ja, j, wahr',
  no: 'nein, falsch',
  missing:
    'k\\. ?a\\.?|k/a|ka|o\\. ?a\\.|(?:ohne|keine) angaben?|nicht (?:angegeben|bekannt|genannt|verfügbar)|unbekannt|keine daten',
  current: '(?:zu |in )?(?:jeweilig|laufend|aktuell|nominal)en? preisen?|jeweilig|laufend|nominal',
  constant:
    '(?:(?:zu |in )?konstanten? )?preisen? (?:von|des jahres|aus|in) (\\d{4})|konstante? (?:preise )?\\(?(\\d{4})\\)?',
  range: {between: 'zwischen', from: 'von', and: 'und', to: 'bis|bis zu'},
  percent: 'prozent',
  dates: {
    months: {maerz: 3, mär: 3, sep: 9},
    english: [
      ['(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),?(?: (?:den|dem))? ', ''],
      ['bis (?:heute|jetzt)', 'to present'],
      ['(?<=\\S )bis (?:zum |zu |in den )?', 'to '],
      ['bis (?:zum )?', 'until '],
      ['(?:seit|ab)(?: dem)? ', 'since '],
      ['(?:vom|von)(?: dem)? (?=\\d+ ?-(?!\\d+-)|.+ (?:to|-) )', 'from '],
      ['zwischen (?:dem )?', 'between '],
      ['(?<=between .+ )und (?:dem )?', 'and '],
      ['(?:vermutlich|wahrscheinlich|möglicherweise|vielleicht) ', 'probably '],
      ['v\\. ?chr\\.?', 'bc'],
      ['n\\. ?chr\\.?', 'ad'],
      ['(?<=\\d )uhr', ''],
      ['^(?:am|im|in|den|dem)(?: jahre?)? ', ''],
    ],
    about: 'um(?: den)?',
    part:
      '(?:(?:im|in|zu|am) )?(?:de[rmsn] )?(?<word>anfang|mitte|ende|(?:erste|zweite)[rn]? hälfte|' +
      '(?<season>(?:früh|spät|hoch)?(?:sommer|herbst|winter)|frühjahr|frühling))' +
      '(?: des jahres| der| des| von| im jahre?)?[ -](?=[\\p{L}\\d])',
  },
};
