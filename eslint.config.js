import {fileURLToPath} from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const elsewhere = '(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.m?js';
const from = (...folders) => `(?:${folders.join('|')})/${elsewhere}`;
const lits = 'lit(?:/.+)?';
const packages = '(?:node:|@?[a-z]).*';

/** What a layer may import: nothing but what is listed here. Dynamic imports would go round it, and split the script. */
const layer = (files, ignores, ...allowed) => ({
  files: [files],
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!(?:${[`\\./${elsewhere}`, ...allowed].join('|')})$)`,
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
      ...['document', 'window', 'navigator', 'customElements', 'fetch', 'HTMLElement', 'localStorage', 'process'],
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
  layer('src/model/**', [], `\\.\\./${from('dossier', 'words')}`),
  layer(
    'src/element/*/**',
    ['src/element/shared/**'],
    `\\.\\./${from('shared')}`,
    `\\.\\./\\.\\./${from('dossier', 'model')}`,
    lits,
  ),
  layer('src/element/shared/**', [], `\\.\\./\\.\\./${from('dossier', 'model')}`, lits),
  layer(
    'src/embed/**',
    [],
    `\\.\\./${from('dossier', 'model', 'element')}`,
    '\\.\\./(?:define|words/languages)\\.js',
    packages,
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
  layer('src/cli/**', [], `\\.\\./${from('dossier', 'model', 'element', 'embed')}`, packages),
  layer(
    'src/cli/*/**',
    [],
    `\\.\\./${elsewhere}`,
    `\\.\\./\\.\\./${from('dossier', 'model', 'element', 'embed')}`,
    packages,
  ),
);
