import {extentOf, type Quantity} from '../quantity.js';
import type {Dossier, SupplierEntry} from '../shape.js';
import {endOf, parseTime, startOf} from '../time.js';
import {claimantKey} from './claims.js';
import {placed, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {intervalOf} from './interval.js';
import {totalRows} from './total-rows.js';

/** Only stated shares take room in a bar. */
const stated = (dossier: Dossier) => placed(dossier.suppliers, '/suppliers').filter(({it}) => extentOf(it.share));

/** Without rows for all, which are told as such. */
function parts(dossier: Dossier): Placed<SupplierEntry>[] {
  const totals = new Set(totalRows(dossier).map(({pointer}) => pointer));
  return stated(dossier).filter(({pointer}) => !totals.has(`${pointer}/supplier`));
}

/** Half a unit of the last printed digit, up to which a share may have been rounded up. */
function slack({best, low, high}: Quantity): number {
  const [, decimals = ''] = String(best ?? low ?? high).split('.');
  return 0.5 * 10 ** -decimals.length;
}

const least = ({share}: SupplierEntry) => Math.max(0, intervalOf(share).low - slack(share));

/**
 * Shares of one whole cannot exceed it. Each counts with its lower bound, less what rounding may have added, and each
 * supplier once, with the smallest of rival claims: what is still over 100 cannot be explained by doubt.
 */
export function* sharesExceedWhole(dossier: Dossier): Findings {
  for (const whole of groupsOf(parts(dossier), ({it}) => [it.recipient, it.period, it.of])) {
    const sum = groupsOf(whole, ({it}) => it.supplier)
      .map((claims) => Math.min(...claims.map(({it}) => least(it))))
      .reduce((sum, share) => sum + share, 0);
    const {pointer, it} = whole.at(-1)!;
    if (sum > 100)
      yield finding(
        'shares-exceed-whole',
        `${pointer}/share`,
        it.id,
        `at most 100 percent for all suppliers of ${it.recipient}, not ${Number(sum.toFixed(2))} at least`,
      );
  }
}

/** The widget draws a share up to its upper end: a bar has no room for more than the whole. */
export function* sharesWithoutBar(dossier: Dossier): Findings {
  const exceeding = new Set([...sharesExceedWhole(dossier)].map(({pointer}) => pointer));
  const drawn = ({share}: SupplierEntry) => share.best ?? extentOf(share)!.most;
  for (const bar of groupsOf(parts(dossier), ({it}) => [it.recipient, it.period, it.of, claimantKey(dossier, it)])) {
    const sum = bar.reduce((sum, {it}) => sum + drawn(it), 0);
    const {pointer, it} = bar.at(-1)!;
    if (sum > 100 + bar.length / 2 && !exceeding.has(`${pointer}/share`))
      yield finding(
        'shares-without-bar',
        `${pointer}/share`,
        it.id,
        `at most 100 percent for all suppliers of ${it.recipient} by their upper ends, not ${Number(sum.toFixed(2))}`,
      );
  }
}

/** Shares of arms imports and shares of an arsenal are shares of different things: SIPRI's count of volumes is a third. */
export function* differentWholes(dossier: Dossier): Findings {
  for (const [first, ...others] of groupsOf(stated(dossier), ({it}) => [it.recipient, it.period])) {
    const other = others.find(({it}) => it.of !== first!.it.of);
    if (other)
      yield finding(
        'different-wholes',
        `${other.pointer}/of`,
        other.it.of,
        `a share of ${first!.it.of ? `“${first!.it.of}”` : 'what is not said'}, as at ${first!.it.id}`,
      );
  }
}

/**
 * Shares of 2011–20 and of 2016–20 both hold, and do not add up: half of the time is counted twice. The widget draws
 * them as two bars, which readers may take for two separate times.
 */
export function* overlappingPeriods(dossier: Dossier): Findings {
  const withPeriod = stated(dossier).filter(({it}) => it.period);
  for (const own of groupsOf(withPeriod, ({it}) => it.recipient)) {
    const time = ({it}: Placed<SupplierEntry>) => parseTime(it.period!)!;
    const [first, ...others] = groupsOf(own, ({it}) => it.period)
      .map(([one]) => one!)
      .sort((a, b) => startOf(time(a)) - startOf(time(b)));
    let longest = first!;
    for (const each of others) {
      if (startOf(time(each)) < endOf(time(longest)))
        yield finding(
          'overlapping-periods',
          `${each.pointer}/period`,
          each.it.period,
          `the same period as at ${longest.it.id}, ${longest.it.period}, or one that does not overlap it`,
        );
      if (endOf(time(each)) > endOf(time(longest))) longest = each;
    }
  }
}
