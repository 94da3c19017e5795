import {extentOf} from '../quantity.js';
import type {Dossier, SupplierEntry} from '../shape.js';
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
  printsOf(entry).some(({values}) => values.some((each) => Math.abs(each - value) < 1e-9));

/** Whether the source itself says "0.69%". */
const isPercent = (entry: SupplierEntry) =>
  printsOf(entry).some(
    ({values, after}) =>
      values.some((each) => Math.abs(each - most(entry)) < 1e-9) && /^\s*(?:%|per ?cent)/i.test(after),
  );

/** Whether these shares look like parts of 1: they make up a whole of 1, or their sources print a hundred times as much. */
function areFractions(entries: readonly SupplierEntry[]): boolean {
  if (entries.some((entry) => most(entry) > 1 || isPercent(entry))) return false;
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
    const [{pointer, it}, ...others] = whole as [(typeof whole)[0], ...typeof whole];
    if (!areFractions(whole.map(({it}) => it))) continue;
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
