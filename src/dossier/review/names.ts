import type {Dossier} from '../shape.js';
import {placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {folded} from './spelling.js';

/** Readers know parties by their names alone: two with one name look like one that contradicts itself. */
export function* sameName({parties}: Dossier): Findings {
  for (const [first, ...others] of groupsOf(placed(parties, '/parties'), ({it}) => folded(it.name)))
    for (const {pointer, it} of others)
      yield finding('same-name', `${pointer}/name`, it.name, `another name than that of the party ${first!.it.id}`);
}

/** Names stand in labels and sentences; a line break in one comes from a cell of a spreadsheet. */
export function* nameOverLines({parties, conflicts}: Dossier): Findings {
  for (const {pointer, it} of [...placed(parties, '/parties'), ...placed(conflicts, '/conflicts')])
    if (/[\r\n\u2028\u2029]/.test(it.name.trim()))
      yield finding('name-over-lines', `${pointer}/name`, it.name, 'a name on one line');
}
