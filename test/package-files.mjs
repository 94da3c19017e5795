// What the tests of the files for tools share: the files as `npm run build` makes them, and what the elements themselves say.
import {readFileSync} from 'node:fs';
import {elements} from '../dist/define.js';

export const text = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
export const json = (file) => JSON.parse(text(file));

export const manifest = json('dist/custom-elements.json');
export const declarations = manifest.modules.flatMap((module) => module.declarations);
export const catalogue = json('dist/catalogue.json');
export const TAGS = [
  'dossier-casualty-bar',
  'dossier-key-dates',
  'dossier-spending-chart',
  'dossier-supplier-breakdown',
];

export const names = (items) => items.map(({name}) => name).sort();

/** The attribute of each property of an element, for those that have one. */
export const attributeMap = (tag) =>
  Object.fromEntries(
    [...elements[tag].elementProperties]
      .filter(([, {attribute, state}]) => attribute !== false && !state)
      .map(([name, {attribute}]) => [typeof attribute === 'string' ? attribute : name.toLowerCase(), name]),
  );

/** What an element says that it listens to. */
export const attributesOf = (tag) => Object.keys(attributeMap(tag)).sort();

/** The custom properties that an element's style sheets read. */
export const lookOf = (tag) =>
  new Set(elements[tag].styles.flatMap(({cssText}) => cssText.match(/--dossier-[\w-]+/g) ?? []));
