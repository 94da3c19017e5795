import {problem, type Problem} from '../problem.js';
import type {Dossier} from '../shape.js';
import type {WarningCode} from './warning-codes.js';

/** What a rule finds in a dossier. */
export type Findings = Generator<Problem, void>;

/** One editorial rule, for a dossier without faults. */
export type Rule = (dossier: Dossier) => Findings;

/** A problem with a code of the table of warnings, so that none is told without its meaning and its remedy. */
export const finding = (code: WarningCode, pointer: string, found: unknown, expected: string): Problem =>
  problem(pointer, found, expected, code);
