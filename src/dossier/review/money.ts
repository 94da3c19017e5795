import type {Dossier} from '../shape.js';
import {CODES} from '../text/currency-words.js';
import {endOf, monthsBetween, parseTime, startOf} from '../time.js';
import {amountsOf, most, seriesOf, SMALL, type PlacedAmount} from './amounts.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';

/** Without its price basis an amount cannot be compared over years; where the source gives none, that is shown. */
export function* pricesNotStated(dossier: Dossier): Findings {
  const [first, ...others] = amountsOf(dossier).filter(({it}) => it.amount.prices === 'not stated');
  if (first)
    yield finding(
      'prices-not-stated',
      `${first.pointer}/amount/prices`,
      'not stated',
      `the price basis, if the source has one${others[0] ? `, also of ${others.length} more` : ''}`,
    );
}

/** Only these three tell readers which money it is. */
export function* unknownPrices(dossier: Dossier): Findings {
  for (const {pointer, it} of amountsOf(dossier))
    if (!/^(?:current|constant \d{4}|not stated)$/.test(it.amount.prices))
      yield finding(
        'unknown-prices',
        `${pointer}/amount/prices`,
        it.amount.prices,
        'current, constant 2030 or not stated',
      );
}

/** Arms volumes, such as SIPRI's TIV, look like a currency and are not money. */
export function* unknownCurrency(dossier: Dossier): Findings {
  for (const [one] of groupsOf(amountsOf(dossier), ({it}) => it.amount.currency)) {
    const {currency} = one!.it.amount;
    if (!CODES.has(currency))
      yield finding('unknown-currency', `${one!.pointer}/amount/currency`, currency, 'a currency of ISO 4217');
  }
}

/** What takes room in a chart: of what is missing there is no bar that could need another scale. */
const stated = (dossier: Dossier) => amountsOf(dossier).filter(({it}) => !it.amount.missing);

/** Different currencies and price bases are never put on one scale: the chart is refused, and a table shown. */
function* mixed(dossier: Dossier, field: 'currency' | 'prices', code: 'mixed-currencies' | 'mixed-prices'): Findings {
  const [first, ...others] = groupsOf(stated(dossier), ({it}) => it.amount[field]);
  for (const [one] of others)
    yield finding(
      code,
      `${one!.pointer}/amount/${field}`,
      one!.it.amount[field],
      `${first![0]!.it.amount[field]}, as at ${first![0]!.it.id}`,
    );
}

export const mixedCurrencies = (dossier: Dossier) => mixed(dossier, 'currency', 'mixed-currencies');
export const mixedPrices = (dossier: Dossier) => mixed(dossier, 'prices', 'mixed-prices');

/** How many months an amount is for; none where its time has no beginning, or no end. */
function monthsOf({it}: PlacedAmount): number {
  const time = parseTime(it.time)!;
  const months = monthsBetween(startOf(time), endOf(time));
  return Number.isFinite(months) ? months : 0;
}

/** What five years cost is never drawn beside what one cost. */
export function* mixedLengths(dossier: Dossier): Findings {
  const [first, ...others] = groupsOf(stated(dossier), monthsOf);
  for (const [one] of others)
    yield finding(
      'mixed-lengths',
      `${one!.pointer}/time`,
      one!.it.time,
      `a time as long as ${first![0]!.it.time}, as at ${first![0]!.it.id}`,
    );
}

/** A year that stands alone and inside a longer time of the same series is drawn twice. */
export function* overlappingTimes(dossier: Dossier): Findings {
  const time = ({it}: PlacedAmount) => parseTime(it.time)!;
  for (const series of groupsOf(amountsOf(dossier), seriesOf(dossier))) {
    const [first, ...others] = series.toSorted((a, b) => startOf(time(a)) - startOf(time(b)));
    let longest = first!;
    for (const each of others) {
      // The same time twice is a repetition or a contradiction, and told as such.
      if (startOf(time(each)) < endOf(time(longest)) && each.it.time !== longest.it.time)
        yield finding(
          'overlapping-times',
          `${each.pointer}/time`,
          each.it.time,
          `a time outside ${longest.it.time}, which ${longest.it.id} has`,
        );
      if (endOf(time(each)) > endOf(time(longest))) longest = each;
    }
  }
}

/** Sources print millions; a forgotten factor makes a bar that nobody sees. */
export function* smallAmount(dossier: Dossier): Findings {
  for (const amount of amountsOf(dossier)) {
    const {pointer, it} = amount;
    const found = most(amount);
    if (found > 0 && found < SMALL)
      yield finding(
        'small-amount',
        `${pointer}/amount`,
        found,
        `whole ${it.amount.currency}: 640 million is 640000000`,
      );
  }
}
