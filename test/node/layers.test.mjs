// dossier → model → element → embed → cli: what each layer may import, as the lint rule has it.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the order of the layers', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
    ruleFilter: ({ruleId}) => ruleId.startsWith('no-restricted-'),
  });
  const faults = async (folder, code) => {
    const [{messages}] = await eslint.lintText(code, {filePath: join(root, 'src', folder, 'virtual.ts')});
    return messages.map(({ruleId, message}) => ruleId ?? message);
  };

  const allowed = {
    words: ['./en.js'],
    dossier: ['./time.js'],
    model: ['./bar.js', '../dossier/time.js', '../words/index.js'],
    'element/casualty-bar': [
      './casualty-bar.styles.js',
      '../shared/bar.js',
      '../../dossier/shape.js',
      '../../model/bar.js',
      'lit',
    ],
    'element/shared': ['./bar.js', '../../dossier/shape.js', '../../model/bar.js', 'lit', 'lit/directives/repeat.js'],
    embed: [
      './codes.js',
      '../model/bar.js',
      '../element/casualty-bar/casualty-bar.js',
      '../define.js',
      '../dossier/review.js',
      '@lit-labs/ssr',
    ],
    cli: ['../dossier/parse.js', '../embed/codes.js', 'node:fs'],
    'cli/import': ['../article/article.js', '../command.js', '../../dossier/text/slug.js', '../../embed/codes.js'],
    'dossier/json': ['./spot.js', '../parse.js', 'jsonc-parser'],
    'embed/builder': ['./setup.js', '../markup.js', '../../dossier/parse.js', '../../define.js', 'lit'],
    'embed/builder/own': ['./remark.js', '../setup.js', '../../../dossier/parse.js', 'lit'],
  };
  const refused = {
    words: ['../dossier/time.js', '../model/bar.js', 'lit'],
    dossier: [
      '../words/en.js',
      '../model/bar.js',
      '../element/shared/bar.js',
      '../index.js',
      'lit',
      'node:fs',
      './../model/bar.js',
    ],
    model: [
      '../element/shared/bar.js',
      '../embed/codes.js',
      '../define.js',
      'lit',
      '../dossier/../element/shared/bar.js',
      '../dossier/review.js',
      '../dossier/json/spot.js',
    ],
    'element/casualty-bar': [
      '../key-dates/key-dates.js',
      './../key-dates/key-dates.js',
      '../../element/key-dates/key-dates.js',
      '../shared/../key-dates/key-dates.js',
      '../../words/index.js',
      '../../embed/codes.js',
      '../../define.js',
      '@lit-labs/ssr',
    ],
    'element/shared': [
      '../casualty-bar/casualty-bar.js',
      '../../words/en.js',
      '../../cli/index.js',
      '../../dossier/json/check-text.js',
      '../../dossier/remedy.js',
    ],
    embed: ['../cli/index.js', '../words/en.js', '../index.js', './builder/made.js', 'd3-dsv', 'node:fs'],
    cli: ['../words/en.js', '../embed/builder/made.js'],
    'cli/import': ['../verify/report.js', '../../embed/builder/own/cells.js', '../../words/en.js'],
    'dossier/json': ['../../cli/check.js', '../../model/bar.js', 'lit', 'node:fs'],
    'embed/builder/own': ['../../../cli/index.js', '../../../words/en.js', 'node:fs', 'jsonc-parser'],
    'embed/builder': ['../../cli/index.js', '../../words/en.js', '@lit-labs/ssr', 'node:fs', 'jsonc-parser'],
  };
  for (const [folder, addresses] of Object.entries(allowed)) {
    it(`lets ${folder} import what is below it`, async () => {
      for (const address of addresses) assert.deepEqual(await faults(folder, `import '${address}';`), [], address);
    });
  }
  for (const [folder, addresses] of Object.entries(refused)) {
    it(`keeps ${folder} from importing anything else`, async () => {
      for (const address of addresses) {
        for (const code of [
          `import '${address}';`,
          `import type {A} from '${address}';`,
          `export * from '${address}';`,
        ]) {
          assert.deepEqual(await faults(folder, code), ['no-restricted-imports'], code);
        }
      }
    });
  }
  it('lets nothing go round it', async () => {
    assert.deepEqual(await faults('dossier', `import('../model/bar.js');`), ['no-restricted-syntax']);
    assert.deepEqual(await faults('dossier', `type A = import('../model/bar.js').Bar;`), ['no-restricted-syntax']);
    for (const code of ['document.body.remove();', 'globalThis.document;', 'new MutationObserver(f);'])
      assert.deepEqual(await faults('model', code), ['no-restricted-globals'], code);
  });
});
