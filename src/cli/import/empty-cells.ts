import type {Column} from '../../dossier/text/columns.js';
import type {Quantities} from './layout.js';
import type {Report} from './report.js';
import type {Row} from './table.js';

/** How many columns a remark names. */
const NAMED = 12;

/**
 * Cells that say nothing, though others of their row have numbers: nobody said there that a number is not stated. What
 * says so, such as "..", is an entry, and so is a row that has nothing else to say.
 */
export class EmptyCells {
  readonly #counts = new Map<Column, number>();

  /** The quantities of a row that say something. */
  filled(quantities: readonly Quantities[], {cells}: Row): readonly Quantities[] {
    const isFilled = ({columns}: Quantities) => columns.some(({index}) => cells[index]);
    const filled = quantities.filter(isFilled);
    if (!filled.length) return quantities;
    for (const {columns} of quantities.filter((each) => !isFilled(each))) this.#count(columns[0]!);
    return filled;
  }

  #count(column: Column) {
    this.#counts.set(column, (this.#counts.get(column) ?? 0) + 1);
  }

  /** Tells how many there were, by column. */
  tell(report: Report) {
    const counts = [...this.#counts].sort(([one], [other]) => one.index - other.index);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (!all) return;
    const named = counts.slice(0, NAMED).map(([{label}, count]) => `${count} in ${label}`);
    if (counts.length > NAMED) named.push(`and more in ${counts.length - NAMED} other columns`);
    const cells = all === 1 ? '1 empty cell beside other values makes' : `${all} empty cells beside other values make`;
    report.note(`${cells} no entry, as ".." would: ${named.join(', ')}`);
  }
}
