export {attributesOf, OptionError, type Options} from './attributes.js';
export type {Catalogue, Widget} from './catalogue.js';
export {cmsDamage, type Copied, type Damage, type Diagnosis} from './cms-damage.js';
export {drawInPage} from './drawn-in-page.js';
export {embedCode, scriptFor, type EmbedWidget} from './embed-code.js';
export {forms, type Form} from './forms.js';
export {parseInPage, treeOfParse5, type HtmlNode} from './html-tree.js';
export {optionFaults} from './option-faults.js';
export type {Release} from './release.js';
