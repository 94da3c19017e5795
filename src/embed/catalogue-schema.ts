import {widgetSchema} from './widget-schema.js';

const fileProperties = {
  file: {
    title: 'File',
    description: 'Its path from the folder of the catalogue, for a copy on your own server.',
    type: 'string',
    pattern: '^[\\w-]+(\\.[\\w-]+)?\\.js$',
  },
  url: {
    title: 'Address',
    description: 'Its address on a public server. It has the version in it and never changes.',
    type: 'string',
    pattern: '^https://\\S+\\.js$',
  },
  integrity: {
    title: 'Integrity',
    description: 'Its hash, for the attribute integrity; crossorigin="anonymous" has to stand with it.',
    type: 'string',
    pattern: '^sha384-[\\w+/]{64}$',
  },
} as const;

const scriptSchema = {
  title: 'Script',
  description: 'A script with all four elements. Its words are English.',
  type: 'object',
  properties: {
    ...fileProperties,
    dossier: {
      title: 'Dossier',
      description: 'The id of the dossier that is in it; a script without one shows the figures that the page gives.',
      type: 'string',
      minLength: 1,
    },
    languages: {
      title: 'Languages',
      description: 'The same script with the words of one more language, by the tag of the language (BCP 47).',
      type: 'object',
      additionalProperties: {
        title: 'Script of a language',
        description: 'The file to load in place of the other one.',
        type: 'object',
        properties: fileProperties,
        required: ['file', 'url', 'integrity'],
        additionalProperties: false,
      },
    },
  },
  required: ['file', 'url', 'integrity', 'languages'],
  additionalProperties: false,
} as const;

const formSchema = {
  title: 'Form',
  description: 'A form in which the code of a widget comes.',
  type: 'object',
  properties: {
    id: {title: 'Id', description: 'Its name in code.', enum: ['script', 'self-hosted', 'bare', 'placeholder']},
    title: {title: 'Title', description: 'Its name, for people.', type: 'string', minLength: 1},
    use: {title: 'Use', description: 'When to choose it, in words for editors.', type: 'string', minLength: 1},
  },
  required: ['id', 'title', 'use'],
  additionalProperties: false,
} as const;

const list = <Each>(title: string, description: string, items: Each) =>
  ({title, description, type: 'array', items, minItems: 1}) as const;

/** What is in `catalogue.json`: the source of its JSON Schema and of its TypeScript types. */
export const catalogueSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Catalogue of dossier widgets',
  description: 'What there is to embed, what can be set, and what to paste: for pickers in content management systems.',
  type: 'object',
  properties: {
    $schema: {
      title: 'Schema',
      description: 'The path of this schema from the catalogue.',
      type: 'string',
      minLength: 1,
    },
    version: {
      title: 'Version',
      description: 'The version of the package that the catalogue belongs to.',
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+',
    },
    language: {
      title: 'Language',
      description: 'The language of the examples, of the fallbacks and of all words here (BCP 47).',
      type: 'string',
      pattern: '^[A-Za-z]{2,3}(-\\w+)*$',
    },
    scripts: list(
      'Scripts',
      'The scripts of the package. An example names the one whose dossier it shows.',
      scriptSchema,
    ),
    styleHash: {
      title: 'Style hash',
      description:
        'The hash of the style sheet that every drawn figure of this version has, for style-src in a Content Security Policy.',
      type: 'string',
      pattern: '^sha256-[A-Za-z0-9+/]{43}=$',
    },
    forms: list('Forms', 'The forms in which code comes.', formSchema),
    widgets: list('Widgets', 'The widgets, in the order in which to offer them.', widgetSchema),
  },
  required: ['$schema', 'version', 'language', 'scripts', 'styleHash', 'forms', 'widgets'],
  additionalProperties: false,
} as const;
