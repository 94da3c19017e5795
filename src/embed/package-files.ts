import {jsonSchema} from '../dossier/json-schema.js';
import {dossierShape} from '../dossier/shape.js';
import {catalogueOf} from './catalogue.js';
import type {Script} from './embed-code.js';
import {heights} from './heights.js';
import {elementsOf, tidyManifest, type Manifest} from './manifest.js';
import {reserveCss} from './reserve.js';
import {webTypesOf} from './web-types.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the package that are for tools and for the publisher's own style sheet, by their names. */
export function packageFiles(
  {name, version}: {readonly name: string; readonly version: string},
  scripts: readonly Script[],
  analysed: Manifest,
): Readonly<Record<string, string>> {
  const manifest = tidyManifest(analysed);
  const elements = elementsOf(manifest);
  return {
    'dossier.schema.json': json(jsonSchema(dossierShape)),
    'custom-elements.json': json(manifest),
    'web-types.json': json(webTypesOf(name, version, elements)),
    'catalogue.json': json(catalogueOf(version, scripts, elements)),
    'integrity.json': json(Object.fromEntries(scripts.map(({file, integrity}) => [file, integrity]))),
    'reserve.css': reserveCss(heights),
  };
}
