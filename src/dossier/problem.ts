import type {Named} from './schema.js';

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

/** One reading of one document: what was found wrong, and the ids met so far. */
export interface Reading {
  readonly problems: Problem[];
  readonly ids: Readonly<Record<Named, Set<string>>>;
  readonly fail: (pointer: string, value: unknown, expected: string, code?: string) => undefined;
}

export function problem(pointer: string, value: unknown, expected: string, code: string): Problem {
  // No method of the value is called: a page may have replaced it.
  const found =
    typeof value === 'string'
      ? `"${value.slice(0, 60)}"`
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object' && value
          ? 'a record'
          : String((value as string) ?? 'nothing');
  return {code, pointer, found, expected, message: `${pointer || '/'}: found ${found}, expected ${expected} [${code}]`};
}

export function startReading(): Reading {
  const problems: Problem[] = [];
  return {
    problems,
    ids: {party: new Set(), source: new Set(), conflict: new Set(), entry: new Set()},
    fail(pointer, value, expected, code = value === undefined ? 'missing-field' : 'wrong-type') {
      problems.push(problem(pointer, value, expected, code));
      return undefined;
    },
  };
}
