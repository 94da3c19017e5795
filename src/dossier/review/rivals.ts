import type {Quantity} from '../quantity.js';
import type {AnyEntry, Dossier} from '../shape.js';
import {sameClaimant} from './claims.js';
import {placed, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {folded} from './spelling.js';
import {peopleKey} from './totals.js';

/** An entry as a claim: about what it is, and what it says of it. */
interface Said extends Placed<AnyEntry> {
  readonly subject: unknown;
  readonly value: Quantity;
  readonly asOf?: string | undefined;
}

function sayings({casualties, spending, suppliers, figures}: Dossier): Said[] {
  return [
    ...placed(casualties, '/casualties').map((each) => ({
      ...each,
      subject: peopleKey(each.it),
      value: each.it.count,
      asOf: each.it.asOf,
    })),
    // Another currency or price basis is another series, not another opinion.
    ...placed(spending, '/spending').map((each) => {
      const {party, time, amount} = each.it;
      return {...each, subject: ['spent', party, time, amount.currency, amount.prices], value: amount};
    }),
    ...placed(suppliers, '/suppliers').map((each) => {
      const {recipient, supplier, period, of, share} = each.it;
      return {...each, subject: ['supplied', recipient, supplier, period, of], value: share};
    }),
    ...placed(figures, '/figures').map((each) => {
      const {label, value} = each.it;
      return {...each, subject: ['other', folded(label), value.unit], value};
    }),
  ];
}

const valueKey = ({value: {best, low, high, approximate, open, missing}}: Said) =>
  JSON.stringify([best, low, high, approximate, open, missing]);

/**
 * The same said twice. By different sources these are rival claims, which is no fault: readers see them side by side,
 * each with who claims it and as of when, never summed or averaged. One source, however, has one number at a time.
 */
export function* rivals(dossier: Dossier): Findings {
  const same = sameClaimant(dossier);
  for (const [first, ...others] of groupsOf(sayings(dossier), ({subject}) => subject)) {
    const earlier = [first!];
    for (const each of others) {
      const own = earlier.find((other) => same(each.it, other.it) && each.asOf === other.asOf);
      earlier.push(each);
      if (!own)
        yield finding('rival-claims', each.pointer, each.it.id, `to stand beside the rival claim ${first!.it.id}`);
      else if (valueKey(own) !== valueKey(each))
        yield finding('contradicting-claims', each.pointer, each.it.id, `the same number as at ${own.it.id}`);
      else yield finding('repeated-entry', each.pointer, each.it.id, `only one entry, and there is ${own.it.id}`);
    }
  }
}

/** Two sources for one event are two items of its evidence, not two cards. */
export function* repeatedEvents({dates}: Dossier): Findings {
  for (const [first, ...others] of groupsOf(placed(dates, '/dates'), ({it}) => [it.time, folded(it.event)]))
    for (const {pointer, it} of others)
      yield finding('repeated-entry', pointer, it.id, `only one entry, and there is ${first!.it.id}`);
}
