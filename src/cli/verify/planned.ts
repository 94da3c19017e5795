import {endOf, startOf} from '../../dossier/time.js';
import type {Context} from './context.js';
import {finding, type Finding} from './finding.js';
import {momentName} from './moment-name.js';
import type {Dated} from './said-dates.js';

/** What was yet to come when the article was written is marked as planned, and nothing else is. */
export function* checkPlanned({facts: {planned}, time, pointer}: Dated, context: Context): Generator<Finding> {
  const {published, language} = context;
  if (!published) return;
  const day = {from: published, to: published};
  const date = momentName(published, language);
  if (startOf(time) >= endOf(day) && !planned)
    yield finding(
      'planned-missing',
      pointer,
      `This is after ${date}, when the article came out. Add "planned": true, or correct the date.`,
    );
  if (endOf(time) <= startOf(day) && planned)
    yield finding(
      'planned-past',
      pointer,
      `This is before ${date}, when the article came out, but marked as planned. Correct one of them.`,
    );
}
