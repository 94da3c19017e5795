/** Words for numbers that follow each other. */
export const numbered = (first: number, words: string) =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, first + i]));

/** Words for the tens from twenty on. */
export const tens = (words: string) => Object.fromEntries(words.split(' ').map((word, i) => [word, (i + 2) * 10]));

/** "Soixante-douze": a word for tens, and those that are counted on from there beyond ten. */
export const compounds = (first: number, word: string, more: string) =>
  Object.fromEntries(more.split(' ').map((each, i) => [`${word}-${each}`, first + 10 + i]));

export const THIRD = 1 / 3;

/** Parts such as "vier Fünftel": words for the numbers from one on, and the names of the parts from fifths on. */
export function fractions(numbers: string, one: string, several: string): Record<string, number> {
  const [names, all] = [numbers.split(' '), several.split(' ')];
  return Object.fromEntries(
    one
      .split(' ')
      .flatMap((single, i) =>
        names.slice(0, i + 4).map((name, k) => [`${name} ${k ? all[i] : single}`, (k + 1) / (i + 5)]),
      ),
  );
}
