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
  /** A name and its value, as in “Armenia 3,900” or “War 7”. */
  said: (what: string, value: string) => `${what} ${value}`,
  /** A sentence about one of several, as in “2020: Azerbaijan spent 3.5 times as much.” */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** Two things that belong together, as in “military, killed” or a phrase and its place. */
  joined: (what: string, more: string) => `${what}, ${more}`,
  /** A value and what is behind it, such as who claims it or its bounds: “700 (at most 900)”. */
  inBrackets: (text: string, more: string) => `${text} (${more})`,
  /** Who says so, where others say otherwise. */
  accordingTo: (name: string) => `according to ${name}`,
  /** Between clauses, and between what is said of one thing. */
  between: '; ',
  /** A whole sentence: what it is about, and what is said of it, parted by commas or by `between`. */
  clauses: (what: string, clauses: string) => `${what}: ${clauses}.`,

  // Quantities and times
  /** Also of dates: “since 1994”, “about December 2022”. */
  doubt: (doubt: Doubt, value: string) => `${doubt} ${value}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** A day, month or year as `Intl` writes it. */
  date: (text: string) => text,
  /** An amount as `Intl` writes it, with the sign of its currency or with the name. */
  amount: (as: (display: 'narrowSymbol' | 'name') => string) => as('narrowSymbol'),
  notStated: 'not stated',

  // The frame of every figure
  /** How evidence is opened; it stands with how to read the chart. */
  open: 'Open what is underlined to see where it comes from.',
  table: 'Table',
  /** What the table is called by a screen reader. */
  caption: 'The figures, and where each comes from',
  chart: 'Chart',
  csv: 'CSV',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  /** What a screen reader says before the number of a note. */
  note: 'note',
  quote: (phrase: string) => `“${phrase}”`,
  /** Where in its source a phrase stands. */
  place: (section: string, paragraph: string) => `${section}, paragraph ${paragraph}.`,
  credited: (to: string) => `Credited to ${to}.`,
  /** How it was worked out; `true` where nobody says how. */
  derived: (how: string | true) => `Worked out${how === true ? ' from the wording' : `: ${how}`}.`,
  /** The link to the place in the article. */
  passage: 'Go to the passage',
  /** The head of a column of the CSV file, as is `evidence`. */
  remarks: 'Remarks',
  evidence: 'Where this comes from',
  /** Before a remark that was checked outside the article. */
  elsewhere: (text: string) => `Not in the article: ${text}`,
  source: (article: string, credited: string) => `Source: ${article}${credited && `; credited there: ${credited}`}`,
  citation: (article: string, title: string, updated: string) =>
    `${article}. Figures: Dossier widgets, “${title}”, ${updated}.`,
  empty: 'There are no figures to show here.',
  unreadable: 'These figures could not be read and are not shown.',
  leftOut: 'Some entries could not be read and are missing here.',
  previous: 'Previous',
  next: 'Next',
  /** Which entries of a long list are shown. */
  part: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
  earlier: 'These are earlier figures: newer ones could not be read, or not yet.',

  // Casualties
  /** The title; `outcomes` is a list such as “killed or missing”, made of `outcome`. */
  casualties: (outcomes: string) => `${capital(counted(outcomes))}, as reported`,
  /** `killed`, `missing`, `wounded` or `captured`, and whether nothing else was counted with it. */
  outcome: (id: string, isOnly: boolean) => (id === 'killed' && !isOnly ? 'dead' : id),
  /** `military`, `civilians` or `all`. */
  group: (id: string) => (id === 'all' ? 'soldiers and civilians' : id),
  // Who lost them, where it is no single party, as in the middle of a sentence: all that are named, all people of whom no side
  // is told, some parties; and what is said beside a group where no side is.
  unsorted: 'sides and civilians not told apart',
  sides: (count: number) => `${count > 2 ? 'all' : 'both'} sides`,
  total: (outcome: string) => counted(outcome),
  together: (names: string) => `${names} together`,
  noSide: 'side not stated',
  /** How to read the chart. */
  bars: (hasDoubt: boolean) => `Bars start at zero${hasDoubt ? '; hatched parts are uncertain' : ''}.`,
  /** The heads of the table, in this order. */
  casualtyColumns: ['Conflict', 'Side', 'What was counted', 'People'],

  // Spending
  /** The title; `period` is empty where there is none. */
  spending: (period: string) => `Military spending${period && `, ${period}`}`,
  /** The parties by name; `times` is a number such as “3.5” or “about 3.5”. */
  timesAsMuch: (more: string, times: string, less: string) => `${more} spent ${times} times as much as ${less}.`,
  /** `prices` are the dossier’s words, such as `constant 2019`, `current` or `not stated`. */
  basis: (currency: string, prices: string) =>
    `In ${currency}, ${/^(current|constant)/.test(prices) ? `${prices} prices` : `price basis ${prices}`}.`,
  /** In place of the chart; `kinds` is a list of `amountKinds`. */
  mixed: (kinds: string) => `Amounts in different ${kinds} cannot stand on one scale.`,
  amountKinds: ['currencies', 'price bases', 'lengths of time'],
  /** How to read lines. */
  lines: 'Point at a year, or use the arrow keys, to read it.',
  /** What the slider of the years is called by a screen reader. */
  reading: 'Year to read',
  spendingColumns: ['Year', 'Country', 'Amount', 'Currency and prices'],

  // Suppliers
  suppliers: 'Who supplied the arms',
  /** How to read the chart. */
  shares: (hasDoubt: boolean) => `Each bar is 100%${hasDoubt ? '; hatched parts are uncertain or not stated' : ''}.`,
  periodNotStated: 'period not stated',
  /** Of a supplier, in brackets behind its name. */
  leading: 'leading',
  /** The end of a list that would be too long. */
  more: (count: string) => `${count} more, listed below`,
  /** The label of several small shares, drawn as one. */
  others: 'Others',
  // What is left of the whole, with those that are named without a share; `whole` is the recipient and what shares are of.
  notBrokenDown: 'Not broken down',
  named: (hasPeriod: boolean) => `named, share ${hasPeriod ? '' : 'and period '}not stated`,
  nobodyNamed: 'no supplier is named here',
  whole: (recipient: string, of?: string) => recipient + (of ? `${/s$/i.test(recipient) ? '’' : '’s'} ${of}` : ''),
  overfull: 'Shares that overlap or can add up to more than 100% cannot stand on one scale.',
  /** `all`: of nobody is a share stated. */
  notStatedShares: (all: boolean) => `No ${all ? '' : 'other '}share is stated.`,
  supplierColumns: ['Recipient', 'Supplier', 'Share of', 'Period', 'Share'],

  // Dates
  dates: 'Key dates',
  /** How many dates there are, from the first year to the last, and how many of them since another year; `n` is `count` as a number. */
  span: (n: number, count: string, from: string, to: string, recent: string, since: string) =>
    `${count} date${n > 1 ? 's' : ''}${from === to ? `, ${from}` : ` from ${from} to ${to}`}${n > 3 && since !== from ? `, ${recent} of them since ${since}` : ''}.`,
  /** The id of a kind, of the dossier’s own choice; none for all kinds. */
  kind: (id: string = 'all') => (id === 'alliance' ? 'Alliances' : capital(id)),
  filter: 'Kinds of event',
  planned: 'Planned when the article was written.',
  dateColumns: ['Date', 'Event', 'Kind'],
};

export type Words = typeof en;
