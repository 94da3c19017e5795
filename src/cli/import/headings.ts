import {CommandError} from '../command.js';
import {isQuantity} from '../../dossier/text/columns.js';
import type {Quantities} from './layout.js';
import {decimalSignOf} from '../../dossier/text/number-text.js';
import {numbersIn, type QuantityRule} from '../../dossier/text/quantity-text.js';
import type {Report} from './report.js';
import type {Settings} from './settings.js';
import type {Table} from './table.js';

const POWERS = {thousand: 3, million: 6, billion: 9};
const UNIT = /(?:\b|_)(thousand|million|billion)s?(?:\b|_)|[$€£] ?m\b|\bmn\b/i;
// Above a table there is prose, in which "a million people" says nothing of its numbers.
const UNIT_ABOVE = /\b(thousand|million|billion)s\b|[$€£] ?m\b/i;

/** The unit that the names of columns say, such as "(US$ m.)", or else what stands above them. */
function unitIn(names: string, above: string): keyof typeof POWERS | undefined {
  const [found, word] = UNIT.exec(names) ?? UNIT_ABOVE.exec(above) ?? [];
  if (found === undefined) return undefined;
  return word ? (word.toLowerCase() as keyof typeof POWERS) : 'million';
}

// In notes above a table there are other shares: "less than 90% of the total", "the GDP deflator", "exchange rates".
const RATE_ABOVE =
  /(?<![\d.] ?)(?:%|\bper ?cent(?:age)?s?\b)|\bpercentages?\b|\bshares? of\b|\bper (?:capita|head|person|inhabitant|\d[\d,. ]*(?:people|persons|inhabitants))\b|\b(?:gdp|gnp|gni|gross (?:domestic|national) (?:product|income))\b(?! (?:deflator|prices?))/i;

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

const SCALE = /\d ?(?:hundred|thousand|[mbtr]+illion|mio|mrd|mn|bn|tn|[kmb])(?![a-z])/i;

/** How the numbers of a table are to be read, from all of them together. */
export function ruleOf(
  {names, rows, above}: Table,
  groups: readonly Quantities[],
  settings: Settings,
  report: Report,
): QuantityRule {
  const indices = groups.flatMap(({columns}) => columns.map(({index}) => index));
  const numbers = rows.flatMap(({cells}) => indices.flatMap((index) => numbersIn(cells[index]!)));
  const heading = indices.map((index) => names[index]).join(' ');
  const prose = above.join(' ');
  const unit = settings.section === 'suppliers' ? undefined : unitIn(heading, prose);
  if (settings.section === 'spending') tellHints(`${prose} ${heading}`, settings, report);
  if (unit && settings.power === undefined)
    report.note(`the numbers are read in ${unit}s, as the heading says; --unit says otherwise`);
  const power = settings.power ?? (unit ? POWERS[unit] : 0);
  // People are whole, but thousands of people are not.
  const hasScales = rows.some(({cells}) => indices.some((index) => SCALE.test(cells[index]!)));
  const isCount = settings.section === 'casualties' && !power && !hasScales;
  return {sign: settings.decimal ?? decimalSignOf(numbers, isCount), power};
}
