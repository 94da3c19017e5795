function capital(text: string) {
  return text[0]!.toUpperCase() + text.slice(1);
}

function counted(outcomes: string) {
  return outcomes.replace(/^(killed)?$/, 'deaths');
}

/** What tells how sure a value or a time is; another language looks its own words up. */
export type Doubt =
  'about' | 'nearly' | 'possibly' | 'at least' | 'at most' | 'more than' | 'since' | 'until' | 'as of';

/**
 * Everything the widgets say, in English. Values arrive formatted; a sentence ends with its full stop.
 * A further language is a file of the same type in this folder, listed in `languages.ts`: the build makes a script for it.
 */
export const en = {
  // Patterns
  said: (what: string, value: string) => `${what} ${value}`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  joined: (what: string, more: string) => `${what}, ${more}`,
  inBrackets: (text: string, more: string) => `${text} (${more})`,
  clauses: (what: string, clauses: string) => `${what}: ${clauses}.`,

  // Quantities and times
  doubt: (doubt: Doubt, value: string) => `${doubt} ${value}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** A day, month or year as `Intl` writes it. */
  date: (text: string) => text,
  notStated: 'not stated',

  // The frame of every figure
  open: 'Open what is underlined to see where it comes from.',
  table: 'Table',
  caption: 'The figures, and where each comes from',
  chart: 'Chart',
  csv: 'CSV',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  note: 'note',
  quote: (phrase: string) => `“${phrase}”`,
  place: (section: string, paragraph: string) => `${section}, paragraph ${paragraph}.`,
  credited: (to: string) => `Credited to ${to}.`,
  derived: (how: string | true) => `Worked out${how === true ? ' from the wording' : `: ${how}`}.`,
  passage: 'Go to the passage',
  remarks: 'Remarks',
  evidence: 'Where this comes from',
  elsewhere: (text: string) => `Not in the article: ${text}`,
  source: (article: string, credited: string) => `Source: ${article}${credited && `; credited there: ${credited}`}`,
  citation: (article: string, title: string, updated: string) =>
    `${article}. Figures: Dossier widgets, “${title}”, ${updated}.`,
  empty: 'There are no figures to show here.',
  unreadable: 'These figures could not be read and are not shown.',
  leftOut: 'Some entries could not be read and are missing here.',
  previous: 'Previous',
  next: 'Next',
  part: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
  earlier: 'These are earlier figures: newer ones could not be read, or not yet.',

  // Casualties
  casualties: (outcomes: string) => `${capital(counted(outcomes))}, as reported`,
  outcome: (id: string, isOnly: boolean) => (id === 'killed' && !isOnly ? 'dead' : id),
  group: (id: string) => (id === 'all' ? 'soldiers and civilians' : id),
  unsorted: 'sides and civilians not told apart',
  sides: (count: number) => `${count > 2 ? 'all' : 'both'} sides`,
  total: (outcome: string) => `all ${counted(outcome)}`,
  together: (names: string) => `${names} together`,
  noSide: 'side not stated',
  bars: (hasDoubt: boolean) => `Bars start at zero${hasDoubt ? '; hatched parts are uncertain' : ''}.`,
  casualtyColumns: ['Conflict', 'Side', 'What was counted', 'People'],

  // Spending
  spending: (period: string) => `Military spending${period && `, ${period}`}`,
  timesAsMuch: (more: string, times: string, less: string) => `${more} spent ${times} times as much as ${less}.`,
  basis: (currency: string, prices: string) =>
    `In ${currency}, ${/^(current|constant)/.test(prices) ? `${prices} prices` : `price basis ${prices}`}.`,
  mixed: (kinds: string) => `Amounts in different ${kinds} cannot stand on one scale.`,
  amountKinds: ['currencies', 'price bases', 'lengths of time'],
  lines: 'Point at a year, or use the arrow keys, to read it.',
  reading: 'Year to read',
  spendingColumns: ['Year', 'Country', 'Amount', 'Currency and prices'],

  // Suppliers
  suppliers: 'Who supplied the arms',
  shares: (hasDoubt: boolean) => `Each bar is 100%${hasDoubt ? '; hatched parts are uncertain or not stated' : ''}.`,
  periodNotStated: 'period not stated',
  leading: 'leading',
  more: (count: string) => `${count} more, listed below`,
  others: 'Others',
  notBrokenDown: 'Not broken down',
  named: (hasPeriod: boolean) => `named, share ${hasPeriod ? '' : 'and period '}not stated`,
  nobodyNamed: 'no supplier is named here',
  whole: (recipient: string, of?: string) => recipient + (of ? `${/s$/i.test(recipient) ? '’' : '’s'} ${of}` : ''),
  overfull: 'Shares that overlap or can add up to more than 100% cannot stand on one scale.',
  notStatedShares: (all: boolean) => `No ${all ? '' : 'other '}share is stated.`,
  supplierColumns: ['Recipient', 'Supplier', 'Share of', 'Period', 'Share'],

  // Dates
  dates: 'Key dates',
  span: (n: number, count: string, from: string, to: string, recent: string, since: string) =>
    `${count} date${n > 1 ? 's' : ''}${from === to ? `, ${from}` : ` from ${from} to ${to}`}${n > 3 && since !== from ? `, ${recent} of them since ${since}` : ''}.`,
  kind: (id: string = 'all') => (id === 'alliance' ? 'Alliances' : capital(id)),
  filter: 'Kinds of event',
  planned: 'Planned when the article was written.',
  dateColumns: ['Date', 'Event', 'Kind'],
};

export type Words = typeof en;
