import type {CasualtyEntry, Dossier} from '../shape.js';
import {fromOneSource} from './claims.js';
import {placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {canMeet, intervalOf, sumOf, tell} from './interval.js';

/** What an entry counts: whose people, which of them, and what happened to them. */
type Counted = Pick<CasualtyEntry, 'conflict' | 'group' | 'outcome' | 'party'>;

interface Split {
  readonly parts: readonly Counted[];
  /** Whether nothing else belongs to the whole. */
  readonly isWhole: boolean;
}

/** The same text for the same people, in whatever order parties and outcomes are written. */
export const peopleKey = ({conflict, group, outcome, party}: Counted) =>
  JSON.stringify([conflict, group, [...outcome].sort(), party === undefined ? [] : [party].flat().sort()]);

/** The ways in which a count can be taken apart: by group, by party and by outcome. */
function splitsOf({conflict, group, outcome, party}: CasualtyEntry, parties: readonly string[]): Split[] {
  const counted = {conflict, group, outcome, ...(party !== undefined && {party})};
  const splits: Split[] = [];
  if (group === 'all')
    splits.push({
      parts: (['military', 'civilians'] as const).map((each) => ({...counted, group: each})),
      isWhole: true,
    });
  if (outcome.length > 1) splits.push({parts: outcome.map((each) => ({...counted, outcome: [each]})), isWhole: true});
  // Without a party it may be those of all sides, and of others whom nobody counted.
  if (typeof party !== 'string')
    splits.push({parts: (party ?? parties).map((each) => ({...counted, party: each})), isWhole: !!party});
  return splits;
}

const sameTime = (one: CasualtyEntry, other: CasualtyEntry) => !one.asOf || !other.asOf || one.asOf === other.asOf;

/**
 * A total is at odds with its parts only where the intervals cannot meet, and only inside one source and one count:
 * sums over different counts are never right. Where some parts are not counted, the others may not exceed the total.
 * The difference is never mended here: which of the numbers is wrong only the source can tell.
 */
export function* totals(dossier: Dossier): Findings {
  const oneSource = fromOneSource(dossier);
  const entries = placed(dossier.casualties, '/casualties');
  const counts = new Map<string, CasualtyEntry[]>();
  for (const {it} of entries) counts.set(peopleKey(it), [...(counts.get(peopleKey(it)) ?? []), it]);
  const ids = dossier.parties.map(({id}) => id);

  for (const {pointer, it} of entries) {
    for (const {parts, isWhole} of splitsOf(it, ids)) {
      const found: CasualtyEntry[] = [];
      for (const part of parts) {
        const fits = (entry: CasualtyEntry) =>
          [it, ...found].every((other) => oneSource(entry, other) && sameTime(entry, other));
        const count = counts.get(peopleKey(part))?.find(fits);
        if (count) found.push(count);
      }
      if (!found[0]) continue;
      const {low, high} = sumOf(found.map(({count}) => intervalOf(count)));
      const sum = {low, high: isWhole && found.length === parts.length ? high : Infinity};
      const total = intervalOf(it.count);
      if (!canMeet(sum, total))
        yield finding(
          'total-differs',
          `${pointer}/count`,
          tell(total),
          `${tell(sum)}, the sum of ${found.map(({id}) => id).join(' and ')}`,
        );
    }
  }
}
