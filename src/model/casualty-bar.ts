import type {CasualtyEntry, Dossier} from '../dossier/shape.js';
import {barOf, scaleEnd, type Bar} from './bar.js';
import {frameOf, partyName, placesOf, sideOf, type Figure, type Printed} from './figure.js';
import type {Speech} from './speech.js';

export interface CasualtyFigure extends Figure {
  readonly conflicts: readonly CasualtyGroup[];
}

/** The rows of one conflict. */
export interface CasualtyGroup {
  readonly label: string;
  readonly rows: readonly CasualtyRow[];
}

export interface CasualtyRow {
  /** Who was counted: a party, both sides, or all. */
  readonly label: string;
  /** What was counted. */
  readonly detail: string;
  /** 1 or 2 for the first two parties, 0 for what belongs to neither. */
  readonly side: 0 | 1 | 2;
  readonly bar: Bar | undefined;
  readonly value: Printed;
}

const conflictName = ({conflicts = []}: Dossier, id: string) => conflicts.find((conflict) => conflict.id === id)?.name ?? id;

/** "dead or missing"; the word for the dead where nothing else was counted. */
const outcomeText = ({outcome}: CasualtyEntry, {words, list}: Speech, dead = words.killed) =>
  `${outcome}` === 'killed' ? dead : list(outcome.map((each) => words.outcomes[each]), 'disjunction');

function rowLabel(entry: CasualtyEntry, dossier: Dossier, speech: Speech) {
  const {party} = entry;
  const {words} = speech;
  if (party === undefined) return words.total(outcomeText(entry, speech, words.deathsCounted));
  if (typeof party === 'string') return partyName(dossier, party);
  return party.length === 2 ? words.bothSides : words.allSides;
}

function titleOf(entries: readonly CasualtyEntry[], {words}: Speech) {
  const outcomes = new Set(entries.flatMap(({outcome}) => outcome));
  if (outcomes.has('wounded') || outcomes.has('captured')) return words.losses;
  return outcomes.has('missing') ? words.deathsAndMissing : words.deaths;
}

/** The first conflict in one sentence; what was counted alike is said once. */
function takeawayOf(entries: readonly CasualtyEntry[], dossier: Dossier, speech: Speech) {
  const {words} = speech;
  const first = entries.filter(({conflict}) => conflict === entries[0]!.conflict);
  const clauses = new Map<string, string[]>();
  for (const entry of first) {
    const {party, group, count} = entry;
    const value = speech.quantity(count);
    const outcome = outcomeText(entry, speech);
    const said = clauses.get(`${typeof party} ${group} ${outcome}`) ?? [];
    clauses.set(`${typeof party} ${group} ${outcome}`, said);
    said.push(
      typeof party === 'object'
        ? words.together(value, words.groups[group], outcome)
        : party === undefined
          ? words.counted(`${value} ${outcomeText(entry, speech, words.deathsCounted)}`, words.unsorted)
          : said.length
            ? words.nextAmong(value, partyName(dossier, party))
            : words.firstAmong(value, outcome, partyName(dossier, party), words.groups[group]),
    );
  }
  return words.clauses(conflictName(dossier, first[0]!.conflict), [...clauses.values()].map((said) => speech.list(said)).join('; '));
}

/**
 * The casualty comparison: all rows on one linear scale that starts at zero, in the dossier's order, never by size.
 * With `conflict`, only that conflict's rows.
 */
export function casualtyFigure(dossier: Dossier, speech: Speech, {conflict}: {conflict?: string | undefined}): CasualtyFigure {
  const {words} = speech;
  const entries = (dossier.casualties ?? []).filter((entry) => !conflict || entry.conflict === conflict);
  const {frame, print} = frameOf(dossier, entries, speech);
  const end = scaleEnd(entries.map(({count}) => count));

  const row = (entry: CasualtyEntry): CasualtyRow => ({
    label: rowLabel(entry, dossier, speech),
    detail: entry.group === 'all' ? words.unsorted : words.counted(words.groups[entry.group], outcomeText(entry, speech)),
    side: typeof entry.party === 'string' ? sideOf(dossier, entry.party) : 0,
    bar: barOf(entry.count, end),
    value: print(entry, speech.quantity(entry.count)),
  });
  const rows = entries.map(row);

  return {
    ...frame,
    title: titleOf(entries, speech),
    takeaway: entries.length ? takeawayOf(entries, dossier, speech) : '',
    conflicts: [...new Set(entries.map((entry) => entry.conflict))].map((id) => ({
      label: conflictName(dossier, id),
      rows: rows.filter((_, i) => entries[i]!.conflict === id),
    })),
    table: {
      columns: words.casualtyColumns,
      rows: rows.map(({label, detail, value}, i) => [
        conflictName(dossier, entries[i]!.conflict),
        label,
        detail,
        value.text,
        placesOf(entries[i]!, speech),
      ]),
    },
  };
}
