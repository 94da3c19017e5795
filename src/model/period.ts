import {endOf, parseTime, startOf} from '../dossier/time.js';

/** The part of the time line that a widget shows, as EDTF; a bound that is missing or no time bounds nothing. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether an EDTF text of a parsed dossier lies in a period, whole or in part. */
export function within(text: string, {from, to}: Period): boolean {
  const time = parseTime(text)!;
  const first = from && parseTime(String(from));
  const last = to && parseTime(String(to));
  return !(first && endOf(time) <= startOf(first)) && !(last && startOf(time) >= endOf(last));
}
