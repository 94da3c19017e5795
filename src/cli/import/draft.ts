/** What is to become an entry: its fields by their paths, as plain texts. */
export interface Draft {
  /** The row of the source, or the number of an event. */
  readonly row: number;
  readonly facts: Readonly<Record<string, string>>;
  /** What the source prints, for the evidence. */
  readonly quote: string;
}
