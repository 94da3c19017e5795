import {fileURLToPath} from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const elsewhere = '(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.m?js';
const from = (...folders) => `(?:${folders.join('|')})/${elsewhere}`;
// What the page script needs of the first layer; all else there is for those who write dossiers.
const dossierAtRuntime =
  'dossier/(?!(?:codes|descriptions|error-codes|json-codes|json-schema|remedy|review|slug|unique-id)\\.)[\\w-]+\\.js';
const lits = 'lit(?:/.+)?';
const packages = '(?:node:|@?[a-z]).*';

/** What a layer may import: nothing but what is listed here, and nobody the embed builder, which is a page. Dynamic imports would go round it, and split the script. */
const layer = (files, ignores, ...allowed) => ({
  files: [files],
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!(?:${[`\\./(?!builder/)${elsewhere}`, ...allowed].join('|')})$)`,
            caseSensitive: true,
            message: 'dossier → model → element → embed → cli: never backwards, never sideways between elements.',
          },
        ],
      },
    ],
    'no-restricted-syntax': ['error', 'ImportExpression', 'TSImportType'],
  },
});

const pure = {
  files: ['src/{dossier,model,words}/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'document',
        'window',
        'self',
        'globalThis',
        'navigator',
        'location',
        'localStorage',
        'performance',
        'process',
      ],
      ...['customElements', 'HTMLElement', 'fetch', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'],
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.recommended,
  {rules: {'@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}]}},
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url))},
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'FigureElement']}, lit: {elementBaseClasses: ['FigureElement']}},
    rules: {
      // Lit binds its listeners, and the rule cannot know it.
      '@typescript-eslint/unbound-method': 'off',
      // LitElement has every callback.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'error',
    },
  },
  pure,
  layer('src/words/**', []),
  layer('src/dossier/**', []),
  layer('src/dossier/review/**', [], `\\.\\./${elsewhere}`),
  layer('src/dossier/text/**', [], `\\.\\./${elsewhere}`),
  layer('src/dossier/json/**', [], `\\.\\./${elsewhere}`, 'jsonc-parser'),
  layer('src/model/**', [], `\\.\\./${dossierAtRuntime}`, `\\.\\./${from('words')}`),
  layer(
    'src/element/*/**',
    ['src/element/shared/**'],
    `\\.\\./${from('shared')}`,
    `\\.\\./\\.\\./${dossierAtRuntime}`,
    `\\.\\./\\.\\./${from('model')}`,
    lits,
  ),
  layer('src/element/shared/**', [], `\\.\\./\\.\\./${dossierAtRuntime}`, `\\.\\./\\.\\./${from('model')}`, lits),
  layer(
    'src/embed/**/*.ts',
    [],
    `\\.\\./${from('dossier', 'model', 'element')}`,
    '\\.\\./(?:define|words/languages)\\.js',
    // The hashes in what is made for tools are Node's.
    'lit(?:-html)?|@lit-labs/ssr(?:/.+)?|parse5|node:crypto',
  ),
  layer(
    'src/embed/builder/**',
    [],
    `\\.\\./${elsewhere}`,
    `\\.\\./\\.\\./${from('dossier', 'model', 'element')}`,
    '\\.\\./\\.\\./define\\.js',
    lits,
  ),
  layer(
    'src/embed/builder/own/**',
    [],
    `\\.\\./(?:\\.\\./)?${elsewhere}`,
    `\\.\\./\\.\\./\\.\\./${from('dossier', 'model')}`,
    lits,
  ),
  layer('src/cli/**', [], `\\.\\./${from('dossier', 'model', 'element')}`, '\\.\\./embed/[\\w-]+\\.js', packages),
  layer(
    'src/cli/*/**',
    [],
    // The commands share what is beside them, and the article that they read; none of them asks another one.
    `\\.\\./(?:${from('article')}|[\\w-]+\\.js)`,
    `\\.\\./\\.\\./${from('dossier', 'model', 'element')}`,
    '\\.\\./\\.\\./embed/[\\w-]+\\.js',
    packages,
  ),
);
