import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {CommandError, type Command, type Output} from './command.js';
import {readText, writeText} from './files.js';
import {checkNames, checkRivals, checkScale} from './import/checks.js';
import type {Draft} from './import/draft.js';
import {documentOf, tellProblems, type Wanted} from './import/document.js';
import {help} from './import/help.js';
import {Report} from './import/report.js';
import {readSettings} from './import/command-line.js';
import {placesOf} from './import/section.js';
import type {Settings} from './import/settings.js';
import {readSource} from './import/source.js';

/** Writes the document where it is wanted. */
function write(document: unknown, {file, output, isForced}: Settings, {out}: Output) {
  const text = JSON.stringify(document, null, 2);
  if (output === undefined) return out(text);
  if (resolve(output) === resolve(file)) throw new CommandError(`-o ${output} is the file that is read.`);
  // A section in the place of a dossier would be all that is left of it.
  if (!isForced && statSync(output, {throwIfNoEntry: false})?.isFile())
    throw new CommandError(`${output} is there already: name another file, or replace it with --force.`);
  writeText(output, `${text}\n`);
}

/** A party or a conflict of rows that were left out is none of the document. */
function keepNamed(drafts: readonly Draft[], {facts, parties, conflicts}: Settings) {
  const named = (...fields: readonly string[]) =>
    drafts.flatMap((draft) => fields.flatMap((field) => (draft.facts[field] ?? facts[field] ?? '').split('; ')));
  parties.keep(named('party', 'recipient', 'supplier'));
  conflicts.keep(named('conflict'));
}

/** What the file holds. Where that is nothing, the remarks say why. */
function read(settings: Settings, report: Report, output: Output): Wanted {
  try {
    const source = readSource(readText(settings.file), settings, report);
    keepNamed(source.drafts, settings);
    if (source.drafts.length) return {...source, settings};
    throw new CommandError(`nothing of ${settings.file} could be carried over.`);
  } catch (error) {
    report.print(output);
    throw error;
  }
}

/** How many parties are listed at the end. */
const LISTED = 12;

function sumUp(drafts: readonly Draft[], settings: Settings): string {
  const {section, parties, output, place} = settings;
  const count = drafts.length;
  const all = parties.list();
  const names = all.slice(0, LISTED).map(({id, name}) => `${name} (${id})`);
  if (all.length > LISTED) names.push(`and ${all.length - LISTED} more`);
  const what = `${count} ${count === 1 ? 'entry' : 'entries'} of ${section}`;
  return [
    output ? `${output}: ${what}` : what,
    names.length && `parties: ${names.join(', ')}`,
    placesOf(drafts, settings) === 'rows' && `evidence: the table's own rows and cells, as section "${place}"`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** `dossier import`: a section or a whole dossier from a table or a time line. */
export const importCommand: Command = {
  summary: 'makes a section or a whole dossier from a table or a time line',
  help,
  run(args, output) {
    const settings = readSettings(args);
    const report = new Report();
    const wanted = read(settings, report, output);
    const {drafts} = wanted;
    write(documentOf(wanted, report), settings, output);
    tellProblems(wanted, report);
    checkScale(drafts, settings, report);
    checkRivals(drafts, settings, report);
    checkNames(settings, report);
    report.print(output);
    output.err(sumUp(drafts, settings));
    return report.exitCode;
  },
};
