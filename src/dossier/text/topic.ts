/**
 * Words before a number that may tell of something else than doubt: what somebody speaks or quarrels about, rules over or
 * stands before. They do so after some words, or before others behind the number; without either, always may they.
 */
export interface Topic {
  readonly words: string;
  /** A pattern for what stands right before them. */
  readonly before?: string;
  /** A pattern for what stands right behind the number; capitals are capitals there. */
  readonly after?: string;
  /** A pattern for what stands right before them where they are doubt after all: "weit unter". */
  readonly unless?: string;
  /** Whether capitals are capitals before them, too: "die Regierung" is no verb. */
  readonly isExact?: boolean;
  /**
   * Patterns for how a clause begins that goes on behind the number, each with its verbs there: "in the conflict over 700
   * people were killed" has no topic.
   */
  readonly clauses?: readonly (readonly [begin: string, verb: string])[];
}

/** Words of one sentence, as a pattern; none of them may be one that ends it. */
export const within = (most: number, not = '') =>
  String.raw`(?:\s${not && `(?!(?:${not})(?!\\p{L}))`}[^\s.,;:!?]+){0,${most}}`;
