import {problem, type Problem} from './problem.js';
import type {Fields, Named, Schema, TextFormat} from './schema.js';
import {parseTime} from './time.js';

/** One reading of one document: what was found wrong, and the ids met so far. */
export interface Reading {
  readonly problems: Problem[];
  readonly ids: Record<Named, Set<string>>;
}

type Expectation = readonly [expected: string, holds: (text: string) => unknown, code: string];

/** An address that may become a link: http or https, and no user name, which can make one host look like another. */
export function webAddress(text: string): string | undefined {
  try {
    const {protocol, username, href} = new URL(text);
    return /^https?:$/.test(protocol) && !username && !/[\s\p{C}]/u.test(text) ? href : undefined;
  } catch {
    return undefined;
  }
}

const isLanguage = (text: string) => {
  try {
    return new Intl.Locale(text);
  } catch {
    return false;
  }
};

const FORMATS: Partial<Record<TextFormat, Expectation>> = {
  id: ['an id without spaces', (text) => !/\s/.test(text), 'bad-id'],
  time: ['an EDTF time such as 2020-09-27, 2020~ or 2016/2020', parseTime, 'bad-time'],
  url: ['an http or https address', webAddress, 'bad-url'],
  language: ['a language tag such as en', isLanguage, 'bad-language'],
  quote: ['at most 8 words', (text) => text.trim().split(/\s+/).length <= 8, 'long-quote'],
};

function expectation(format: TextFormat, {ids}: Reading): Expectation | undefined {
  const [verb, name] = format.split(' ') as [string, Named];
  const known = ids[name];
  if (verb === 'new') return [`an unused id`, (text) => !known.has(text) && known.add(text), 'duplicate-id'];
  // Conflicts need not be declared; where some are, all must be.
  if (verb === 'a') return [`the id of a ${name}`, (text) => known.has(text) || (name === 'conflict' && !known.size), `unknown-${name}`];
  return FORMATS[format];
}

/**
 * Reads a value by a schema into fresh records, key by key and own keys only, so that nothing of the page's prototypes
 * gets in. Reports every fault; gives nothing where the value cannot be trusted. A list of records goes on without its
 * faulty ones, a list of words does not: "killed or missing" must not become "killed".
 */
export function read(schema: Schema, value: unknown, pointer: string, reading: Reading): unknown {
  const fail = (expected: string, code = value === undefined ? 'missing-field' : 'wrong-type') => {
    reading.problems.push(problem(code, pointer, value, expected));
    return undefined;
  };

  switch (schema.kind) {
    case 'text': {
      if (typeof value !== 'string' || !value.trim()) return fail('text');
      const [expected, holds, code] = expectation(schema.format, reading) ?? ['', () => true];
      return holds(value) ? value : fail(expected, code);
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return fail('a number');
      return value < schema.min || (schema.whole && value % 1)
        ? fail(`a ${schema.whole ? 'whole ' : ''}number of at least ${schema.min}`, 'out-of-range')
        : value;
    case 'flag':
      return value === true || fail('true, or no such field');
    case 'choice':
      return schema.values.includes(value as string) ? value : fail(schema.values.join(' or '));
    case 'list': {
      if (!Array.isArray(value)) return fail('a list');
      const of = schema.of as Schema;
      const items: unknown[] = [];
      for (let i = 0; i < value.length; i++) {
        const item = read(of, value[i], `${pointer}/${i}`, reading);
        if (item !== undefined) items.push(item);
        else if (of.kind !== 'record') return undefined;
      }
      // Where faulty ones were left out, they have been reported already.
      if (items.length < schema.atLeast) return value.length < schema.atLeast ? fail(`at least ${schema.atLeast}`, 'too-few') : undefined;
      return items;
    }
    case 'either': {
      const first = schema.first as Schema;
      return read(fits(first, value) ? first : (schema.second as Schema), value, pointer, reading);
    }
    case 'record': {
      if (typeof value !== 'object' || !value || Array.isArray(value)) return fail('a record');
      const required = schema.required as Fields;
      const fields: Fields = {...required, ...schema.optional};
      const result: Record<string, unknown> = {};
      let whole = true;
      for (const key of Object.keys(fields)) {
        const given = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
        if (given === undefined && !Object.hasOwn(required, key)) continue;
        const field = read(fields[key]!, given, `${pointer}/${key}`, reading);
        if (field !== undefined) result[key] = field;
        else whole = false;
      }
      for (const key of Object.keys(value))
        if (!Object.hasOwn(fields, key))
          reading.problems.push(problem('unknown-field', `${pointer}/${escapePointer(key)}`, key, Object.keys(fields).join(', ')));
      const fault = whole && schema.rule?.(result as never);
      if (fault) {
        const {code, field, expected} = fault;
        reading.problems.push(problem(code, field ? `${pointer}/${field}` : pointer, field ? result[field] : value, expected));
      }
      return whole && !fault ? result : undefined;
    }
  }
}

/** Whether a value is of a schema's JSON type, so that its faults are told in that schema's words. */
const fits = ({kind}: Schema, value: unknown) =>
  kind === 'list' ? Array.isArray(value) : kind === 'record' ? typeof value === 'object' : kind === 'flag' ? value === true : typeof value === 'string';

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
