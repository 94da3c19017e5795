/** What is to become an entry: its fields by their paths, as plain texts. */
export interface Draft {
  /** The row of the source, or the number of an event. */
  readonly row: number;
  readonly facts: Readonly<Record<string, string>>;
  /** What the source prints, for the evidence. */
  readonly quote: string;
  /** The words of a quantity that say more than its numbers. */
  readonly words?: string | undefined;
}

/** What a file holds. */
export interface Source {
  readonly drafts: readonly Draft[];
  /** Its own title, where it has one. */
  readonly title?: string | undefined;
}
