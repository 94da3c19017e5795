// Whether whoever is credited stands in the article at all. One word is enough, so that a name which shares a word with
// the article, such as "International", passes.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, dossierOf, evidence, figure, verified} from './verification.mjs';

const ARTICLE = `The Registry counts 700 dead, says Zoë Đorđević of the United Nations.

## What NATO says

Armenians and the Stockholm International Peace Research Institute disagree, according to the High Commissioner for Refugees, the E.U. and Président Łukasz Çelik. They told us so. В Москве молчат. 据联合国报道。 وقالت للأمم المتحدة.`;

const NAMED = [
  ...['the Registry', 'registries of the army', 'Zoe Djordjevic of the United Nations', 'Dordevic', 'UN', 'U.N.'],
  ...['the UN', 'Armenia', 'Armenian officials', 'SIPRI', 'the HCR', 'EU', 'European Union', 'NATO’s spokesman'],
  ...[
    'North Atlantic Treaty Organization',
    'Vereinte Nationen',
    'OTAN',
    'Lukasz Celik',
    'ŁUKASZ',
    'Москва',
    '联合国',
    'الأمم المتحدة',
    'the',
  ],
];
const NOT_NAMED = [
  ...['Human Rights Watch', 'OSCE', 'Organization for Security and Co-operation in Europe', 'a ministry', 'US', 'USA'],
  ...['the army', 'Committee of the Red Cross', 'Париж', '欧盟', 'New Unions'],
];

describe('a name that is credited', () => {
  const findings = (creditedTo, more) =>
    verified(dossierOf({figures: [figure({best: 700}, evidence('700 dead', {creditedTo, ...more}))]}), ARTICLE, 'md');

  for (const name of NAMED)
    it(`may stand in the article otherwise: ${name}`, () => assert.deepEqual(codesOf(findings(name)), []));

  for (const name of NOT_NAMED)
    it(`is doubted where the article has no word of it: ${name}`, () => {
      const result = findings(name);
      assert.deepEqual(codesOf(result), ['credit-unsupported']);
      const [{severity, pointer, message}] = result.entries[0].findings;
      assert.deepEqual(
        [severity, pointer, message],
        [
          'warning',
          '/figures/0/evidence/0/creditedTo',
          `No word of “${name}” is in the article. Name whom it credits, or leave "creditedTo" out.`,
        ],
      );
    });

  it('is not looked for in another source than the article', () =>
    assert.ok(!codesOf(findings('Human Rights Watch', {source: 'registry'})).includes('credit-unsupported')));
});
