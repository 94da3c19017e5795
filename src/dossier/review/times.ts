import type {AnyEntry, Dossier} from '../shape.js';
import {endOf, parseTime, startOf} from '../time.js';
import {placed} from './entries.js';
import {finding, type Findings} from './finding.js';

/** The day before which none of an entry's sources was out, and the day at which all of them were. */
function publication(
  {article, sources}: Dossier,
  {evidence}: AnyEntry,
): {readonly first: number; readonly last: number} {
  const times = evidence.map(({source = sources[0]!.id}) => {
    const published = source === sources[0]!.id ? article.published : sources.find(({id}) => id === source)?.published;
    return published ? parseTime(published)! : {};
  });
  return {first: Math.min(...times.map(startOf)), last: Math.max(...times.map(endOf))};
}

/** A source cannot report what comes after it: that was planned, and readers are told so. */
export function* unplannedFuture(dossier: Dossier): Findings {
  for (const {pointer, it} of placed(dossier.dates, '/dates'))
    if (!it.planned && startOf(parseTime(it.time)!) >= publication(dossier, it).last)
      yield finding('unplanned-future', `${pointer}/time`, it.time, '"planned": true, as its source is older');
}

/** `planned` holds for the day on which the source was written, not for today. */
export function* plannedPast(dossier: Dossier): Findings {
  for (const {pointer, it} of placed(dossier.dates, '/dates'))
    if (it.planned && endOf(parseTime(it.time)!) <= publication(dossier, it).first)
      yield finding(
        'planned-past',
        `${pointer}/planned`,
        it.planned,
        `nothing: ${it.time} was over when the source came out`,
      );
}

/** Who claims it and as of when: a count of a war's dead from before the war belongs to another one. */
export function* countBeforeConflict({casualties, conflicts}: Dossier): Findings {
  for (const {pointer, it} of placed(casualties, '/casualties')) {
    const time = conflicts?.find(({id}) => id === it.conflict)?.time;
    if (it.asOf && time && endOf(parseTime(it.asOf)!) <= startOf(parseTime(time)!))
      yield finding('count-before-conflict', `${pointer}/asOf`, it.asOf, `a time in or after the conflict, ${time}`);
  }
}

/** No source has a count of a day that was yet to come. */
export function* countAfterPublication(dossier: Dossier): Findings {
  for (const {pointer, it} of placed(dossier.casualties, '/casualties'))
    if (it.asOf && startOf(parseTime(it.asOf)!) >= publication(dossier, it).last)
      yield finding('count-after-publication', `${pointer}/asOf`, it.asOf, 'a time before its source came out');
}

/** Readers see both dates; nobody has the facts of an article before it is there. */
export function* updatedBeforePublished({updated, article: {published}}: Dossier): Findings {
  if (endOf(parseTime(updated)!) <= startOf(parseTime(published)!))
    yield finding('updated-before-published', '/updated', updated, `${published}, when the article came out, or later`);
}
