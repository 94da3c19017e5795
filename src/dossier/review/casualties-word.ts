import type {AnyEntry, Dossier} from '../shape.js';
import {entriesOf, placed, quotesOf, remarksOf, type Placed} from './entries.js';
import {finding, type Findings} from './finding.js';

const CASUALTIES = /\bcasualt(?:y|ies)\b/i;
const DEAD = /\b(?:killed|dead|deaths?|died|dies|fatalit(?:y|ies)|lives lost|lost their lives)\b/i;
const OTHERS = /\b(?:wounded|wounds|injured|injur(?:y|ies)|missing|disappeared|captured|captives?|prisoners?|hurt)\b/i;

/** A text that says "casualties", in whatever compound, and does not itself say who else they are. */
const says = (text: string) => CASUALTIES.test(text) && !OTHERS.test(text) && !/\bnot\b[^.;]*\bcasualt/i.test(text);

/** What an entry says that it counts: the label and the unit of its number, and its phrases. */
const wordsOf = (entry: AnyEntry) => [
  ...('label' in entry ? [entry.label, entry.value.unit] : []),
  ...('event' in entry ? [entry.event] : []),
  quotesOf(entry),
];

function countsDeathsOnly(entry: AnyEntry): boolean {
  if ('outcome' in entry) return entry.outcome.every((each) => each === 'killed');
  const words = wordsOf(entry).join('\n');
  return DEAD.test(words) && !OTHERS.test(words);
}

/** The texts of an entry that its authors wrote, not its source. */
const ownTexts = ({pointer, it}: Placed<AnyEntry>): Placed<string>[] => [
  ...('label' in it ? [{pointer: `${pointer}/label`, it: it.label}] : []),
  ...('event' in it ? [{pointer: `${pointer}/event`, it: it.event}] : []),
  ...remarksOf({pointer, it}).map((remark) => ({pointer: remark.pointer, it: remark.it.text})),
];

/** The texts over all counts: they hold for each of them. */
function commonTexts({title, conflicts}: Dossier): Placed<string>[] {
  const names = placed(conflicts, '/conflicts').map(({pointer, it}) => ({pointer: `${pointer}/name`, it: it.name}));
  return [{pointer: '/title', it: title}, ...names];
}

/**
 * Casualties are the killed, the wounded, the missing and the captured. On a count of deaths the word makes readers take
 * the dead for a part of them, or the other way round.
 */
export function* casualtiesForDeaths(dossier: Dossier): Findings {
  const counts = dossier.casualties ?? [];
  const common = counts[0] && counts.every(countsDeathsOnly) ? commonTexts(dossier) : [];
  const own = entriesOf(dossier)
    .filter(({it}) => countsDeathsOnly(it))
    .flatMap(ownTexts);
  for (const {pointer, it} of [...common, ...own])
    if (says(it))
      yield finding('casualties-for-deaths', pointer, it, '“deaths” or “killed”: only the dead are counted');
}

/** Where the source itself says "casualties", nothing shows that all of them died. */
export function* casualtiesReadAsDeaths(dossier: Dossier): Findings {
  for (const {pointer, it} of placed(dossier.casualties, '/casualties')) {
    const quotes = quotesOf(it);
    if (countsDeathsOnly(it) && CASUALTIES.test(quotes) && !DEAD.test(quotes))
      yield finding('casualties-read-as-deaths', `${pointer}/outcome`, it.outcome.join(), 'a phrase that says killed');
  }
}
