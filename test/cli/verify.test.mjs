// The command line of `dossier verify`. What it finds is tested in the files beside this one, on the real article in
// test/evidence.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dossier} from './dossier.mjs';
import {codesOf, dossierOf, figure, run, verified} from './verification.mjs';

const fixture = (end) => fileURLToPath(new URL(`fixtures/what-was-counted.${end}`, import.meta.url));
const invented = JSON.parse(readFileSync(fixture('json'), 'utf8'));
const text = 'The registry counts 3,900 people.';
const right = dossierOf({figures: [figure({best: 3900}, 'The registry counts 3,900')]});
const wrong = dossierOf({figures: [figure({best: 4900}, 'The registry counts 3,900')]});

const lines = JSON.stringify(wrong, null, 2).split('\n');
const line = lines.findIndex((each) => each.includes('"best"')) + 1;
const column = lines[line - 1].indexOf('4900') + 1;

describe('dossier verify', () => {
  for (const end of ['txt', 'html', 'md'])
    it(`finds all of a dossier in its article as .${end}`, () => {
      assert.deepEqual(dossier('verify', fixture('json'), '--article', fixture(end)), {
        status: 0,
        stdout:
          '13 phrases found where they should be, 0 missing, 0 moved, 0 written otherwise, ' +
          '1 of other sources not checked; 9 numbers found, 0 not; 6 dates found, 0 not, 1 worked out; ' +
          '0 faults, 0 warnings.\n',
        stderr: '',
      });
    });

  it('groups findings by entry, with what to do, and ends with 1', () => {
    const {status, stdout} = run(wrong, text);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      'figure (/figures/0)\n' +
        `  ${line}:${column} fault: The number 4,900 is not in Lead, paragraph 1. Correct the number, or the evidence. [number-missing]\n\n` +
        '1 phrase found where they should be, 0 missing, 0 moved, 0 written otherwise; 0 numbers found, 1 not; ' +
        '0 dates found, 0 not; 1 fault, 0 warnings.\n',
    );
  });

  it('ends with 0 where there are only warnings', () => {
    const {status, stdout} = run(right, 'The registry counts 3,900 people. The registry counts 3,900 names.');
    assert.equal(status, 0);
    assert.match(stdout, /0 faults, 1 warning\.\n$/);
  });

  it('prints one JSON document for programs', () => {
    const {entries, summary, problems, ...files} = verified(wrong, text);
    assert.deepEqual(Object.keys(files), ['dossier', 'article']);
    assert.deepEqual(problems, []);
    const counts = {
      phrases: {found: 1, differing: 0, moved: 0, missing: 0, unchecked: 0},
      numbers: {found: 0, missing: 1},
      dates: {found: 0, derived: 0, missing: 0},
    };
    assert.deepEqual(summary, {...counts, faults: 1, warnings: 0});
    const [{findings, ...entry}] = entries;
    assert.deepEqual(entry, {id: 'figure', list: 'figures', pointer: '/figures/0', ...counts});
    const [{message, ...found}] = findings;
    assert.deepEqual(found, {
      severity: 'fault',
      code: 'number-missing',
      pointer: '/figures/0/value/best',
      line,
      column,
    });
    assert.match(message, /4,900/);
  });

  it('goes on without faulty entries, and ends with 1', () => {
    const faulty = dossierOf({figures: [{id: 'faulty'}, ...right.figures]});
    const {status, stdout} = run(faulty, text);
    assert.equal(status, 1);
    assert.match(stdout, /^The dossier itself has 3 faults, .*run dossier validate\./);
    assert.equal(verified(faulty, text).entries[0].pointer, '/figures/1');
  });

  it('asks for the right article where none of the phrases is found', () => {
    assert.match(run(invented, 'Something else altogether.').stdout, /^None of the phrases is in this text/);
  });

  it('does not check what comes from other sources', () => {
    const other = figure({best: 12}, {source: 'registry', section: 'Table', paragraph: 1, quote: '12 missing'});
    const {summary} = verified(dossierOf({figures: [other]}), text);
    assert.deepEqual([summary.phrases.unchecked, summary.faults, summary.warnings], [1, 0, 0]);
  });

  it('says in its help what it does not check', () => {
    const {stdout} = dossier('verify', '--help');
    assert.match(stdout, /What it cannot check, [^]*which of two numbers in a phrase belongs to which party/);
  });

  it('lists every code in its help', () => {
    const {stdout} = dossier('verify', '--help');
    for (const code of codesOf(verified(invented, 'Something else.'))) assert.ok(stdout.includes(`  ${code} `), code);
  });

  const refusals = [
    ['no dossier', [], /name one dossier/],
    ['two dossiers', [fixture('json'), fixture('json'), '--article', fixture('txt')], /name one dossier/],
    ['no article', [fixture('json')], /--article ARTICLE/],
    ['an unknown flag', [fixture('json'), '--text', fixture('txt')], /--text/],
    ['a dossier that is not there', ['nothing.json', '--article', fixture('txt')], /nothing\.json cannot be read/],
    [
      'a dossier that is no JSON',
      [fixture('txt'), '--article', fixture('txt')],
      /what-was-counted\.txt cannot be read as a dossier: line 1, column 1: found .*, expected a dossier in \{ \}\. dossier validate tells/,
    ],
    ['an article that is not there', [fixture('json'), '--article', 'nothing.txt'], /nothing\.txt cannot be read/],
    ['an article of an unknown format', [fixture('json'), '--article', 'article.pdf'], /name a \.txt, \.html or \.md/],
  ];
  for (const [what, args, message] of refusals)
    it(`refuses ${what} in one sentence`, () => {
      const {status, stdout, stderr} = dossier('verify', ...args);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, message);
    });

  it('refuses a document that is no dossier', () => {
    const {status, stderr} = run('[]', text);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be read as a dossier/);
  });

  it('refuses an article without a paragraph', () => {
    const {status, stderr} = run(right, '\n');
    assert.equal(status, 2);
    assert.match(stderr, /has no paragraph/);
  });
});
