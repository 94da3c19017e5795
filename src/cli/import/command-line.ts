import {basename, extname} from 'node:path';
import type {Section} from '../../dossier/shape.js';
import {CommandError} from '../command.js';
import {address, oneOf, parse, read, time, type Values} from './flags.js';
import {Names, splitPair} from './names.js';
import type {DossierFlags, Settings} from './settings.js';
import {UNITS} from './units.js';
import {groupOf, outcomeOf} from '../../dossier/text/field-text.js';

const SECTIONS: Readonly<Record<Section, Section>> = {
  casualties: 'casualties',
  spending: 'spending',
  suppliers: 'suppliers',
  dates: 'dates',
};

/** The flags of each section, and those of a whole dossier. */
const FLAGS: Readonly<Record<Section | 'new', readonly (keyof Values)[]>> = {
  casualties: ['conflict', 'group', 'outcome', 'as-of', 'party', 'unit', 'decimal'],
  spending: ['currency', 'prices', 'period', 'party', 'unit', 'decimal'],
  suppliers: ['recipient', 'of', 'period', 'party', 'unit', 'decimal'],
  dates: ['kind', 'party'],
  new: ['id', 'title', 'updated', 'headline', 'author', 'publisher', 'published', 'url'],
};

/** No flag is ignored: one that says nothing here may be meant for something else. */
function checkFlags(section: Section, values: Values) {
  for (const [owner, flags] of Object.entries(FLAGS))
    for (const flag of flags)
      if (values[flag] !== undefined && owner === 'new' && !values.new)
        throw new CommandError(`--${flag} is of a whole dossier: add --new, or leave it out.`);
      else if (values[flag] !== undefined && owner !== 'new' && !FLAGS[section].includes(flag))
        throw new CommandError(`--${flag} is not for ${section}.`);
}

/** The fields that flags say, without those of other sections. */
function factsOf(section: Section, values: Values, parties: Names): Readonly<Record<string, string>> {
  const outcome = values.outcome?.join('; ');
  const facts: Readonly<Record<Section, Readonly<Record<string, string | undefined>>>> = {
    casualties: {
      conflict: values.conflict?.replace(/=[^=]+$/, ''),
      group: read('group', values.group, groupOf, 'military, civilians or all'),
      asOf: time('as-of', values['as-of']),
      outcome: read('outcome', outcome, outcomeOf, 'killed, missing, wounded, captured, or several of them'),
    },
    spending: {
      time: time('period', values.period),
      'amount.currency': read(
        'currency',
        values.currency,
        (text) => /^[A-Z]{3}$/.exec(text)?.[0],
        'a code such as USD',
      ),
      'amount.prices': read(
        'prices',
        values.prices,
        (text) => /^(?:current|constant \d{4}|not stated)$/.exec(text)?.[0],
        '"current", "constant 2022" (with its year) or "not stated"',
      ),
    },
    suppliers: {
      recipient: values.recipient && section === 'suppliers' ? parties.idOf(values.recipient) : undefined,
      of: values.of,
      period: time('period', values.period),
    },
    dates: {kind: read('kind', values.kind, (text) => /^\S+$/.exec(text)?.[0], 'one word')},
  };
  return Object.fromEntries(
    Object.entries(facts[section]).filter((fact): fact is [string, string] => fact[1] !== undefined),
  );
}

/** Reads the command line; a `CommandError` where it makes no sense. */
export function readSettings(args: readonly string[]): Settings {
  const {values, positionals} = parse(args);
  const [file, ...others] = positionals;
  if (!file || others.length)
    throw new CommandError('expected one FILE; dossier import --help shows how it is called.');
  const section = oneOf('as', values.as, SECTIONS);
  if (!section)
    throw new CommandError('say what the file is about with --as: casualties, spending, suppliers or dates.');
  checkFlags(section, values);
  const parties = new Names(values.party ?? [], 'party');
  const conflicts = new Names(values.conflict?.includes('=') ? [values.conflict] : [], 'conflict');
  return {
    file,
    section,
    output: values.output,
    isForced: !!values.force,
    delimiter: oneOf('delimiter', values.delimiter, {',': ',', ';': ';', '|': '|', '\t': '\t', tab: '\t'} as const),
    decimal: oneOf('decimal', values.decimal, {'.': '.', ',': ','} as const),
    order: oneOf('date-order', values['date-order'], {dmy: 'dmy', mdy: 'mdy'} as const),
    power: oneOf('unit', values.unit, UNITS),
    maps: (values.map ?? []).map((each) =>
      /=-?$/.test(each) ? [each.replace(/=-?$/, ''), ''] : splitPair(each, 'map'),
    ),
    only: values.only ?? [],
    facts: factsOf(section, values, parties),
    parties,
    conflicts,
    isPlaceGiven: values.section !== undefined,
    place: values.section ?? basename(file, extname(file)),
    source: {
      id: read('source-id', values['source-id'], (text) => /^\S+$/.exec(text)?.[0], 'an id without spaces'),
      title: values['source-title'],
      publisher: values['source-publisher'],
      published: time('source-published', values['source-published']),
      url: address('source-url', values['source-url']),
    },
    language: values.language,
    dossier: values.new ? dossierFlags(values) : undefined,
  };
}

function dossierFlags(values: Values): DossierFlags {
  return {
    id: read('id', values.id, (text) => /^\S+$/.exec(text)?.[0], 'an id without spaces'),
    title: values.title,
    language: values.language ?? 'en',
    updated: time('updated', values.updated),
    headline: values.headline,
    authors: values.author,
    publisher: values.publisher,
    published: time('published', values.published),
    url: address('url', values.url),
  };
}
