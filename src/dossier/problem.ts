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

/** Names a value so that its author recognises it; never calls its methods, which a page may have replaced. */
export function nameValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? value.slice(0, 40) + '…' : value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && value ? 'a record' : String(value);
}

export function problem(code: string, pointer: string, value: unknown, expected: string): Problem {
  const found = nameValue(value);
  return {code, pointer, found, expected, message: `${pointer || '/'}: found ${found}, expected ${expected} [${code}]`};
}
