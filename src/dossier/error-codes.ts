/** What is wrong, and what to do, in words for people who write dossiers. */
export type Advice = readonly [meaning: string, remedy: string];

/** The faults of a document, for which something is left out: an entry, a section, or all of it. */
export const errorCodes = {
  'missing-field': [
    'A field that must be there is not, such as the evidence of a fact.',
    'Add it. An entry without the phrase that proves it stays out.',
  ],
  'unknown-field': [
    'A field that a dossier does not have; nothing would show it.',
    'Look for a typing error in its name, or take it out.',
  ],
  'wrong-type': [
    'A value of the wrong kind: a text in place of a number, one thing in place of a list, a word that is not among the choices.',
    'Write what is expected. Numbers stand without quotation marks, separators and units: 3900.',
  ],
  'bad-id': ['An id with spaces in it, or none.', 'Use letters, digits and hyphens.'],
  'bad-time': [
    'A time that is not in EDTF, a day that does not exist, or an interval that ends before it begins.',
    'Write 2020, 2020-09, 2020-09-27 or 2020-07-12/2020-07-16, with ~ for about and ? for uncertain.',
  ],
  'bad-url': [
    'An address that no link may have.',
    'Write the whole address, from https:// on, without a user name and without spaces.',
  ],
  'bad-currency': ['A currency that is not written as three capital letters.', 'Use its ISO 4217 code: USD, EUR, AMD.'],
  'bad-language': ['Not a language tag.', 'Use a BCP 47 tag: en, en-GB, hy.'],
  'bad-quote': ['A quoted phrase of more than 8 words.', 'Keep the words that hold the fact.'],
  'duplicate-id': ['Two things have the same id.', 'Give one of them another id, and look at what refers to it.'],
  'unknown-party': ['A party that `parties` does not list.', 'Look for a typing error, or add the party.'],
  'unknown-source': ['A source that `sources` does not list.', 'Look for a typing error, or add the source.'],
  'unknown-conflict': [
    'A conflict that `conflicts` does not list, while it lists others.',
    'Look for a typing error, or add the conflict.',
  ],
  'no-value': [
    'A number without a value.',
    'Write `best`, `low` or `high`; where the source gives no number, `"missing": "not-stated"`.',
  ],
  'value-and-missing': ['A number that is said to be missing, and has a value.', 'Keep one of the two.'],
  'open-without-bound': [
    '“More than” without the number that it is more than.',
    'Add `low` or `high`, or take `open` out.',
  ],
  'reversed-range': ['`low` is above `high`.', 'Swap them, or look for a digit too many.'],
  'best-outside-range': ['`best` is not between `low` and `high`.', 'Look at the three numbers again.'],
  'share-over-100': [
    'A share of more than 100 percent.',
    'Shares are written in percent: 69 for 69 percent. Look at the number again.',
  ],
} as const satisfies Readonly<Record<string, Advice>>;

export type ErrorCode = keyof typeof errorCodes;
