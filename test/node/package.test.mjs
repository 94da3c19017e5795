// What the package has in it, and that it runs in Node. Its types are in package-types.test.mjs.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {publint} from 'publint';
import {emptyProject, root} from '../installed.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the package, installed in an empty project', () => {
  const {project, installed, install, node} = emptyProject();
  before(install);

  it('needs Lit and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const found = readdirSync(join(project, 'node_modules')).filter(
      (name) => !name.startsWith('.') && !name.startsWith('@'),
    );
    assert.deepEqual(found, ['dossier-widgets', 'lit', 'lit-element', 'lit-html']);
  });

  it('has every file that it names', () => {
    const named = Object.values(manifest.exports).flatMap((each) =>
      // What is closed has nothing.
      typeof each === 'string' ? each : Object.values(each ?? {}),
    );
    const files = readdirSync(installed, {recursive: true});
    for (const path of [...named, ...manifest.sideEffects, manifest.customElements, manifest['web-types']]) {
      const parts = join(path).split('*');
      const isIt = (file) => file.startsWith(parts[0]) && file.endsWith(parts.at(-1));
      assert.ok(files.some(isIt), path);
    }
    for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(existsSync(join(installed, name)), name);
  });

  it('has nothing of the workshop', () => {
    const found = readdirSync(installed).filter((name) => name !== 'node_modules');
    assert.deepEqual(found.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'data',
      'dist',
      'package.json',
      'stories',
    ]);
  });

  describe('in dist', () => {
    const all = (end) =>
      readdirSync(installed, {recursive: true})
        .filter((file) => file.startsWith('dist/') && file.endsWith(end))
        .sort();
    const text = (file) => readFileSync(join(installed, file), 'utf8');
    const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\1/g;
    const importsOf = (file) => [...text(file).matchAll(IMPORT)].map(([, , path]) => join(dirname(file), path));

    it('has no module that nothing leads to, and all to which something leads', () => {
      const targets = Object.values(manifest.exports).flatMap((each) =>
        typeof each === 'string' ? each : (each?.default ?? []),
      );
      const isTarget = (file) =>
        targets.some((target) => {
          const [start, end = ''] = join(target).split('*');
          return target.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === start;
        });
      const modules = all('.js');
      const found = new Set([...modules.filter(isTarget), join(manifest.bin.dossier)]);
      for (const file of found) for (const each of importsOf(file)) found.add(each);
      assert.ok(found.size > 80);
      assert.deepEqual(
        modules.filter((file) => !found.has(file)),
        [],
        '“files” in package.json keeps them out',
      );
      assert.deepEqual(
        [...found].filter((file) => !modules.includes(file)),
        [],
      );
    });

    it('has types that lead to types', () => {
      const types = all('.d.ts');
      const found = types.flatMap(importsOf).map((file) => file.replace(/js$/, 'd.ts'));
      assert.ok(found.length > 100);
      assert.deepEqual(
        found.filter((file) => !types.includes(file)),
        [],
      );
    });

    it('has source maps with their sources inside, one for each script that names one', () => {
      const named = all('.js').flatMap((file) =>
        [...text(file).matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, map]) => join(dirname(file), map)),
      );
      assert.ok(named.length > 80);
      assert.deepEqual(named.sort(), all('.map'));
      for (const map of named) {
        const {sources, sourcesContent = []} = JSON.parse(text(map));
        for (const [i, source] of sources.entries())
          assert.equal(typeof sourcesContent[i], 'string', `${map} ${source}`);
      }
    });
  });

  it('has a module where types alone are imported, which does nothing', async () => {
    const printed = await node(
      `const all = await Promise.all([import('dossier-widgets/react'), import('dossier-widgets/vue')]);
       console.log(all.flatMap(Object.keys).length, globalThis.customElements)`,
    );
    assert.equal(printed, '0 undefined\n');
  });

  it('runs in Node', async () => {
    const printed = await node(
      `import {CasualtyBar, parseDossier} from 'dossier-widgets';
       import {CasualtyBar as same} from 'dossier-widgets/elements/casualty-bar.js';
       import data from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};
       console.log(CasualtyBar === same, parseDossier(data).problems.length, customElements.get('dossier-casualty-bar'))`,
    );
    assert.equal(printed, 'true 0 undefined\n');
  });

  it('makes embed codes in Node', async () => {
    const printed = await node(
      `import {parseDossier} from 'dossier-widgets';
       import {embedCode} from 'dossier-widgets/embed.js';
       import catalogue from 'dossier-widgets/catalogue.json' with {type: 'json'};
       import data from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};
       const script = {version: catalogue.version, ...catalogue.scripts.find(({dossier}) => dossier)};
       const widget = {...catalogue.widgets[0], script, bundled: parseDossier(data).dossier};
       console.log(embedCode(widget, {view: 'table'}, 'bare'), embedCode(widget, {}, 'placeholder').slice(0, 36))`,
    );
    const bare = '<dossier-casualty-bar view="table" dossier="nagorno-karabakh"></dossier-casualty-bar>';
    assert.equal(printed, `${bare} <figure data-dossier="casualty-bar" \n`);
  });

  it('says that drawing in Node may be left out', () => {
    const {peerDependencies, peerDependenciesMeta} = manifest;
    assert.deepEqual(Object.keys(peerDependencies), ['@lit-labs/ssr', 'parse5']);
    for (const name of Object.keys(peerDependencies)) assert.ok(peerDependenciesMeta[name].optional, name);
  });

  it('registers its elements, once however often it is imported', async () => {
    const shim = import.meta.resolve('@lit-labs/ssr/lib/install-global-dom-shim.js');
    for (const first of ['', `await import('${shim}');`]) {
      const printed = await node(
        `${first} const {elements} = await import('dossier-widgets/define.js');
         await import(import.meta.resolve('dossier-widgets/define.js') + '?again');
         console.log(Object.entries(elements).map(([tag, element]) => customElements.get(tag) === element).join())`,
      );
      assert.equal(printed, 'true,true,true,true\n');
    }
  });

  // What attw finds, npm run check does.
  it('pleases publint', async () => {
    const {messages} = await publint({pkgDir: installed, pack: false});
    assert.deepEqual(messages, []);
  });
});
