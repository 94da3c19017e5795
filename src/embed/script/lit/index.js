// What the scripts carry in place of `lit`: its templates, and its elements as far as ours need them.
export {html, nothing, svg} from 'lit-html';
export {adoptStyles, css, unsafeCSS} from './css-tag.js';
export {LitElement} from './lit-element.js';
export const isServer = false;
