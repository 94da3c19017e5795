import {optionSchema} from './option-schema.js';

const height = {
  title: 'Height',
  description: 'Height in CSS pixels at this width.',
  type: 'integer',
  minimum: 1,
} as const;

const thumbnail = {
  title: 'Thumbnail',
  description: 'Path of a picture of 960 by 720 pixels, from the folder of the catalogue.',
  type: 'string',
  pattern: '^thumbnails/[a-z-]+\\.png$',
} as const;

/** A widget, as a picker shows it. */
export const widgetSchema = {
  title: 'Widget',
  description: 'A figure that can be put into a page, and what a picker has to know of it.',
  type: 'object',
  properties: {
    id: {
      title: 'Id',
      description: 'Its name in a placeholder: <figure data-dossier="id">.',
      type: 'string',
      pattern: '^[a-z]+(-[a-z]+)*$',
    },
    tag: {title: 'Tag', description: 'The name of its element.', type: 'string', pattern: '^dossier(-[a-z]+)+$'},
    title: {title: 'Title', description: 'Its name, for people.', type: 'string', minLength: 1},
    description: {title: 'Description', description: 'What it shows, in one line.', type: 'string', minLength: 1},
    question: {
      title: 'Question',
      description: 'The reader’s question that it answers.',
      type: 'string',
      pattern: '\\?$',
    },
    keywords: {
      title: 'Keywords',
      description: 'Words under which to find it.',
      type: 'array',
      items: {title: 'Keyword', description: 'In lower case.', type: 'string', minLength: 1},
      minItems: 1,
      uniqueItems: true,
    },
    section: {
      title: 'Section',
      description: 'The section of a dossier without which it has nothing to show.',
      enum: ['casualties', 'spending', 'suppliers', 'dates'],
    },
    options: {
      title: 'Options',
      description:
        'What can be set, by attribute: the element’s own first, then what all elements have. A placeholder has data- before each name, and data-dossier-id for dossier; lang stays lang.',
      type: 'object',
      additionalProperties: optionSchema,
    },
    example: {
      title: 'Example',
      description: 'The code to paste where no option is set, in the form “script”.',
      type: 'string',
      minLength: 1,
    },
    fallback: {
      title: 'Fallback',
      description: 'The readable form alone, as plain HTML: heading, takeaway, table, notes and source line.',
      type: 'string',
      minLength: 1,
    },
    heights: {
      title: 'Heights',
      description: 'How tall the example is, by the width of its column in CSS pixels, at 16px type.',
      type: 'object',
      properties: {320: height, 600: height, 900: height},
      required: ['320', '600', '900'],
      additionalProperties: false,
    },
    thumbnails: {
      title: 'Thumbnails',
      description: 'Pictures of the example, 4:3, for light and for dark surroundings.',
      type: 'object',
      properties: {light: thumbnail, dark: thumbnail},
      required: ['light', 'dark'],
      additionalProperties: false,
    },
  },
  required: [
    'id',
    'tag',
    'title',
    'description',
    'question',
    'keywords',
    'section',
    'options',
    'example',
    'fallback',
    'heights',
    'thumbnails',
  ],
  additionalProperties: false,
} as const;
