import {addWords, type Words} from './index.js';

/** Outcomes as nouns, for titles. */
const PEOPLE = new Map([
  ['getötet', 'Getötete'],
  ['tot', 'Tote'],
  ['vermisst', 'Vermisste'],
  ['verwundet', 'Verwundete'],
  ['in Gefangenschaft', 'Gefangene'],
]);

const OUTCOMES = new Map([
  ['killed', 'tot'],
  ['missing', 'vermisst'],
  ['wounded', 'verwundet'],
  ['captured', 'in Gefangenschaft'],
]);

const GROUPS = new Map([
  ['military', 'Militär'],
  ['civilians', 'Zivilpersonen'],
  ['all', 'Militär und Zivilpersonen'],
]);

/** The kinds that the dossiers here use; others are words of their dossier. */
const KINDS = new Map([
  ['all', 'Alle'],
  ['agreement', 'Abkommen'],
  ['alliance', 'Bündnisse'],
  ['arms', 'Rüstung'],
  ['ceasefire', 'Waffenruhe'],
  ['diplomacy', 'Diplomatie'],
  ['displacement', 'Flucht'],
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
  ['possibly', 'möglicherweise am'],
  ['since', 'seit dem'],
  ['until', 'bis zum'],
]);

const isDay = (text: string) => /^\d+\.\s/.test(text);
/** A number of four digits has a point in it. */
const isYear = (text: string) => /^\d{4}$/.test(text);

const doubtOf = (doubt: string, value: string) =>
  (isDay(value) && BEFORE_DAYS.get(doubt)) || (DOUBTS.get(doubt) ?? doubt);

/**
 * What a doubt is called before a day, before a year, and else. Of two the one about the time stands nearer to it, but not
 * between a day and its article: “möglicherweise seit 2020”, “seit etwa 2020”, “etwa bis zum 24. August 2022”.
 */
function doubted(doubt: string, value: string): string {
  const [, word, time = ''] = /^(möglicherweise|um)(?: am| den)? (.*)$/.exec(value) ?? [];
  if (word && /^(since|until)$/.test(doubt)) {
    if (word !== 'um') return `${word} ${doubted(doubt, time)}`;
    return isDay(time) ? `etwa ${doubted(doubt, time)}` : doubted(doubt, `etwa ${time}`);
  }
  return `${doubt === 'about' && isYear(value) ? 'um' : doubtOf(doubt, value)} ${value}`;
}

/** No line ends between a day and its month. */
const date = (text: string) => text.replace(/(?<=\d\.) /g, '\u00a0');

const people = (outcomes: string) =>
  !outcomes || outcomes === 'getötet'
    ? 'Todesopfer'
    : outcomes.replace(/in Gefangenschaft|\p{L}+/gu, (word) => PEOPLE.get(word) ?? word);

/** What stands before the first heading, and beside pictures and tables, as the command calls it. */
const SECTIONS: Readonly<Record<string, string>> = {Lead: 'Vorspann', Caption: 'Bildunterschrift', Table: 'Tabelle'};
const section = (name: string) =>
  name.replace(/(?<=^|, |\u2068)(Lead|Caption|Table)(?=( \d+)?\u2069*$)/, (word) => SECTIONS[word]!);

/** A quotation inside another one has single marks, whatever marks its language has: an English “ would end the outer one. */
const quoted = (phrase: string) =>
  phrase.replace(/„([^„“”]*)[“”]|“([^“”]*)”|"([^"]*)"/g, (_, ...inner: string[]) => `‚${inner.find(isText)}‘`);
const isText = (part: unknown) => typeof part === 'string';

/** A number, and what it is in. */
const UNIT = /^([\d.,’'\s]*?\d)\s?(\p{L}\D*|%)$/u;

/** “um den 1. Januar 2020, möglicherweise bis zum 2. Januar 2020”: what is doubted of the end stands before “bis”. */
function range(from: string, high: string) {
  // “170 bis 190 Millionen US-Dollar”
  const low = from.replace(UNIT, (whole, number: string, unit: string) =>
    high.replace(UNIT, '$2') === unit ? number : whole,
  );
  const end = /^(möglicherweise|um)\b/.test(high) ? doubted('until', high) : `bis ${date(high)}`;
  return `${date(low)}${end.startsWith('bis') ? '' : ','} ${end}`;
}

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
  accordingTo: (name) => `Angabe: ${name}`,
  between: '; ',
  clauses: (what, clauses) => `${what}: ${clauses}.`,

  // Quantities and times
  doubt: doubted,
  range,
  date,
  // “2,238 Milliarden US-Dollar”; no line ends before “Milliarden”.
  amount: (as) =>
    as('name')
      .replace(/(?<=\d)\s(?=\p{L})/u, '\u00a0')
      // Alone it is a name: “Russische Rubel”.
      .replace(/\p{Lu}(?=\p{L}+ische )/u, (letter) => letter.toLowerCase()),
  notStated: 'nicht angegeben',

  // The frame of every figure
  open: 'Unterstrichenes lässt sich öffnen und zeigt, woher es stammt.',
  table: 'Tabelle',
  caption: 'Die Angaben und ihre Herkunft',
  chart: 'Grafik',
  csv: 'CSV',
  cite: 'Zitieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
  note: 'Anmerkung',
  quote: (phrase) => `„${quoted(phrase)}“`,
  place: (name, paragraph) => `${section(name)}, Absatz ${paragraph}.`,
  credited: (to) => `Als Quelle genannt: ${to}.`,
  derived: (how) => `Abgeleitet${how === true ? ' aus dem Wortlaut' : `: ${how}`}.`,
  passage: 'Zur Textstelle',
  remarks: 'Anmerkungen',
  evidence: 'Woher das stammt',
  elsewhere: (text) => `Nicht im Artikel: ${text}`,
  source: (article, credited) => `Quelle: ${article}${credited && `; dort genannt: ${credited}`}`,
  citation: (article, title, updated) => `${article}. Angaben: Dossier widgets, „${quoted(title)}“, ${updated}.`,
  empty: 'Hier gibt es keine Angaben zu zeigen.',
  unreadable: 'Diese Angaben konnten nicht gelesen werden und werden nicht gezeigt.',
  leftOut: 'Einige Einträge konnten nicht gelesen werden und fehlen hier.',
  previous: 'Zurück',
  next: 'Weiter',
  part: (from, to, all) => `${from} bis ${to} von ${all}`,
  earlier: 'Dies sind ältere Angaben. Neuere konnten nicht oder noch nicht gelesen werden.',

  // Casualties
  casualties: (outcomes) => `Gemeldete ${people(outcomes)}`,
  outcome: (id, isOnly) => (id === 'killed' && isOnly ? 'getötet' : (OUTCOMES.get(id) ?? id)),
  group: (id) => GROUPS.get(id) ?? id,
  unsorted: 'weder nach Seite noch nach Militär und Zivil getrennt',
  sides: (count) => `${count > 2 ? 'alle' : 'beide'} Seiten zusammen`,
  total: people,
  together: (names) => `${names} zusammen`,
  noSide: 'Seite nicht angegeben',
  bars: (hasDoubt) => `Balken beginnen bei null${hasDoubt ? '; schraffierte Teile sind unsicher' : ''}.`,
  casualtyColumns: ['Konflikt', 'Seite', 'Was gezählt wurde', 'Personen'],

  // Spending
  spending: (period) => `Militärausgaben${period && `, ${period}`}`,
  // Whether a name is one or many, and has an article, only its dossier knows: no verb, and no case.
  timesAsMuch: (more, times, less) => `Ausgaben im Verhältnis von ${times}\u00a0zu\u00a01 (${more} zu ${less}).`,
  basis: (currency, prices) => `Währung: ${currency}, ${pricesIn(prices)}.`,
  mixed: (kinds) => `Beträge mit unterschiedlichen ${kinds} lassen sich nicht auf einer Skala darstellen.`,
  amountKinds: ['Währungen', 'Preisbasen', 'Zeiträumen'],
  lines: 'Zum Ablesen auf ein Jahr zeigen oder die Pfeiltasten benutzen.',
  reading: 'Jahr zum Ablesen',
  spendingColumns: ['Jahr', 'Land', 'Betrag', 'Währung und Preise'],

  // Suppliers
  suppliers: 'Wer die Waffen lieferte',
  shares: (hasDoubt) =>
    `Jeder Balken entspricht 100\u00a0%${hasDoubt ? '; schraffierte Teile sind unsicher oder nicht angegeben' : ''}.`,
  periodNotStated: 'Zeitraum nicht angegeben',
  leading: 'führend',
  more: (count) => `${count}\u00a0weitere, unten aufgeführt`,
  others: 'Andere',
  notBrokenDown: 'Nicht aufgeschlüsselt',
  named: (hasPeriod) => `genannt, Anteil ${hasPeriod ? '' : 'und Zeitraum '}nicht angegeben`,
  nobodyNamed: 'ohne genannte Lieferanten',
  whole: (recipient, of) => recipient + (of ? `, ${of}` : ''),
  overfull:
    'Anteile, die sich überschneiden oder zusammen mehr als 100\u00a0% ergeben können, lassen sich nicht auf einer Skala darstellen.',
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
