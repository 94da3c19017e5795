import {CommandError} from '../command.js';
import {isQuantity} from '../../dossier/text/columns.js';
import type {Quantities} from './layout.js';
import {scaleIn} from '../../dossier/text/name-scale.js';
import {scaleAbove} from '../../dossier/text/prose-scale.js';
import {hasScale} from '../../dossier/text/scale-after.js';
import {POWER_NAMES, twoOrders} from '../../dossier/text/scale-words.js';
import {decimalSignOf} from '../../dossier/text/number-text.js';
import {numbersIn, type QuantityRule} from '../../dossier/text/quantity-text.js';
import type {Report} from './report.js';
import type {Settings} from './settings.js';
import type {Table} from './table.js';
import {unitsInWords} from './units.js';

/** The power of ten that the names of columns say, or else what stands above them; zero where neither does. */
function powerIn(names: readonly string[], above: string, {section, language}: Settings, report: Report): number {
  if (section === 'suppliers') return 0;
  const named = {isMoney: section === 'spending', language};
  const scales = names.flatMap((name) => scaleIn(name, named) ?? []);
  const found = scales.length ? scales : [scaleAbove(above, named) ?? []].flat();
  const [first] = found;
  if (!first) return 0;
  const words = [...new Set(found.map(({word}) => `"${word}"`))].join(' and ');
  const orders = found[1] ? undefined : twoOrders(first.word, language);
  if (first.power === undefined || found.some(({power}) => power !== first.power))
    throw new CommandError(
      `the heading says ${words}, which ${orders ? `is ${orders}` : 'does not say for certain what the numbers are in'}; say it with --unit: ${unitsInWords}.`,
    );
  report.note(
    `the numbers are read in ${POWER_NAMES[first.power] ?? `units of ${first.word}`}, as the heading says; --unit says otherwise`,
  );
  return first.power;
}

// In notes above a table there are other shares: "less than 90% of the total", "the GDP deflator", "exchange rates".
const RATE_ABOVE = new RegExp(
  [
    String.raw`(?<![\d.] ?)(?:%|\b(?:per ?cent(?:age)?s?|prozent|pour cent)\b)`,
    String.raw`\b(?:percentages?|prozentual\w*|pourcentages?)\b`,
    String.raw`\b(?:shares? of|anteil(?:e|en)? a[nm])\b`,
    String.raw`\bper (?:capita|head|person|inhabitant|\d[\d,. ]*(?:people|persons|inhabitants))\b`,
    String.raw`\b(?:pro kopf|(?:je|pro|auf)\s(?:\d[\d.\s]*\s)?einwohner)\b`,
    String.raw`\b(?:par|pour)\s(?:\d[\d.\s]*\s)?habitants?\b`,
    String.raw`\b(?:gdp|gnp|gni|gross (?:domestic|national) (?:product|income))\b(?! (?:deflator|prices?))`,
  ].join('|'),
  'i',
);

/** Refuses a table over which it is said that its numbers are rates; only whoever says what a column is knows better. */
export function checkRates({above}: Table, {section, maps}: Settings) {
  if (section === 'suppliers' || section === 'dates' || maps.some(([, field]) => isQuantity(field))) return;
  const row = above.findIndex((text) => RATE_ABOVE.test(text));
  if (row >= 0)
    throw new CommandError(
      `row ${row + 1} says that the numbers are rates, and no ${section === 'spending' ? 'amounts of money' : 'counts of people'}:` +
        ` "${above[row]!.slice(0, 160)}". Take the table that has these; if the row is about something else, take it out of the file.`,
    );
}

/** Repeats what a heading says of prices and currency, where the command line does not: an editor has to decide. */
function tellHints(heading: string, {facts}: Settings, report: Report) {
  const [, year] = /constant *\(?(\d{4})/i.exec(heading) ?? [];
  const prices = year ? `constant ${year}` : /\bcurrent\b/i.test(heading) ? 'current' : undefined;
  const currency = /US ?\$|\bUSD\b/i.test(heading) ? 'USD' : /€|\bEUR\b/.test(heading) ? 'EUR' : undefined;
  const tell = (found: string | undefined, what: string, flag: string, given: string | undefined) => {
    if (!found || found === given) return;
    const advice = given
      ? `, but --${flag} says ${given}`
      : `: perhaps --${flag} ${/ /.test(found) ? `"${found}"` : found}`;
    report.note(`the heading speaks of ${found}${what}${advice}`);
  };
  tell(prices, ' prices', 'prices', facts['amount.prices']);
  tell(currency, '', 'currency', facts['amount.currency']);
}

/** How the numbers of a table are to be read, from all of them together. */
export function ruleOf(
  {names, rows, above}: Table,
  groups: readonly Quantities[],
  settings: Settings,
  report: Report,
): QuantityRule {
  const indices = groups.flatMap(({columns}) => columns.map(({index}) => index));
  const numbers = rows.flatMap(({cells}) => indices.flatMap((index) => numbersIn(cells[index]!)));
  const headings = indices.map((index) => names[index]!);
  const prose = above.map((line) => line.replace(/\s+/g, ' ')).join('\n');
  if (settings.section === 'spending') tellHints(`${prose} ${headings.join(' ')}`, settings, report);
  const power = settings.power ?? powerIn(headings, prose, settings, report);
  // People are whole, but thousands of people are not.
  const hasScales = rows.some(({cells}) => indices.some((index) => hasScale(cells[index]!)));
  const isCount = settings.section === 'casualties' && !power && !hasScales;
  return {sign: settings.decimal ?? decimalSignOf(numbers, isCount), power, language: settings.language};
}
