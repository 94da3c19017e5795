import {html, type PropertyDeclarations} from 'lit';
import {catalogueSchema} from '../../src/embed/catalogue-schema.js';
import {widgetSchema} from '../../src/embed/widget-schema.js';
import {Block} from './block.js';

const schemas = {
  catalogue: catalogueSchema,
  widget: widgetSchema,
  option: widgetSchema.properties.options.additionalProperties,
};

/** The fields of one record of the catalogue, as its schema has them. */
export class FieldsTable extends Block {
  static override properties: PropertyDeclarations = {record: {}};

  declare record: keyof typeof schemas;

  protected override render() {
    const {properties, required} = schemas[this.record];
    const isOptional = (name: string) => !(required as readonly string[]).includes(name);
    return html`<table>
      <thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead>
      <tbody>${Object.entries(properties).map(
        ([name, {description}]) =>
          html`<tr><th scope="row"><code>${name}</code></th><td>${description}${isOptional(name) ? ' Not always there.' : ''}</td></tr>`,
      )}</tbody>
    </table>`;
  }
}
