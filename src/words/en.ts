/**
 * Everything the widgets say, in English. Values arrive formatted; a sentence ends with its full stop.
 * A further language is a file of the same type in this folder, listed in `index.ts`.
 */
export const en = {
  // Quantities
  about: (value: string) => `about ${value}`,
  nearly: (value: string) => `nearly ${value}`,
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  moreThan: (value: string) => `more than ${value}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  bestOf: (best: string, range: string) => `${best} (${range})`,
  notStated: 'not stated',

  // Times
  possibly: (time: string) => `possibly ${time}`,
  since: (time: string) => `since ${time}`,
  until: (time: string) => `until ${time}`,

  // The frame of every figure
  table: 'Table',
  chart: 'Chart',
  csv: 'CSV',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  note: 'note',
  quote: (phrase: string) => `“${phrase}”`,
  place: (section: string, paragraph: string) => `${section}, paragraph ${paragraph}.`,
  credited: (to: string) => `Credited to ${to}.`,
  derived: (how: string) => `Worked out: ${how}.`,
  derivedFromWording: 'Worked out from the wording.',
  passage: 'Go to the passage',
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

  // Sentences and lists
  said: (what: string, value: string) => `${what} ${value}`,
  clauses: (what: string, clauses: string) => `${what}: ${clauses}.`,
  inBrackets: (text: string, more: string) => `${text} (${more})`,
  counted: (group: string, outcome: string) => `${group}, ${outcome}`,

  // Casualties
  casualties: (outcomes: readonly string[]) =>
    outcomes.includes('wounded') || outcomes.includes('captured')
      ? 'Losses, as reported'
      : outcomes.includes('missing')
        ? 'Dead and missing, as reported'
        : 'Deaths, as reported',
  outcomes: {killed: 'dead', missing: 'missing', wounded: 'wounded', captured: 'captured'},
  killed: 'killed',
  deaths: 'deaths',
  groups: {military: 'military', civilians: 'civilians', all: 'soldiers and civilians'},
  unsorted: 'sides and civilians not told apart',
  sides: (count: number) => (count === 2 ? 'Both sides' : 'All sides'),
  total: (outcome: string) => `All ${outcome}`,
  casualtyColumns: ['Conflict', 'Side', 'What was counted', 'People'],

  // Spending
  spending: (period: string) => `Military spending${period && `, ${period}`}`,
  inYear: (year: string, sentence: string) => `${year}: ${sentence}`,
  timesAsMuch: (more: string, times: string, less: string) => `${more} spent ${times} times as much as ${less}.`,
  basis: (currency: string, prices?: string) =>
    `In ${currency}, ${prices ? `${prices} prices` : 'price basis not stated'}.`,
  mixed:
    'These amounts are in different currencies or price bases and cannot stand on one scale. The table lists them.',
  reading: 'Year to read',
  spendingColumns: ['Year', 'Country', 'Amount', 'Currency and prices'],

  // Suppliers
  suppliers: 'Who supplied the arms',
  periodNotStated: 'period not stated',
  leading: (name: string) => `${name} (leading)`,
  recipient: (name: string, period: string) => `${name}, ${period}`,
  notBrokenDown: 'Not broken down',
  namedOnly: 'named, share not stated',
  namedWithoutPeriod: 'named, share and period not stated',
  whole: (recipient: string, of: string, period: string) => `${recipient}’s ${of}, ${period}`,
  imports: 'arms imports',
  notStatedShares: (all: boolean) => `No ${all ? '' : 'other '}share is stated.`,
  supplierColumns: ['Recipient', 'Supplier', 'Share', 'Period'],

  // Dates
  dates: 'Key dates',
  span: (n: number, count: string, from: string, to: string, middle: string) =>
    `${count} date${n > 1 ? 's' : ''}${from === to ? `, ${from}` : ` from ${from} to ${to}`}${n > 3 && middle !== from ? `, at least half of them since ${middle}` : ''}.`,
  kinds: {
    war: 'War',
    ceasefire: 'Ceasefire',
    agreement: 'Agreement',
    diplomacy: 'Diplomacy',
    alliance: 'Alliances',
    arms: 'Arms',
    energy: 'Energy',
    displacement: 'Displacement',
    statehood: 'Statehood',
  } as Readonly<Record<string, string>>,
  all: 'All',
  count: (kind: string, count: string) => `${kind} ${count}`,
  filter: 'Kinds of event',
  planned: 'Planned when the article was written.',
  dateColumns: ['Date', 'Event', 'Kind', 'Remarks'],
};

export type Words = typeof en;
