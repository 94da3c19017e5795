import type {CasualtyEntry, Dossier} from '../dossier/shape.js';
import {barRows, isHatched, type BarGroup, type BarRow} from './bar.js';
import {claimed, frameOf, type Figure} from './figure.js';
import {groupBy} from './groups.js';
import {select, type Options} from './select.js';
import type {Speech} from './speech.js';

export interface CasualtyFigure extends Figure {
  /** One for each conflict. */
  readonly groups: readonly BarGroup[];
}

/**
 * The casualty comparison: all rows on one linear scale that starts at zero, in the order of the parties, never by size.
 * With `conflict`, only that conflict's rows.
 */
export function casualtyFigure(dossier: Dossier, speech: Speech, options: Options): CasualtyFigure {
  const {words} = speech;
  const countedOf = (outcomes: readonly string[], type?: 'disjunction') =>
    speech.list(
      [...new Set(outcomes)].map((each, _, {length}) => words.outcome(each, length < 2)),
      type,
    );
  /** For whom an entry counts, as in the middle of a sentence. */
  const whoOf = (entry: CasualtyEntry) => {
    const {party, group, outcome} = entry;
    return (
      namesOf(entry, dossier, speech) ||
      (party
        ? words.sides(party.length)
        : group === 'all'
          ? words.total(countedOf(outcome, 'disjunction'))
          : words.group(group))
    );
  };
  const frame = frameOf(dossier, speech, {
    ...select(inOrder(dossier), options, 'conflict', (entry) => entry.conflict),
    columns: words.casualtyColumns,
    subject: 3,
    // Both sides are both in either order, as what was counted is.
    subjectOf: (entry) => [entry.conflict, [entry.party].flat().toSorted(), entry.group, entry.outcome.toSorted()],
    cells(entry) {
      const {conflict, party, group, outcome, count} = entry;
      const counted = countedOf(outcome, 'disjunction');
      const who = whoOf(entry);
      return [
        dossier.conflicts?.find((each) => each.id === conflict)?.name ?? conflict,
        // A name has its own first letter.
        namesOf(entry, dossier, speech) || who[0]!.toLocaleUpperCase(speech.locale) + who.slice(1),
        party
          ? words.joined(words.group(group), counted)
          : group === 'all'
            ? words.unsorted
            : words.joined(counted, words.noSide),
        speech.quantity(count),
      ];
    },
  });
  const {facts} = frame;
  const groups = groupBy(
    barRows(facts, dossier, speech, (fact) => fact.cells[2]!),
    (row) => row.entry.conflict,
  ).map((rows) => ({label: rows[0]!.cells[0]!, rows}));

  return {
    ...frame,
    title: words.casualties(countedOf(facts.flatMap((fact) => fact.entry.outcome))),
    guide: words.bars(facts.some(isHatched)),
    takeaway: groups[0] ? takeawayOf(groups[0], whoOf, speech) : '',
    groups,
  };
}

/** The entries: what is counted alike together, the parties in their order. A table is often sorted by size. */
const inOrder = ({casualties = [], parties}: Dossier) =>
  groupBy(casualties, ({conflict, group, outcome}) => [conflict, group, outcome.toSorted()].join()).flatMap((own) => {
    const rankOf = (entry: CasualtyEntry) => parties.findIndex(({id}) => id === entry.party) >>> 0;
    return own.toSorted((a, b) => rankOf(a) - rankOf(b));
  });

/** The parties that an entry counts for by name; no name where it counts for none of them, or for all that lost somebody. */
function namesOf({party}: CasualtyEntry, {parties, casualties}: Dossier, {list, words}: Speech): string {
  const own = [party ?? []].flat();
  const isAll = own[1] && casualties!.every((entry) => [entry.party ?? []].flat().every((id) => own.includes(id)));
  const names = list(parties.flatMap(({id, name}) => (own.includes(id) ? name : [])));
  return isAll ? '' : own[1] ? words.together(names) : names;
}

/** As many counts as a sentence has room for. */
const MOST_SAID = 5;

/**
 * A conflict in one sentence; what was counted is said once for all rows that counted alike, and who lost them once
 * for all claims. Of many, the first are said, and how many more there are; one more can be said as well. What is not stated
 * is left to the bars, unless nothing is.
 */
function takeawayOf({label, rows}: BarGroup, whoOf: (entry: CasualtyEntry) => string, speech: Speech): string {
  const {words, list, number} = speech;
  const stated = rows.filter(({extent}) => extent);
  const all = stated[0] ? stated : rows;
  const more = all.length - MOST_SAID;
  const shown = all.slice(0, more > 1 ? MOST_SAID : undefined);
  const named = (row: BarRow, more: string) => claimed(whoOf(row.entry as CasualtyEntry), more, speech);
  const subjects = groupBy(shown, ({cells, who, entry}) => [cells[2], who, (entry as CasualtyEntry).party].join(';'));
  // What several claim of somebody is a clause of its own.
  const clauses = groupBy(subjects, ([row, rival]) => rival ?? row!.cells[2]).map((own) => {
    const [claims] = own as [BarRow[]];
    const [first, rival] = claims as [BarRow, BarRow?];
    const counted = first.cells[2]!;
    if (!rival)
      return claimed(list(own.map(([row]) => words.said(named(row!, row!.claim), row!.text))), counted, speech);
    const texts = claims.map(({text, claim}) => claimed(text, claim, speech));
    // One who has counted twice says both.
    const isOne = first.claim && first.claimant === claims.at(-1)!.claimant;
    return words.said(named(first, counted), list(texts, isOne ? 'conjunction' : 'disjunction'));
  });
  return words.clauses(label, [...clauses, ...(more > 1 ? [words.more(number(more))] : [])].join(words.between));
}
