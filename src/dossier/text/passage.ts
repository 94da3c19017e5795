/** A text that an entry's evidence leads to, and where in it its phrase stands. */
export interface Passage {
  readonly paragraph: {readonly text: string};
  readonly hit?: {readonly start: number; readonly end: number} | undefined;
}

/** Whether something of a text stands inside the phrase, or reaches into it. */
export const isInPhrase = ({hit}: Passage, {start, end}: {readonly start: number; readonly end: number}) =>
  !!hit && start < hit.end && hit.start < end;
