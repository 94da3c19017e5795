import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {create as analyse, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import compiler from 'typescript';
import {checkTemplates} from './src/embed/script/check-templates.mjs';
import {litAsGuest, LITS_NAMES} from './src/embed/script/lit-as-guest.mjs';
import {shortNames} from './src/embed/script/short-names.mjs';
import {tightTemplates} from './src/embed/script/tight-templates.mjs';

/** The name of a script, such as `dossier.js`, or `dossier.de.js` for one with the words of a language. */
const scriptName = (name, language) => [name, ...(language ? [language] : []), 'js'].join('.');

/** The languages that have words besides English, by the names of their files. */
const languages = readdirSync('src/words').flatMap(
  (file) => /^(?!en|index|languages)([\w-]+)\.ts$/.exec(file)?.[1] ?? [],
);

/** A classic script for a page, with the elements and all that they need, and the words of one more language or of none. */
const plainScript = (language) => ({
  input: 'dossier',
  plugins: [
    {
      name: 'script',
      resolveId: (id) => (id === 'dossier' ? '\0dossier' : null),
      load: (id) =>
        id === '\0dossier'
          ? `${language ? `import './dist/words/${language}.js';` : ''}import './dist/define.js';`
          : null,
    },
    litAsGuest,
    // The modules are built before the script.
    tightTemplates(() => import('./dist/embed/tight-styles.js')),
    checkTemplates,
    resolve({exportConditions: ['production'], rootDir: process.cwd()}),
  ],
  output: {
    file: `dist/${scriptName('dossier', language)}`,
    format: 'iife',
    // Each code that was copied brings the script once more.
    intro: `if (customElements.get('dossier-casualty-bar')?.isReady) return;`,
    sourcemap: true,
    plugins: [
      terser({
        ecma: 2022,
        compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
        format: {comments: false, ecma: 2022},
        mangle: {properties: {regex: new RegExp(`${LITS_NAMES.source}|^(${shortNames().join('|')})$`)}},
      }),
    ],
  },
});

const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/embed/article-script.ts',
    'src/embed/drawn-on-server.ts',
    'src/embed/index.ts',
    'src/embed/package-files.ts',
    'src/dossier/codes.ts',
    'src/dossier/review.ts',
    'src/dossier/delimited.ts',
    'src/dossier/flat.ts',
  ],
  external: /^(lit|@lit-labs\/ssr|parse5)/,
  // The command is no module to import: its types would name packages that nobody has to install.
  plugins: [typescript({tsconfig: 'src/tsconfig.json', exclude: ['cli/**', 'dossier/json/**', 'embed/builder/**']})],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) => `${name.replace(/^element\/([\w-]+)\/\1$/, 'elements/$1')}.js`,
  },
};

/** The licences of the packages that are inside a script, beside it. */
const licences = {
  name: 'licences',
  generateBundle(options, bundle) {
    const modules = Object.values(bundle).flatMap(({modules = {}}) => Object.keys(modules));
    const folders = modules.flatMap((id) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
    const texts = [...new Set(folders)].sort().map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) this.error(`${name} has no licence to pass on`);
      return `${name} ${version}, ${license}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`)});
  },
};

/** Takes the types away file by file, in a small part of the time: `npm run check` is where they are looked at. */
const withoutTypes = {
  name: 'without-types',
  resolveId: (id, from) =>
    from?.endsWith('.ts') && /^\.+\/.*\.js$/.test(id) ? join(dirname(from), id.replace(/js$/, 'ts')) : null,
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    const {outputText, sourceMapText} = compiler.transpileModule(code, {
      fileName,
      compilerOptions: {target: 'es2022', module: 'esnext', verbatimModuleSyntax: true, sourceMap: true},
    });
    return {code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText};
  },
};

/** The `dossier` command, with all that it needs: whoever installs the package installs Lit and nothing else. */
const command = {
  input: {dossier: 'src/cli/main.ts', run: 'src/cli/run.ts'},
  external: /^node:/,
  plugins: [withoutTypes, resolve({exportConditions: ['node']}), licences],
  output: {dir: 'dist/cli', format: 'es'},
};

/** The embed builder with its page: no part of what publishers load. */
const picker = {
  input: 'src/embed/builder/picker.ts',
  plugins: [
    withoutTypes,
    resolve({exportConditions: ['production'], browser: true}),
    terser({ecma: 2022, module: true, format: {comments: false}}),
    licences,
    {
      name: 'page',
      generateBundle() {
        const source = readFileSync('src/embed/builder/picker.html');
        this.emitFile({type: 'asset', fileName: 'picker.html', source});
      },
    },
  ],
  output: {file: 'dist/picker.js', format: 'es'},
};

const dossiers = readdirSync('data').filter((file) => file.endsWith('.json'));

const read = (file) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));

/** The plain script and a dossier, for each one in `data/`. A faulty dossier stops the build, with every fault. */
const articleScripts = (language) => ({
  name: 'article-scripts',
  async buildStart() {
    const {parseDossier} = await import('./dist/dossier/parse.js');
    const faults = dossiers.flatMap((file) =>
      parseDossier(read(file)).problems.map(({message}) => `data/${file}: ${message}`),
    );
    if (faults.length) this.error(faults.join('\n'));
  },
  async generateBundle(options, bundle) {
    const {parseDossier} = await import('./dist/dossier/parse.js');
    const {articleScript} = await import('./dist/embed/article-script.js');
    for (const file of dossiers) {
      const {code} = bundle[scriptName('dossier', language)];
      const source = articleScript(code, parseDossier(read(file)).dossier);
      this.emitFile({type: 'asset', fileName: scriptName(basename(file, '.json'), language), source});
    }
  },
});

/** What is in `dist/` for tools and for a publisher's own style sheet: src/embed makes it from the finished scripts. */
const packageFiles = {
  name: 'package-files',
  async writeBundle() {
    const names = [...dossiers.map((file) => basename(file, '.json')), 'dossier'];
    const hashed = (file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      return {file, integrity: `sha384-${hash}`};
    };
    const scripts = names.map((name, i) => ({
      ...hashed(scriptName(name)),
      ...(dossiers[i] && {dossier: name}),
      languages: Object.fromEntries(languages.map((language) => [language, hashed(scriptName(name, language))])),
    }));
    const sources = readdirSync('src/element', {recursive: true}).filter((file) => file.endsWith('.ts'));
    const parsed = sources.sort().map((file) => {
      const path = `src/element/${file}`;
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    });
    const tools = await import('./dist/embed/package-files.js');
    const files = tools.packageFiles({
      ...JSON.parse(readFileSync('package.json', 'utf8')),
      scripts,
      analysed: analyse({modules: parsed, plugins: litPlugin()}),
      document: JSON.parse(readFileSync(`data/${dossiers[0]}`, 'utf8')),
    });
    for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
    for (const file of dossiers) copyFileSync(`data/${file}`, `dist/${file}`);
    cpSync('src/embed/thumbnails', 'dist/thumbnails', {recursive: true});
  },
};

export default [
  modules,
  command,
  picker,
  ...[...languages, undefined].map((language) => {
    const script = plainScript(language);
    // The files for tools are the last to be made.
    return {...script, plugins: [articleScripts(language), ...script.plugins, language ? [] : packageFiles]};
  }),
];
