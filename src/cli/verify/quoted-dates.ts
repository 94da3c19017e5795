import {endOf, startOf, type Time} from '../../dossier/time.js';
import {dateMentions, isSurelyDate, type DateMention} from '../../dossier/text/date-mentions.js';
import {doubtAt} from '../../dossier/text/doubt-mentions.js';
import {isInPhrase} from '../../dossier/text/passage.js';
import type {Context} from './context.js';
import {finding, placeOf, shown, type Finding} from './finding.js';
import {momentName} from './moment-name.js';
import {allows, says, type Dated} from './said-dates.js';

/** The year of a date is none of its own. */
const isPartOf = (date: DateMention, dates: readonly DateMention[]) =>
  !date.month && dates.some(({month, start, end}) => month && start <= date.start && date.end <= end);

/** The dates that the phrases of an entry have. */
const quotedDates = ({passages, language}: Context) =>
  passages.map((passage) => {
    const {text} = passage.paragraph;
    const dates = dateMentions(text, language).filter((date) => isInPhrase(passage, date) && isSurelyDate(date, text));
    return {...passage, text, dates: dates.filter((date) => !isPartOf(date, dates))};
  });

/** A phrase that has dates has that of its entry. */
export function* checkQuotedDates({moments, pointer}: Dated, context: Context): Generator<Finding> {
  for (const {paragraph, text, dates} of quotedDates(context)) {
    const [other] = dates;
    if (!other || dates.some((date) => moments.some((moment) => allows(date, moment)))) continue;
    const printed = shown(text.slice(other.start, other.end).trim());
    const times = moments.map((moment) => momentName(moment, context.language)).join(' to ');
    yield finding(
      'date-not-in-phrase',
      pointer,
      `The phrase says ${printed}, not ${times}. Correct the date, or quote the phrase that has it.`,
      {place: placeOf(paragraph)},
    );
  }
}

/** Whether a day lies between the days of an interval. */
function isWithin({year, month = 0, day = 0}: DateMention, time: Time): boolean {
  const from = {year: year ?? time.from?.year ?? 0, month, day, mark: ''};
  return !!day && !!time.from?.day && startOf({from}) >= startOf(time) && startOf({from}) < endOf(time);
}

/** A time is as precise as its phrase, and has every date of it. */
export function* checkLeftOut({facts, time, moments, pointer}: Dated, context: Context): Generator<Finding> {
  const isSaid = ({month, day}: DateMention) =>
    moments.some((moment) => moment.month === month && (!day || moment.day === day));
  for (const {paragraph, text, dates} of quotedDates(context)) {
    const left = dates.find((date) => date.month && !isSaid(date) && !isWithin(date, time));
    if (!left || !dates.some((date) => moments.some((moment) => allows(date, moment)))) continue;
    const printed = shown(text.slice(left.start, left.end).trim());
    const message = `The phrase says ${printed}, and ${shown(facts.text)} leaves that out. Write the time as precisely as the phrase.`;
    yield finding('date-left-out', pointer, message, {place: placeOf(paragraph)});
  }
}

/** "About 1992" is not 1992. */
export function* checkAbout({moments, pointer}: Dated, context: Context): Generator<Finding> {
  for (const {paragraph, text, dates} of quotedDates(context))
    for (const date of dates) {
      const words = doubtAt(text, {start: date.start, end: date.start}, context.language);
      if (words?.doubt !== 'about' || words.isTopic || !moments.some((moment) => !moment.mark && says(date, moment)))
        continue;
      const printed = shown(text.slice(words.start, date.end).trim());
      yield finding('doubt-missing', pointer, `The article says ${printed}: add ~ to the date.`, {
        place: placeOf(paragraph),
      });
    }
}
