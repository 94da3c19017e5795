import {extentOf} from '../quantity.js';
import type {Dossier, SupplierEntry} from '../shape.js';
import {isClose} from '../text/is-close.js';
import {placed, quotesOf} from './entries.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {printedNumbers} from './printed-number.js';
import {totalRows} from './total-rows.js';

/** The suppliers that an article names have at least this part of all together; below it their shares may well be small. */
const PART = 0.5;
/** Rounded one by one, parts of 1 add up to a little more. */
const WHOLE = 1.1;

const most = ({share}: SupplierEntry) => extentOf(share)!.most;

const percent = (fraction: number) => Number((fraction * 100).toPrecision(12));

const printsOf = (entry: SupplierEntry) => printedNumbers(`${entry.share.asPrinted ?? ''}\n${quotesOf(entry)}`);

const prints = (entry: SupplierEntry, value: number) =>
  printsOf(entry).some(({values}) => values.some((each) => isClose(each, value)));

/** Percent, in the languages of those who have written about wars. */
const PERCENT =
  /[%٪]|per ?cent|prozent|pour ?cent|por ?cien|por ?cento|procent|процент|відсот|yüzde|faiz|տոկոս|პროცენტ|بالمئة|بالمائة|درصد/iu;

/** Whether the source itself says so little: "0.69%", "half a per cent". */
const isPercent = (entry: SupplierEntry) =>
  PERCENT.test(`${entry.share.asPrinted ?? ''}\n${quotesOf(entry)}`) && !prints(entry, percent(most(entry)));

/** Whether these shares look like parts of 1: they make up a whole of 1, or their sources print a hundred times as much. */
function areFractions(entries: readonly SupplierEntry[]): boolean {
  if (entries.some((entry) => most(entry) > 1 || isPercent(entry))) return false;
  // "One per cent" alone, beside "none", is no part of 1.
  if (entries.every((entry) => Number.isInteger(most(entry)))) return false;
  const sum = groupsOf(entries, ({supplier}) => supplier)
    .map((claims) => Math.max(...claims.map(most)))
    .reduce((all, each) => all + each, 0);
  const isPrinted = (entry: SupplierEntry) => most(entry) > 0 && prints(entry, percent(most(entry)));
  return (sum >= PART && sum <= WHOLE) || entries.some((entry) => isPrinted(entry) && !prints(entry, most(entry)));
}

/** A spreadsheet that shows 69% has 0.69 in its cell, and writes that where the format is lost: a bar that nobody sees. */
export function* shareAsFraction(dossier: Dossier): Findings {
  const totals = new Set(totalRows(dossier).map(({pointer}) => pointer));
  const stated = placed(dossier.suppliers, '/suppliers').filter(
    ({pointer, it}) => extentOf(it.share) && !totals.has(`${pointer}/supplier`),
  );
  for (const whole of groupsOf(stated, ({it}) => [it.recipient, it.period, it.of])) {
    if (!areFractions(whole.map(({it}) => it))) continue;
    const [first, ...others] = whole.filter(({it}) => most(it));
    const {pointer, it} = first!;
    const bound = (['best', 'high', 'low'] as const).find((key) => it.share[key] !== undefined)!;
    const value = it.share[bound]!;
    const more = others[0] ? `, and so for ${others.length} more` : '';
    yield finding(
      'share-as-fraction',
      `${pointer}/share/${bound}`,
      value,
      `${percent(value)} for ${percent(value)}%${more}`,
    );
  }
}
