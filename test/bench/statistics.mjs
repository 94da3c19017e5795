/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What a row of a table says of many runs. */
export const spread = (values) => ({median: median(values), min: Math.min(...values), max: Math.max(...values)});

/**
 * The ratios of a contender to the limit, round by round: what slows the machine down for a while slows both, and leaves
 * their ratio as it is.
 */
export const ratios = (own, limit) => spread(own.map((value, round) => value / limit[round]));

/** What a contender has beyond the limit, round by round. */
export const beyond = (own, limit) => spread(own.map((value, round) => value - limit[round]));

/** The contenders of each round, each round beginning with another one: none always goes first, or after the same one. */
export const interleaved = (contenders, rounds) =>
  Array.from({length: rounds}, (_, round) => {
    const first = round % contenders.length;
    return [...contenders.slice(first), ...contenders.slice(0, first)];
  });
