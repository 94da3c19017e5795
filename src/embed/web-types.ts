import type {ElementDeclaration, Item} from './manifest.js';

const told = ({name, description}: Item) => ({name, ...(description && {description})});

const typed = ({type, default: preset, ...item}: Item) => ({
  ...told(item),
  ...(type && {type: type.text}),
  ...(preset !== undefined && {default: preset.replaceAll("'", '')}),
});

/** The elements in the form that JetBrains' editors read (https://github.com/JetBrains/web-types). */
export const webTypesOf = (name: string, version: string, declarations: readonly ElementDeclaration[]) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: declarations.map(
        ({tagName, description, attributes, members, events = [], slots = [], cssParts = [], cssProperties = []}) => ({
          name: tagName,
          description,
          attributes: attributes.map(({type, ...attribute}) => ({...typed(attribute), value: {type: type!.text}})),
          slots: slots.map(told),
          // What is static belongs to the class, and to no element.
          js: {properties: members.filter((member) => !member.static).map(typed), events: events.map(told)},
          css: {properties: cssProperties.map(told), parts: cssParts.map(told)},
        }),
      ),
    },
  },
});
