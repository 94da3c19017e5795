import type {Section} from '../../../dossier/shape.js';

/** The powers of ten that names of columns say. */
const POWERS: readonly (readonly [power: number, word: RegExp, letter?: RegExp])[] = [
  [3, /\bthousands?\b|(?<![\d,.])000s?\b/i],
  [6, /\bmillions?\b|\b(?:mn|mln|mio)\b/i, /\bm\b/],
  [9, /\bbillions?\b|\b(?:bn|mrd)\b/i, /\bb\b/],
  [12, /\btrillions?\b/i],
];

/** The power of ten in which a column's numbers are, as its name says; a lone letter may be something else where people are counted. */
export function powerIn(name: string, section: Section): number {
  const unit = /[\s([,/].*$/.exec(name)?.[0] ?? '';
  const found = POWERS.find(([, word, letter]) => word.test(unit) || (section === 'spending' && letter?.test(unit)));
  return (section !== 'suppliers' && found?.[0]) || 0;
}

const WORDS: Readonly<Record<number, string>> = {3: 'thousands', 6: 'millions', 9: 'billions', 12: 'trillions'};

export const powerInWords = (power: number) => WORDS[power]!;
