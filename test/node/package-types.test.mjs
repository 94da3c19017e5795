// The types of the package as a project has them that installs it: for TypeScript, for what is JSON, for React and Vue.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {emptyProject, root} from '../installed.mjs';
import {takesLong} from '../thorough.mjs';

const elements = ['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates'];

describe('the types of the package, installed in an empty project', () => {
  const {project, installed, install, compile} = emptyProject();
  before(install);

  it('names no package in its types that a publisher does not have', () => {
    const types = readdirSync(join(installed, 'dist'), {recursive: true}).filter((file) => file.endsWith('.d.ts'));
    assert.ok(types.length > 20);
    for (const file of types) {
      const text = readFileSync(join(installed, 'dist', file), 'utf8');
      for (const [, name] of text.matchAll(/(?:from |import\()['"]([^'".][^'"]*)/g)) {
        // Who imports the types for React has React, and so with Vue.
        const [, framework] = /^(react|vue)\.d\.ts$/.exec(file) ?? [];
        if (framework) assert.equal(name, framework);
        else assert.match(name, /^lit(\/|$)/, file);
      }
    }
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`has types for both forms of import: ${moduleResolution}`, takesLong, async () => {
      await compile(
        'use.ts',
        `import {addDossier, CasualtyBar, parseDossier, type Dossier, type Quantity, type Section} from 'dossier-widgets';
         import {elements} from 'dossier-widgets/define.js';
         import {drawInPage, embedCode, type Catalogue, type Form} from 'dossier-widgets/embed.js';
         import {drawOnServer} from 'dossier-widgets/embed-server.js';
         ${elements.map((name, i) => `import * as element${i} from 'dossier-widgets/elements/${name}.js';`).join('\n')}
         declare const catalogue: Catalogue;
         const {dossier, problems} = parseDossier({});
         if (dossier) addDossier(dossier satisfies Dossier);
         const bar: CasualtyBar = document.createElement('dossier-casualty-bar');
         bar.conflict = problems[0]?.pointer;
         bar.view = 'table';
         bar.addEventListener('dossier-error', (event) => event.problems[0]?.code.toUpperCase());
         bar.addEventListener('dossier-evidence', ({entry}) => entry.id.toUpperCase());
         document.addEventListener('dossier-error', ({problems}) => problems.length);
         window.addEventListener('dossier-ready', (event) => event.composed);
         const least = ({low}: Quantity) => low?.toFixed();
         const sections: readonly Section[] = catalogue.widgets.map(({section}) => section);
         const same: typeof element0.CasualtyBar = elements['dossier-casualty-bar'];
         const [widget] = catalogue.widgets;
         const script = {version: catalogue.version, ...catalogue.scripts[0]!};
         const form: Form = 'placeholder';
         if (dossier) embedCode({...widget!, script, bundled: dossier, draw: drawInPage}, {view: 'table'}, form).trim();
         if (dossier) embedCode({...widget!, script, bundled: dossier, draw: drawOnServer}, {}, form).trim();
         // @ts-expect-error
         bar.view = 'map';
         // @ts-expect-error
         element1.CasualtyBar;
         void [least, sections, same, element2.SupplierBreakdown, element3.KeyDates];`,
        {module, moduleResolution},
      );
    });
  }

  for (const [moduleResolution, module] of [
    ['bundler', 'preserve'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`has types for what is JSON in it: ${moduleResolution}`, takesLong, async () => {
      await compile(
        'json.ts',
        `import type {Dossier, OtherFigure, Party, Source} from 'dossier-widgets';
         import catalogue from 'dossier-widgets/catalogue.json' with {type: 'json'};
         import {drawInPage, embedCode, type Catalogue, type Option} from 'dossier-widgets/embed.js';
         import document from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};
         import integrity from 'dossier-widgets/integrity.json' with {type: 'json'};
         const typed: Catalogue = catalogue;
         const bundled: Dossier = document;
         const parties: readonly Party[] = bundled.parties;
         const sources: readonly Source[] = bundled.sources;
         const figures: readonly OtherFigure[] = bundled.figures ?? [];
         const hash: string = integrity['dossier.js'];
         for (const widget of catalogue.widgets) {
           const conflict: Option | undefined = widget.options['conflict'];
           const script = {version: catalogue.version, ...catalogue.scripts[0]!};
           embedCode({...widget, script, bundled, draw: drawInPage}, {conflict: conflict?.examples?.[0]}, 'bare').trim();
         }
         // @ts-expect-error
         catalogue.widgets[0]!.section = 'wars';
         // @ts-expect-error
         catalogue.gadgets;
         void [typed, parties, sources, figures, hash];`,
        // What reads JSON by itself must not stand in for types of ours.
        {module, moduleResolution, noUncheckedIndexedAccess: true},
      );
    });
  }

  describe('in a project with React', () => {
    const options = {module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx'};
    const good = `
      <dossier-casualty-bar conflict="war-2020" heading-level={3} lang="de" className="wide"><p>Text</p></dossier-casualty-bar>
      <dossier-spending-chart from="2016" to="2020" parties="ARM AZE" color-scheme="dark" data={{}} view={undefined} />
      <dossier-supplier-breakdown recipient="ARM" ref={(element) => void element?.recipient?.toUpperCase()} />
      <dossier-key-dates kinds="war" heading-level="4" ondossier-evidence={({entry}) => entry.id.toUpperCase()} />`;
    const faults = [
      '<dossier-casualty-baar />',
      '<dossier-casualty-bar view="map" />',
      '<dossier-casualty-bar heading-level={7} />',
      '<dossier-casualty-bar heading-level="large" />',
      '<dossier-casualty-bar color-scheme="blue" />',
      '<dossier-casualty-bar headingLevel={3} />',
      '<dossier-casualty-bar kinds="war" />',
      "<dossier-spending-chart parties={['ARM']} />",
      '<dossier-key-dates ondossier-error={({entry}) => entry} />',
      '<dossier-key-dates ref={(element: HTMLInputElement) => void element} />',
    ];
    const use = (first, ...rest) => `${first}\nexport const figures = [<>${good}\n</>,\n${rest.join('\n')}];`;

    const types = ['@types/react', 'csstype'];
    before(() => {
      for (const name of types)
        cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), {recursive: true});
    });
    after(() => {
      for (const name of types) rmSync(join(project, 'node_modules', name), {recursive: true});
    });

    it('has types for its elements, which report faults', takesLong, async () => {
      const expected = faults.map((fault) => `// @ts-expect-error\n${fault},`);
      await compile('react.tsx', use(`import type {} from 'dossier-widgets/react';`, ...expected), options);
    });

    it('gives them only to who asks for them', takesLong, async () => {
      const refused = await compile('plain.tsx', use(`import type {} from 'dossier-widgets';`), options).then(
        String,
        String,
      );
      for (const name of elements) assert.ok(refused.includes(`'dossier-${name}' does not exist`), refused);
    });
  });

  describe('in a project with Vue', () => {
    const options = {module: 'esnext', moduleResolution: 'bundler'};
    // What is used here of Vue’s own types; what its compiler makes of a template asks for them in the same way.
    const vue = `
      export interface HTMLAttributes {class?: unknown; lang?: string | undefined}
      export interface PublicProps {key?: PropertyKey}
      type All<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer Both) => void ? Both : never;
      export type EmitFn<Events> = All<
        {[Name in keyof Events]: Events[Name] extends (...told: infer Told) => void ? (name: Name, ...told: Told) => void : never}[keyof Events]
      >;
      export interface GlobalComponents {KeepAlive: unknown}`;
    const use = (first, ...rest) => `${first}
      import type {GlobalComponents} from 'vue';
      import type {CasualtyBar} from 'dossier-widgets';
      type Made<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => infer Element ? Element : never;
      type Props<Tag extends keyof GlobalComponents> = Made<Tag> extends {$props: infer Found} ? Found : never;
      export const bar: Props<'dossier-casualty-bar'> = {conflict: 'war-2020', headingLevel: 3, lang: 'de', class: 'wide'};
      export const chart: Props<'dossier-spending-chart'> = {from: '2016', colorScheme: 'dark', data: {}, view: undefined};
      export const suppliers: Props<'dossier-supplier-breakdown'> = {recipient: 'ARM', src: '/war.json', key: 1};
      export const dates: Props<'dossier-key-dates'> = {kinds: 'war', headingLevel: '4'};
      export const is = (made: Made<'dossier-casualty-bar'>): CasualtyBar => made;
      declare const made: Made<'dossier-key-dates'>;
      made.$emit('dossier-evidence', null!);
      ${rest.map((fault) => `// @ts-expect-error\n${fault};`).join('\n')}`;
    const faults = [
      `({view: 'map'}) satisfies Props<'dossier-casualty-bar'>`,
      `({headingLevel: 7}) satisfies Props<'dossier-casualty-bar'>`,
      `({kinds: 'war'}) satisfies Props<'dossier-casualty-bar'>`,
      `({parties: ['ARM']}) satisfies Props<'dossier-spending-chart'>`,
      `made.$emit('dossier-done', null!)`,
      `made.$emit('dossier-evidence', new MouseEvent('click'))`,
      `null! as Made<'dossier-casualty-baar'>`,
    ];
    const folder = join(project, 'node_modules/vue');
    before(() => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'package.json'), '{"name": "vue", "type": "module", "types": "index.d.ts"}');
      writeFileSync(join(folder, 'index.d.ts'), vue);
    });
    after(() => rmSync(folder, {recursive: true}));

    it('has types for its elements, which report faults', takesLong, async () => {
      await compile('vue.ts', use(`import type {} from 'dossier-widgets/vue';`, ...faults), options);
    });

    it('gives them only to who asks for them', takesLong, async () => {
      const refused = await compile('plain.ts', use(`import type {} from 'dossier-widgets';`), options).then(
        String,
        String,
      );
      for (const name of elements) assert.ok(refused.includes(`"dossier-${name}"' does not satisfy`), refused);
    });
  });
});
