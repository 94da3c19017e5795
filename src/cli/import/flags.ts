import {parseArgs} from 'node:util';
import {webAddress} from '../../dossier/schema.js';
import {CommandError} from '../command.js';
import {readDate} from '../../dossier/text/date-text.js';

const options = {
  as: {type: 'string'},
  new: {type: 'boolean'},
  output: {type: 'string', short: 'o'},
  force: {type: 'boolean'},
  delimiter: {type: 'string'},
  decimal: {type: 'string'},
  'date-order': {type: 'string'},
  unit: {type: 'string'},
  map: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  party: {type: 'string', multiple: true},
  section: {type: 'string'},
  'source-id': {type: 'string'},
  'source-title': {type: 'string'},
  'source-publisher': {type: 'string'},
  'source-published': {type: 'string'},
  'source-url': {type: 'string'},
  currency: {type: 'string'},
  prices: {type: 'string'},
  conflict: {type: 'string'},
  group: {type: 'string'},
  outcome: {type: 'string', multiple: true},
  recipient: {type: 'string'},
  of: {type: 'string'},
  period: {type: 'string'},
  kind: {type: 'string'},
  'as-of': {type: 'string'},
  id: {type: 'string'},
  title: {type: 'string'},
  language: {type: 'string'},
  updated: {type: 'string'},
  headline: {type: 'string'},
  author: {type: 'string', multiple: true},
  publisher: {type: 'string'},
  published: {type: 'string'},
  url: {type: 'string'},
} as const;

export type Values = ReturnType<typeof parse>['values'];
/** The flags of a command line; what is none throws the `TypeError` of `parseArgs`. */
export const parse = (args: readonly string[]) => parseArgs({args: [...args], options, allowPositionals: true});

/** What one of the words stands for that a flag may have; a `CommandError` where its value is none of them. */
export function oneOf<T>(flag: string, value: string | undefined, words: Readonly<Record<string, T>>): T | undefined {
  if (value === undefined) return undefined;
  if (!Object.hasOwn(words, value))
    throw new CommandError(`--${flag} ${value}: expected ${Object.keys(words).join(', ')}.`);
  return words[value];
}

/** A flag's value as its reader has it; a `CommandError` where that cannot read it. */
export function read<T>(
  flag: string,
  value: string | undefined,
  reader: (text: string) => T | undefined,
  expected: string,
) {
  const found = value === undefined ? undefined : reader(value);
  if (value !== undefined && found === undefined) throw new CommandError(`--${flag} "${value}": expected ${expected}.`);
  return found;
}

/** A flag's value as an EDTF time; a `CommandError` where it is no date. */
export const time = (flag: string, value: string | undefined) =>
  read(flag, value, (text) => readDate(text, {order: undefined, pair: undefined})?.time, 'a date such as 2031-03-02');

/** A flag's value as a web address; a `CommandError` where it is none. */
export const address = (flag: string, value: string | undefined) =>
  read(flag, value, (text) => webAddress(text) && text, 'an http or https address');
