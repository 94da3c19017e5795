/** One paragraph of an article, and where it stands. */
export interface Paragraph {
  /**
   * The heading above it as printed; `Lead` before the first heading, `Caption` for a picture's caption; for a row of a
   * table the title of the table, or `Table 1`.
   */
  readonly section: string;
  /** Counted from 1 inside the section. */
  readonly number: number;
  /** Each run of spaces and line ends is one space; all else is as it was written. */
  readonly text: string;
}

/** An article as its readers count it, in reading order. */
export type Article = readonly Paragraph[];

/** What a dossier tells of its article: enough to tell headings and bylines from paragraphs with certainty. */
export interface Outline {
  readonly headline: string;
  readonly authors: readonly string[];
  /** The sections that the dossier names, each with the last of its paragraphs that is named. */
  readonly sections: ReadonlyMap<string, number>;
}

/** What every format is read into first: pieces of text in their order, not yet counted. */
export type Block =
  | {readonly kind: 'paragraph' | 'caption'; readonly text: string}
  /** A row of a table: a section of its own, wherever it stands. */
  | {readonly kind: 'row'; readonly text: string; readonly table: string}
  /** `level` counts from 1, as in HTML; without it the heading is only a line that looks like one. */
  | {readonly kind: 'heading'; readonly text: string; readonly level?: number};
