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
  notes: 'Notes',
  quote: (phrase: string) => `“${phrase}”`,
  place: (section: string, paragraph: string) => `${section}, paragraph ${paragraph}.`,
  credited: (to: string) => `Credited to ${to}.`,
  derived: (how: string) => `Worked out: ${how}.`,
  derivedFromWording: 'Worked out from the wording.',
  passage: 'Go to the passage',
  evidence: (figure: string) => `${figure}: where this comes from`,
  elsewhere: (text: string, source: string) => `Not in the article: ${text} (${source})`,
  source: (article: string) => `Source: ${article}`,
  crediting: (article: string, credited: string) => `Source: ${article}; credited there: ${credited}`,
  titled: (title: string) => `“${title}”`,
  figures: (title: string, updated: string) => `Figures: Dossier widgets, “${title}”, ${updated}`,
  empty: 'There are no figures to show here.',
  unreadable: 'These figures could not be read and are not shown.',
  leftOut: (count: number) =>
    count === 1 ? 'One entry could not be read and is missing here.' : `${count} entries could not be read and are missing here.`,

  // Casualties
  deaths: 'Deaths, as reported',
  deathsCounted: 'deaths',
  deathsAndMissing: 'Dead and missing, as reported',
  losses: 'Losses, as reported',
  killed: 'killed',
  outcomes: {killed: 'dead', missing: 'missing', wounded: 'wounded', captured: 'captured'},
  groups: {military: 'military', civilians: 'civilians', all: 'all'},
  counted: (group: string, outcome: string) => `${group}, ${outcome}`,
  unsorted: 'sides and civilians not told apart',
  bothSides: 'Both sides',
  allSides: 'All sides',
  total: (outcome: string) => `All ${outcome}`,
  firstAmong: (value: string, outcome: string, party: string, group: string) =>
    `${value} ${outcome} among ${party}’s ${group}`,
  nextAmong: (value: string, party: string) => `${value} among ${party}’s`,
  together: (value: string, group: string, outcome: string) => `${value} ${group} ${outcome} on both sides`,
  clauses: (conflict: string, clauses: string) => `${conflict}: ${clauses}.`,
  casualtyColumns: ['Conflict', 'Side', 'What was counted', 'People', 'Source'],

  // Spending
  spending: (period: string) => `Military spending, ${period}`,
  timesAsMuch: (more: string, times: string, less: string) => `${more} spent ${times} times as much as ${less}.`,
  asMuch: (one: string, other: string) => `${one} and ${other} spent the same.`,
  fromTo: (party: string, first: string, last: string) => `${party} went from ${first} to ${last}`,
  inYear: (amount: string, year: string) => `${amount} in ${year}`,
  sentence: (clauses: string) => `${clauses}.`,
  currency: (name: string, prices: string) => `${name[0]?.toUpperCase()}${name.slice(1)}; ${prices}.`,
  prices: (basis: string) => `${basis} prices`,
  pricesNotStated: 'the price basis is not stated',
  mixed: 'These amounts are in different currencies or price bases and cannot be compared on one scale. The table lists them.',
  noFigure: (party: string, years: string) => `No figure for ${party} in ${years}.`,
  reading: 'Year to read',
  spendingColumns: ['Year', 'Country', 'Amount', 'Currency and prices', 'Source'],

  // Suppliers
  suppliers: 'Who supplied the arms',
  periodNotStated: 'period not stated',
  shareNotStated: 'share not stated',
  leading: (name: string) => `${name}, leading supplier`,
  leadingSupplier: 'leading supplier',
  recipient: (name: string, period: string) => `${name}, ${period}`,
  notBrokenDown: 'Not broken down',
  namedOnly: 'named, shares not stated',
  supplied: (supplier: string, share: string, of: string, period: string) =>
    `${supplier} supplied ${share} of ${of}, ${period}`,
  belonging: (recipient: string, what: string) => `${recipient}’s ${what}`,
  imports: 'arms imports',
  noShareStated: 'No share is stated.',
  noOtherShare: 'No other share is stated.',
  supplierColumns: ['Recipient', 'Supplier', 'Share', 'Period', 'Source'],

  // Dates
  dates: 'Key dates',
  span: (count: string, from: string, to: string) => `${count} dates from ${from} to ${to}`,
  half: (span: string, count: string, from: string, to: string) => `${span}; ${count} of them between ${from} and ${to}.`,
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
  filter: 'Kinds of event',
  planned: 'Planned when the article was written.',
  dateColumns: ['Date', 'Event', 'Kind', 'Remarks', 'Source'],
};

export type Words = typeof en;
