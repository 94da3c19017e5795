import type {Advice} from '../error-codes.js';

/** What an editor should look at again. Nothing is left out for it. */
export const warningCodes = {
  'total-differs': [
    'A total differs from the sum of its parts in the same source, by more than doubt explains.',
    'Look the numbers up again. Where the source itself does not add up, keep its numbers and say so in a note.',
  ],
  'total-as-party': [
    'A row for all, such as “Total” or “World”, would stand beside its own parts as a party of its own.',
    'Take the row out. If it is a party, and its number the sum of the others by chance, leave it.',
  ],
  'contradicting-claims': [
    'One source gives two numbers for the same thing.',
    'Keep the newer one, or tell the entries apart by `asOf`, `period` or `creditedTo`.',
  ],
  'repeated-entry': ['The same is said twice.', 'Keep one entry, and put both phrases into its `evidence`.'],
  'share-as-fraction': [
    'The shares of one recipient look like parts of 1: a spreadsheet that shows 69% writes 0.69 where the format is lost.',
    'Write them in percent, 69 for 69%: multiply each by 100. If less than one percent is meant, quote the phrase with its “%”.',
  ],
  'shares-exceed-whole': [
    'The shares of one recipient, period and whole are more than 100 percent, even by their lower bounds.',
    'Look for shares of another period or of something else, and give them their own `period` or `of`.',
  ],
  'different-wholes': [
    'Shares of different things would stand in one bar.',
    'Say in `of` what each is a share of, and keep those of one kind.',
  ],
  'overlapping-periods': [
    'Shares of one recipient are for periods that overlap, and cannot be compared.',
    'Keep the shares of one period, and tell of the others in a note.',
  ],
  'casualties-for-deaths': [
    '“Casualties” stands over a count of deaths only; the word means the wounded and the missing too.',
    'Write “deaths” or “killed”.',
  ],
  'casualties-read-as-deaths': [
    'The phrase says casualties, the entry says killed.',
    'Quote the words that say killed, or add the other outcomes.',
  ],
  'prices-not-stated': [
    'An amount whose price basis is not stated.',
    'Look in the source for “current” or “constant” prices. Where it has none, leave it: readers are told.',
  ],
  'unknown-prices': [
    'A price basis in words of its own.',
    'Write `current`, `constant` with its year, or `not stated`.',
  ],
  'unknown-currency': [
    'A currency that there is not, such as SIPRI’s TIV, which measures volumes and not money.',
    'Use the ISO 4217 code of the money. Put what is not money under `figures`.',
  ],
  'mixed-currencies': [
    'Amounts in different currencies: no chart can show them on one scale.',
    'Take all amounts from one series.',
  ],
  'mixed-prices': [
    'Amounts of different price bases: no chart can show them on one scale.',
    'Take all amounts from one series.',
  ],
  'mixed-lengths': [
    'Amounts for times of different length, such as a year and five: no chart can show them on one scale.',
    'Take all amounts from one series, each with its end. Never divide one: what a part of a time has cost is not known.',
  ],
  'overlapping-times': [
    'Amounts of one party and source are for times that overlap.',
    'Keep the single years, or the longer time.',
  ],
  'small-amount': ['An amount below 1,000.', 'Were they millions? Write whole units: 640 million is 640000000.'],
  'amounts-below-million': [
    'No amount of the section reaches a million.',
    'Does the source print thousands or millions? Then write whole units: 5,900 in a table of millions is 5900000000. If it prints the amounts as they are here, leave them.',
  ],
  'amount-jumps': [
    'An amount is a thousand times, or a thousandth of, that of the year before or after.',
    'Look for millions among billions, and write whole units: 41.2 billion is 41200000000.',
  ],
  'zero-without-words': [
    'A zero, and no phrase that says none.',
    'Quote the words that say so, or write `"missing": "not-stated"`.',
  ],
  'digits-differ': [
    'A number that does not stand in its `asPrinted`.',
    'Look for a typing error. Say in `derived` how a number was worked out.',
  ],
  'range-as-value': ['The source prints a range, the entry has one value.', 'Write its ends as `low` and `high`.'],
  'range-of-one-number': ['A range whose two ends are one number.', 'Write it as `best`.'],
  'unmarked-doubt': [
    'The source says “about” or “nearly”, and the number is not marked so.',
    'Add `"approximate": true`.',
  ],
  'unmarked-open': [
    'The source says “more than”, and the number has an end.',
    'Add `"open": "high"`, with the number as `low`.',
  ],
  'bound-as-value': [
    '“At least”, “at most” or “nearly” with a number that is not written as that bound.',
    'Write `low` for at least, `high` for at most and nearly.',
  ],
  'doubt-not-printed': [
    'A number is marked as approximate, and its source does not say so.',
    'Take `approximate` out, or give the source’s words in `asPrinted`.',
  ],
  'open-not-printed': [
    'A number is marked as open, and its source does not say “more than”.',
    'Take `open` out, or give the source’s words in `asPrinted`.',
  ],
  'quote-without-digits': [
    'No quoted phrase of the entry holds the number that was printed.',
    'Quote the words around the number.',
  ],
  'number-not-in-quote': [
    'The quoted phrase has a number, and not this one.',
    'Look for a typing error or a forgotten million, or quote the phrase that has it. Say in `derived` how a number was worked out.',
  ],
  'quote-in-marks': [
    'A phrase begins or ends with a quotation mark. Readers see it within quotation marks anyway.',
    'Quote the words inside.',
  ],
  'quote-typed-differently': [
    'A phrase is quoted twice, in two spellings.',
    'Copy it from the source, with its own quotation marks and dashes.',
  ],
  'section-typed-differently': ['A heading is written in two spellings.', 'Copy it from the source.'],
  'quote-in-two-places': ['The same phrase is said to stand in two paragraphs.', 'Look which of them it is.'],
  'same-name': [
    'Two parties have the same name.',
    'Give each the name that tells it apart, or use one of the two ids for both.',
  ],
  'name-over-lines': ['The name of a party or of a conflict has a line break in it.', 'Write it on one line.'],
  'unused-party': ['A party that no entry names.', 'Look for a typing error in the entries, or take it out.'],
  'unused-source': ['A source that nothing refers to.', 'Look for a typing error in the entries, or take it out.'],
  'unused-conflict': ['A conflict that no count is for.', 'Look for a typing error in the entries, or take it out.'],
  'first-source': [
    'The first source is not the article, by its title.',
    'Put the article first: evidence without a `source` is looked for there.',
  ],
  'count-before-conflict': [
    'A count is older than its conflict.',
    'Look at `asOf`, at `conflict` and at the time of the conflict.',
  ],
  'count-after-publication': ['A count is younger than the source that has it.', 'Look at `asOf`.'],
  'unplanned-future': [
    'An event comes after its source, and is not marked as planned.',
    'Add `"planned": true`, or correct the time.',
  ],
  'planned-past': [
    'An event is marked as planned, and was over when its source came out.',
    'Take `planned` out, or correct the time.',
  ],
  'updated-before-published': ['The dossier is older than its article.', 'Correct `updated` or `published`.'],
  'long-note': ['A note of more than 30 words.', 'Shorten it, or make two of it.'],
  'long-event': ['An event of more than 25 words.', 'Keep what happened; the rest is a note.'],
  'event-full-stop': ['An event ends with a full stop.', 'Take it out: cards are written as headlines are.'],
  'event-sentences': ['An event of several sentences.', 'Make a note of the others, or an event.'],
  'derived-full-stop': ['`derived` ends with a full stop.', 'Write a phrase: it stands after “Worked out:”.'],
  'tracking-parameters': [
    'An address that tells who sent the reader.',
    'Take the named parameters out, and try whether the address still works.',
  ],
  'language-tag': [
    'A language tag that is misspelt, or of no language.',
    'Use the language’s own code: uk for Ukrainian, hy for Armenian, ja for Japanese.',
  ],
} as const satisfies Readonly<Record<string, Advice>>;

/** What is as it should be, and good to know. */
export const infoCodes = {
  'shares-without-bar': [
    'By their upper ends the shares of one recipient, period, whole and claimant are more than 100 percent.',
    'Nothing: readers see them as a list without a bar. What the source holds to be likely can be added as `best`.',
  ],
  'rival-claims': [
    'Several sources count the same thing.',
    'Nothing: readers see the claims side by side, each with who claims it, never summed or averaged.',
  ],
} as const satisfies Readonly<Record<string, Advice>>;

export type WarningCode = keyof typeof warningCodes | keyof typeof infoCodes;
