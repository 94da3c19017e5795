import type {Dossier} from '../shape.js';
import {factsOf, valuesOf} from '../text/facts.js';
import {knownLanguage} from '../text/language.js';
import {aloneAs} from '../text/phrase-alone.js';
import {isFit, isOfKind, sightings} from '../text/sightings.js';
import {monthsBetween, parseTime, startOf} from '../time.js';
import {amountsOf, most, seriesOf, SMALL, type PlacedAmount} from './amounts.js';
import {finding, type Findings} from './finding.js';
import {groupsOf} from './groups.js';
import {entryOf, numberNotInQuote} from './phrases.js';

/** Whether a phrase of an amount prints it whole, with its currency or its word of scale: then it is no slip. */
function isPrintedWhole({language}: Dossier, {it}: PlacedAmount): boolean {
  const {quantity: facts, evidence} = factsOf(it);
  const known = knownLanguage(language);
  const passages = evidence.map(({quote}) => aloneAs(quote));
  return valuesOf(it.amount).some(([, value]) =>
    sightings(value, 'count', passages, known).some(({mention}) => isFit(mention, facts!) && isOfKind(mention, facts!)),
  );
}

const MILLION = 1e6;

/** A table of millions, written as it is printed: an army that costs 65,900 dollars a year. */
export function* amountsBelowMillion(dossier: Dossier): Findings {
  const amounts = amountsOf(dossier).filter(most);
  const told = new Set([...numberNotInQuote(dossier)].map(({pointer}) => entryOf(pointer)));
  const [first, ...others] = amounts.filter((each) => most(each) >= SMALL && !told.has(each.pointer));
  if (!first || amounts.some((each) => most(each) >= MILLION || isPrintedWhole(dossier, each))) return;
  const more = others[0] ? `, here and for ${others.length} more` : '';
  yield finding(
    'amounts-below-million',
    `${first.pointer}/amount`,
    most(first),
    `whole ${first.it.amount.currency}; does the source print thousands or millions${more}?`,
  );
}

/** A forgotten factor of a thousand, and what a year may have brought besides. */
const JUMP = 500;

/** In as many months, money may well lose so much of its worth. */
const LONG = 120;

const begin = ({it}: PlacedAmount) => startOf(parseTime(it.time)!);

type Amounts = readonly [PlacedAmount, PlacedAmount];

const isJump = ([one, other]: Amounts) =>
  Math.max(most(one), most(other)) >= Math.min(most(one), most(other)) * JUMP &&
  !(monthsBetween(begin(one), begin(other)) > LONG);

/** One year in billions and the next in millions: a forgotten factor, which no line should fall and rise by. */
export function* amountJumps(dossier: Dossier): Findings {
  const stated = amountsOf(dossier).filter((each) => most(each) >= SMALL);
  for (const series of groupsOf(stated, seriesOf(dossier))) {
    const inOrder = series.toSorted((a, b) => begin(a) - begin(b));
    const jumps = inOrder
      .slice(1)
      .map((each, i): Amounts => [inOrder[i]!, each])
      .filter(isJump);
    const count = (each: PlacedAmount) => jumps.filter((jump) => jump.includes(each)).length;
    const told = new Set<PlacedAmount>();
    for (const jump of jumps) {
      // Between two others the one that both differ from, else the smaller: a factor is forgotten, not added.
      const [wrong] = jump
        .filter((each) => !isPrintedWhole(dossier, each))
        .sort((a, b) => count(b) - count(a) || most(a) - most(b));
      if (!wrong || told.has(wrong)) continue;
      told.add(wrong);
      const other = jump.find((each) => each !== wrong)!;
      yield finding(
        'amount-jumps',
        `${wrong.pointer}/amount`,
        most(wrong),
        `an amount of the order of ${most(other)}, as for ${other.it.time}`,
      );
    }
  }
}
