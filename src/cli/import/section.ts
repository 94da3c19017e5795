import {flatEntries} from '../../dossier/flat.js';
import {fieldsOf} from '../../dossier/json-schema.js';
import {dossierShape, type Section} from '../../dossier/shape.js';
import {slug} from '../../dossier/slug.js';
import {uniqueId} from '../../dossier/unique-id.js';
import {isOwnSource} from './about.js';
import {QUANTITY} from '../../dossier/text/columns.js';
import type {Draft} from './draft.js';
import type {Settings} from './settings.js';
import {firstWords} from './html-text.js';
import {printedWords} from './printed-words.js';
import type {Report} from './report.js';

/** A field that every entry needs, and that a source may not say. */
interface Asked {
  readonly field: string;
  /** What an editor is asked. */
  readonly question?: string;
  /** What an editor is told, where there is a harmless answer. */
  readonly remark?: string;
  /** What stands there until it is answered, where the contract has a word for that. */
  readonly until?: string;
  /** What makes a trial entry valid, so that nothing but its other faults is found. */
  readonly standIn?: string;
}

const ASKED: Readonly<Record<Section, readonly Asked[]>> = {
  casualties: [
    {field: 'conflict', question: 'the conflict: --conflict "War of 2031"', standIn: 'conflict'},
    {field: 'group', question: 'who was counted: --group military, civilians or all', standIn: 'all'},
    {
      field: 'outcome',
      question: 'what happened to them: --outcome killed, missing, wounded or captured',
      standIn: 'killed',
    },
  ],
  spending: [
    {field: 'amount.currency', question: 'the currency: --currency USD', standIn: 'XXX'},
    {
      field: 'amount.prices',
      question: 'the price basis (until then "not stated"): --prices "current", "constant 2022" or "not stated"',
      until: 'not stated',
    },
  ],
  suppliers: [
    {field: 'of', question: 'what the shares are shares of: --of "arms imports"'},
    {field: 'period', question: 'the years that the shares are for: --period 2027/2031'},
  ],
  dates: [
    {field: 'kind', remark: 'where no kind is given, it is "event"; --kind says another for all', until: 'event'},
  ],
};
const EVIDENCE: readonly Asked[] = [
  {field: 'evidence.section', question: 'the section of the evidence: --section "Heading"', standIn: 'section'},
  {
    field: 'evidence.paragraph',
    question: 'the paragraph of the evidence, in a column "paragraph" or in each entry',
    standIn: '1',
  },
  {
    field: 'evidence.quote',
    question: 'the phrase of the evidence, in a column "quote" or in each entry',
    standIn: 'quote',
  },
];

/** Facts, then evidence, then notes, as `data/README.md` wants it; facts in the order of the contract. */
function fieldOrder(section: Section): (field: string) => number {
  const paths = [...fieldsOf(dossierShape)].map(([path]) => path);
  const start = paths.indexOf(section);
  const late = (field: string) =>
    /^evidence/.test(field) ? 1e3 : /^note/.test(field) ? 2e3 : field === 'id' ? -1e3 : 0;
  return (field) => late(field) + Math.max(0, paths.indexOf(`${section}.${field}`) - start);
}

const ID_FIELDS: Readonly<Record<Section, readonly string[]>> = {
  casualties: ['party', 'group', 'outcome', 'conflict', 'asOf'],
  spending: ['party', 'time'],
  suppliers: ['recipient', 'from', 'supplier', 'period'],
  dates: ['time', 'event'],
};

function idOf(section: Section, facts: Readonly<Record<string, string>>): string {
  const parts = ID_FIELDS[section].map((field) => (field === 'from' ? field : firstWords(facts[field] ?? '', 6)));
  return slug(parts.join(' ')) || 'entry';
}

/** Where evidence comes from: columns of the table, the table's own rows and cells, or nobody has said it yet. */
type Places = 'columns' | 'rows' | 'unknown';

/** Where the evidence of some drafts comes from. */
export function placesOf(drafts: readonly Draft[], settings: Settings): Places {
  if (drafts.some(({facts}) => EVIDENCE.some(({field}) => facts[field]))) return 'columns';
  return isOwnSource(settings) ? 'rows' : 'unknown';
}

/** What an editor is asked where an article is the source: only who has read it knows where in it a figure stands. */
function placeQuestion({source, dossier}: Settings): string {
  const advice =
    dossier && source.title !== undefined && source.title !== dossier.headline
      ? 'describe that, too: --headline, --publisher, --published'
      : 'describe the table: --source-title, --source-publisher, --source-published';
  return `where the figures stand in the article: rows of a table are none of its paragraphs, cells none of its phrases. If the table is a source of its own beside the article, ${advice}`;
}

/** The facts of a draft with what flags and the place in the source say of it. */
function completed({row, facts, quote, words}: Draft, places: Places, settings: Settings, source: string) {
  const section = settings.isPlaceGiven || places === 'rows' ? {'evidence.section': settings.place} : {};
  const place = places === 'rows' ? {'evidence.paragraph': String(row), 'evidence.quote': firstWords(quote)} : {};
  const all: Record<string, string> = {...settings.facts, ...section, ...place, 'evidence.source': source, ...facts};
  const printed = words && printedWords(words, all['evidence.quote'] ?? '');
  if (printed) all[`${QUANTITY[settings.section]}.asPrinted`] ??= printed;
  return all;
}

/**
 * The entries of a section from drafts. A trial has something valid in place of what nobody has said yet, so that the
 * parser finds all other faults.
 */
export function entriesOf(
  drafts: readonly Draft[],
  settings: Settings,
  source: string,
  report: Report,
  isTrial: boolean,
): unknown[] {
  const {section} = settings;
  const places = placesOf(drafts, settings);
  if (places === 'unknown') report.open(placeQuestion(settings));
  const taken = new Set<string>();
  const all = drafts.map((draft) => {
    const facts = completed(draft, places, settings, source);
    for (const {field, question, remark, until, standIn} of [...ASKED[section], ...EVIDENCE]) {
      if (facts[field]) continue;
      if (question) report.open(question);
      if (remark) report.note(remark);
      const value = until ?? (isTrial ? standIn : undefined);
      if (value) facts[field] = value;
    }
    const id = facts['id'] ?? uniqueId(idOf(section, facts), taken);
    taken.add(id);
    return {...facts, id};
  });
  const order = fieldOrder(section);
  const fields = [...new Set(all.flatMap(Object.keys))].sort((a, b) => order(a) - order(b));
  const rows = all.map((facts: Readonly<Record<string, string>>) => fields.map((field) => facts[field] ?? ''));
  // Numbers have been read before: their points are decimal ones.
  return flatEntries([fields, ...rows], section, undefined);
}
