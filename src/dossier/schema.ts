import {parseTime} from './time.js';
import type {Reading} from './problem.js';

/**
 * A small schema language. One value describes a document three times over: as a TypeScript type (`Infer`), to the
 * parser (`read`), and as JSON Schema (`json-schema.ts`). It is our own because a library's share of the shipped script
 * would be several times as large.
 */
export interface Schema<T = unknown> {
  /** A fresh copy of a value, or nothing where it cannot be trusted; every fault is reported. */
  readonly read: (value: unknown, pointer: string, reading: Reading) => T | undefined;
}

/** What can be named by an id inside a dossier. */
export type Named = 'party' | 'source' | 'conflict' | 'entry';

/** `new …` gives a thing its id, which must be unique; `a …` refers to it. */
export type TextFormat =
  'text' | 'id' | 'time' | 'url' | 'currency' | 'language' | 'quote' | `new ${Named}` | `a ${Named}`;

export interface TextSchema extends Schema<string> {
  readonly format: TextFormat;
}
export interface NumberSchema extends Schema<number> {
  readonly least: number;
}
export interface ChoiceSchema<T extends string | true = string | true> extends Schema<T> {
  readonly choices: readonly T[];
}
export interface ListSchema<T = unknown> extends Schema<readonly T[]> {
  readonly of: Schema<T>;
  readonly atLeast: number;
}
export interface RecordSchema<T = unknown> extends Schema<T> {
  readonly fields: Fields;
}
export interface EitherSchema<T = unknown> extends Schema<T> {
  readonly either: readonly Schema<T>[];
}

/** A field whose name ends in `?` may be missing. */
export type Fields = Readonly<Record<string, Schema>>;

/** What is wrong inside a record whose fields are right one by one. */
export type Fault = readonly [code: string, field: string, expected: string];

/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> = S extends Schema<infer T> ? T : never;
type InferFields<F> = {readonly [K in keyof F as K extends `${string}?` ? never : K]: Infer<F[K]>} & {
  readonly [K in keyof F as K extends `${infer N}?` ? N : never]?: Infer<F[K]>;
};

/** An address that may become a link: http or https, and no user name, which can make one host look like another. */
export function webAddress(text: string): string | undefined {
  try {
    const {protocol, username, href} = new URL(text);
    return /^https?:$/.test(protocol) && !username && !/[\s\p{C}]/u.test(text) ? href : undefined;
  } catch {
    return undefined;
  }
}

const FORMATS: Readonly<Record<string, readonly [expected: string, holds: (text: string) => unknown]>> = {
  text: ['a text', () => true],
  id: ['an id without spaces', (text) => !/\s/.test(text)],
  time: ['an EDTF time', parseTime],
  url: ['an http or https address', webAddress],
  language: ['a language tag', (text) => /^[a-z]{2,3}(-\w{2,8})*$/i.test(text)],
  currency: ['an ISO 4217 code', (text) => /^[A-Z]{3}$/.test(text)],
  quote: ['8 words at most', (text) => text.trim().split(/\s+/).length < 9],
};

export const text = (format: TextFormat = 'text'): TextSchema => ({
  format,
  read(value, pointer, {fail, ids}) {
    if (typeof value !== 'string' || !value.trim()) return fail(pointer, value, FORMATS['text']![0]);
    const [verb, name] = format.split(' ') as [string, Named];
    const [expected, holds] = FORMATS[verb] ?? [
      `${verb} ${name} id`,
      // Conflicts need not be declared; where some are, all must be.
      verb === 'a'
        ? () => ids[name].has(value) || (name === 'conflict' && !ids[name].size)
        : () => !ids[name].has(value) && ids[name].add(value),
    ];
    return holds(value)
      ? value
      : fail(pointer, value, expected, name ? (verb === 'a' ? `unknown-${name}` : 'duplicate-id') : `bad-${format}`);
  },
});

/** A whole number where `least` is 1. */
export const number = (least: number): NumberSchema => ({
  least,
  read: (value, pointer, {fail}) =>
    typeof value === 'number' && value >= least && value < Infinity && !(least && value % 1)
      ? value
      : fail(pointer, value, `a ${least ? 'whole ' : ''}number from ${least}`),
});

export const choice = <const T extends string | true>(...choices: T[]): ChoiceSchema<T> => ({
  choices,
  read: (value, pointer, {fail}) =>
    choices.includes(value as T) ? (value as T) : fail(pointer, value, choices.join(' or ')),
});

/** A list of records goes on without its faulty ones; a list of words does not: "killed or missing" must not become "killed". */
export const list = <T>(of: Schema<T>, atLeast = 0): ListSchema<T> => ({
  of,
  atLeast,
  read(value, pointer, reading) {
    if (!Array.isArray(value) || value.length < atLeast)
      return reading.fail(pointer, value, `a list of at least ${atLeast}`);
    const items = [...value.keys()].map((i) => of.read(value[i], `${pointer}/${i}`, reading));
    const whole = items.filter((item) => item !== undefined);
    return whole.length < ('fields' in of ? atLeast : items.length) ? undefined : whole;
  },
});

/** The schema whose JSON type the value has: its faults are told in that schema's words. */
export const either = <A, B>(first: Schema<A>, second: Schema<B>): EitherSchema<A | B> => ({
  either: [first, second],
  read: (value, pointer, reading) =>
    (typeof value === 'string' || ('of' in first && Array.isArray(value)) ? first : second).read(
      value,
      pointer,
      reading,
    ),
});

/** Reads own fields one by one into a fresh record, so that nothing of the page's prototypes gets in. */
export const record = <const F extends Fields>(
  fields: F,
  fault?: (record: never) => Fault | undefined,
): RecordSchema<InferFields<F>> => ({
  fields,
  read(value, pointer, reading) {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return reading.fail(pointer, value, 'a record');
    const result = Object.create(null) as Record<string, unknown>;
    const others = new Set(Object.keys(value));
    let whole = true;
    for (const [key, field] of Object.entries(fields)) {
      const name = key.replace('?', '');
      const given = others.delete(name) ? (value as typeof result)[name] : undefined;
      if (given === undefined && key !== name) continue;
      const read = field.read(given, `${pointer}/${name}`, reading);
      if (read === undefined) whole = false;
      else result[name] = read;
    }
    for (const key of others)
      reading.fail(`${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, key, 'a known field', 'unknown-field');
    if (!whole) {
      // What is left out cannot be referred to.
      const [, name] = (fields['id'] as TextSchema | undefined)?.format.split(' ') ?? [];
      if (name) reading.ids[name as Named].delete(result['id'] as string);
      return undefined;
    }
    const [code, name, expected] = fault?.(result as never) ?? [];
    return (code ? reading.fail(pointer + name, value, expected!, code) : result) as never;
  },
});
