import {createHash} from 'node:crypto';
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {create as analyse, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {shortNames} from './src/embed/script/short-names.mjs';

/** What of a dossier goes into a script: what the widgets show. The article is the source where no other is named. */
const shown = (dossier) =>
  JSON.parse(JSON.stringify({...dossier, figures: undefined}), (key, value) =>
    key === 'asPrinted' || (key === 'source' && value === dossier.sources[0].id) ? undefined : value,
  );

/** Lit's style sheets without their fallback for browsers that cannot adopt them: those lack `light-dark()` too. */
const STYLES = `
  class CSSResult { constructor(cssText) { this.cssText = cssText; } }
  export const unsafeCSS = (text) => new CSSResult(text);
  export const css = (strings, ...values) => unsafeCSS(strings.reduce((text, part, i) => text + values[i - 1].cssText + part));
  const sheets = new WeakMap();
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map((style) => {
      if (!sheets.has(style)) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style.cssText);
        sheets.set(style, sheet);
      }
      return sheets.get(style);
    });
  };
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export {CSSResult};`;

/**
 * Lit as a guest: its Trusted Types policy under our name and without a throw, and nothing read from or left on
 * `globalThis`, where a page may have another Lit's polyfills and version lists.
 */
const GUEST = {
  'lit-html.js': [
    [
      /(\w+)\?\1\.createPolicy\("lit-html",(\{.*?\})\):void 0/,
      '(()=>{try{return $1?.createPolicy("dossier-widgets",$2)}catch{}})()',
    ],
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(.*?\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(.*?\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(.*?\);/, ';'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};

const litAsGuest = {
  name: 'lit-as-guest',
  transform(code, id) {
    const changes = /node_modules/.test(id) && GUEST[basename(id)];
    if (id.endsWith('/css-tag.js')) return {code: STYLES, map: null};
    if (!changes) return null;
    for (const [pattern, replacement] of changes) {
      if (!pattern.test(code)) this.error(`${pattern} is not in ${id}: Lit has changed`);
      code = code.replace(pattern, replacement);
    }
    return {code, map: null};
  },
};

/** Takes indentation out of templates, and comments and spare spaces out of style sheets. */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!id.includes('/dist/')) return null;
    const edits = [];
    const visit = (node) => {
      if (node.type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(node.tag.name)) {
        const isStyle = node.tag.name === 'css';
        for (const {start, end} of node.quasi.quasis) edits.push({start, end, isStyle});
      }
      for (const value of Object.values(node)) {
        if (Array.isArray(value)) value.filter((each) => each?.type).forEach(visit);
        else if (value?.type) visit(value);
      }
    };
    visit(this.parse(code));
    for (const {start, end, isStyle} of edits.sort((a, b) => b.start - a.start)) {
      const text = code.slice(start, end);
      const tight = isStyle
        ? text
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/([ :(,-])0\./g, '$1.')
            .replaceAll(';}', '}')
        : text.replace(
            /(^|.)\s*\n\s*(?=(.?))/g,
            (_, before, after) => before + (!before || !after || before === '>' || after === '<' ? '' : ' '),
          );
      code = code.slice(0, start) + tight + code.slice(end);
    }
    return {code, map: null};
  },
};

/** A faulty dossier stops the build, with every fault. */
const checkDossier = (file) => ({
  name: 'check-dossier',
  async buildStart() {
    const {parseDossier} = await import('./dist/dossier/parse.js');
    const {problems} = parseDossier(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
    if (problems.length) this.error([`data/${file}`, ...problems.map(({message}) => message)].join('\n'));
  },
});

/** A classic script for a page: the elements, and the dossier of an article where there is one. */
const script = (name, dossier) => ({
  input: name,
  plugins: [
    dossier && checkDossier(dossier),
    {
      name: 'script',
      resolveId: (id) => (id === name ? `\0${name}` : null),
      load: (id) =>
        id === `\0${name}`
          ? dossier
            ? `import './dist/define.js';
               const dossier = ${JSON.stringify(shown(JSON.parse(readFileSync(`data/${dossier}`, 'utf8'))))};
               customElements.get('dossier-casualty-bar').addDossier?.(dossier);`
            : `import './dist/define.js';`
          : null,
    },
    litAsGuest,
    tightTemplates,
    resolve({exportConditions: ['production'], rootDir: process.cwd()}),
  ],
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    sourcemap: true,
    plugins: [
      terser({
        ecma: 2022,
        compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
        format: {comments: false, ecma: 2022},
        mangle: {properties: {regex: new RegExp(`^(${shortNames().join('|')})$`)}},
      }),
    ],
  },
});

const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/embed/package-files.ts',
    'src/dossier/codes.ts',
    'src/dossier/review.ts',
  ],
  external: /^lit/,
  plugins: [typescript({tsconfig: 'src/tsconfig.json'})],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) => `${name.replace(/^element\/([\w-]+)\/\1$/, 'elements/$1')}.js`,
  },
};

/** The `dossier` command, with all that it needs: whoever installs the package installs Lit and nothing else. */
const command = {
  input: 'src/cli/main.ts',
  external: /^node:/,
  plugins: [typescript({tsconfig: 'src/tsconfig.json', declaration: false}), resolve({exportConditions: ['node']})],
  output: {file: 'dist/cli/dossier.js', format: 'es', sourcemap: true},
};

const dossiers = readdirSync('data').filter((file) => file.endsWith('.json'));

/** What is in `dist/` for tools and for a publisher's own style sheet: src/embed makes it from the finished scripts. */
const packageFiles = {
  name: 'package-files',
  async writeBundle() {
    const names = [...dossiers.map((file) => basename(file, '.json')), 'dossier'];
    const scripts = names.map((name, i) => {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${name}.js`))
        .digest('base64');
      return {file: `${name}.js`, integrity: `sha384-${hash}`, ...(dossiers[i] && {dossier: name})};
    });
    const sources = readdirSync('src/element', {recursive: true}).filter((file) => file.endsWith('.ts'));
    const parsed = sources.sort().map((file) => {
      const path = `src/element/${file}`;
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    });
    const tools = await import('./dist/embed/package-files.js');
    const files = tools.packageFiles(
      JSON.parse(readFileSync('package.json', 'utf8')),
      scripts,
      analyse({modules: parsed, plugins: litPlugin()}),
    );
    for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
    for (const file of dossiers) copyFileSync(`data/${file}`, `dist/${file}`);
  },
};

const plain = script('dossier');

export default [
  modules,
  command,
  ...dossiers.map((file) => script(basename(file, '.json'), file)),
  // The last to be built.
  {...plain, plugins: [...plain.plugins, packageFiles]},
];
