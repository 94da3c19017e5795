import {addWords, type Words} from './index.js';

/** Outcomes as nouns, for titles. */
const PEOPLE = new Map([
  ['getötet', 'Getötete'],
  ['tot', 'Tote'],
  ['vermisst', 'Vermisste'],
  ['verwundet', 'Verwundete'],
  ['gefangen', 'Gefangene'],
]);

const OUTCOMES = new Map([
  ['killed', 'tot'],
  ['missing', 'vermisst'],
  ['wounded', 'verwundet'],
  ['captured', 'gefangen'],
]);

const GROUPS = new Map([
  ['military', 'Militär'],
  ['civilians', 'Zivilpersonen'],
  ['all', 'Soldaten und Zivilpersonen'],
]);

/** The kinds that the dossiers here use; others are words of their dossier. */
const KINDS = new Map([
  ['all', 'Alle'],
  ['agreement', 'Abkommen'],
  ['alliance', 'Bündnisse'],
  ['arms', 'Rüstung'],
  ['ceasefire', 'Waffenruhe'],
  ['diplomacy', 'Diplomatie'],
  ['displacement', 'Vertreibung'],
  ['energy', 'Energie'],
  ['statehood', 'Staatlichkeit'],
  ['war', 'Krieg'],
]);

const DOUBTS = new Map([
  ['about', 'etwa'],
  ['nearly', 'knapp'],
  ['possibly', 'möglicherweise'],
  ['at least', 'mindestens'],
  ['at most', 'höchstens'],
  ['more than', 'mehr als'],
  ['since', 'seit'],
  ['until', 'bis'],
  ['as of', 'Stand'],
]);

/** A day has an article: “bis zum 9. November 2020”, but “bis November 2020”. */
const BEFORE_DAYS = new Map([
  ['about', 'um den'],
  ['since', 'seit dem'],
  ['until', 'bis zum'],
]);

/** What a doubt is called before a day, before a year, and else; a number of four digits has a point in it. */
function doubtOf(doubt: string, value: string) {
  if (doubt === 'about' && /^\d{4}$/.test(value)) return 'um';
  return (/^\d+\. /.test(value) && BEFORE_DAYS.get(doubt)) || (DOUBTS.get(doubt) ?? doubt);
}

const people = (outcomes: string) =>
  !outcomes || outcomes === 'getötet' ? 'Todesopfer' : outcomes.replace(/\p{L}+/gu, (word) => PEOPLE.get(word) ?? word);

function pricesIn(prices: string) {
  const [isConstant, year] = /^constant(?: (\d{4}))?$/.exec(prices) ?? [];
  if (isConstant) return year ? `Preise von ${year}` : 'konstante Preise';
  if (prices === 'current') return 'laufende Preise';
  return `Preisbasis ${prices === 'not stated' ? 'nicht angegeben' : prices}`;
}

const de: Words = {
  // Patterns
  said: (what, value) => `${what} ${value}`,
  labelled: (label, text) => `${label}: ${text}`,
  joined: (what, more) => `${what}, ${more}`,
  inBrackets: (text, more) => `${text} (${more})`,
  clauses: (what, clauses) => `${what}: ${clauses}.`,

  // Quantities and times
  doubt: (doubt, value) => `${doubtOf(doubt, value)} ${value}`,
  range: (low, high) => `${low} bis ${high}`,
  date: (text) => text,
  notStated: 'nicht angegeben',

  // The frame of every figure
  open: 'Unterstrichenes lässt sich öffnen und zeigt, woher es stammt.',
  table: 'Tabelle',
  caption: 'Die Angaben, und woher sie stammen',
  chart: 'Grafik',
  csv: 'CSV',
  cite: 'Zitieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
  note: 'Anmerkung',
  quote: (phrase) => `„${phrase}“`,
  place: (section, paragraph) => `${section}, Absatz ${paragraph}.`,
  credited: (to) => `Als Quelle genannt: ${to}.`,
  derived: (how) => `Abgeleitet${how === true ? ' aus dem Wortlaut' : `: ${how}`}.`,
  passage: 'Zur Textstelle',
  remarks: 'Anmerkungen',
  evidence: 'Woher das stammt',
  elsewhere: (text) => `Nicht im Artikel: ${text}`,
  source: (article, credited) => `Quelle: ${article}${credited && `; dort genannt: ${credited}`}`,
  citation: (article, title, updated) => `${article}. Angaben: Dossier widgets, „${title}“, ${updated}.`,
  empty: 'Hier gibt es keine Angaben zu zeigen.',
  unreadable: 'Diese Angaben konnten nicht gelesen werden und werden nicht gezeigt.',
  leftOut: 'Einige Einträge konnten nicht gelesen werden und fehlen hier.',
  previous: 'Zurück',
  next: 'Weiter',
  part: (from, to, all) => `${from} bis ${to} von ${all}`,
  earlier: 'Dies sind frühere Angaben. Neuere konnten nicht gelesen werden, oder noch nicht.',

  // Casualties
  casualties: (outcomes) => `${people(outcomes)}, gemeldete Zahlen`,
  outcome: (id, isOnly) => (id === 'killed' && isOnly ? 'getötet' : (OUTCOMES.get(id) ?? id)),
  group: (id) => GROUPS.get(id) ?? id,
  unsorted: 'Seiten und Zivilpersonen nicht unterschieden',
  sides: (count) => `${count > 2 ? 'alle' : 'beide'} Seiten zusammen`,
  total: (outcome) => `alle ${people(outcome).replace(/e\b/g, 'en')}`,
  together: (names) => `${names} zusammen`,
  noSide: 'Seite nicht angegeben',
  bars: (hasDoubt) => `Balken beginnen bei null${hasDoubt ? '; schraffierte Teile sind unsicher' : ''}.`,
  casualtyColumns: ['Konflikt', 'Seite', 'Was gezählt wurde', 'Personen'],

  // Spending
  spending: (period) => `Militärausgaben${period && `, ${period}`}`,
  // Whether a name is one or many, and has an article, only its dossier knows: no verb, and no case.
  timesAsMuch: (more, times, less) => `${more} und ${less}: Ausgaben im Verhältnis ${times}\u00a0zu\u00a01.`,
  basis: (currency, prices) => `Währung: ${currency}, ${pricesIn(prices)}.`,
  mixed: (kinds) => `Beträge mit verschiedenen ${kinds} passen nicht auf eine Skala.`,
  amountKinds: ['Währungen', 'Preisbasen', 'Zeitspannen'],
  lines: 'Zum Ablesen auf ein Jahr zeigen oder die Pfeiltasten benutzen.',
  reading: 'Jahr zum Ablesen',
  spendingColumns: ['Jahr', 'Land', 'Betrag', 'Währung und Preise'],

  // Suppliers
  suppliers: 'Wer die Waffen lieferte',
  shares: (hasDoubt) =>
    `Jeder Balken ist 100 %${hasDoubt ? '; schraffierte Teile sind unsicher oder nicht angegeben' : ''}.`,
  periodNotStated: 'Zeitraum nicht angegeben',
  leading: 'führend',
  more: (count) => `${count} weitere, unten aufgeführt`,
  others: 'Andere',
  notBrokenDown: 'Nicht aufgeschlüsselt',
  named: (hasPeriod) => `genannt, Anteil ${hasPeriod ? '' : 'und Zeitraum '}nicht angegeben`,
  nobodyNamed: 'kein Lieferant ist hier genannt',
  whole: (recipient, of) => recipient + (of ? `, ${of}` : ''),
  overfull: 'Anteile, die sich überschneiden oder zusammen mehr als 100 % ergeben können, passen nicht auf eine Skala.',
  notStatedShares: (all) => `${all ? 'Kein' : 'Kein weiterer'} Anteil ist angegeben.`,
  supplierColumns: ['Empfänger', 'Lieferant', 'Anteil an', 'Zeitraum', 'Anteil'],

  // Dates
  dates: 'Chronologie',
  span: (n, count, from, to, recent, since) =>
    `${count} ${n > 1 ? 'Ereignisse' : 'Ereignis'}${from === to ? `, ${from}` : ` von ${from} bis ${to}`}${n > 3 && since !== from ? `, ${recent} davon seit ${since}` : ''}.`,
  kind: (id = 'all') => KINDS.get(id) ?? id[0]!.toUpperCase() + id.slice(1),
  filter: 'Arten von Ereignissen',
  planned: 'Geplant, als der Artikel geschrieben wurde.',
  dateColumns: ['Datum', 'Ereignis', 'Art'],
};

addWords('de', de);
