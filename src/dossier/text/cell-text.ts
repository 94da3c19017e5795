/** No number and no date is as long as this. */
export const LONGEST = 200;

/** A pattern for signs that lead to a footnote. */
export const FOOTNOTE = '[†‡§¶ǁ‖*^¹²³⁰⁴-⁹]+';

/** A cell in small letters, with one kind of space and dash in place of many. */
export const tidy = (text: string) =>
  text
    .replace(/[\s\u200B\u2060]+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .trim()
    .toLowerCase()
    .normalize('NFC');
