import {createHash} from 'node:crypto';
import {jsonSchema} from '../dossier/json-schema.js';
import {parseDossier} from '../dossier/parse.js';
import {dossierShape} from '../dossier/shape.js';
import {catalogueOf} from './catalogue.js';
import {catalogueSchema} from './catalogue-schema.js';
import {drawOnServer} from './drawn-on-server.js';
import {cssCustomData, htmlCustomData} from './custom-data.js';
import {heights} from './heights.js';
import {elementsOf, tidyManifest, type Manifest} from './manifest.js';
import {reactTypes} from './react-types.js';
import type {Script} from './release.js';
import {reserveCss} from './reserve.js';
import {vueTypes} from './vue-types.js';
import {webTypesOf} from './web-types.js';

/**
 * The types of a JSON file, as what is made from its text knows no choices and no field that may be left out. It is no
 * module of its own kind: whoever imports it has its value as `default`, and `require` gives the value itself.
 */
const typesOf = (type: string, module: string) =>
  `import type {${type}} from './${module}' with {'resolution-mode': 'import'};
declare const value: ${type};
export = value;
`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The module of types alone: bundlers ask for one where it is imported for its effects. */
const NOTHING = 'export {};\n';

/** The hash of the style sheet that every drawing has, as a policy names it under `style-src`. */
function styleHash(code: string): string {
  const [, css = ''] = /<style>([^]*?)<\/style>/.exec(code)!;
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

/** What the build knows when the scripts are there. */
interface Build {
  readonly name: string;
  readonly version: string;
  readonly scripts: readonly Script[];
  readonly analysed: Manifest;
  /** The document in the script that the examples name. */
  readonly document: unknown;
}

/** The files of the package that are for tools and for the publisher's own style sheet, by their names. */
export function packageFiles({name, version, scripts, analysed, document}: Build): Readonly<Record<string, string>> {
  const manifest = tidyManifest(analysed);
  const declarations = elementsOf(manifest);
  const bundled = parseDossier(document).dossier!;
  const found = catalogueOf({version, scripts, declarations, bundled, draw: drawOnServer});
  const catalogue = {...found, styleHash: styleHash(found.widgets[0]!.example)};
  return {
    'dossier.schema.json': json(jsonSchema(dossierShape)),
    'custom-elements.json': json(manifest),
    'web-types.json': json(webTypesOf(name, version, declarations)),
    'html-custom-data.json': json(htmlCustomData(catalogue.widgets)),
    'css-custom-data.json': json(cssCustomData(declarations)),
    'react.d.ts': reactTypes(catalogue.widgets, declarations),
    'react.js': NOTHING,
    'vue.d.ts': vueTypes(catalogue.widgets, declarations),
    'vue.js': NOTHING,
    'catalogue.json': json(catalogue),
    'catalogue.json.d.cts': typesOf('Catalogue', 'embed/index.js'),
    'catalogue.schema.json': json(catalogueSchema),
    'integrity.json': json(
      Object.fromEntries(
        scripts
          .flatMap(({languages = {}, ...script}) => [script, ...Object.values(languages)])
          .map(({file, integrity}) => [file, integrity]),
      ),
    ),
    ...Object.fromEntries(
      scripts.flatMap(({dossier}) => (dossier ? [[`${dossier}.json.d.cts`, typesOf('Dossier', 'index.js')]] : [])),
    ),
    'reserve.css': reserveCss(heights),
  };
}
