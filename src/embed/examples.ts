import type {Dossier, Section} from '../dossier/shape.js';

/** The field of an entry that an option picks entries by. */
export const FIELDS: Readonly<Record<string, string>> = {
  conflict: 'conflict',
  parties: 'party',
  recipient: 'recipient',
  kinds: 'kind',
  from: 'time',
  to: 'time',
};

/** A value of an entry as the option takes it: of an interval, which `from` and `to` refuse, the end on that side. */
function valueFor(option: string, value: unknown): string {
  const text = String(value);
  if (option !== 'from' && option !== 'to') return text;
  const [start = '', end = start] = text.split('/');
  // An open end is no time.
  return (option === 'from' ? start : end).replace('..', '');
}

/** The values of an option that find something in a section: what nobody can guess, as they are ids and times in it. */
export function examplesOf(
  option: string,
  section: Section,
  {id, [section]: entries = []}: Dossier,
): readonly string[] {
  if (option === 'dossier') return [id];
  const values = (entries as readonly object[]).flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (name === FIELDS[option] ? valueFor(option, value) : [])),
  );
  return [...new Set(values)].filter(Boolean).sort();
}
