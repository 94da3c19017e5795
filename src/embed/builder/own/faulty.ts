import type {Problem} from '../../../dossier/problem.js';
import type {Section} from '../../../dossier/shape.js';

/** Something that is wrong with a cell. */
export interface Faulty extends Problem {
  /** Its column, such as `amount.best`. */
  readonly field: string;
  readonly section: Section;
  /** Whether it is in a column whose cells may have a number in words. */
  readonly isValue: boolean;
}
