import type {PropertyDeclaration} from 'lit';
import type {Attribute, ElementDeclaration} from './manifest.js';
import type {optionSchema} from './option-schema.js';
import type {TypeOf} from './schema-type.js';

export type Option = TypeOf<typeof optionSchema>;

/** What the elements' code cannot say: the names of the settings in a form, and bounds. */
export const optionWords: Readonly<Record<string, Partial<Option> & {readonly title: string}>> = {
  conflict: {title: 'Conflict'},
  parties: {title: 'Parties', multiple: true},
  recipient: {title: 'Recipient'},
  kinds: {title: 'Kinds of events', multiple: true},
  from: {title: 'From', format: 'edtf'},
  to: {title: 'To', format: 'edtf'},
  src: {title: 'Address of a dossier', format: 'uri-reference'},
  dossier: {title: 'Dossier'},
  heading: {title: 'Heading'},
  'heading-level': {title: 'Heading level', type: 'integer', minimum: 2, maximum: 6},
  view: {title: 'View'},
  lang: {title: 'Language', format: 'language-tag'},
  'color-scheme': {title: 'Colour scheme'},
};

/** The attributes that an element listens to, by the names of their properties. */
const attributeNames = (properties: ReadonlyMap<PropertyKey, PropertyDeclaration>) =>
  [...properties].flatMap(([name, {attribute}]) =>
    attribute === false ? [] : [typeof attribute === 'string' ? attribute : String(name).toLowerCase()],
  );

const quoted = /^'(.*)'$/;

function optionOf({name, type, description = '', default: preset}: Attribute): Option {
  const words = optionWords[name];
  if (!words) throw new Error(`the attribute ${name} has no title in options.ts`);
  const choices = type?.text.split(' | ') ?? [];
  const scalar = choices.every((choice) => quoted.test(choice)) ? 'string' : (type?.text as Option['type']);
  return {
    type: scalar,
    ...(quoted.test(choices[0] ?? '') && {enum: choices.map((choice) => choice.replace(quoted, '$1'))}),
    ...(preset !== undefined && {default: JSON.parse(preset.replace(quoted, '"$1"')) as string | number | boolean}),
    ...words,
    description: description.replaceAll('`', ''),
  };
}

/** The settings of an element, its own before those that all elements share. */
export function optionsOf(
  {elementProperties}: {readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>},
  {tagName, attributes}: ElementDeclaration,
): Readonly<Record<string, Option>> {
  const listened = attributeNames(elementProperties);
  const differing = [
    ...listened.filter((name) => !attributes.some((attribute) => attribute.name === name)),
    ...attributes.map(({name}) => name).filter((name) => !listened.includes(name)),
  ];
  if (differing.length) throw new Error(`<${tagName}> and its manifest disagree on ${differing.join(', ')}`);
  return Object.fromEntries(attributes.map((attribute) => [attribute.name, optionOf(attribute)]));
}
