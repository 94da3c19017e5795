import {assert} from '@open-wc/testing';
import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import {reviewDossier} from '../../src/dossier/review.js';
import {infoCodes, warningCodes} from '../../src/dossier/review/warning-codes.js';
import {dossierWith} from '../documents/dossier.js';
import {valid} from './document.js';
import type {Case} from './review/case.js';
import {claimCases} from './review/claims.js';
import {evidenceCases} from './review/evidence.js';
import {moneyCases} from './review/money.js';
import {phraseCases} from './review/phrases.js';
import {printedCases} from './review/printed.js';
import {timeCases} from './review/times.js';
import {totalCases} from './review/totals.js';
import {unusedCases} from './review/unused.js';
import {wordCases} from './review/words.js';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  totals: totalCases,
  'claims and shares': claimCases,
  money: moneyCases,
  'printed numbers': printedCases,
  phrases: phraseCases,
  evidence: evidenceCases,
  times: timeCases,
  words: wordCases,
  'what is declared': unusedCases,
};

/** The codes and pointers of what is found in a dossier. */
const found = (dossier: unknown) =>
  reviewDossier(parseDossier(dossier).dossier!).map(({code, pointer}) => `${code} ${pointer}`);

describe('reviewDossier', () => {
  for (const [theme, cases] of Object.entries(CASES)) {
    describe(`on ${theme}`, () => {
      for (const [name, parts, ...expected] of cases) {
        it(`finds ${expected.join(', ') || 'nothing'}: ${name}`, () => {
          const dossier = dossierWith(parts);
          assert.deepEqual(parseDossier(dossier).problems, []);
          // Most cases need a part of what the invented war declares.
          const all = found(dossier).filter((each) => cases === unusedCases || !each.startsWith('unused-'));
          assert.sameMembers(all, [...expected]);
        });
      }
    });
  }

  it('asks about small amounts, and makes no number up', () => {
    const [, parts] = moneyCases.find(([name]) => name === 'a table of millions')!;
    const asked = reviewDossier(parseDossier(dossierWith(parts)).dossier!).find(
      ({code}) => code === 'amounts-below-million',
    )!;
    assert.match(
      asked.expected,
      /^whole [A-Z]{3}; does the source print thousands or millions, here and for 2 more\?$/,
    );
  });

  it('has a case for each of its codes', () => {
    const met = new Set(
      Object.values(CASES).flatMap((cases) =>
        cases.flatMap(([, , ...expected]) => expected.map((each) => each.split(' ')[0])),
      ),
    );
    assert.sameMembers([...met], Object.keys({...warningCodes, ...infoCodes}));
  });

  it('finds in the bundled dossier only what its article leaves open', () =>
    assert.deepEqual(found(bundled), ['prices-not-stated /spending/0/amount/prices']));

  it('tells what it finds as the parser does', () => {
    assert.deepEqual(reviewDossier(dossierWith({updated: '2032-11-02'})).at(-1), {
      code: 'updated-before-published',
      pointer: '/updated',
      found: '"2032-11-02"',
      expected: '2032-11-03, when the article came out, or later',
      message:
        '/updated: found "2032-11-02", expected 2032-11-03, when the article came out, or later [updated-before-published]',
    });
  });

  it('leaves the dossier as it is', () => {
    const before = JSON.stringify(valid());
    const {dossier} = parseDossier(JSON.parse(before));
    reviewDossier(dossier!);
    assert.deepEqual<unknown>(dossier, JSON.parse(before));
  });
});
