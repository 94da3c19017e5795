import {describe} from './descriptions.js';
import type {
  ChoiceSchema,
  EitherSchema,
  Fields,
  ListSchema,
  NumberSchema,
  RecordSchema,
  Schema,
  TextFormat,
  TextSchema,
} from './schema.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

type Kind = TextSchema | NumberSchema | ChoiceSchema | ListSchema | RecordSchema | EitherSchema;
type Plain = Exclude<TextFormat, `${string} ${string}`>;

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const MOMENT = `(?!-0000)(-?\\d{4}|Y-?\\d{5,6})(-${MONTH}(-${DAY})?)?[~?%]?`;

// Never stricter than the parser, which also knows what no pattern can say: that a day exists, that an id is known.
const PATTERNS: Readonly<Record<Plain, string>> = {
  text: '\\S',
  id: '^\\S+$',
  time: `^(?!\\.\\.(/\\.\\.)?$)(${MOMENT}|\\.\\.)(/(${MOMENT}|\\.\\.))?$`,
  url: '^[Hh][Tt][Tt][Pp][Ss]?:\\S+$',
  currency: '^[A-Z]{3}$',
  language: '^[A-Za-z]{2,3}(-\\w{2,8})*$',
  quote: '^\\s*(\\S+\\s+){0,7}\\S+\\s*$',
};

/** The rule of a quantity, as far as JSON Schema can tell it: a value, or that there is none. */
const VALUE_OR_MISSING = {
  oneOf: [{anyOf: [{required: ['best']}, {required: ['low']}, {required: ['high']}]}, {required: ['missing']}],
};

const nameOf = (key: string) => key.replace('?', '');

/** Every field of a schema by its path, outer ones first; what is in a list has the path of the list. */
export function* fieldsOf(schema: Schema, path = ''): Generator<readonly [path: string, field: Schema]> {
  const kind = schema as Kind;
  if ('of' in kind) yield* fieldsOf(kind.of, path);
  if ('either' in kind) for (const each of kind.either) yield* fieldsOf(each, path);
  if (!('fields' in kind)) return;
  for (const [key, field] of Object.entries(kind.fields)) {
    const inner = path ? `${path}.${nameOf(key)}` : nameOf(key);
    yield [inner, field];
    yield* fieldsOf(field, inner);
  }
}

/** The fields that hold records and stand in several places, by the name under which they are defined once. */
function sharedFields(shape: Schema): Map<Schema, string> {
  const met = new Set<Schema>();
  const shared = new Map<Schema, string>();
  for (const [path, field] of fieldsOf(shape)) {
    if (met.has(field) && !fieldsOf(field).next().done) shared.set(field, path.split('.').at(-1)!);
    met.add(field);
  }
  return shared;
}

function recordOf(fields: Fields, path: string, shared: Map<Schema, string>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, field] of Object.entries(fields)) {
    const inner = path ? `${path}.${nameOf(key)}` : nameOf(key);
    const {title, description, example} = describe(inner);
    const name = shared.get(field);
    const value = name ? {$ref: `#/$defs/${name}`} : schemaOf(field, inner, shared);
    properties[nameOf(key)] = {title, description, ...value, examples: [example]};
  }
  const required = Object.keys(fields).filter((key) => !key.endsWith('?'));
  return {
    type: 'object',
    properties,
    ...(required.length && {required}),
    ...('best?' in fields && VALUE_OR_MISSING),
    additionalProperties: false,
  };
}

function schemaOf(schema: Schema, path: string, shared: Map<Schema, string>): JsonSchema {
  const kind = schema as Kind;
  if ('format' in kind) return {type: 'string', pattern: PATTERNS[kind.format as Plain] ?? PATTERNS.text};
  if ('least' in kind) return {type: kind.least ? 'integer' : 'number', minimum: kind.least};
  if ('choices' in kind) return kind.choices.includes(true) ? {const: true} : {type: 'string', enum: kind.choices};
  if ('fields' in kind) return recordOf(kind.fields, path, shared);
  if ('either' in kind) {
    const ways = kind.either.map((each) => schemaOf(each, path, shared));
    return {anyOf: ways.flatMap((way) => way['anyOf'] ?? way)};
  }
  return {type: 'array', items: schemaOf(kind.of, path, shared), ...(kind.atLeast && {minItems: kind.atLeast})};
}

/** A shape as JSON Schema. Every field is described; what several records share is defined once. */
export function jsonSchema(shape: Schema): JsonSchema {
  const shared = sharedFields(shape);
  const places = new Map([...fieldsOf(shape)].map(([path, field]) => [field, path]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dossier',
    description: 'The facts of one article, each with the phrase that it comes from.',
    ...schemaOf(shape, '', shared),
    $defs: Object.fromEntries([...shared].map(([field, name]) => [name, schemaOf(field, places.get(field)!, shared)])),
  };
}
