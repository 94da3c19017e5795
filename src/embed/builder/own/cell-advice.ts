/** What is wrong with a cell, and what to do. */
export interface Words {
  readonly text: string;
  readonly advice: string;
}
