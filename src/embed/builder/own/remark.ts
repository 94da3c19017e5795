import type {Dossier, Section} from '../../../dossier/shape.js';
import type {About} from '../setup.js';

/** Something in pasted figures, in words for editors. */
export interface Remark {
  readonly where: string;
  readonly text: string;
  readonly advice: string;
}

export interface OwnFigures {
  readonly kind: 'JSON' | 'table';
  /** Nothing where there is an error. */
  readonly dossier: Dossier | undefined;
  readonly errors: readonly Remark[];
  /** What to look at again. */
  readonly warnings: readonly Remark[];
  /** What is as it should be, and good to know. */
  readonly notes: readonly Remark[];
  /** What is wrong with what was said of a table's article, by the fields of the form. */
  readonly about: Readonly<Partial<Record<keyof About, string>>>;
}

export interface Given {
  readonly text: string;
  readonly about: About;
  readonly section: Section;
  /** The dossier of the page: a table's codes may be those of its parties. */
  readonly bundled: Dossier;
}

/** Figures that cannot be read at all. */
export const failed = (remark: Remark, kind: OwnFigures['kind'] = 'table'): OwnFigures => ({
  kind,
  dossier: undefined,
  errors: [remark],
  warnings: [],
  notes: [],
  about: {},
});
