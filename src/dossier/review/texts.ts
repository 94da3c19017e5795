import type {Dossier} from '../shape.js';
import {entriesOf, placed, remarksOf} from './entries.js';
import {finding, type Findings} from './finding.js';

const NOTE_WORDS = 30;
const EVENT_WORDS = 25;

const wordCount = (text: string) => text.trim().split(/\s+/).length;

/** Long remarks are not read on a phone; what needs more room belongs into the article. The same remark is told once. */
export function* longNote(dossier: Dossier): Findings {
  const told = new Set<string>();
  for (const {pointer, it} of entriesOf(dossier).flatMap(remarksOf)) {
    const count = wordCount(it.text);
    if (count > NOTE_WORDS && !told.has(it.text))
      yield finding('long-note', pointer, it.text, `${NOTE_WORDS} words at most, not ${count}`);
    told.add(it.text);
  }
}

/** An event is the text of a card, beside which others must have room. */
export function* longEvent({dates}: Dossier): Findings {
  for (const {pointer, it} of placed(dates, '/dates')) {
    const count = wordCount(it.event);
    if (count > EVENT_WORDS)
      yield finding('long-event', `${pointer}/event`, it.event, `${EVENT_WORDS} words at most, not ${count}`);
  }
}

// "U.S." keeps its last point.
const FULL_STOP = /(?<!\b\p{L}\.?\p{L}|\.{2}|\b\p{Lu})[.。]["'”’»)]*$/u;
const ABBREVIATION = /\b(?:Capt|Prof|Sept|Brig|Dept|Govt|Capts|Comdr|Cmdr|Ltd|Corp|approx|dept|govt)\.$/;
const BREAK = /(?:\p{L}{4,}|\d{2,}|[)”"’])[.!?]["”’)]?(?=\s+[\p{Lu}\d“"])/gu;

/** Cards have no full stop, as headlines have none. */
export function* eventFullStop({dates}: Dossier): Findings {
  for (const {pointer, it} of placed(dates, '/dates'))
    if (FULL_STOP.test(it.event.trim()))
      yield finding('event-full-stop', `${pointer}/event`, it.event, 'a text without a full stop at its end');
}

/** Two sentences are two events, or an event and a note. */
export function* eventSentences({dates}: Dossier): Findings {
  for (const {pointer, it} of placed(dates, '/dates'))
    if ([...it.event.matchAll(BREAK)].some(({0: found}) => !ABBREVIATION.test(found)))
      yield finding('event-sentences', `${pointer}/event`, it.event, 'one sentence');
}

/** It stands after "Worked out:", which is no sentence. */
export function* derivedFullStop(dossier: Dossier): Findings {
  for (const {pointer, it} of entriesOf(dossier).flatMap((each) =>
    placed(each.it.evidence, `${each.pointer}/evidence`),
  ))
    if (typeof it.derived === 'string' && FULL_STOP.test(it.derived.trim()))
      yield finding('derived-full-stop', `${pointer}/derived`, it.derived, 'a phrase without a full stop');
}
