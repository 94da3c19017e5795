/** Whether two numbers are one but for what binary fractions lose: 2.238 × 1,000,000 is 2,238,000. */
export const isClose = (one: number, other: number) =>
  one === other || Math.abs(one - other) <= 1e-12 * Math.max(one, other);
