import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

/** What of a dossier goes into a script: what the widgets show. The article is the source where no other is named. */
const shown = (dossier) =>
  JSON.parse(JSON.stringify({...dossier, figures: undefined}), (key, value) =>
    key === 'asPrinted' || (key === 'source' && value === dossier.sources[0].id) ? undefined : value,
  );

/** Style sheets in Lit's form, for browsers that can adopt them; one sheet for each document that an element moves to. */
const STYLES = `
  class CSSResult { constructor(cssText) { this.cssText = cssText; } }
  export const unsafeCSS = (text) => new CSSResult(text);
  export const css = (strings, ...values) => unsafeCSS(strings.reduce((text, part, i) => text + values[i - 1].cssText + part));
  const sheets = new WeakMap();
  export const adoptStyles = (root, styles) => {
    const {defaultView} = root.ownerDocument;
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = sheets.get(style) ?? new defaultView.CSSStyleSheet();
      if (!sheets.has(style)) { sheets.set(style, sheet); sheet.replaceSync(style.cssText); }
      return sheet;
    });
  };
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export {CSSResult};`;

/** Lit as a guest: its Trusted Types policy under our name and without a throw, and no version lists on `globalThis`. */
const litAsGuest = {
  name: 'lit-as-guest',
  transform(code, id) {
    if (id.endsWith('/css-tag.js')) return {code: STYLES, map: null};
    if (!/\/(lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    const changes = [
      [/,?\((\w+)\.(litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
      ...(id.endsWith('lit-html.js')
        ? [[/(\w+)\?\1\.createPolicy\("lit-html",(\{.*?\})\):void 0/, '(()=>{try{return $1?.createPolicy("dossier-widgets",$2)}catch{}})()']]
        : []),
    ];
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
        if (Array.isArray(value)) for (const each of value) each?.type && visit(each);
        else if (value?.type) visit(value);
      }
    };
    visit(this.parse(code));
    for (const {start, end, isStyle} of edits.sort((a, b) => b.start - a.start)) {
      const text = code.slice(start, end);
      const tight = isStyle
        ? text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replaceAll(';}', '}')
        : text.replace(/(^|.)\s*\n\s*(?=(.?))/g, (_, before, after) => before + (!before || !after || before === '>' || after === '<' ? '' : ' '));
      code = code.slice(0, start) + tight + code.slice(end);
    }
    return {code, map: null};
  },
};

/** A classic script for a page: the elements, and the dossier of an article where there is one. */
const script = (name, dossier) => ({
  input: name,
  plugins: [
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
    plugins: [terser({ecma: 2022, compress: {passes: 3, pure_getters: true, unsafe_arrows: true}, format: {comments: false, ecma: 2022}})],
  },
});

const modules = {
  input: ['src/index.ts', 'src/define.ts'],
  external: /^lit/,
  plugins: [typescript({tsconfig: 'src/tsconfig.json'})],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({facadeModuleId}) => (/element\/([\w-]+)\/\1\.ts$/.test(facadeModuleId) ? 'elements/[name].js' : '[name].js'),
  },
};

const dossiers = readdirSync('data').filter((file) => file.endsWith('.json'));

export default [modules, ...dossiers.map((file) => script(basename(file, '.json'), file)), script('dossier')];
