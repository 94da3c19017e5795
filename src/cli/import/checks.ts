import {QUANTITY} from '../../dossier/text/columns.js';
import {VALUE_KEYS} from '../../dossier/text/facts.js';
import {groupsOf} from '../../dossier/review/groups.js';
import type {Draft} from './draft.js';
import {spans, type Report} from './report.js';
import type {Settings} from './settings.js';
import {unitsInWords} from './units.js';

/** Asks where all numbers are of a size that their unit makes unlikely. */
export function checkScale(drafts: readonly Draft[], {section, power}: Settings, report: Report) {
  const base = QUANTITY[section];
  const numbers = drafts.flatMap(({facts}) => VALUE_KEYS.flatMap((key) => facts[`${base}.${key}`] ?? [])).map(Number);
  const largest = numbers.reduce((most, each) => Math.max(most, each), 0);
  if (power !== undefined || !largest) return;
  if (section === 'spending' && largest < 1e6)
    report.open(`no amount reaches a million: --unit ${unitsInWords} says what they are in, units if that is right`);
  if (section === 'suppliers' && largest <= 1)
    report.open('no share is more than 1 percent: --unit fractions if 0.69 means 69 percent, else --unit percent');
}

const SUBJECTS: Readonly<Record<Settings['section'], readonly string[]>> = {
  casualties: ['conflict', 'party', 'group', 'outcome', 'asOf', 'evidence.creditedTo'],
  spending: ['party', 'time', 'amount.currency', 'amount.prices', 'evidence.creditedTo'],
  suppliers: ['recipient', 'supplier', 'period', 'of', 'evidence.creditedTo'],
  dates: ['time', 'event'],
};

const SAME: Readonly<Record<Settings['section'], string>> = {
  casualties: 'count the same people, and readers will see rival claims',
  spending: 'are of the same party and time, and readers will see rival claims',
  suppliers: 'are of the same recipient and supplier, and readers will see rival claims',
  dates: 'are of the same event',
};

/** Asks about rows that say two things of one subject: readers are shown rival claims, each of somebody else. */
export function checkRivals(drafts: readonly Draft[], {section}: Settings, report: Report) {
  for (const same of groupsOf(drafts, ({facts}) => SUBJECTS[section].map((field) => facts[field])))
    if (same.length > 1) {
      const rows = spans(same.map(({row}) => row));
      report.open(`rows ${rows} ${SAME[section]}: keep one of them, or tell them apart`);
    }
}

/** Asks about names of flags that no row has: they may be misspelt. */
export function checkNames({parties}: Settings, report: Report) {
  if (parties.list().length)
    for (const name of parties.unmet()) report.open(`no row has the party "${name}" of --party`);
}
