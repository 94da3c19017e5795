/** What is wrong with a cell, and what to do. */
export interface CellAdvice {
  readonly text: string;
  readonly advice: string;
}
