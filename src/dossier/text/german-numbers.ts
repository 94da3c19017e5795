/** The numbers from 1 to 9, as longer ones begin with them. */
export const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
/** Those from 10 to 19. */
export const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
/** The tens from 20 on. */
export const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Parts of one more at the end of a number: "zweieinhalb". */
const PARTS: readonly (readonly [word: string, value: number])[] = [
  ['einhalb', 0.5],
  ['einviertel', 0.25],
  ['dreiviertel', 0.75],
];

/** All numbers below a hundred, as they stand in longer ones. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, i) => [word, i + 1] as const),
  ['eins', 1],
  ['anderthalb', 1.5],
  ...[...ONES, ...TEENS].flatMap((word, i) => PARTS.map(([part, value]) => [`${word}${part}`, i + 1 + value] as const)),
  ...TENS.flatMap((word, i) => [
    [word, (i + 2) * 10] as const,
    ...ONES.map((one, k) => [`${one}und${word}`, (i + 2) * 10 + k + 1] as const),
  ]),
]);

type Scale = readonly [word: string, value: number];

function read(word: string, [scale, ...smaller]: readonly Scale[]): number | undefined {
  if (!scale) return SMALL.get(word);
  const at = word.indexOf(scale[0]);
  if (at < 0) return read(word, smaller);
  const [before, after] = [word.slice(0, at), word.slice(at + scale[0].length).replace(/^und(?=.)/, '')];
  const [times, more] = [before ? read(before, smaller) : 1, after ? read(after, smaller) : 0];
  return times === undefined || more === undefined ? undefined : times * scale[1] + more;
}

/** The number that a German word is, be it made of several: "zweitausendfünfhundert". */
export const germanNumber = (word: string): number | undefined =>
  read(word.toLowerCase().replaceAll('dreissig', 'dreißig'), [
    ['tausend', 1000],
    ['hundert', 100],
  ]);

/** A pattern for words that may be made of several numbers. */
export const GERMAN_NUMBER = `(?:${[...ONES, ...TEENS, ...TENS].join('|')}|eins|dreissig|hundert|tausend|und|anderthalb|halb|viertel){2,}`;
