import {elements} from '../../src/define.js';
import {Builder} from './builder.js';
import {Code} from './code.js';
import {FieldsTable} from './fields-table.js';
import {Gallery} from './gallery.js';
import {LooksTable} from './looks-table.js';
import {OptionsTable} from './options-table.js';

const blocks = {
  'guide-builder': Builder,
  'guide-code': Code,
  'guide-fields': FieldsTable,
  'guide-gallery': Gallery,
  'guide-looks': LooksTable,
  'guide-options': OptionsTable,
};

/** Registers the blocks of the pages, and the elements that stand among them. */
export function defineBlocks() {
  for (const [tag, element] of Object.entries({...elements, ...blocks})) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
