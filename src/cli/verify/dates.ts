import {parseTime, type Moment} from '../../dossier/time.js';
import {placesOf, type Context} from './context.js';
import {countedYear} from './counted-years.js';
import {dateMentions} from '../../dossier/text/date-mentions.js';
import {checkDerived, derivesYearOnly} from './derived-dates.js';
import type {TimeFacts} from '../../dossier/text/facts.js';
import {finding, placeName, placeOf, shown, type Finding, type Place} from './finding.js';
import {momentName} from './moment-name.js';
import {checkPlanned} from './planned.js';
import {checkAbout, checkLeftOut, checkQuotedDates} from './quoted-dates.js';
import {howSaid, momentsOf, says, type Dated} from './said-dates.js';
import {hasYear, yearOrigin} from './years.js';

/** `derived`: the article does not say it, and the entry says how it was worked out. */
type Outcome = 'found' | 'missing' | 'derived';

export interface DatesCheck extends Readonly<Record<Outcome, number>> {
  readonly findings: readonly Finding[];
}

/** What to do about a date that is not where an entry says: no other passage is offered as if it told of the same. */
function advice(moment: Moment, there: Place | undefined, context: Context): string {
  const counted = moment.month ? undefined : countedYear(moment, context);
  const other = there && `It is in ${placeName(there)}: name that as evidence if it tells of the same`;
  if (!counted)
    return `${other ?? 'Correct the date'}${other ? '; if not, correct the date' : ''}, or say in "derived" how it was worked out.`;
  const derived = counted.derivation
    ? `add "derived": ${JSON.stringify(counted.derivation)}`
    : 'say in "derived" how, such as "one year after 1992"';
  return `The paragraph says ${shown(counted.words)}: if the date was counted from there, ${derived}. ${other ? `${other}; if` : 'If'} not, correct the date.`;
}

function missing(moment: Moment, pointer: string, context: Context): Finding {
  const {article, language, hasOtherSources} = context;
  const there = article.find(({text}) =>
    dateMentions(text, language).some((mention) => mention.year !== undefined && says(mention, moment)),
  );
  const place = there && placeOf(there);
  const code = hasOtherSources ? 'date-elsewhere' : 'date-missing';
  const message = `${momentName(moment, language)} is not in ${placesOf(context)}. ${advice(moment, place, context)}`;
  return finding(code, pointer, message, place && {place});
}

/** What to say of a year that the paragraphs may leave out. */
function checkYear(moment: Moment, pointer: string, context: Context): Finding | undefined {
  const {passages, language, derived} = context;
  const {year} = moment;
  if (passages.some((passage) => hasYear(passage, year, language))) return undefined;
  const origin = yearOrigin(moment, context);
  const places = placesOf(context);
  if (derived.length) {
    const message = `Nothing near ${places} suggests the year ${year}. Make sure of it, and say in "derived" what it follows from.`;
    return origin ? undefined : finding('year-doubtful', pointer, message);
  }
  if (!origin) return missing(moment, pointer, context);
  const message = `${places} does not name the year ${year}; ${origin}. If it was worked out, add "derived": "the year".`;
  return finding('year-not-stated', pointer, message);
}

/** What of a moment was found, and what is to be said of it. */
function checkMoment(moment: Moment, pointer: string, context: Context): [Outcome, Finding | undefined] {
  const how = howSaid(moment, context);
  if (!how && derivesYearOnly(context) && !moment.month) return ['derived', checkYear(moment, pointer, context)];
  if (!how)
    return context.derived.length && !derivesYearOnly(context)
      ? ['derived', undefined]
      : ['missing', missing(moment, pointer, context)];
  const day = `${placesOf(context)} does not name the day ${moment.day}. Make sure that its words mean it.`;
  const problem =
    checkYear(moment, pointer, context) ?? (how === 'month' ? finding('day-not-stated', pointer, day) : undefined);
  return [problem?.severity === 'fault' ? 'missing' : 'found', problem];
}

/** What is said of a time beyond whether its parts are there; some of it holds for events only. */
function checkWhole(dated: Dated, context: Context): Finding[] {
  const {facts} = dated;
  const isQuoted = facts.isSubject && (!context.derived.length || derivesYearOnly(context));
  return [
    ...(isQuoted ? checkQuotedDates(dated, context) : []),
    ...checkDerived(dated, context),
    ...checkAbout(dated, context),
    ...(facts.planned === undefined ? [] : [...checkLeftOut(dated, context), ...checkPlanned(dated, context)]),
  ];
}

/** Holds the time of an entry against the paragraphs that are said to hold it. */
export function checkDates(facts: TimeFacts, pointer: string, context: Context): DatesCheck {
  const tally = {found: 0, missing: 0, derived: 0};
  const time = parseTime(facts.text);
  if (!time || !context.passages.length) return {...tally, findings: []};
  const moments = momentsOf(time);
  const findings = moments.flatMap((moment) => {
    const [outcome, problem] = checkMoment(moment, pointer, context);
    tally[outcome]++;
    return problem ?? [];
  });
  return {...tally, findings: [...findings, ...checkWhole({facts, time, moments, pointer}, context)]};
}
