// That the examples of data/PLUGINS.md do what stands there, in a project that has nothing but the package. Does not look at
// React, Vue or esbuild's output in a page.
import assert from 'node:assert/strict';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {examplesIn, textOf} from '../guides.mjs';
import {emptyProject, root, run} from '../installed.mjs';
import {catalogue, declarations} from '../package-files.mjs';
import {takesLong} from '../thorough.mjs';

const examples = examplesIn('PLUGINS.md');
const files = Object.fromEntries(examples.flatMap(({file, text}) => (file ? [[file, text]] : [])));
const ofLanguage = (language) => examples.filter((each) => each.language === language).map(({text}) => text);
/** The dossier that the other guide begins with. */
const [, war] = /json">([^]*?)<\/script>/.exec(textOf('OWN-DATA.md'));

describe('data/PLUGINS.md', () => {
  const {project, install, lend, compile, node} = emptyProject();

  before(async () => {
    await install();
    for (const [file, text] of Object.entries({...files, 'war.json': war})) writeFileSync(join(project, file), text);
  });

  it('has the examples that are looked at here, and no other', () => {
    assert.deepEqual(Object.keys(files), [
      'main.js',
      'losses.tsx',
      'vite.config.js',
      'embed-on-server.js',
      'form.js',
      'dutch.js',
      'widgets.nl.js',
      'embed-in-dutch.js',
    ]);
    const others = examples.filter(({file}) => !file).map(({language}) => language);
    assert.deepEqual(others, ['html', 'html', 'sh', 'text', 'text', 'sh', 'json']);
  });

  it('gives a page the dossier that its element names', async () => {
    const [html] = ofLanguage('html');
    const printed = await node(
      `console.warn = console.log;
       await import('./main.js');
       const {addDossier} = await import('dossier-widgets');
       console.log(addDossier(${war}).dossier.id)`,
    );
    assert.equal(printed, 'invented-war\n');
    assert.ok(html.includes(' dossier="invented-war"'));
  });

  it('has elements with their own attributes, properties and events in HTML', () => {
    for (const html of ofLanguage('html')) {
      const [, tag, set] = /^<([\w-]+)([^>]*)>/.exec(html);
      const {attributes, members, events} = declarations.find(({tagName}) => tagName === tag);
      const known = [...attributes, ...members, ...events].map(({name}) => name);
      for (const [, name] of set.matchAll(/ [:@]?([\w-]+)=/g)) assert.ok(known.includes(name), name);
    }
  });

  it('has no fault in its types for React', takesLong, async () => {
    const types = ['@types/react', 'csstype'];
    for (const name of types)
      cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), {recursive: true});
    try {
      await compile('losses.tsx', files['losses.tsx'], {
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
      });
    } finally {
      for (const name of types) rmSync(join(project, 'node_modules', name), {recursive: true});
    }
  });

  it('tells Vue which elements are not its own', async () => {
    const config = files['vite.config.js'].replace(/^import vue .*$/m, 'const vue = (options) => options;');
    const printed = await node(
      `${config.replace('export default', 'const config =')}
       const [{template}] = config.plugins;
       console.log(${JSON.stringify([...catalogue.widgets.map(({tag}) => tag), 'other-tag'])}.map(template.compilerOptions.isCustomElement).join())`,
    );
    assert.equal(printed, 'true,true,true,true,false\n');
  });

  it('names every field of what embedCode is given', () => {
    const source = readFileSync(join(root, 'dist/embed/embed-code.d.ts'), 'utf8');
    const [, own] = /interface EmbedWidget[^{]*{([^]*?)\n}/.exec(source);
    const told = new Set(
      [...textOf('PLUGINS.md').matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) => cell.match(/[\w.]+/g)),
    );
    for (const [, name] of own.matchAll(/readonly (\w+)\??:/g)) assert.ok(told.has(name), name);
    for (const name of ['id', 'options', 'bundled', 'own']) assert.ok(told.has(name), name);
  });

  describe('with the packages that drawing in Node needs', () => {
    let takeBack;
    before(() => (takeBack = lend('@lit-labs/ssr', 'parse5')));
    after(() => takeBack());

    it('names these packages', () => {
      const {peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const [install] = ofLanguage('sh');
      assert.equal(install, `npm install dossier-widgets ${Object.keys(peerDependencies).join(' ')}\n`);
    });

    for (const file of ['main.js', 'embed-on-server.js', 'form.js', 'dutch.js', 'widgets.nl.js', 'embed-in-dutch.js'])
      it(`has no fault in its types: ${file}`, takesLong, async () => {
        const options = {module: 'nodenext', allowJs: true, checkJs: true, noUncheckedIndexedAccess: true};
        // The types of what draws are not ours.
        await compile(file, files[file], {...options, skipLibCheck: true});
      });

    it('draws what the catalogue shows', async () => {
      const printed = await node(
        `import {codeOf} from './embed-on-server.js';
         import catalogue from 'dossier-widgets/catalogue.json' with {type: 'json'};
         console.log(catalogue.widgets.map(({id, example}) => codeOf(id, {}) === example).join())`,
      );
      assert.equal(printed, 'true,true,true,true\n');
    });

    it('carries figures of one’s own, and says what there is not', async () => {
      const printed = await node(
        `import {codeOf} from './embed-on-server.js';
         import data from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};
         const own = {...data, id: 'own', casualties: data.casualties.slice(0, 1)};
         const code = codeOf('casualty-bar', {}, 'bare', JSON.stringify(own));
         console.log(code.startsWith('<dossier-casualty-bar dossier="own"><data value="own">'));
         for (const made of [
           () => codeOf('map', {}),
           () => codeOf('casualty-bar', {}, 'bare', JSON.stringify({...own, casualties: [{}]})),
           () => codeOf('key-dates', {}, 'bare', JSON.stringify({...own, dates: []})),
         ])
           try { made(); } catch ({message}) { console.log(message.split('\\n')[0].slice(0, 60)); }`,
      );
      assert.deepEqual(printed.trim().split('\n'), [
        'true',
        'There is no widget “map”; there are casualty-bar, spending-c',
        '/casualties/0/id: found nothing, expected new entry id witho',
        'the figures have no dates, so that key-dates would be empty',
      ]);
    });

    it('prints of a form what it says', async () => {
      const [expected] = ofLanguage('text');
      assert.equal(await node(`import './form.js'`), expected);
    });

    it('speaks a language of one’s own in the drawing and in the script that the code names', async () => {
      const code = await node(
        `import {codeInDutch} from './embed-in-dutch.js';
         console.log(codeInDutch('casualty-bar', ${JSON.stringify(war)}))`,
      );
      assert.match(code, / lang="nl".*1\.200 tot 1\.900.*Balken beginnen bij nul; gearceerde delen zijn onzeker\./s);
      assert.match(code, /<script async src="\/widgets\.nl\.js"><\/script>\n$/);
      const [, build] = ofLanguage('sh');
      const [program, ...options] = build
        .trim()
        .replace('npx esbuild', join(root, 'node_modules/.bin/esbuild'))
        .split(' ');
      await run(program, options, {cwd: project});
      const script = readFileSync(join(project, 'public/widgets.nl.js'), 'utf8');
      for (const text of ['Balken beginnen bij nul', 'dossier-casualty-bar']) assert.ok(script.includes(text), text);
      assert.ok(!script.includes('nagorno-karabakh'));
    });
  });
});
