// The table of all codes, in the source and in the documentation. That warnings are in it the compiler sees to, and that
// each has a case test/dossier/review.test.ts; that every code the parser makes of damaged documents is in it,
// properties.test.mjs.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {codes, codesDocument} from '../../dist/dossier/codes.js';
import {errorCodes} from '../../dist/dossier/error-codes.js';
import {parseDossier} from '../../dist/dossier/parse.js';

const root = new URL('../../', import.meta.url);
const text = (file) => readFileSync(new URL(file, root), 'utf8');
const bundled = () => JSON.parse(text('data/nagorno-karabakh.json'));

/** A change of the bundled dossier for each fault that the parser knows. */
const FAULTS = {
  'missing-field': (dossier) => delete dossier.dates[0].evidence,
  'unknown-field': (dossier) => (dossier.dates[0].colour = 'red'),
  'wrong-type': (dossier) => (dossier.casualties[0].count.best = '3,900'),
  'bad-id': (dossier) => (dossier.id = 'two words'),
  'bad-time': (dossier) => (dossier.dates[0].time = '2021-02-29'),
  'bad-url': (dossier) => (dossier.article.url = 'javascript:alert(1)'),
  'bad-currency': (dossier) => (dossier.spending[0].amount.currency = 'dollars'),
  'bad-language': (dossier) => (dossier.language = 'english'),
  'bad-quote': (dossier) => (dossier.dates[0].evidence[0].quote = 'one two three four five six seven eight nine'),
  'duplicate-id': (dossier) => (dossier.dates[1].id = dossier.dates[0].id),
  'unknown-party': (dossier) => (dossier.spending[0].party = 'nobody'),
  'unknown-source': (dossier) => (dossier.dates[0].evidence[0].source = 'hearsay'),
  'unknown-conflict': (dossier) => (dossier.casualties[0].conflict = 'riot'),
  'no-value': (dossier) => (dossier.casualties[0].count = {approximate: true}),
  'value-and-missing': (dossier) => (dossier.casualties[0].count.missing = 'not-stated'),
  'open-without-bound': (dossier) => (dossier.casualties[0].count = {open: 'high'}),
  'reversed-range': (dossier) => (dossier.casualties[0].count = {low: 2, high: 1}),
  'best-outside-range': (dossier) => (dossier.casualties[0].count = {best: 2, high: 1}),
  'share-over-100': (dossier) => (dossier.suppliers[0].share = {best: 101}),
};

describe('codes', () => {
  it('has a case for each fault of the facts', () => {
    assert.deepEqual(Object.keys(FAULTS).sort(), Object.keys(errorCodes).sort());
  });

  for (const [code, damage] of Object.entries(FAULTS))
    it(`has what the parser says of ${code}`, () => {
      const dossier = bundled();
      damage(dossier);
      const told = parseDossier(dossier).problems.map((problem) => problem.code);
      assert.ok(told.includes(code), `${code} among ${told}`);
      for (const each of told) assert.ok(Object.hasOwn(codes, each), each);
    });

  it('has every code that is written out in the sources', () => {
    const sources = readdirSync(new URL('src', root), {recursive: true}).filter((file) => file.endsWith('.ts'));
    const written = sources.flatMap((file) =>
      [...text(`src/${file}`).matchAll(/\b(?:problem|fail|refusal)\([^;]*?'([a-z]+(?:-[a-z\d]+)+)',?\s*\)/g)].map(
        ([, code]) => code,
      ),
    );
    assert.ok(written.includes('bad-json'), 'the search finds what it should');
    assert.deepEqual(
      written.filter((code) => !Object.hasOwn(codes, code)),
      [],
    );
  });

  for (const [code, {severity, meaning, remedy}] of Object.entries(codes))
    it(`tells of ${code} what it means and what to do`, () => {
      assert.match(code, /^[a-z]+(-[a-z\d]+)*$/);
      assert.ok(['error', 'warning', 'info'].includes(severity));
      for (const sentence of [meaning, remedy]) assert.match(sentence, /^[“`A-Z][^|\n]*[.?]$/);
    });
});

describe('data/PROBLEMS.md', () => {
  it('is what the table says', () => {
    assert.equal(text('data/PROBLEMS.md'), codesDocument(), 'run node test/problems.mjs');
  });
});
