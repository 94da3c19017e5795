import {describe} from './descriptions.js';
import type {Fields, List, Shape, Words} from './schema.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const MOMENT = `(?!-0000)(-?\\d{4}|Y-?[1-9]\\d{4,5})(-${MONTH}(-${DAY})?)?[~?%]?`;

// Never stricter than the parser, which also knows what no pattern can say: that a day exists, that an id is known.
const PATTERNS: Readonly<Record<string, string>> = {
  text: '\\S',
  id: '^\\S+$',
  new: '^\\S+$',
  time: `^(?!\\.\\.(/\\.\\.)?$)(${MOMENT}|\\.\\.)(/(${MOMENT}|\\.\\.))?$`,
  url: '^[Hh][Tt][Tt][Pp][Ss]?:\\S+$',
  currency: '^[A-Z]{3}$',
  language: '^[A-Za-z]{2,3}(-\\w+)*$',
  quote: '^\\s*(\\S+\\s+){0,7}\\S+\\s*$',
};

/** The rule of a quantity, as far as JSON Schema can tell it: a value, or that there is none. */
const VALUE_OR_MISSING = {
  oneOf: [{anyOf: [{required: ['best']}, {required: ['low']}, {required: ['high']}]}, {required: ['missing']}],
};

const isWords = (shape: Shape): shape is Words => typeof shape === 'string';
const isFields = (shape: Shape): shape is Fields => !isWords(shape) && !Array.isArray(shape);

/** What a list is of and how long it must be; nothing where a shape is another. */
const listOf = (shape: Shape): List | undefined =>
  !isWords(shape) && !isFields(shape) && typeof (shape[1] ?? 1) === 'number' ? (shape as List) : undefined;

/** The shapes that a value may have. */
const waysOf = (shape: Shape): readonly Shape[] =>
  isWords(shape) || isFields(shape) || listOf(shape) ? [shape] : (shape as readonly Shape[]);

const mayBeMissing = (shape: Shape): boolean =>
  waysOf(shape).some((way) => (isWords(way) ? way.split(' or ').includes('nothing') : listOf(way)?.[1] === 0));

/** Every field of a shape by its path, outer ones first; what is in a list has the path of the list. */
export function* fieldsOf(shape: Shape, path = ''): Generator<readonly [path: string, field: Shape]> {
  const list = listOf(shape);
  if (list) yield* fieldsOf(list[0], path);
  else if (!isWords(shape) && !isFields(shape)) for (const way of waysOf(shape)) yield* fieldsOf(way, path);
  if (!isFields(shape)) return;
  for (const [name, field] of Object.entries(shape)) {
    const inner = path ? `${path}.${name}` : name;
    yield [inner, field];
    yield* fieldsOf(field, inner);
  }
}

/** The fields that hold records and stand in several places, by the name under which they are defined once. */
function sharedFields(shape: Shape): Map<Shape, string> {
  const met = new Set<Shape>();
  const shared = new Map<Shape, string>();
  for (const [path, field] of fieldsOf(shape)) {
    if (met.has(field) && !fieldsOf(field).next().done) shared.set(field, path.split('.').at(-1)!);
    met.add(field);
  }
  return shared;
}

function recordOf(fields: Fields, path: string, shared: Map<Shape, string>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, field] of Object.entries(fields)) {
    const inner = path ? `${path}.${name}` : name;
    const {title, description, example} = describe(inner);
    const definition = shared.get(field);
    const value = definition ? {$ref: `#/$defs/${definition}`} : schemaOf(field, inner, shared);
    properties[name] = {title, description, ...value, examples: [example]};
  }
  const required = Object.keys(fields).filter((name) => !mayBeMissing(fields[name]!));
  return {
    type: 'object',
    properties,
    ...(required.length && {required}),
    ...('best' in fields && VALUE_OR_MISSING),
    additionalProperties: false,
  };
}

/** A word or a number, in the ways that its words name. */
function wordsOf(words: Words): JsonSchema {
  const ways = words.split(' or ').filter((way) => way !== 'nothing');
  const choices = ways.filter((way) => way.startsWith('"')).map((way) => JSON.parse(way) as string);
  const schemas: JsonSchema[] = ways
    .filter((way) => !way.startsWith('"'))
    .map((way) => {
      const [, whole, minimum, maximum] = /^(whole )?number from (\d+)(?: to (\d+))?$/.exec(way) ?? [];
      if (way === 'true') return {const: true};
      if (minimum === undefined) return {type: 'string', pattern: PATTERNS[way.split(' ')[0]!] ?? PATTERNS['text']};
      return {type: whole ? 'integer' : 'number', minimum: +minimum, ...(maximum && {maximum: +maximum})};
    });
  if (choices[0]) schemas.push({type: 'string', enum: choices});
  return schemas.length > 1 ? {anyOf: schemas} : schemas[0]!;
}

function schemaOf(shape: Shape, path: string, shared: Map<Shape, string>): JsonSchema {
  const list = listOf(shape);
  if (list) {
    const [of, least = 1] = list;
    return {type: 'array', items: schemaOf(of, path, shared), ...(least && {minItems: least})};
  }
  if (isWords(shape)) return wordsOf(shape);
  if (isFields(shape)) return recordOf(shape, path, shared);
  const ways = waysOf(shape).map((way) => schemaOf(way, path, shared));
  return {anyOf: ways.flatMap((way) => way['anyOf'] ?? way)};
}

/** A shape as JSON Schema. Every field is described; what several records share is defined once. */
export function jsonSchema(shape: Shape): JsonSchema {
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
