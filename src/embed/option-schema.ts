// Not `type: ["string", "number"]`, which strict validators refuse.
const scalar = [{type: 'string'}, {type: 'number'}, {type: 'boolean'}] as const;

/** A setting of a widget, an attribute of its element, in words of JSON Schema. */
export const optionSchema = {
  title: 'Option',
  description: 'A setting of the widget, in words of JSON Schema. Its name is the attribute of the element.',
  type: 'object',
  properties: {
    type: {
      title: 'Type',
      description: 'What the value is. It is written as text.',
      enum: ['string', 'number', 'integer', 'boolean'],
    },
    enum: {
      title: 'Choices',
      description: 'The only values that there are; any value of the type where this is not given.',
      type: 'array',
      items: {title: 'Choice', description: 'One of the values.', anyOf: [{type: 'string'}, {type: 'number'}]},
      minItems: 2,
    },
    minimum: {title: 'Minimum', description: 'The least value, for a number.', type: 'number'},
    maximum: {title: 'Maximum', description: 'The greatest value, for a number.', type: 'number'},
    format: {
      title: 'Format',
      description: 'What the text must be: an address, a language tag, or a time (EDTF: a year, a month or a day).',
      enum: ['uri-reference', 'language-tag', 'edtf'],
    },
    multiple: {
      title: 'Multiple',
      description: 'Whether it takes several values, with spaces between them.',
      type: 'boolean',
    },
    default: {title: 'Default', description: 'What is so where the option is not set.', anyOf: scalar},
    examples: {
      title: 'Examples',
      description: 'Values that find something in the dossier of the example; other dossiers have others.',
      type: 'array',
      items: {title: 'Example', description: 'One such value.', type: 'string'},
      minItems: 1,
    },
    title: {title: 'Title', description: 'The name of the setting, for a label.', type: 'string', minLength: 1},
    description: {title: 'Description', description: 'What it does, for a help text.', type: 'string', minLength: 1},
  },
  required: ['type', 'title', 'description'],
  additionalProperties: false,
} as const;
