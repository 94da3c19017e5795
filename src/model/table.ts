import type {Fact, Figure} from './figure.js';

/** The rows of a table on a page, the names of its columns first. Where notes stand below it, it names them by their numbers. */
export const rowsOf = (
  {columns, row, notes, speech}: Figure,
  facts: readonly Fact[],
): readonly (readonly string[])[] => [
  columns,
  ...facts.map((fact) => {
    const named = fact.notes.map((number) => `${speech.words.note} ${speech.number(number)}`);
    // The remarks stand before the evidence.
    return notes[0] ? row(fact).with(-2, named.join(', ')) : row(fact);
  }),
];
