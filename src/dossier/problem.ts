/** Something in a document that breaks its contract. */
export interface Problem {
  /** Stable, for programs. */
  readonly code: string;
  /** Where: a JSON pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** All of it in one line, for people. */
  readonly message: string;
}

/** What a value is, for people. No method of the value is called: a page may have replaced it. */
export const inWords = (value: unknown) =>
  typeof value === 'string'
    ? `"${value.slice(0, 120)}"`
    : Array.isArray(value)
      ? 'a list'
      : value === Object(value)
        ? 'a record'
        : value === undefined
          ? 'nothing'
          : // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no record comes so far
            String(value);

export function problem(
  pointer: string,
  value: unknown,
  expected: string,
  code: string = value === undefined ? 'missing-field' : 'wrong-type',
): Problem {
  const found = inWords(value);
  return {code, pointer, found, expected, message: `${pointer || '/'}: found ${found}, expected ${expected} [${code}]`};
}
