import '../../define.js';
import {CmsCheck} from './cms-check.js';
import {CodeTabs} from './code-tabs.js';
import {EmbedBuilder} from './embed-builder.js';
import {OptionFields} from './option-fields.js';
import {OwnField} from './own/own-field.js';
import {Preview} from './preview.js';

const elements = {
  'dossier-builder-preview': Preview,
  'dossier-builder-options': OptionFields,
  'dossier-builder-own': OwnField,
  'dossier-builder-code': CodeTabs,
  'dossier-embed-builder': EmbedBuilder,
  'dossier-cms-check': CmsCheck,
};

// A page may load the builder twice.
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
