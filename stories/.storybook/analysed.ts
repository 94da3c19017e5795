import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {create as analyse, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {Plugin} from 'vite';

const NAME = 'virtual:analysed';
const folder = fileURLToPath(new URL('../../src/element/', import.meta.url));

function analysed() {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  const modules = files
    .sort()
    .map((file) =>
      ts.createSourceFile(`src/element/${file}`, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.ES2022, true),
    );
  return analyse({modules, plugins: litPlugin()});
}

/** What the elements' own comments say of them: the source of the catalogue, there before anything is built. */
export const analysedElements: Plugin = {
  name: 'analysed-elements',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(analysed())}` : null),
};
