import type {CasualtyEntry, Dossier} from '../dossier/shape.js';
import {barRows, isHatched, type BarGroup} from './bar.js';
import {frameOf, listed, partyName, type Figure} from './figure.js';
import {groupBy} from './groups.js';
import {select, type Options} from './select.js';
import type {Speech} from './speech.js';

export interface CasualtyFigure extends Figure {
  /** One for each conflict. */
  readonly groups: readonly BarGroup[];
}

/**
 * The casualty comparison: all rows on one linear scale that starts at zero, in the dossier's order, never by size.
 * With `conflict`, only that conflict's rows.
 */
export function casualtyFigure(dossier: Dossier, speech: Speech, options: Options): CasualtyFigure {
  const {words} = speech;
  const countedOf = (outcomes: readonly string[], type?: 'disjunction') =>
    speech.list(
      [...new Set(outcomes)].map((each, _, {length}) => words.outcome(each, length < 2)),
      type,
    );
  const frame = frameOf(dossier, speech, {
    ...select(dossier.casualties, options, 'conflict', (entry) => entry.conflict),
    columns: words.casualtyColumns,
    subject: 3,
    // Both sides are both in either order, as what was counted is.
    subjectOf: (entry) => [entry.conflict, [entry.party].flat().toSorted(), entry.group, entry.outcome.toSorted()],
    cells({conflict, party, group, outcome, count}) {
      const counted = countedOf(outcome, 'disjunction');
      return [
        dossier.conflicts?.find((each) => each.id === conflict)?.name ?? conflict,
        typeof party === 'string'
          ? partyName(dossier, party)
          : party
            ? words.sides(party.length)
            : words.total(counted),
        group === 'all' && !party ? words.unsorted : words.joined(words.group(group), counted),
        speech.quantity(count),
      ];
    },
  });
  const {facts} = frame;
  const groups = groupBy(
    barRows(facts, dossier, (fact) => fact.cells[2]!),
    (row) => row.entry.conflict,
  ).map((rows) => ({label: rows[0]!.cells[0]!, rows}));

  return {
    ...frame,
    title: words.casualties(countedOf(facts.flatMap((fact) => fact.entry.outcome))),
    guide: words.bars(facts.some(isHatched)),
    takeaway: groups.slice(0, 1).map(takeawayOf(speech)).join(''),
    groups,
  };
}

/** A conflict in one sentence; what was counted is said once for all rows that counted alike. */
const takeawayOf =
  (speech: Speech) =>
  ({label, rows}: BarGroup) =>
    speech.words.clauses(
      label,
      groupBy(rows, (row) => row.cells[2])
        .map((own) => {
          const text = listed(own, speech);
          // Names keep their capitals.
          const hasNames = own.some(({entry, claim}) => claim || typeof (entry as CasualtyEntry).party === 'string');
          return speech.words.inBrackets(hasNames ? text : text.toLocaleLowerCase(speech.locale), own[0]!.cells[2]!);
        })
        .join('; '),
    );
