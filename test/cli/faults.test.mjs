// How `dossier validate` finds each fault: its code, and its place in the text.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {jsonCodes} from '../../dist/dossier/json-codes.js';
import {dossier} from './dossier.mjs';
import {change, FAULTS, JSON_FAULTS, whole} from './faults.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dossier-faults-'));
after(() => rmSync(folder, {recursive: true}));

/** What stands in a text at a line and column. */
const textAt = (text, {line, column}) => {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines
    .slice(line - 1)
    .join('')
    .slice(column - 1);
};

/** Validates many texts at once, and gives what is told of each. */
function validateAll(texts) {
  const files = texts.map((text, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, text);
    return file;
  });
  const {stdout, stderr} = dossier('validate', '--json', ...files);
  assert.equal(stderr, '');
  return JSON.parse(stdout).files;
}

describe('a text that is not JSON', () => {
  let told;
  before(() => (told = validateAll(JSON_FAULTS.map(([text]) => text))));

  for (const [i, [text, code, at]] of JSON_FAULTS.entries())
    it(`tells ${code} in ${JSON.stringify(text.slice(0, 40))}`, () => {
      // Those of the document, such as fields that are missing, have a pointer.
      const problem = told[i].problems.find(({pointer}) => !pointer);
      assert.equal(problem.code, code);
      const there = textAt(text, problem);
      assert.ok(at ? there.startsWith(at) : !there, `${problem.line}:${problem.column}`);
      assert.equal(problem.severity, 'error');
    });

  it('has a case for every code', () => {
    const shown = [...JSON_FAULTS.map(([, code]) => code), ...FAULTS.map(([, , code]) => code)];
    // Three of elements, a document's that is no text, and one that validate.test.mjs has.
    const others = ['not-loaded', 'unknown-dossier', 'bad-table', 'bad-option', 'unreadable', 'too-large'];
    assert.deepEqual(
      Object.keys(jsonCodes).sort(),
      [...new Set([...shown, ...others])].filter((code) => code in jsonCodes).sort(),
    );
  });

  it('says where the bracket is that was never closed', () => {
    const [{problems}] = validateAll(['{\n"id": [\n1, 2\n}']);
    assert.deepEqual([problems[0].line, problems[0].found, problems[0].expected], [4, '}', '] for the [ in line 2']);
  });

  it('goes on where it is clear what was meant, and checks the rest as well', () => {
    const faulty = [
      ['"id": "invented-war"', '“id”: "invented-war"'],
      ['"language": "en",', '"language": "en", // English'],
      ['"updated": "2033-01-15"', '"updated": "15 January"'],
      ['"low": 20000,', '"low": "20,000"'],
    ].reduce((text, [part, other]) => change(text, part, other), whole);
    const [{problems, complete}] = validateAll([faulty]);
    assert.equal(complete, true);
    assert.deepEqual(
      problems.map(({code, pointer}) => code + pointer),
      ['wrong-quotes', 'comment', 'bad-time/updated', 'wrong-type/figures/0/value/low', 'missing-comma'],
    );
  });

  it('says that it did not read to the end where it could not', () => {
    assert.equal(validateAll(['{"id": 3,900, "b": “x”, }'])[0].complete, false);
  });
});

describe('a dossier with faults', () => {
  // The example has no address.
  const dossierText = change(
    whole,
    '"published": "2032-11-03"\n  },',
    '"published": "2032-11-03",\n    "url": "https://example.org/what-was-counted"\n  },',
  );
  const texts = FAULTS.map(([part, other]) => change(dossierText, part, other));
  let told;
  before(() => (told = validateAll([dossierText, ...texts])));

  it('finds nothing wrong with a dossier without faults', () => assert.deepEqual(told[0].problems, []));

  for (const [i, [, , code, pointer, at]] of FAULTS.entries())
    it(`tells ${code} at ${pointer}: ${JSON.stringify(at)}`, () => {
      const problem = told[i + 1].problems.find((each) => each.code === code && each.pointer === pointer);
      assert.ok(problem, JSON.stringify(told[i + 1].problems));
      assert.ok(textAt(texts[i], problem).startsWith(at), `${problem.line}:${problem.column}`);
    });

  it('tells where a name stood that is there again', () => {
    const [{problems}] = validateAll(['{\n"id": 1,\n"id": 2\n}']);
    assert.deepEqual(
      problems.filter(({code}) => code === 'duplicate-key').map(({line, column, found}) => [line, column, found]),
      [[3, 1, '"id" again, after line 2']],
    );
  });

  it('counts lines and columns as editors do, whatever ends a line', () => {
    for (const [end, mark] of [
      ['\n', ''],
      ['\r\n', ''],
      ['\r', ''],
      ['\n', '\ufeff'],
    ]) {
      const text = ['{', '  "id": "🕊",', '\t"title": 5', '}'].join(end);
      const [{problems}] = validateAll([mark + text]);
      const {line, column} = problems.find(({code, pointer}) => code === 'wrong-type' && pointer === '/title');
      assert.deepEqual([line, column], [3, 11], JSON.stringify(end + mark));
    }
    const [{problems}] = validateAll(['{"id": "🕊", "title": 5}']);
    assert.equal(problems.find(({pointer}) => pointer === '/title').column, 23);
  });
});
