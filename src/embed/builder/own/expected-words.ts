/** What the parser expects, in words for whoever fills in cells. */
const EXPECTED: readonly (readonly [shape: RegExp, words: string])[] = [
  [/^whole number from 0$/, 'a whole number'],
  [/^number from 0$/, 'a number'],
  [/^(?=whole |number |currency |quote )/, 'a '],
  [/^a quote/, 'a phrase'],
  [/^time in EDTF$/, 'a year or a date such as 2020 or 2020-09-27'],
  [/^id without spaces$/, 'one word'],
  [/^new .*$/, 'a word that no other row has'],
  [/^text$/, 'a text'],
  [/^a source$/, 'a source that is known here'],
  [/^true$/, 'true or an empty cell'],
  [/^"(high|not-stated)"$/, '$1 or an empty cell'],
];

/** What the parser expects of a cell, without brackets, quotation marks and words of JSON. */
export function expectedIn(expected: string): string {
  const needed = expected.replace(/ or nothing$/, '');
  const words = EXPECTED.reduce((text, [shape, plain]) => text.replace(shape, plain), needed);
  return /^"/.test(words) ? words.replaceAll('"', '').replace(/ or (?=.* or )/g, ', ') : words;
}
