import type {Dossier} from '../shape.js';
import {quantitiesOf} from './entries.js';
import {finding, type Findings} from './finding.js';

/** "500 to 500" is no range: one number would be printed twice. */
export function* rangeOfOneNumber(dossier: Dossier): Findings {
  for (const {pointer, it} of quantitiesOf(dossier))
    if (it.low !== undefined && it.low === it.high && !it.open)
      yield finding('range-of-one-number', `${pointer}/high`, it.high, 'another end than low, or best alone');
}
