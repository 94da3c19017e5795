import type {KeyDateEntry} from '../../src/dossier/shape.js';
import {dossierWith, evidenceOf, numbers} from './dossier.js';

/** An event, by default of war. */
export const event = (time: string, text: string, facts: Partial<KeyDateEntry> = {}): KeyDateEntry => ({
  id: `${time}-${text}`.toLowerCase().replace(/\s+/g, '-'),
  time,
  event: text,
  kind: 'war',
  evidence: evidenceOf(`what happened in ${time}`),
  ...facts,
});

const withDates = (...dates: KeyDateEntry[]) => dossierWith({dates});

export const oneDate = withDates(event('2031-03-02', 'The war begins'));

/** Sixty events: one each year at first, then one each month. */
export const manyDates = withDates(
  ...numbers(1988, 2023).map((year, i) =>
    event(`${year}`, `Talks, round ${i + 1}`, {kind: i % 3 ? 'diplomacy' : 'agreement'}),
  ),
  ...numbers(0, 23).map((i) =>
    event(`${2030 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, '0')}-05`, `Incident ${i + 1} on the border`),
  ),
);

export const yearsOnly = withDates(
  event('1988', 'First talks', {kind: 'diplomacy'}),
  event('1988', 'First clashes'),
  event('1994', 'Ceasefire', {kind: 'ceasefire'}),
  event('2031', 'War of 2031'),
);

export const beforeChrist = withDates(
  event('-0490', 'The Battle of the Invented Plain'),
  event('-0430/-0403', 'The Long War'),
  event('0000', 'A year that one calendar has and another has not', {kind: 'statehood'}),
  event('0476-09-04', 'The last ruler leaves', {kind: 'statehood'}),
);

export const openIntervals = withDates(
  event('../2019', 'The border is closed', {kind: 'diplomacy'}),
  event('2024-02/2024-03', 'Two months of shelling'),
  event('2025-06-12/2025-06-16', 'Five days of clashes'),
  event('2031-05-20/..', 'Peacekeepers stand between the lines', {kind: 'ceasefire'}),
);

/** About, perhaps, both, worked out and planned. */
export const unsureDates = withDates(
  event('2029~', 'A road is closed'),
  event('2030-04?', 'A secret meeting', {kind: 'diplomacy'}),
  event('2030-11-09%', 'A message that was never confirmed', {kind: 'diplomacy'}),
  event('2031-12', 'Prisoners return', {
    kind: 'agreement',
    evidence: [{section: 'Lead', paragraph: 3, quote: 'nine months later', derived: 'nine months after March 2031'}],
    note: 'The article gives no number of prisoners.',
  }),
  event('2034', 'A pipeline is to open', {kind: 'energy', planned: true}),
);
