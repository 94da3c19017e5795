import type {Dossier, Evidence} from '../../../src/dossier/shape.js';

/** A dossier with these parts, and what is found in it: each a code and a pointer; nothing where none are given. */
export type Case = readonly [name: string, parts: Partial<Dossier>, ...found: readonly string[]];

/** Evidence of an invented figure, with more facts about it. */
export const quoted = (quote: string, more: Partial<Evidence> = {}): readonly Evidence[] => [
  {section: 'Lead', paragraph: 2, quote, ...more},
];
