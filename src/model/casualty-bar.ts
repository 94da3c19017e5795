import type {CasualtyEntry, Dossier} from '../dossier/shape.js';
import {scaleOf, type BarGroup, type BarRow} from './bar.js';
import {frameOf, partyName, sideOf, type Figure} from './figure.js';
import type {Speech} from './speech.js';

export interface CasualtyFigure extends Figure {
  /** One for each conflict. */
  readonly groups: readonly Group[];
}

interface Group extends BarGroup {
  /** `isParty` tells a name, which is never changed, from words of ours. */
  readonly rows: readonly (BarRow & {readonly isParty: boolean})[];
}

/**
 * The casualty comparison: all rows on one linear scale that starts at zero, in the dossier's order, never by size.
 * With `conflict`, only that conflict's rows.
 */
export function casualtyFigure(
  dossier: Dossier,
  speech: Speech,
  {conflict}: {readonly conflict?: string | undefined},
): CasualtyFigure {
  const {words, list, quantity} = speech;
  const entries = (dossier.casualties ?? []).filter((entry) => !conflict || entry.conflict === conflict);
  const named = (id: string) => dossier.conflicts?.find((each) => each.id === id)?.name ?? id;

  // "dead or missing"; the word for the dead where nothing else was counted.
  const outcomeOf = ({outcome}: CasualtyEntry, dead: string) =>
    outcome.join() === 'killed'
      ? dead
      : list(
          outcome.map((each) => words.outcomes[each]),
          'disjunction',
        );
  const detailOf = (entry: CasualtyEntry) =>
    entry.group === 'all' && !entry.party
      ? words.unsorted
      : words.counted(words.groups[entry.group], outcomeOf(entry, words.killed));
  const labelOf = (entry: CasualtyEntry) => {
    const {party} = entry;
    if (typeof party === 'string') return partyName(dossier, party);
    return party ? words.sides(party.length) : words.total(outcomeOf(entry, words.deaths));
  };

  const {print, ...frame} = frameOf(dossier, speech, entries, words.casualtyColumns, (entry) => [
    named(entry.conflict),
    labelOf(entry),
    detailOf(entry),
    quantity(entry.count),
  ]);
  const scale = scaleOf(entries.map(({count}) => count));
  const groups = [...new Set(entries.map((entry) => entry.conflict))].map((id) => ({
    label: named(id),
    rows: entries
      .filter((entry) => entry.conflict === id)
      .map((entry) => ({
        label: labelOf(entry),
        detail: detailOf(entry),
        isParty: typeof entry.party === 'string',
        side: sideOf(dossier, entry.party),
        extent: scale(entry.count),
        value: print(entry, quantity(entry.count)),
      })),
  }));

  return {
    ...frame,
    title: words.casualties(entries.flatMap(({outcome}) => outcome)),
    takeaway: groups.slice(0, 1).map(takeawayOf(speech)).join(''),
    groups,
  };
}

/** A conflict in one sentence; what was counted is said once for all rows that counted alike. */
const takeawayOf =
  ({words, list, locale}: Speech) =>
  ({label, rows}: Group) =>
    words.clauses(
      label,
      [...new Set(rows.map(({detail}) => detail))]
        .map((detail) =>
          words.inBrackets(
            list(
              rows
                .filter((row) => row.detail === detail)
                .map(({label, isParty, value}) =>
                  words.said(isParty ? label : label.toLocaleLowerCase(locale), value.text),
                ),
            ),
            detail,
          ),
        )
        .join('; '),
    );
