import {addWords, type Words} from './index.js';

const OUTCOMES = new Map([
  ['killed', 'morts'],
  ['missing', 'disparus'],
  ['wounded', 'blessés'],
  ['captured', 'prisonniers'],
]);

const GROUPS = new Map([
  ['military', 'militaires'],
  ['civilians', 'civils'],
  ['all', 'militaires et civils'],
]);

/** The kinds that the dossiers here use; others are words of their dossier. */
const KINDS = new Map([
  ['all', 'Toutes'],
  ['agreement', 'Accord'],
  ['alliance', 'Alliances'],
  ['arms', 'Armement'],
  ['ceasefire', 'Cessez-le-feu'],
  ['diplomacy', 'Diplomatie'],
  ['displacement', 'Déplacements'],
  ['energy', 'Énergie'],
  ['statehood', 'Statut'],
  ['war', 'Guerre'],
]);

const DOUBTS = new Map([
  ['about', 'environ'],
  ['nearly', 'près de'],
  ['possibly', 'peut-être'],
  ['at least', 'au moins'],
  ['at most', 'au plus'],
  ['more than', 'plus de'],
  ['since', 'depuis'],
  ['until', 'jusqu’à'],
  ['as of', 'situation\u00a0:'],
]);

/** A day has an article; a month and a year have a preposition of their own: “jusqu’au 9 novembre 2020”, “jusqu’en 2020”. */
const BEFORE_DAYS = new Map([
  ['about', 'vers le'],
  ['possibly', 'peut-être le'],
  ['since', 'depuis le'],
  ['until', 'jusqu’au'],
  ['as of', 'situation au'],
]);
const BEFORE_MONTHS = new Map([
  ['about', 'vers'],
  ['until', 'jusqu’en'],
  ['as of', 'situation en'],
]);
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const isDay = (text: string) => new RegExp(`^\\d(\\d?|er)\\s(${MONTHS})`, 'u').test(text);
const isMonthOrYear = (text: string) => new RegExp(`^((${MONTHS}) )?\\d{4}$`, 'u').test(text);

/** “1er janvier 2024”, where `Intl` writes “1 janvier 2024”; no line ends between a day and its month. */
const date = (text: string) =>
  text.replace(new RegExp(`^(\\d+)\\s(?=${MONTHS})`, 'u'), (_, day: string) => `${day === '1' ? '1er' : day}\u00a0`);

/** A number, and what it is in. */
const UNIT = /^([\d.,’'\s]*?\d)\s?(\p{L}\D*|%)$/u;

/** Of two days in one month the first is a number alone. */
const range = (low: string, high: string) =>
  // “170 à 190 millions de dollars”
  UNIT.exec(low) && low.replace(UNIT, '$2') === high.replace(UNIT, '$2')
    ? `${low.replace(UNIT, '$1')} à ${high}`
    : rangeOf(low, high);

const rangeOf = (low: string, high: string) =>
  /^(vers|peut-être) /.test(high)
    ? `${low}, ${doubted('until', high)}`
    : isDay(high)
      ? `${low === '1' ? '1er' : date(low)} au ${date(high)}`
      : `${low} à ${high}`;

/** Of two, the one about the time stands nearer to it: “peut-être depuis 2020”, “jusque vers 2020”. */
function doubted(doubt: string, value: string): string {
  const [, word, article = '', time = ''] = /^(peut-être|vers) (le )?(.*)$/.exec(value) ?? [];
  if (word && /^(since|until)$/.test(doubt)) {
    if (word !== 'vers') return `${word} ${doubted(doubt, time)}`;
    if (doubt === 'until') return `jusque vers ${article}${time}`;
    return article ? `depuis le ${time} environ` : `depuis environ ${time}`;
  }
  if (doubt === 'as of' && /^(\d\d?|1er)\s.* au \d/.test(value)) return `situation du ${value}`;
  const before = (isDay(value) && BEFORE_DAYS.get(doubt)) || (isMonthOrYear(value) && BEFORE_MONTHS.get(doubt));
  return `${before || (DOUBTS.get(doubt) ?? doubt)} ${value}`;
}

/** “2,238 milliards de dollars”, “1,2 milliard d’euros”; no line ends before “milliard”. */
const amount = (text: string) =>
  text
    .replace(/(?<=\d)\s(?=\p{L})/u, '\u00a0')
    .replace(/(?<=(million|milliard|billion)s?)\s(?=(\p{L}))/u, (_, _scale, first: string) =>
      /[aeiouéèê]/i.test(first) ? ' d’' : ' de ',
    )
    .replace(' des États-Unis', '');

/** A quotation inside another one has the marks of English. */
const quoted = (phrase: string) => phrase.replace(/«\s*([^«»]*?)\s*»|„([^„“”]*)[“”]/g, '“$1$2”');

/** What stands before the first heading, and beside pictures and tables, as the command calls it. */
const SECTIONS: Readonly<Record<string, string>> = {Lead: 'Chapô', Caption: 'Légende', Table: 'Tableau'};
const section = (name: string) =>
  name.replace(/(?<=^|, |\u2068)(Lead|Caption|Table)(?=( \d+)?\u2069*$)/, (word) => SECTIONS[word]!);

const deaths = (outcomes: string) => (outcomes === 'tués' ? 'morts' : outcomes || 'morts');

function pricesIn(prices: string) {
  const [isConstant, year] = /^constant(?: (\d{4}))?$/.exec(prices) ?? [];
  if (isConstant) return year ? `prix constants de ${year}` : 'prix constants';
  if (prices === 'current') return 'prix courants';
  return prices === 'not stated' ? 'base de prix non précisée' : `base de prix\u00a0: ${prices}`;
}

// Signs of two parts have a space before them that no line ends at, and quotation marks have one inside.
const fr: Words = {
  // Patterns
  said: (what, value) => `${what} ${value}`,
  // “2020 : dépenses …”, also where these begin a sentence elsewhere.
  labelled: (label, text) => `${label}\u00a0: ${text.replace(/^(\u2068*)Dépenses/, '$1dépenses')}`,
  joined: (what, more) => `${what}, ${more}`,
  inBrackets: (text, more) => `${text} (${more})`,
  accordingTo: (name) => `source\u00a0: ${name}`,
  between: '\u00a0; ',
  clauses: (what, clauses) => `${what}\u00a0: ${clauses}.`,

  // Quantities and times
  doubt: doubted,
  range,
  date,
  amount: (as) => amount(as('name')),
  notStated: 'non précisé',

  // The frame of every figure
  open: 'Ouvrez ce qui est souligné pour voir d’où cela vient.',
  table: 'Tableau',
  caption: 'Les données et leur origine',
  chart: 'Graphique',
  csv: 'CSV',
  cite: 'Citer',
  copy: 'Copier',
  copied: 'Copié',
  note: 'note',
  quote: (phrase) => `«\u00a0${quoted(phrase)}\u00a0»`,
  place: (name, paragraph) => `${section(name)}, paragraphe ${paragraph}.`,
  credited: (to) => `Source citée\u00a0: ${to}.`,
  derived: (how) => `Déduit${how === true ? ' de la formulation' : `\u00a0: ${how}`}.`,
  passage: 'Aller au passage',
  remarks: 'Remarques',
  evidence: 'D’où cela vient',
  elsewhere: (text) => `Hors de l’article\u00a0: ${text}`,
  source: (article, credited) =>
    `Source\u00a0: ${article}${credited && `\u00a0; source citée dans l’article\u00a0: ${credited}`}`,
  citation: (article, title, updated) =>
    `${article}. Données\u00a0: Dossier widgets, «\u00a0${quoted(title)}\u00a0», ${updated}.`,
  empty: 'Il n’y a pas de données à montrer ici.',
  unreadable: 'Ces données n’ont pas pu être lues et ne sont pas montrées.',
  leftOut: 'Certaines entrées n’ont pas pu être lues et manquent ici.',
  previous: 'Précédent',
  next: 'Suivant',
  part: (from, to, all) => `${from} à ${to} sur ${all}`,
  earlier: 'Ces données sont antérieures\u00a0: de plus récentes n’ont pas pu être lues, ou pas encore.',

  // Casualties
  casualties: (outcomes) => `Bilan rapporté\u00a0: ${deaths(outcomes)}`,
  outcome: (id, isOnly) => (id === 'killed' && isOnly ? 'tués' : (OUTCOMES.get(id) ?? id)),
  group: (id) => GROUPS.get(id) ?? id,
  unsorted: 'sans distinction de camp, ni entre militaires et civils',
  sides: (count) => `${count > 2 ? 'tous les' : 'les deux'} camps ensemble`,
  total: deaths,
  together: (names) => `${names} ensemble`,
  noSide: 'camp non précisé',
  bars: (hasDoubt) => `Les barres partent de zéro${hasDoubt ? '\u00a0; les parties hachurées sont incertaines' : ''}.`,
  casualtyColumns: ['Conflit', 'Camp', 'Ce qui est compté', 'Personnes'],

  // Spending
  spending: (period) => `Dépenses militaires${period && `, ${period}`}`,
  // Whether a name is one or many, and has an article, only its dossier knows: no verb, and no preposition.
  timesAsMuch: (more, times, less) =>
    `Dépenses dans un rapport ${/^[aeiou]/.test(times) ? 'd’' : 'de '}${times}\u00a0à\u00a01 (${more}, puis ${less}).`,
  basis: (currency, prices) => `Monnaie\u00a0: ${currency}, ${pricesIn(prices)}.`,
  mixed: (kinds) => `Des montants dont diffèrent ${kinds} ne peuvent pas partager une même échelle.`,
  amountKinds: ['les monnaies', 'les bases de prix', 'les durées'],
  lines: 'Pointez une année, ou utilisez les touches fléchées, pour la lire.',
  reading: 'Année à lire',
  spendingColumns: ['Année', 'Pays', 'Montant', 'Monnaie et prix'],

  // Suppliers
  suppliers: 'Qui a fourni les armes',
  shares: (hasDoubt) =>
    `Chaque barre vaut 100\u00a0%${hasDoubt ? '\u00a0; les parties hachurées sont incertaines ou non précisées' : ''}.`,
  periodNotStated: 'période non précisée',
  leading: 'en tête',
  more: (count) => `${count}\u00a0autres, plus bas`,
  others: 'Autres',
  notBrokenDown: 'Non détaillé',
  named: (hasPeriod) => `sans part ${hasPeriod ? 'précisée' : 'ni période précisées'}`,
  nobodyNamed: 'sans fournisseur cité',
  whole: (recipient, of) => recipient + (of ? `, ${of}` : ''),
  overfull:
    'Des parts qui se recoupent, ou dont la somme peut dépasser 100\u00a0%, ne peuvent pas partager une même échelle.',
  notStatedShares: (all) => `Aucune ${all ? '' : 'autre '}part n’est précisée.`,
  supplierColumns: ['Destinataire', 'Fournisseur', 'Part de', 'Période', 'Part'],

  // Dates
  dates: 'Dates clés',
  span: (n, count, from, to, recent, since) =>
    `${count} date${n > 1 ? 's' : ''}${from === to ? `, ${from}` : ` de ${from} à ${to}`}${n > 3 && since !== from ? `, dont ${recent} depuis ${since}` : ''}.`,
  kind: (id = 'all') => KINDS.get(id) ?? id[0]!.toUpperCase() + id.slice(1),
  filter: 'Types d’événements',
  planned: 'Prévu au moment où l’article a été écrit.',
  dateColumns: ['Date', 'Événement', 'Type'],
};

addWords('fr', fr);
