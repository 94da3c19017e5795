import type {Moment} from '../../dossier/time.js';
import type {Context} from './context.js';
import {derivedMoment} from './derivation.js';
import {finding, shown, type Finding} from './finding.js';
import {momentName} from './moment-name.js';
import type {Dated} from './said-dates.js';
import {relativeYear} from './years.js';

/** "The year": nothing but the year was worked out. */
export const derivesYearOnly = ({derived}: Context) =>
  derived.length > 0 && derived.every((each) => typeof each === 'string' && /^the year\b/i.test(each));

/** Whether two moments can be the same: no part that both have differs. */
const canBeSame = (one: Moment, other: Moment) =>
  one.year === other.year &&
  (!one.month || !other.month || one.month === other.month) &&
  (!one.day || !other.day || one.day === other.day);

/** Counts again what an entry says that it worked out. */
export function* checkDerived({moments: [moment], pointer}: Dated, context: Context): Generator<Finding> {
  const {derived, passages, language} = context;
  if (!moment || !derived.length) return;
  for (const derivation of derived) {
    const result = typeof derivation === 'string' ? derivedMoment(derivation) : undefined;
    if (!result || canBeSame(result, moment)) continue;
    const [right, wrong] = [result, moment].map((each) => momentName(each, language));
    yield finding(
      'derivation-differs',
      pointer,
      `${shown(String(derivation))} comes to ${right}, not to ${wrong}. Correct one of them.`,
    );
  }
  const phrase = passages.map(({hit}) => hit?.text ?? '').join(' ');
  const year = relativeYear(phrase, context);
  if (year === undefined || year === moment.year) return;
  const message = `For this article, ${shown(phrase)} is in ${year}, not in ${moment.year}. Correct the date.`;
  yield finding('derivation-differs', pointer, message);
}
